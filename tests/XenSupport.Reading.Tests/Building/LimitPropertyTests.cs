using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Values;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Building;

/// <summary>
/// Any text of a limit gives the same number as a second, independent reading, or a finding; never another number.
/// </summary>
public partial class LimitPropertyTests
{
    private const int Iterations = 10_000;
    private const string NoiseCharacters = ",.;:>-+ \t0159eKkiBTx()\u0663\u00a0";

    private static readonly Gen<string> Blanks = Gen.OneOf("", " ", "  ", "\t");

    private static readonly Gen<string> Unit = Gen.Frequency(
        (3, Gen.OneOf("", "KiB", "MiB", "GiB", "TiB", "PiB")),
        (1, Gen.OneOf("KB", "MB", "GB", "TB", "PB", "tib", "GIB")),
        (1, Gen.OneOf("TiBs", "XiB", "kB", "Tb", "bytes", "vCPUs")));

    private static readonly Gen<string> Digits = Gen.OneOf(
        Gen.Int[0, 9999].Select(number => number.ToString()),
        Gen.Int[0, int.MaxValue].Select(number => number.ToString()),
        Gen.Long[int.MaxValue - 2L, int.MaxValue + 2L].Select(number => number.ToString()),
        Gen.Long[8190, 8194].Select(number => number.ToString()),
        Gen.Long[0, long.MaxValue].Select(number => number.ToString()),
        Gen.String[Gen.Char['0', '9'], 1, 40],
        Gen.Int[0, int.MaxValue].Select(number => number.ToString("N0", CultureInfo.InvariantCulture)),
        Gen.String[Gen.Char["0123456789,"], 1, 12]);

    private static readonly Gen<string> Number = Gen.Frequency(
        (3, Digits),
        (1, Gen.Select(Digits, Gen.String[Gen.Char['0', '9'], 0, 6], (whole, fraction) => $"{whole}.{fraction}")),
        (1, Gen.Select(Digits, Gen.OneOf(".5", ".25", ".0", ".125"), (whole, fraction) => whole + fraction)));

    private static readonly Gen<string> Amount =
        Gen.Select(Number, Blanks, Unit, (number, blanks, unit) => number + blanks + unit);

    private static readonly Gen<string> Part = Gen.Select(
        Amount,
        Gen.OneOf("32bit", "64bit", "32-bit", "64 bit", "48bit"),
        (amount, wordSize) => $"{amount} for {wordSize}");

    private static readonly Gen<string> LimitValue = Gen.OneOf(
        Amount,
        Gen.Select(Gen.OneOf(">", "> "), Amount, (mark, amount) => mark + amount),
        Part,
        Gen.Select(Part, Gen.OneOf("; ", ", ", ";"), Part, (left, separator, right) => left + separator + right));

    [Fact]
    public void A_limit_line_gives_that_number_or_a_diagnostic()
    {
        var token = TestContext.Current.CancellationToken;
        WithNoise(LimitValue).Sample(
            value => Check("Limit: " + value.Text, ReadIndependently(value.Text), value.IsPlain, token),
            iter: Iterations);
    }

    [Fact]
    public void A_limit_in_a_status_gives_that_number_or_a_diagnostic()
    {
        var token = TestContext.Current.CancellationToken;
        WithNoise(Amount).Sample(
            value => Check("Status: Supported up to " + value.Text, ReadInStatus(value.Text), value.IsPlain, token),
            iter: Iterations);
    }

    /// <summary>Half of the texts are unchanged; the others have one character inserted, changed or deleted.</summary>
    private static Gen<(string Text, bool IsPlain)> WithNoise(Gen<string> texts)
    {
        var noisy = Gen.Select(
            texts,
            Gen.Char[NoiseCharacters],
            Gen.Int[0, 60],
            Gen.Int[0, 2],
            (text, noise, position, kind) =>
            {
                var index = position % (text.Length + 1);
                var rest = text[Math.Min(text.Length, index + (kind == 0 ? 0 : 1))..];
                return (text[..index] + (kind == 2 ? "" : noise.ToString()) + rest, false);
            });
        return Gen.OneOf(texts.Select(text => (text, true)), noisy);
    }

