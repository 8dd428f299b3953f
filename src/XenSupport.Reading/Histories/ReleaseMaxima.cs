using System.Globalization;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Histories;

/// <summary>The maxima that one release states for a limit.</summary>
/// <param name="Unit">The unit of the limit; null if the release does not state it.</param>
internal readonly record struct ReleaseMaxima(
    Release Release,
    LimitUnit? Unit,
    long? SupportedMax,
    long? SecuritySupportedMax)
{
    private const string UnstatedMark = "Unstated";
    private const string NoMaximum = "-";

    private static readonly string[] Units = Enum.GetNames(typeof(LimitUnit));

    public static ReleaseMaxima Of(Release release, LimitModel? limit) =>
        new(release, limit?.Unit, limit?.SupportedMax, limit?.SecuritySupportedMax);

    /// <summary><c>4.19 Count 4096 -</c>, or <c>4.18 Unstated</c>.</summary>
    public string Write() => Unit is { } unit
        ? $"{Release.Text} {Units[(int)unit]} {FormatMaximum(SupportedMax)} {FormatMaximum(SecuritySupportedMax)}"
        : $"{Release.Text} {UnstatedMark}";

    /// <summary>Reads what <see cref="Write"/> wrote. A later version's unknown word limits nothing.</summary>
    public static ReleaseMaxima Parse(string text)
    {
        var words = text.Split(' ');
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
                ParseMaximum(securitySupportedMax)),
            _ => new ReleaseMaxima(new Release(text), null, null, null),
        };
    }

    private static string FormatMaximum(long? maximum) => maximum?.ToString(CultureInfo.InvariantCulture) ?? NoMaximum;

    private static long? ParseMaximum(string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var maximum) ? maximum : null;
}
