namespace XenSupport.Reading.Findings;

/// <summary>What a diagnostic passes to its code fix about code to replace.</summary>
internal static class Replacement
{
    /// <summary>The diagnostic's property that holds the new code.</summary>
    public const string Property = "Replacement";
}
