using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Histories;

/// <summary>
/// The format in which attributes list releases, oldest first: <c>4.20 …; 4.21 …</c>. A version never contains the
/// separator; a malformed one that does is already an error in its statement.
/// </summary>
internal static class ReleaseList
{
    private const string Separator = "; ";

    public static string Write<T>(EquatableArray<T> releases, Func<T, string> write)
        where T : IEquatable<T>
    {
        var parts = new string[releases.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = write(releases[i]);
        }

        return string.Join(Separator, parts);
    }

    public static EquatableArray<T> Parse<T>(string text, Func<string, T> parse)
        where T : IEquatable<T> =>
        new(Array.ConvertAll(text.Split([Separator], StringSplitOptions.None), part => parse(part)));

    /// <summary>Reads the release at the start of a part, without the words after it.</summary>
    public static Release ParseRelease(string[] words, int wordsAfter) =>
        new(string.Join(" ", words, 0, words.Length - wordsAfter));
}
