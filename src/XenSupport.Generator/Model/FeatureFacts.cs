namespace XenSupport.Generator.Model;

/// <summary>What is stated of a feature.</summary>
/// <param name="Values">The names of a value list; empty where it is none.</param>
/// <param name="Lines">The stated values, with the release that states each.</param>
internal sealed record FeatureFacts(
    string Key,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    bool IsSupported,
    bool IsSecuritySupported,
    EquatableArray<string> Values,
    EquatableArray<StatedStatus> Lines)
{
    /// <summary>The facts of a node; null where no line states a status.</summary>
    public static FeatureFacts? Of(SupportNode node)
    {
        if (node.Entries.Count == 0)
        {
            return null;
        }

        var (status, securitySupport) = (node.Entries[0].Entry.Status, node.Entries[0].Entry.SecuritySupport);
        var isReleased = true;
        var lines = new StatedStatus[node.Entries.Count];
        var values = new ValueList();
        for (var i = 0; i < lines.Length; i++)
        {
            var (statement, entry) = node.Entries[i];
            status = SupportStrength.Weaker(status, entry.Status);
            securitySupport = SupportStrength.Weaker(securitySupport, entry.SecuritySupport);
            isReleased &= !statement.Release.IsUnreleased;
            lines[i] = new StatedStatus(statement.Release.VersionText, entry.Value, entry.Status, entry.SecuritySupport);
            values.Add(entry);
        }

        return new FeatureFacts(
            node.Entries[0].Entry.Key,
            status,
            securitySupport,
            IsSupported: status is SupportStatus.Supported or SupportStatus.Deprecated,
            IsSecuritySupported: securitySupport == SecuritySupport.Supported && isReleased,
            values.ToEquatableArray(),
            new EquatableArray<StatedStatus>(lines));
    }
}

/// <summary>A status that a release states of a feature.</summary>
internal sealed record StatedStatus(string Version, string Value, SupportStatus Status, SecuritySupport SecuritySupport);
