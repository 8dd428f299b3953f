namespace XenSupport;

/// <summary>
/// One line of a machine-readable fragment of a support statement (docs/format.md, sections 2 and 3).
/// </summary>
public sealed class SupportEntry
{
    internal SupportEntry(
        SupportSection section,
        string key,
        string field,
        string? qualifier,
        string value,
        SupportStatus status,
        SecuritySupport securitySupport,
        string? overlayTitle)
    {
        Section = section;
        Key = key;
        Field = field;
        Qualifier = qualifier;
        Value = value;
        Status = status;
        SecuritySupport = securitySupport;
        OriginTitle = overlayTitle;
    }

    /// <summary>
    /// The key of the line, as in Xen's own support matrix: the section's <see cref="Anchor"/>, followed for a
    /// qualified line by <c>--</c> and the qualifier. For example <c>x86pvh--dom0</c>.
    /// </summary>
    public string Key { get; }

    /// <summary>The anchor of the section on the statement's web page. For example <c>x86pvh</c>.</summary>
    public string Anchor => Section.Anchor;

    /// <summary>The headings above the line, outermost first. For example <c>Guest Type</c>, <c>x86/PVH</c>.</summary>
    public IReadOnlyList<string> Path => Section.Path;

    /// <summary>The part of the feature that the line applies to (<c>dom0</c>); null for the whole feature.</summary>
    public string? Qualifier { get; }

    /// <summary>The name of the field: <c>Status</c>, <c>Supported</c>, <c>Xen-Version</c> and so on.</summary>
    public string Field { get; }

    /// <summary>The value as written, without surrounding blanks.</summary>
    public string Value { get; }

    /// <summary>The status in the value; <see cref="SupportStatus.Unknown"/> if it states none.</summary>
    public SupportStatus Status { get; }

    /// <summary>The security support in the value; <see cref="SecuritySupport.Unknown"/> if it states none.</summary>
    public SecuritySupport SecuritySupport { get; }

    /// <summary>
    /// Whether the status counts as support: <see cref="SupportStatus.Supported"/>, or
    /// <see cref="SupportStatus.Deprecated"/>.
    /// </summary>
    public bool IsSupported => SupportStrength.Meets(Status, SupportStatus.Supported);

    /// <summary>
    /// Whether the Xen Project gives security support without conditions, in a release that is out. A statement that
    /// says <c>Unreleased - not yet security-supported</c> gives none.
    /// </summary>
    public bool IsSecuritySupported => SecuritySupport == SecuritySupport.Supported && Section.IsReleased;

    /// <summary>The prose that describes the feature, with an empty line between paragraphs. May be empty.</summary>
    public string Description => Section.Description;

    /// <summary>The prose that qualifies the status, with an empty line between paragraphs. May be empty.</summary>
    public string Caveats => Section.Caveats;

    /// <summary>Who states the line: Xen, or an overlay.</summary>
    public SupportOrigin Origin => OriginTitle is null ? SupportOrigin.Statement : SupportOrigin.Overlay;

    /// <summary>
    /// The title of the overlay, from its item's metadata <c>Title</c> or else its file's name. Null for Xen's own.
    /// </summary>
    /// <example><c>XenServer 8</c></example>
    public string? OriginTitle { get; }

    internal SupportSection Section { get; }

    /// <summary>Returns the key and the value, and the overlay if one states it.</summary>
    /// <returns>
    /// For example <c>x86pvh--dom0: Supported, with caveats</c> or <c>disks: Supported [overlay: XenServer 8]</c>.
    /// </returns>
    public override string ToString() => Key + ": " + Describe();

    internal string Describe() => OverlayMark.Append(Value, OriginTitle);
}
