using System.Globalization;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;

namespace XenSupport.Reading.Histories;

/// <summary>The maxima that one release states for a limit.</summary>
/// <param name="Unit">The unit of the limit; null if the release does not state it.</param>
/// <param name="OverlayTitle">The title of the overlay that it is due to; null for the statement itself.</param>
internal readonly record struct ReleaseMaxima(
    Release Release,
    LimitUnit? Unit,
    long? SupportedMax,
    long? SecuritySupportedMax,
    string? OverlayTitle = null)
{
    private const string UnstatedMark = "Unstated";
    private const string NoMaximum = "-";

    private static readonly string[] Units = Enum.GetNames(typeof(LimitUnit));

    public static ReleaseMaxima Of(Release release, SectionLimit? stated) => new(
        release,
        stated?.Limit.Unit,
        stated?.Limit.SupportedMax,
        stated?.Limit.SecuritySupportedMax,
        stated?.OverlayTitle);

    /// <summary><c>4.19 Count 4096 -</c>, possibly with the mark of an overlay; or <c>4.18 Unstated</c>.</summary>
    public string Write() => Unit is { } unit
        ? OverlayMark.Append(
            $"{Release.Text} {Units[(int)unit]} {FormatMaximum(SupportedMax)} {FormatMaximum(SecuritySupportedMax)}",
            OverlayTitle)
        : $"{Release.Text} {UnstatedMark}";

    /// <summary>Reads what <see cref="Write"/> wrote. A later version's unknown word limits nothing.</summary>
    public static ReleaseMaxima Parse(string text)
    {
        var (own, overlayTitle) = OverlayMark.Split(text);
        var words = own.Split(' ');
        return words switch
        {
            [_, .., UnstatedMark] => new ReleaseMaxima(
                ReleaseList.ParseRelease(words, wordsAfter: 1),
                null,
                null,
                null),
            [_, .., var unit, var supportedMax, var securitySupportedMax]
                when Array.IndexOf(Units, unit) is >= 0 and var index => new ReleaseMaxima(
                ReleaseList.ParseRelease(words, wordsAfter: 3),
                (LimitUnit)index,
                ParseMaximum(supportedMax),
                ParseMaximum(securitySupportedMax),
                overlayTitle),
            _ => new ReleaseMaxima(new Release(text), null, null, null),
        };
    }

    private static string FormatMaximum(long? maximum) => maximum?.ToString(CultureInfo.InvariantCulture) ?? NoMaximum;

    private static long? ParseMaximum(string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var maximum) ? maximum : null;
}