    private static void Check(string line, List<LimitPart>? expected, bool isPlain, CancellationToken token)
    {
        var text = StatementAssert.Preamble + "## Feature\n\n    " + line + "\n";
        var reading = StatementReader.Read(new StatementSource("SUPPORT.md", text), token);
        var limits = reading.Statement!.Sections[^1].Limits;
        var hasError = reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);

        if (hasError)
        {
            Assert.Empty(limits);
            Assert.False(isPlain && expected is not null, "A text that is in order gives a number.");
        }
        else
        {
            Assert.NotNull(expected);
            Assert.Equal(
                expected.Select(part => (part.WordSize, ToLimit(part))),
                limits.Select(limit => (limit.Qualifier, limit.Limit)));
            Assert.Equal(
                expected.Exists(part => part.Quantity.IsDecimalUnit),
                reading.Findings.Any(diagnostic => diagnostic.Rule.Id == "XEN1006"));
        }
    }

    private static LimitModel ToLimit(LimitPart part) => part.IsOpen
        ? new LimitModel(part.Quantity.Unit, null, null, AtLeast: part.Quantity.Value)
        : new LimitModel(part.Quantity.Unit, part.Quantity.Value, part.Quantity.Value);

    private static List<LimitPart>? ReadInStatus(string text) =>
        ReadIndependently(FinalFullStop().Replace(text.Trim(), "")) is [{ IsOpen: false, WordSize: null }] parts
            ? parts
            : null;

    private static List<LimitPart>? ReadIndependently(string text)
    {
        var parts = Separator().Split(text).Select(ReadPart).ToList();
        var isMixed = parts.Select(part => part?.Quantity.Unit).Distinct().Count() > 1;
        var isRepeated = parts.Select(part => part?.WordSize).Distinct().Count() < parts.Count;
        var isForAll = parts.Count > 1 && parts.Exists(part => part?.WordSize is null);
        return parts.Contains(null) || isMixed || isRepeated || isForAll ? null : parts.ConvertAll(part => part!.Value);
    }

    private static LimitPart? ReadPart(string text)
    {
        var match = PartForm().Match(text);
        var wordSize = match.Groups["size"].Success
            ? match.Groups["size"].Value.Replace("-", "").Replace(" ", "").Trim().ToLowerInvariant()
            : null;
        if (!match.Success || wordSize is not (null or "32bit" or "64bit"))
        {
            return null;
        }

        // All digits as one number, and the point as a power of ten to divide by.
        var fraction = match.Groups["fraction"].Value;
        var unit = match.Groups["unit"].Value.ToUpperInvariant();
        var scale = BigInteger.Pow(1024, unit.Length == 0 ? 0 : 1 + "KMGTP".IndexOf(unit[0]));
        var value = BigInteger.DivRem(
            BigInteger.Parse(match.Groups["whole"].Value.Replace(",", "") + fraction) * scale,
            BigInteger.Pow(10, fraction.Length),
            out var remainder);
        if (!remainder.IsZero
            || value > (unit.Length == 0 ? int.MaxValue : long.MaxValue)
            || match.Groups["whole"].Length + fraction.Length > 18)
        {
            return null;
        }

        var quantity = new Quantity(
            unit.Length == 0 ? LimitUnit.Count : LimitUnit.Bytes, (long)value, IsDecimalUnit: unit.Length == 2);
        return new LimitPart(wordSize, match.Groups["open"].Success, quantity);
    }

    [GeneratedRegex(@"\s*\.$")]
    private static partial Regex FinalFullStop();

    [GeneratedRegex(@";|,(?=\s)")]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"^\s*(?<open>>)?\s*(?<whole>[0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.(?<fraction>[0-9]+))?"
        + @"\s*(?<unit>[KMGTPkmgtp][iI][bB]|[KMGTP]B)?(\s* for (?<size>.*))?\s*$")]
    private static partial Regex PartForm();
}
