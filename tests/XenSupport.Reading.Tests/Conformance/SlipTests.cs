using CsCheck;
using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Conformance;

/// <summary>
/// Slips of a maintainer's hand in whole statements: none makes an entry or a limit better, and none loses a row of
/// another section.
/// </summary>
public class SlipTests
{
    /// <summary>The slips in a line of each kind. Null where a line is not one that the slip can be made in.</summary>
    private static readonly Dictionary<string, Func<string, string?>> Slips = new()
    {
        ["heading without a space"] = InHeading(line => line.Replace("# ", "#", StringComparison.Ordinal)),
        ["heading with seven hashes"] = InHeading(line => "#######" + line.TrimStart('#')),
        ["heading after a no-break space"] = InHeading(line => "\u00a0" + line),
        ["heading after a byte order mark"] = InHeading(line => "\ufeff" + line),
        ["heading indented by four"] = InHeading(line => "    " + line),
        ["heading in a list"] = InHeading(line => "- " + line),
        ["heading in HTML"] = InHeading(line => "<p>\n" + line),
        ["heading after a mark of a conflict"] = InHeading(line => "<<<<<<< HEAD\n" + line),
        ["heading after an open fence"] = InHeading(line => "```\n" + line),
        ["heading after an open comment"] = InHeading(line => "<!-- note\n" + line),
        ["rule under prose"] = InProse(line => line + "\n---"),
        ["underline under prose"] = InProse(line => line + "\n======"),
        ["field without indentation"] = InField(line => line.TrimStart()),
        ["field indented by three"] = InField(line => line[1..]),
        ["field indented by five"] = InField(line => " " + line),
        ["field with its qualifier in parentheses"] = InField(line => "    Status (x86): " + ValueOf(line)),
        ["field with its qualifier in brackets"] = InField(line => "    Status [x86]: " + ValueOf(line)),
        ["field with a slash"] = InField(line => "    Status/x86: " + ValueOf(line)),
        ["field as a list item"] = InField(line => "    - " + line.TrimStart()),
        ["field in lower case"] = InField(line => line.ToLowerInvariant()),
        ["field with a slip in its name"] = InField(line => line.Replace("Status", "Statsu", StringComparison.Ordinal)),
        ["field without a colon"] = InField(line => line.Replace(":", "", StringComparison.Ordinal)),
        ["field without a space"] = InField(line => line.Replace(": ", ":", StringComparison.Ordinal)),
        ["field in a conflict"] = InField(line => $"<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> branch"),
        ["field denied on the next line"] = InField(line => line + "\n    , not security supported"),
        ["field denied by a condition"] = InField(line => line + " (not security supported)"),
        ["field negated"] = InField(line => line.Replace(": Supported", ": Unsupported", StringComparison.Ordinal)),
        ["field as a list of what is supported"] =
            InField(line => line.Replace("Status", "Supported", StringComparison.Ordinal)),
        ["field stated twice"] = InField(line => line + "\n" + line),
        ["field with a bad head before it"] = InField(line => "    , x\n" + line),
    };

    private static readonly string[][] Statements =
    [
        .. from version in new[] { "4.17", "4.19", "4.21" }
           select File.ReadAllLines(Repository.PathOf("sample-consumer", "statements", version + ".md")),
    ];

    [Fact]
    public void No_slip_makes_anything_better_or_touches_another_section() => Gen
        .Select(Gen.OneOf([.. Slips.Keys]), Gen.Int[0, Statements.Length - 1], Gen.Int[0, 5_000])
        .Sample(
            (slip, statement, start) =>
            {
                var lines = Statements[statement];
                var number = FindLine(lines, start, Slips[slip]);
                var slipped = Replace(lines, number, Slips[slip]);
                var (before, after) = (Read(string.Join('\n', lines)), Read(slipped));

                var place = $"'{slip}' in line {number + 1}: {lines[number]}";
                AssertNothingIsBetter(before, after, place);
                AssertOtherSectionsAreTheSame(before, after, TitleAbove(lines, number), place);
            },
            iter: 1_500);

    [Fact]
    public void Each_slip_is_reported()
    {
        foreach (var (name, slip) in Slips)
        {
            var lines = Statements[^1];
            var number = FindLine(lines, 300, slip);
            var slipped = Replace(lines, number, slip);

            Assert.True(
                FindingsOf(slipped).Except(FindingsOf(string.Join('\n', lines))).Any(),
                $"'{name}' in line {number + 1} is not reported: {lines[number]}");
        }
    }

