namespace XenSupport;

/// <summary>The release that a support statement speaks for (docs/format.md, section 2).</summary>
public sealed class SupportRelease
{
    private readonly bool _isUnreleased;

    internal SupportRelease(
        string versionText,
        DateTime? initialRelease,
        DateTime? supportedUntil,
        DateTime? securitySupportUntil,
        bool isUnreleased,
        string? notesUrl)
    {
        VersionText = versionText;
        if (XenVersion.TryParse(versionText, out var version))
        {
            Version = version;
        }

        InitialRelease = initialRelease;
        SupportedUntil = supportedUntil;
        SecuritySupportUntil = securitySupportUntil;
        _isUnreleased = isUnreleased;
        NotesUrl = notesUrl;
    }

    /// <summary>The version, or null where the statement has no number (<c>unstable</c>).</summary>
    public XenVersion? Version { get; }

    /// <summary>The version as the statement writes it.</summary>
    public string VersionText { get; }

    /// <summary>How far the version has come. A version without a number is in development.</summary>
    public ReleaseStage Stage => Version?.Stage ?? ReleaseStage.Development;

    /// <summary>The day of the release, or null where it is not released.</summary>
    public DateTime? InitialRelease { get; }

    /// <summary>The last day of bug-fix support, or null where it is not known yet.</summary>
    public DateTime? SupportedUntil { get; }

    /// <summary>The last day of security support, or null where it is not known yet, or where there is none yet.</summary>
    public DateTime? SecuritySupportUntil { get; }

    /// <summary>The address of the release notes, or null where there are none yet.</summary>
    public string? NotesUrl { get; }

    /// <summary>Whether the release has bug-fix support on a day. Its last day counts.</summary>
    /// <param name="date">The day; its time of day does not count.</param>
    /// <returns>True or false, or null where the statement does not know the date yet.</returns>
    public bool? IsSupported(DateTime date) => IsWithin(date, SupportedUntil);

    /// <summary>Whether the release has security support on a day. Its last day counts.</summary>
    /// <param name="date">The day; its time of day does not count.</param>
    /// <returns>
    /// True or false, or null where the statement does not know the date yet. False where it says
    /// <c>Unreleased - not yet security-supported</c>.
    /// </returns>
    public bool? IsSecuritySupported(DateTime date) => _isUnreleased ? false : IsWithin(date, SecuritySupportUntil);

    /// <summary>The version as the statement writes it.</summary>
    /// <returns>For example <c>4.20</c>.</returns>
    public override string ToString() => VersionText;

    private bool? IsWithin(DateTime date, DateTime? until)
    {
        if (date.Date < InitialRelease)
        {
            return false;
        }

        return until is null ? null : date.Date <= until;
    }
}
