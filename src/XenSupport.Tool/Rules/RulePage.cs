namespace XenSupport.Tool.Rules;

/// <summary>The page of the documentation about a rule.</summary>
internal static class RulePage
{
    /// <summary>The page about one of <see cref="RuleIds.All"/>, as Markdown.</summary>
    public static string Read(string id)
    {
        using var page = typeof(RulePage).Assembly.GetManifestResourceStream($"diagnostics/{id}.md");
        using var reader = new StreamReader(page!);
        return reader.ReadToEnd();
    }
}
