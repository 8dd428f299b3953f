namespace XenSupport.Reading.Releases;

/// <summary>Merges equal values of neighbouring releases.</summary>
internal static class ReleaseSpans
{
    /// <summary>The values, each with the releases that have it: <c>4.17</c>, <c>4.18–4.21</c>.</summary>
    /// <param name="releases">The releases, oldest first.</param>
    /// <param name="values">One value for each release.</param>
    public static IEnumerable<(string Releases, T Value)> Merge<T>(
        IReadOnlyList<SupportRelease> releases,
        IReadOnlyList<T> values)
    {
        var first = 0;
        for (var i = 1; i <= values.Count; i++)
        {
            if (i < values.Count && EqualityComparer<T>.Default.Equals(values[i], values[first]))
            {
                continue;
            }

            yield return (first == i - 1 ? $"{releases[first]}" : $"{releases[first]}\u2013{releases[i - 1]}",
                values[first]);
            first = i;
        }
    }
}
