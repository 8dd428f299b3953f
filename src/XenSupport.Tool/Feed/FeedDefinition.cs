namespace XenSupport.Tool.Feed;

/// <summary>What a statement means by a status label, as written. Absent values are left out.</summary>
internal sealed record FeedDefinition(
    string Label,
    string? FunctionalCompleteness,
    string? FunctionalStability,
    string? InterfaceStability,
    string? SecuritySupported)
{
    public static FeedDefinition Of(StatusDefinition definition) => new(
        definition.Label,
        definition.FunctionalCompleteness,
        definition.FunctionalStability,
        definition.InterfaceStability,
        definition.SecuritySupported);
}
