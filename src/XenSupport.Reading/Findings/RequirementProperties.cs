namespace XenSupport.Reading.Findings;

/// <summary>What a diagnostic passes to its code fixes about an unmet requirement: a feature or a version.</summary>
internal sealed record RequirementProperties
{
    private const string FeatureName = "Feature";
    private const string MinVersionName = "MinVersion";
    private const string AcceptName = "Accept";
    private const string NoSecuritySupportName = "AcceptNoSecuritySupport";

    private RequirementProperties(string? feature, Acceptance accepted, XenVersion? minVersion)
    {
        Feature = feature;
        Accepted = accepted;
        MinVersion = minVersion;
    }

    /// <summary>The fully qualified name of the feature's class; null for a version.</summary>
    public string? Feature { get; }

    /// <summary>What of the feature meets the requirement.</summary>
    public Acceptance Accepted { get; }

    /// <summary>The lowest version that meets the requirement; null for a feature.</summary>
    public XenVersion? MinVersion { get; }

    public static RequirementProperties OfFeature(string feature, Acceptance accepted) => new(feature, accepted, null);

    public static RequirementProperties OfVersion(XenVersion minVersion) =>
        new(null, Acceptance.Default, minVersion);

    public IEnumerable<KeyValuePair<string, string?>> Write()
    {
        if (MinVersion is { } minVersion)
        {
            yield return new(MinVersionName, minVersion.ToString());
        }
        else
        {
            yield return new(FeatureName, Feature);
            yield return new(AcceptName, Accepted.Status.ToString());
            yield return new(NoSecuritySupportName, Accepted.NoSecuritySupport.ToString());
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null if the properties are not those of a requirement.</summary>
    public static RequirementProperties? Parse(IReadOnlyDictionary<string, string?> properties)
    {
        if (properties.TryGetValue(MinVersionName, out var text) && XenVersion.TryParse(text, out var minVersion))
        {
            return OfVersion(minVersion);
        }

        return properties.TryGetValue(FeatureName, out var feature) && feature is not null
            && properties.TryGetValue(AcceptName, out var status) && Enum.TryParse(status, out SupportStatus accept)
            && properties.TryGetValue(NoSecuritySupportName, out var security)
            && bool.TryParse(security, out var isAccepted)
            ? OfFeature(feature, new Acceptance(accept, isAccepted))
            : null;
    }
}
