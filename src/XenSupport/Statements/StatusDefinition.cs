namespace XenSupport;

/// <summary>
/// What a support statement means by a status label: its four properties, as written (docs/format.md, section 8).
/// </summary>
public sealed class StatusDefinition
{
    internal StatusDefinition(
        string label,
        string? functionalCompleteness,
        string? functionalStability,
        string? interfaceStability,
        string? securitySupported)
    {
        Label = label;
        FunctionalCompleteness = functionalCompleteness;
        FunctionalStability = functionalStability;
        InterfaceStability = interfaceStability;
        SecuritySupported = securitySupported;
    }

    /// <summary>The label, taken from the heading above the definition: <c>Tech Preview</c>.</summary>
    public string Label { get; }

    /// <summary><c>Yes</c> or <c>No</c>; null if the file does not say.</summary>
    public string? FunctionalCompleteness { get; }

    /// <summary><c>Here be dragons</c>, <c>Quirky</c> or <c>Normal</c>; null if the file does not say.</summary>
    public string? FunctionalStability { get; }

    /// <summary>
    /// <c>Not stable</c>, <c>Provisionally stable</c>, <c>Stable</c> or other words; null if the file does not say.
    /// </summary>
    public string? InterfaceStability { get; }

    /// <summary><c>Yes</c> or <c>No</c>; null if the file does not say.</summary>
    public string? SecuritySupported { get; }

    /// <summary>Returns the label.</summary>
    /// <returns>For example <c>Tech Preview</c>.</returns>
    public override string ToString() => Label;
}
