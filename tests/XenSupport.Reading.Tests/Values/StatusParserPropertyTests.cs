using System.Text.RegularExpressions;
using CsCheck;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Tests.Values;

/// <summary>No value is read as better than it says.</summary>
public class StatusParserPropertyTests
{
    /// <summary>Excludes values that introduce a limit, which another parser reads.</summary>
    private const string LimitPrefix = "supported up to";

    private static readonly string[] Labels =
    [
        "Supported", "Experimental", "Tech Preview", "Deprecated", "Security supported", "No security support",
        "Support scope restricted", "Not supported", "Not functional", "Not implemented", "Preview", "Obsolete",
        "Insecure",
    ];

    private static readonly string[] Modifiers =
    [
        "not security supported", "security support external", "with caveats", "with limited support",
        "security supported only when run de-privileged", "not recommended",
    ];

    private static readonly Regex Vocabulary = new(
        $@"^({Alternatives(Labels)}) ?(\([^)]+\))? ?(, ?({Alternatives(Modifiers)}))? ?\.?$", RegexOptions.Singleline);

    // A denial contradicts only a label with some security support.
    private static readonly Regex ContradictingCondition = new(
        @"^(supported|deprecated|security supported|support scope restricted|obsolete) ?\([^)]*"
            + @"(\b(no|not|non|un|none|never|neither|nor|without|lacks|experimental|preview|deprecated|obsolete|insecure"
            + @"|broken|unstable)\b|(?<=\( *)!|\b(unsup|unimpl|unmaint|unsec|untest|nonsup|nonfunc)|n['\u2019]t\b)");

    private static readonly SupportStatus[] WorstToBest =
    [
        SupportStatus.Unknown, SupportStatus.NotImplemented, SupportStatus.NotFunctional, SupportStatus.NotSupported,
        SupportStatus.Experimental, SupportStatus.TechPreview, SupportStatus.Deprecated, SupportStatus.Supported,
    ];

    private static readonly Gen<string> KnownValue = Gen.Select(
        Gen.OneOf(Labels),
        Gen.OneOf("", "", " (in some mode)", " (x86, only ARM)"),
        Gen.OneOf([.. Modifiers.Select(modifier => ", " + modifier), "", "", "", "", "", ""]),
        Gen.OneOf("", "", "."),
        (label, condition, modifier, fullStop) => label + condition + modifier + fullStop);

    private static readonly Gen<char> Character =
        Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Char[" \t,.()-:;'?\u00a0"], Gen.Char);

    private static readonly Gen<string> Piece = Gen.OneOf(
        [.. Labels, .. Modifiers, " ", ",", ", ", " (", "(", ")", ".", "x", "not", "Not ", "security", "support"]);

    private static readonly Gen<string> AnyValue = Gen.OneOf(
        Gen.String,
        KnownValue,
        Gen.Select(KnownValue, Gen.Int[0, 60], Gen.Int[0, 3], Character, Mutate),
        Piece.Array[0, 6].Select(string.Concat)).Select(value => value.Trim());

    [Fact]
    public void A_value_outside_the_vocabulary_is_unknown_and_has_a_finding() => AnyValue.Where(IsCovered).Sample(
        value =>
        {
            var reading = StatusParser.Parse(value);
            var normal = WithSingleBlanks(value);
            if (Vocabulary.IsMatch(normal) && !ContradictingCondition.IsMatch(normal))
            {
                Assert.Empty(reading.Findings);
            }
            else
            {
                var finding = Assert.Single(reading.Findings);
                Assert.Equal(SupportStatus.Unknown, reading.Status);
                Assert.Equal(SecuritySupport.Unknown, reading.SecuritySupport);
                Assert.Equal(MessageSanitizer.Sanitize(finding.Range.Of(value)), finding.Arguments[0]);
            }
        },
        iter: 20_000);

    [Fact]
    public void No_changed_letter_makes_a_value_better() =>
        Gen.Select(KnownValue, Gen.Int[0, 60], Gen.Int[0, 3], Character).Sample(
            (value, position, kind, character) =>
            {
                var original = StatusParser.Parse(value);
                var mutated = StatusParser.Parse(Mutate(value, position, kind, character));
                Assert.True(Array.IndexOf(WorstToBest, mutated.Status) <= Array.IndexOf(WorstToBest, original.Status));
                Assert.True(mutated.SecuritySupport <= original.SecuritySupport);
            },
            iter: 20_000);

    [Fact]
    public void A_condition_or_modifier_never_improves_a_label_other_than_a_preview() =>
        KnownValue.Where(value => !value.Contains("Preview", StringComparison.Ordinal)).Sample(value =>
        {
            var label = StatusParser.Parse(value.Split('(', ',')[0].TrimEnd());
            var whole = StatusParser.Parse(value);
            Assert.Equal(label.Status, whole.Status);
            Assert.True(whole.SecuritySupport <= label.SecuritySupport);
            if (value.Contains('(', StringComparison.Ordinal))
            {
                Assert.True(whole.SecuritySupport <= SecuritySupport.Conditional);
            }
        });

    /// <summary>Replaces, deletes or inserts one character, or swaps it with the next.</summary>
    private static string Mutate(string value, int position, int kind, char character)
    {
        var i = position % value.Length;
        return kind switch
        {
            0 => value.Remove(i, 1).Insert(i, character.ToString()),
            1 => value.Remove(i, 1),
            2 => value.Insert(i, character.ToString()),
            _ => i + 1 < value.Length ? value.Remove(i, 1).Insert(i + 1, value[i].ToString()) : value,
        };
    }

    // An empty condition has its own test.
    private static bool IsCovered(string value) =>
        !WithSingleBlanks(value).StartsWith(LimitPrefix, StringComparison.Ordinal)
        && !Regex.IsMatch(value, @"\(\s*\)");

    private static string Alternatives(string[] texts) =>
        string.Join('|', texts.Select(text => Regex.Escape(WithSingleBlanks(text))));

    private static string WithSingleBlanks(string text) =>
        Regex.Replace(text.Trim(), @"\s+", " ").ToLowerInvariant();
}
