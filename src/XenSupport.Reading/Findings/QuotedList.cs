namespace XenSupport.Reading.Findings;

/// <summary>Writes several names in a message: <c>'a', 'b' and 'c'</c>.</summary>
internal static class QuotedList
{
    /// <param name="names">At least one name.</param>
    /// <param name="conjunction">The word before the last of several: <c>and</c>.</param>
    public static string Join(IEnumerable<string> names, string conjunction)
    {
        var quoted = names.Select(static name => $"'{name}'").ToList();
        var last = quoted[quoted.Count - 1];
        return quoted.Count == 1
            ? last
            : $"{string.Join(", ", quoted.Take(quoted.Count - 1))} {conjunction} {last}";
    }
}
