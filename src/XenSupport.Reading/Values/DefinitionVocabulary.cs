using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Values;

/// <summary>The words that define a status label (docs/format.md, section 8).</summary>
internal static class DefinitionVocabulary
{
    private static readonly KnownWords YesOrNo = new("Yes", "No");
    private static readonly KnownWords FunctionalStability = new("Here be dragons", "Quirky", "Normal");
    private static readonly KnownWords InterfaceStability = new("Not stable", "Provisionally stable", "Stable");

    /// <summary>Returns the values of a property; null if it is not one.</summary>
    public static KnownWords? Find(string property) => property switch
    {
        SupportField.FunctionalCompleteness or SupportField.SecuritySupported => YesOrNo,
        SupportField.FunctionalStability => FunctionalStability,
        SupportField.InterfaceStability => InterfaceStability,
        _ => null,
    };
}
