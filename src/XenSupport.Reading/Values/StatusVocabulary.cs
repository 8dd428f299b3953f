using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Values;

/// <summary>
/// The words of status values (docs/format.md, section 4). Case and the number of blanks are ignored.
/// </summary>
internal static class StatusVocabulary
{
    public const string LimitPrefix = "Supported up to";

    private const string LimitAdvice = "a limit is written '" + LimitPrefix + " 64', without a comma";

    private const string SecuritySupported = "Security supported";

    /// <summary>The labels, with the meaning of each without a modifier.</summary>
    private static readonly (string Label, SupportStatus Status, SecuritySupport SecuritySupport)[] Labels =
    [
        ("Supported", SupportStatus.Supported, SecuritySupport.Supported),
        ("Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported),
        ("Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported),
        ("Deprecated", SupportStatus.Deprecated, SecuritySupport.Supported),
        ("Not supported", SupportStatus.NotSupported, SecuritySupport.NotSupported),
        ("Not functional", SupportStatus.NotFunctional, SecuritySupport.NotSupported),
        ("Not implemented", SupportStatus.NotImplemented, SecuritySupport.NotSupported),
        (SecuritySupported, SupportStatus.Supported, SecuritySupport.Supported),
        (RestrictedScope, SupportStatus.Supported, SecuritySupport.Conditional),
        ("No security support", SupportStatus.Unknown, SecuritySupport.NotSupported),

        // The labels of the format's first draft.
        ("Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported),
        ("Obsolete", SupportStatus.Deprecated, SecuritySupport.Unknown),
        ("Insecure", SupportStatus.Supported, SecuritySupport.NotSupported),
    ];

    private const string RestrictedScope = "Support scope restricted";

    /// <summary>The modifiers, with the most security support that a label can keep under each.</summary>
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

    // Only an overlay needs this modifier, because its labels imply no security support.
    public const string WithSecuritySupport = "security supported";

    public static KnownWords LabelNames { get; } = new(Array.ConvertAll(Labels, static label => label.Label));

    /// <summary>The labels to suggest; those of the early drafts are understood, but not suggested.</summary>
    public static KnownWords SuggestedLabels { get; } =
        LabelNames.Except("Preview").Except("Obsolete").Except("Insecure");

    private static readonly KnownWords SuggestedLabelsWithoutSecurity = SuggestedLabels.Except(SecuritySupported);

    public static KnownWords ModifierNames { get; } =
        new(Array.ConvertAll(Modifiers, static modifier => modifier.Modifier));

    /// <summary>Looks up the label at a position of a value; returns false if it is not known.</summary>
    public static bool TryFindLabel(
        string value,
        TextRange label,
        out SupportStatus status,
        out SecuritySupport securitySupport)
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

    /// <summary>Suggests a label for an unknown one: never security support where nothing is said of it.</summary>
    public static Advice SuggestLabel(string label)
    {
        if (SpeaksOfLimit(label))
        {
            return LimitAdvice;
        }

        var labels = SpeaksOfSecurity(label) ? SuggestedLabels : SuggestedLabelsWithoutSecurity;
        return IsDoubtful(label) ? labels.Expect() : labels.Suggest(label);
    }

    // "Supported?", or "Supported*" with a footnote
    private static bool IsDoubtful(string label) => label.EndsWith("?", StringComparison.Ordinal)
        || (label.EndsWith("*", StringComparison.Ordinal) && !label.StartsWith("*", StringComparison.Ordinal));

    /// <summary>Suggests a modifier for an unknown one.</summary>
    public static Advice SuggestModifier(string modifier) =>
        SpeaksOfLimit(modifier) ? LimitAdvice : ModifierNames.Suggest(modifier);

    /// <summary>Tells whether a text speaks of a limit, which only <see cref="LimitPrefix"/> states.</summary>
    public static bool SpeaksOfLimit(string text) =>
        text.IndexOf("up to", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("upto", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool SpeaksOfSecurity(string text) => text.IndexOf("secur", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Applies the modifier at a position of a value to a label; returns false if it is not known.</summary>
    public static bool TryModify(
        SupportStatus status,
        SecuritySupport securitySupport,
        string value,
        TextRange modifier,
        out SecuritySupport modified)
    {
        foreach (var (known, atBest) in Modifiers)
        {
            if (IsAt(value, modifier, known))
            {
                // The only modifier that adds to its label: a preview has no security support, but this one has some.
                var isLimitedPreview = status == SupportStatus.TechPreview && known == LimitedSupport;
                modified = isLimitedPreview ? atBest : SupportStrength.Weaker(securitySupport, atBest);
                return true;
            }
        }

        modified = SecuritySupport.Unknown;
        return false;
    }

    /// <summary>
    /// Tells whether an item of a list of what is supported looks like a status: a label, yes, or a denial.
    /// </summary>
    public static bool MayBeStatus(string value, TextRange item) =>
        LabelNames.FindNearest(item.Of(value)) is not null
        || IsAt(value, item, "yes")
        || Denial.IsIn(item.Of(value))
        || item.Of(value).StartsWith(LimitPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether a status is that of a group whose features are listed below it.</summary>
    public static bool IsOfGroup(string value) => AreSame(value.TrimEnd('.', ' '), RestrictedScope);

    /// <summary>Tells whether a status may be meant as that of a group, possibly misspelt.</summary>
    public static bool MayBeOfGroup(string value) =>
        LabelNames.FindNearest(value.TrimEnd('.', ' ')) == RestrictedScope;

    /// <summary>Tells whether a modifier of an overlay's status states the security support of its label.</summary>
    public static bool StatesSecuritySupport(string value, TextRange modifier) =>
        IsAt(value, modifier, WithSecuritySupport);

    /// <summary>Tells whether a value speaks of security support, rather than only implying it.</summary>
    public static bool SaysSecuritySupport(string value) =>
        value.IndexOf("security support", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Finds the modifier that follows a label without a comma between them; null if there is none.</summary>
    public static string? FindModifierWithoutComma(string text)
    {
        foreach (var (modifier, _) in Modifiers)
        {
            var length = text.Length - modifier.Length;
            if (length > 0
                && text.EndsWith(modifier, StringComparison.OrdinalIgnoreCase)
                && TryFindLabel(text, new TextRange(0, length).Trim(text), out _, out _))
            {
                return modifier;
            }
        }

        return null;
    }

    /// <summary>Compares a text with a known one, ignoring case and the number of blanks between words.</summary>
    public static bool AreSame(string text, string known) => IsAt(text, new TextRange(0, text.Length), known);

    private static bool IsAt(string text, TextRange range, string known)
    {
        var reader = new PhraseReader(text, range);
        return reader.TryRead(known) && reader.IsAtEnd;
    }
}
