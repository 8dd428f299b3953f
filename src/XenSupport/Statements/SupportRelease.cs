namespace XenSupport;

/// <summary>The release that a support statement describes (docs/format.md, section 2).</summary>
public sealed class SupportRelease
{
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
        IsUnreleased = isUnreleased;
        NotesUrl = notesUrl;
    }

    /// <summary>The version, or null if the statement gives no number (<c>unstable</c>).</summary>
    public XenVersion? Version { get; }

    /// <summary>The version as the statement writes it.</summary>
    public string VersionText { get; }

    /// <summary>The stage of the version. A version without a number is in development.</summary>
    public ReleaseStage Stage => Version?.Stage ?? ReleaseStage.Development;

    /// <summary>The day of the release, or null if it is not released yet.</summary>
    public DateTime? InitialRelease { get; }

    /// <summary>The last day of bug-fix support, or null if it is not known yet.</summary>
    public DateTime? SupportedUntil { get; }

    /// <summary>
    /// The last day of security support, or null if it is not known yet or there is no such support yet.
    /// </summary>
    public DateTime? SecuritySupportUntil { get; }

    /// <summary>The URL of the release notes, or null if there are none yet.</summary>
    public string? NotesUrl { get; }

    /// <summary>Tells whether the release has bug-fix support on a day. The last day is included.</summary>
    /// <param name="date">The day; the time of day is ignored.</param>
    /// <returns>True or false, or null if the statement does not give the date yet.</returns>
    public bool? IsSupported(DateTime date) => IsWithin(date, SupportedUntil);

    /// <summary>Tells whether the release has security support on a day. The last day is included.</summary>
    /// <param name="date">The day; the time of day is ignored.</param>
    /// <returns>
    /// True or false, or null if the statement does not give the date yet. False if it says
    /// <c>Unreleased - not yet security-supported</c>.
    /// </returns>
    public bool? IsSecuritySupported(DateTime date) => IsUnreleased ? false : IsWithin(date, SecuritySupportUntil);

    /// <summary>Returns the version as the statement writes it.</summary>
    /// <returns>For example <c>4.20</c>.</returns>
    public override string ToString() => VersionText;

    internal bool IsUnreleased { get; }

    private bool? IsWithin(DateTime date, DateTime? until)
    {
        if (date.Date < InitialRelease)
        {
            return false;
        }

        return until is null ? null : date.Date <= until;
    }
}
