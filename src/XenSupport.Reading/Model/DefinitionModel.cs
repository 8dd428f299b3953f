namespace XenSupport.Reading.Model;

/// <summary>The definition of a status label (docs/format.md, section 8), its properties as written.</summary>
internal sealed record DefinitionModel(
    string Label,
    string? FunctionalCompleteness,
    string? FunctionalStability,
    string? InterfaceStability,
    string? SecuritySupported);
