namespace XenSupport.Tool.Rules;

/// <summary>The page of the documentation about a rule.</summary>
internal static class RulePage
{
    /// <summary>The page as it is written, in Markdown; null if there is no such rule.</summary>
    public static string? Find(string id)
    {
        if (!RuleIds.Contains(id))
        {
            return null;
        }

        using var page = typeof(RulePage).Assembly.GetManifestResourceStream($"diagnostics/{id}.md");
        using var reader = new StreamReader(page!);
        return reader.ReadToEnd();
    }
}
