using XenSupport.Reading.Releases;

namespace XenSupport.Reading.Histories;

/// <summary>What one release states about a feature.</summary>
/// <param name="OverlayTitle">The title of the overlay that it is due to; null for the statement itself.</param>
internal readonly record struct StatedFeature(
    Release Release,
    bool IsStated,
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    string? OverlayTitle = null)
{
    private const string UnstatedMark = "Unstated";

    // Both enums count from 0, and ToString would look up the name on each call.
    private static readonly string[] Statuses = Enum.GetNames(typeof(SupportStatus));
    private static readonly string[] SecuritySupports = Enum.GetNames(typeof(SecuritySupport));

    /// <summary>Whether the status counts as support. A deprecated feature is still supported.</summary>
    public bool IsSupported => SupportStrength.Meets(Status, SupportStatus.Supported);

    public static StatedFeature Unstated(Release release) =>
        new(release, false, SupportStatus.Unknown, SecuritySupport.Unknown);

    /// <summary>
    /// <c>4.20 TechPreview NotSupported</c>, possibly with the mark of an overlay; or <c>4.20 Unstated</c>.
    /// </summary>
    public string Write() => IsStated
        ? OverlayMark.Append(
            $"{Release.Text} {Statuses[(int)Status]} {SecuritySupports[(int)SecuritySupport]}", OverlayTitle)
        : $"{Release.Text} {UnstatedMark}";

    /// <summary>Reads what <see cref="Write"/> wrote. A later version's word is Unknown, which meets nothing.</summary>
    public static StatedFeature Parse(string text)
    {
        var (own, overlayTitle) = OverlayMark.Split(text);
        var words = own.Split(' ');
        return words switch
        {
            [_, .., UnstatedMark] => Unstated(ReleaseList.ParseRelease(words, wordsAfter: 1)),
            [_, .., var status, var securitySupport] => new StatedFeature(
                ReleaseList.ParseRelease(words, wordsAfter: 2),
                true,
                (SupportStatus)IndexOrUnknown(Statuses, status),
                (SecuritySupport)IndexOrUnknown(SecuritySupports, securitySupport),
                overlayTitle),
            _ => new StatedFeature(new Release(text), true, SupportStatus.Unknown, SecuritySupport.Unknown),
        };
    }

    /// <summary>Describes the status in the words of a statement.</summary>
    public string Describe(bool withSecuritySupport) =>
        OverlayMark.Append(
            DescribeStatus() + (withSecuritySupport && IsStated ? DescribeSecuritySupport() : ""), OverlayTitle);

    private static int IndexOrUnknown(string[] names, string word) => Math.Max(Array.IndexOf(names, word), 0);

    private string DescribeStatus() => !IsStated ? "not stated" : Status switch
    {
        SupportStatus.NotImplemented => "Not implemented",
        SupportStatus.NotFunctional => "Not functional",
        SupportStatus.NotSupported => "Not supported",
        SupportStatus.Experimental => "Experimental",
        SupportStatus.TechPreview => "Tech Preview",
        SupportStatus.Supported => "Supported",
        SupportStatus.Deprecated => "Deprecated",
        _ => "of unknown status",
    };

    private string DescribeSecuritySupport() => SecuritySupport switch
    {
        SecuritySupport.Supported => "",
        SecuritySupport.Conditional => " with conditional security support",
        SecuritySupport.External => " with external security support",
        _ => " without security support",
    };
}
