using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// The words of status values (docs/format.md, section 4). They are compared without regard to case and the amount of blanks.
/// </summary>
internal static class StatusVocabulary
{
    public const string LimitPrefix = "Supported up to";

    /// <summary>The labels, with what each means where nothing is added to it.</summary>
    private static readonly (string Label, SupportStatus Status, SecuritySupport SecuritySupport)[] Labels =
    [
        ("Supported", SupportStatus.Supported, SecuritySupport.Supported),
        ("Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported),
        ("Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported),
        ("Deprecated", SupportStatus.Deprecated, SecuritySupport.Supported),
        ("Not supported", SupportStatus.NotSupported, SecuritySupport.NotSupported),
        ("Not functional", SupportStatus.NotFunctional, SecuritySupport.NotSupported),
        ("Not implemented", SupportStatus.NotImplemented, SecuritySupport.NotSupported),
        ("Security supported", SupportStatus.Supported, SecuritySupport.Supported),
        ("Support scope restricted", SupportStatus.Supported, SecuritySupport.Conditional),
        ("No security support", SupportStatus.Unknown, SecuritySupport.NotSupported),

        // The labels of the format's first draft.
        ("Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported),
        ("Obsolete", SupportStatus.Deprecated, SecuritySupport.Supported),
        ("Insecure", SupportStatus.Supported, SecuritySupport.NotSupported),
    ];

    /// <summary>The modifiers, with the most that each leaves of a label's security support.</summary>
    private static readonly (string Modifier, SecuritySupport AtBest)[] Modifiers =
    [
        ("not security supported", SecuritySupport.NotSupported),
        ("security support external", SecuritySupport.External),
        ("with caveats", SecuritySupport.Conditional),
        (LimitedSupport, SecuritySupport.Conditional),
        ("security supported only when run de-privileged", SecuritySupport.Conditional),
        ("not recommended", SecuritySupport.NotSupported),
    ];

    private const string LimitedSupport = "with limited support";

    public static KnownWords LabelNames { get; } = new(Array.ConvertAll(Labels, static label => label.Label));

    public static KnownWords ModifierNames { get; } =
        new(Array.ConvertAll(Modifiers, static modifier => modifier.Modifier));

    /// <summary>What the label means that stands at a place of a value; false where it is not known.</summary>
    public static bool TryFindLabel(string value, TextRange label, out SupportStatus status, out SecuritySupport securitySupport)
    {
        foreach (var (known, ofLabel, securityOfLabel) in Labels)
        {
            if (IsAt(value, label, known))
            {
                (status, securitySupport) = (ofLabel, securityOfLabel);
                return true;
            }
        }

        (status, securitySupport) = (SupportStatus.Unknown, SecuritySupport.Unknown);
        return false;
    }

    /// <summary>The security support of a label with the modifier at a place of a value; false where it is not known.</summary>
    public static bool TryModify(
        SupportStatus status, SecuritySupport securitySupport, string value, TextRange modifier, out SecuritySupport modified)
    {
        foreach (var (known, atBest) in Modifiers)
        {
            if (IsAt(value, modifier, known))
            {
                // The one modifier that adds to its label: a preview has no security support, this one has a little.
                var isLimitedPreview = status == SupportStatus.TechPreview && known == LimitedSupport;
                modified = isLimitedPreview ? atBest : SupportStrength.Weaker(securitySupport, atBest);
                return true;
            }
        }

        modified = SecuritySupport.Unknown;
        return false;
    }

    /// <summary>Whether a text is a known one but for its case and the amount of blanks between its words.</summary>
    public static bool AreSame(string text, string known) => IsAt(text, new TextRange(0, text.Length), known);

    private static bool IsAt(string text, TextRange range, string known)
    {
        var reader = new PhraseReader(text, range);
        return reader.TryRead(known) && reader.IsAtEnd;
    }
}
