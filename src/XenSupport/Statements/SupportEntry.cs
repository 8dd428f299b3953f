namespace XenSupport;

/// <summary>One line of a machine-readable fragment of a support statement (docs/format.md, sections 2 and 3).</summary>
public sealed class SupportEntry
{
    internal SupportEntry(
        SupportSection section,
        string key,
        string field,
        string? qualifier,
        string value,
        SupportStatus status,
        SecuritySupport securitySupport)
    {
        Section = section;
        Key = key;
        Field = field;
        Qualifier = qualifier;
        Value = value;
        Status = status;
        SecuritySupport = securitySupport;
    }

    /// <summary>
    /// The identity of the line, as Xen's own support matrix makes it: the section's <see cref="Anchor"/>, and for a
    /// qualified line <c>--</c> and the qualifier. For example <c>x86pvh--dom0</c>.
    /// </summary>
    public string Key { get; }

    /// <summary>The anchor of the section in the statement's web page. For example <c>x86pvh</c>.</summary>
    public string Anchor => Section.Anchor;

    /// <summary>The headings above the line, the outermost first. For example <c>Guest Type</c>, <c>x86/PVH</c>.</summary>
    public IReadOnlyList<string> Path => Section.Path;

    /// <summary>The part of the feature that the line speaks for (<c>dom0</c>), or null where it speaks for the whole.</summary>
    public string? Qualifier { get; }

    /// <summary>The name of the field: <c>Status</c>, <c>Supported</c>, <c>Xen-Version</c> and so on.</summary>
    public string Field { get; }

    /// <summary>The value as it is written, without the blanks around it.</summary>
    public string Value { get; }

    /// <summary>The status that the value states; <see cref="SupportStatus.Unknown"/> where it states none.</summary>
    public SupportStatus Status { get; }

    /// <summary>The security support that the value states; <see cref="SecuritySupport.Unknown"/> where it states none.</summary>
    public SecuritySupport SecuritySupport { get; }

    /// <summary>The prose that describes the feature, its paragraphs parted by an empty line. Empty where there is none.</summary>
    public string Description => Section.Description;

    /// <summary>The prose that qualifies the status, its paragraphs parted by an empty line. Empty where there is none.</summary>
    public string Caveats => Section.Caveats;

    internal SupportSection Section { get; }

    /// <summary>The line's identity and value.</summary>
    /// <returns>For example <c>x86pvh--dom0: Supported, with caveats</c>.</returns>
    public override string ToString() => Key + ": " + Value;
}
