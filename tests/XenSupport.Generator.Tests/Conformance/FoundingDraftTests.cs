using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Values;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>The founding draft of 2017, which has limits in separate fields, is read without loss.</summary>
public class FoundingDraftTests
{
    private const string Name = "founding-draft-2017";

    private const long GiB = 1L << 30;
    private const long TiB = 1L << 40;

    public static TheoryData<string, string?, LimitUnit, long?, long?, long?> Limits { get; } = new()
    {
        { "x86cpus", null, LimitUnit.Count, 4095, 4095, null },
        { "x86ram", null, LimitUnit.Bytes, 16 * TiB, 16 * TiB, null },
        { "armcpus--32bit", "32bit", LimitUnit.Count, 8, 8, null },
        { "armcpus--64bit", "64bit", LimitUnit.Count, 128, 128, null },
        { "armram--32bit", "32bit", LimitUnit.Bytes, 16 * GiB, 16 * GiB, null },
        { "armram--64bit", "64bit", LimitUnit.Bytes, 5 * TiB, 5 * TiB, null },
        { "x86pvvirtual-cpus", null, LimitUnit.Count, 512, 512, null },
        { "x86pvvirtual-ram", null, LimitUnit.Bytes, null, null, TiB },
        { "x86hvmvirtual-cpus", null, LimitUnit.Count, 128, 128, null },
        { "x86hvmvirtual-ram", null, LimitUnit.Bytes, TiB, TiB, null },
        { "armvirtual-cpus--32bit", "32bit", LimitUnit.Count, 8, 8, null },
        { "armvirtual-cpus--64bit", "64bit", LimitUnit.Count, 128, 128, null },
        { "armvirtual-ram", null, LimitUnit.Bytes, TiB, TiB, null },
        { "event-channels", null, LimitUnit.Count, 131072, 131072, null },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void It_states_this_limit(
        string key, string? qualifier, LimitUnit unit, long? supportedMax, long? securityMax, long? atLeast) =>
        Assert.Equal(
            new SectionLimit(key, qualifier, new LimitModel(unit, supportedMax, securityMax, atLeast)),
            Assert.Single(Read().Statement!.Sections.SelectMany(section => section.Limits), limit => limit.Key == key));

    [Fact]
    public void It_states_no_other_limit() =>
        Assert.Equal(Limits.Count, Read().Statement!.Sections.Sum(section => section.Limits.Count));

    [Fact]
    public void Its_limits_are_constants()
    {
        var code = LoadedCode.Of(GeneratorRun.Of(Corpus.ReadStatement(Name)));

        Assert.Equal(4095, code.Get("XenLimits.LimitsHost.X86CPUs.SupportedMax"));
        Assert.Equal(16384L, code.Get("XenLimits.LimitsHost.ARM_RAM._32bit.SecuritySupportedMaxMiB"));
        Assert.Equal(1024L, code.Get("XenLimits.LimitsGuest.X86PVVirtualRAM.AtLeastGiB"));
        Assert.Null(code.Get("XenLimits.LimitsGuest.X86PVVirtualRAM.SupportedMaxGiB"));
    }

    [Theory]
    [InlineData("x86-64", SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData("json-support-for-xl", SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData("transcendent-memory", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("blktap2", SupportStatus.Deprecated, SecuritySupport.Unknown)]
    [InlineData("x86hvm-ipxe", SupportStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("inteltxt", SupportStatus.Unknown, SecuritySupport.Unknown)]
    public void Its_labels_are_recognized(string key, SupportStatus status, SecuritySupport securitySupport)
    {
        var entries = Read().Statement!.Sections.SelectMany(section => section.Entries);

        var entry = Assert.Single(entries, entry => entry.Key == key);
        Assert.Equal((status, securitySupport), (entry.Status, entry.SecuritySupport));
    }

    /// <summary>The test decides independently of the reader what must become of each line.</summary>
    [Fact]
    public void Every_line_is_accounted_for()
    {
        var text = Corpus.ReadStatement(Name);
        var reading = Read();
        var sources = string.Concat(GeneratorRun.Of(text).Sources.Values);
        var path = new List<string>();
        var (start, isNote) = (0, false);
        foreach (var line in text.Split('\n'))
        {
            var content = line.Trim();
            var span = new TextSpan(start, line.Length);
            var findings = reading.Findings
                .Where(finding => finding.Range.Start < span.End && span.Start < finding.Range.End)
                .ToList();
            isNote = content.StartsWith("[XXX", StringComparison.Ordinal)
                || content.StartsWith("ACTION:", StringComparison.Ordinal)
                || (isNote && content.Length > 0);
            var isAccountedFor = content switch
            {
                "" => true,
                ['#', ..] => HasSection(Enter(content, path), reading.Statement!, sources),
                _ when isNote => findings.Exists(finding => finding.Rule == Rules.EditorsNote),
                _ when line.StartsWith("    ", StringComparison.Ordinal) && path[0] != "Format and definitions" =>
                    HasEntry(content, path, reading.Statement!, findings.Count > 0),
                _ when line.StartsWith("    ", StringComparison.Ordinal) && content.Contains(": ") =>
                    HasDefinition(content, path, reading.Statement!),
                _ => IsProse(content, path, reading.Statement!),
            };
            Assert.True(isAccountedFor || findings.Count > 0, $"This line was lost: {line}");
            start += line.Length + 1;
        }
    }

    [Fact]
    public void Its_notes_are_reported_and_left_out_of_the_documentation()
    {
        var reading = Read();

        Assert.Equal(23, reading.Findings.Count(finding => finding.Rule == Rules.EditorsNote));
        Assert.DoesNotContain(
            reading.Statement!.Sections.SelectMany(section => section.Description.Concat(section.Caveats)),
            block => block.Text.Contains("XXX") || block.Text.Contains("ACTION"));
    }

    [Fact]
    public void Its_only_error_is_a_status_of_question_marks()
    {
        var text = Corpus.ReadStatement(Name);

        var error = Assert.Single(
            Read().Findings, finding => finding.Rule.Severity == FindingSeverity.Error);
        Assert.Equal(Rules.UnknownStatusLabel, error.Rule);
        Assert.Equal("???", error.Range.Of(text));
    }

    private static StatementReading Read() => StatementReader.Read(
        new StatementSource(Name + ".md", Corpus.ReadStatement(Name)), TestContext.Current.CancellationToken);

    /// <summary>Updates the path to the current heading, outermost first.</summary>
    private static List<string> Enter(string heading, List<string> path)
    {
        var level = heading.TakeWhile(character => character == '#').Count();
        path.RemoveRange(level - 1, Math.Max(0, path.Count - level + 1));
        path.Add(heading[level..].Trim());
        return path;
    }

    // The title, the root headings and the definitions have no class.
    private static bool HasSection(List<string> path, StatementModel statement, string sources) =>
        path.Count == 1
        || path[0] == "Format and definitions"
        || (FindSection(path, statement) is not null && sources.Contains($"<b>{WebUtility.HtmlEncode(path[^1])}</b>"));

    private static bool HasEntry(string line, List<string> path, StatementModel statement, bool hasDiagnostic)
    {
        var (field, value) = Split(line);
        var section = FindSection(path, statement);
        var entry = section?.Entries.SingleOrDefault(entry => entry.Field == field && entry.Value == value);
        return entry is not null && field switch
        {
            "Limit" or "Limit-Security" => section!.Limits.Count > 0 && entry.Limits.Count > 0,
            "Status" => entry.Status != SupportStatus.Unknown || hasDiagnostic,
            _ => path[0] == "Release Support",
        };
    }

    private static bool HasDefinition(string line, List<string> path, StatementModel statement)
    {
        var (name, value) = Split(line);
        var definition = statement.Definitions.SingleOrDefault(definition => definition.Label == path[^1]);
        return value == name switch
        {
            "Functional completeness" => definition?.FunctionalCompleteness,
            "Functional stability" => definition?.FunctionalStability,
            "Interface stability" => definition?.InterfaceStability,
            "Security supported" => definition?.SecuritySupported,
            _ => null,
        };
    }

    // Text before the roots introduces the file; text in the last root explains its format.
    private static bool IsProse(string line, List<string> path, StatementModel statement) =>
        path is [_] or ["Format and definitions", ..]
        || FindSection(path, statement)!.Description.Any(block => block.Text.Contains(line));

    private static SectionModel? FindSection(List<string> path, StatementModel statement)
    {
        var headings = path.Count == 1 ? path : path[1..];
        return statement.Sections.FirstOrDefault(section => section.Path.SequenceEqual(headings));
    }

    private static (string Name, string Value) Split(string line)
    {
        var colon = line.IndexOf(':');
        return (line[..colon], line[(colon + 1)..].Trim());
    }
}
