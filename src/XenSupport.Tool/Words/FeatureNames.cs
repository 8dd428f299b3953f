namespace XenSupport.Tool.Words;

/// <summary>Readable names of features.</summary>
internal static class FeatureNames
{
    private const string Separator = " \u203A ";

    /// <summary>The headings above an entry, and the implementation that it is about.</summary>
    public static string Of(IEnumerable<string> path, string? qualifier)
    {
        var feature = string.Join(Separator, path);
        return qualifier is null ? feature : $"{feature}, {qualifier}";
    }

    public static string Of(SupportEntry entry) => Of(entry.Path, entry.Qualifier);
}
