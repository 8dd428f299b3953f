namespace XenSupport.Tool.CommandLine;

/// <summary>The values of an option that is repeated, has several values separated by commas, or both.</summary>
internal static class CommaList
{
    public static IEnumerable<string> Split(IEnumerable<string> values) => values.SelectMany(
        value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