    private static void AssertNothingIsBetter(StatementReading before, StatementReading after, string place)
    {
        var support = SupportOf(before);
        foreach (var (key, strength) in SupportOf(after))
        {
            Assert.True(
                !support.TryGetValue(key, out var former) || strength <= former,
                $"{place}: {key} is {strength}, and was weaker");
        }

        var limits = LimitsOf(before);
        foreach (var (key, limit) in LimitsOf(after))
        {
            Assert.True(!limits.TryGetValue(key, out var former) || limit <= former, $"{place}: the limit of {key} rose");
        }
    }

    private static void AssertOtherSectionsAreTheSame(
        StatementReading before, StatementReading after, string title, string place)
    {
        var kept = EntriesOf(after).Select(entry => entry.Key).ToHashSet();
        var former = EntriesOf(before).Select(entry => entry.Key).ToHashSet();
        foreach (var entry in EntriesOfOtherSections(before, title))
        {
            Assert.True(kept.Contains(entry.Key), $"{place}: {entry.Key} is lost");
        }

        foreach (var entry in EntriesOfOtherSections(after, title))
        {
            Assert.True(former.Contains(entry.Key), $"{place}: {entry.Key} was given to another section");
        }
    }

    private static Dictionary<string, SecuritySupport> SupportOf(StatementReading reading) =>
        EntriesOf(reading)
            .Where(entry => entry.Field is SupportField.Status or SupportField.Supported)
            .GroupBy(entry => entry.Key, entry => entry.SecuritySupport)
            .ToDictionary(entries => entries.Key, entries => entries.Min());

    private static IEnumerable<EntryModel> EntriesOf(StatementReading reading) =>
        reading.Statement!.Sections.SelectMany(section => section.Entries);

    private static IEnumerable<EntryModel> EntriesOfOtherSections(StatementReading reading, string title) =>
        reading.Statement!.Sections
            .Where(section => section.Path[section.Path.Count - 1].Trim('#', ' ') != title)
            .SelectMany(section => section.Entries);

    private static Dictionary<string, long> LimitsOf(StatementReading reading) =>
        reading.Statement!.Sections.SelectMany(section => section.Limits)
            .Where(limit => limit.Limit.SecuritySupportedMax is not null)
            .GroupBy(limit => limit.Key, limit => limit.Limit.SecuritySupportedMax!.Value)
            .ToDictionary(limits => limits.Key, limits => limits.Min());

    private static IEnumerable<string> FindingsOf(string text) =>
        Read(text).Findings.Select(finding => $"{finding.Rule.Id} {finding.Range.Of(text)} {finding.Message}");

    private static StatementReading Read(string text) =>
        StatementReader.Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken);

    private static int FindLine(string[] lines, int start, Func<string, string?> slip)
    {
        var features = Array.IndexOf(lines, "# Feature Support") + 1;
        var end = Array.IndexOf(lines, "# Format and definitions");
        for (var i = 0; i < end - features; i++)
        {
            var number = features + ((start + i) % (end - features));
            if (slip(lines[number]) is { } slipped && slipped != lines[number])
            {
                return number;
            }
        }

        throw new InvalidOperationException("The statement has no line for the slip.");
    }

    private static string Replace(string[] lines, int number, Func<string, string?> slip) =>
        string.Join('\n', [.. lines[..number], slip(lines[number])!, .. lines[(number + 1)..]]);

    private static string TitleAbove(string[] lines, int number) =>
        lines[..(number + 1)].Last(line => line.StartsWith('#')).Trim('#', ' ');

    private static string ValueOf(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    private static Func<string, string?> InHeading(Func<string, string> slip) =>
        line => line.StartsWith("###", StringComparison.Ordinal) ? slip(line) : null;

    private static Func<string, string?> InField(Func<string, string> slip) =>
        line => line.StartsWith("    Status", StringComparison.Ordinal) ? slip(line) : null;

    private static Func<string, string?> InProse(Func<string, string> slip) =>
        line => line.Length > 0 && char.IsAsciiLetterUpper(line[0]) ? slip(line) : null;
}
