using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using XenSupport.Testing;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Commands;

/// <summary>The check of domain configurations, as a script sees it.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("xen-support-check").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_newest_release_is_the_default() => Assert.Equal(
        [$"1 file against Xen {PackagedStatements.Versions[^1]} on x86: 0 errors, 0 warnings, 0 notes"],
        ToolRun.Of("check", Write("name = 'g'; type = 'hvm'\n")).Lines);

    [Fact]
    public void A_guest_without_findings_ends_with_0()
    {
        var run = Check("name = 'g'; type = 'hvm'\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["1 file against Xen 4.21 on x86: 0 errors, 0 warnings, 0 notes"], run.Lines);
    }

    [Fact]
    public void Notes_alone_end_with_0()
    {
        var run = Check("name = 'g'; kernel = '/k'\n");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("0 errors, 0 warnings, 2 notes", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_has_its_place_the_stated_value_the_caveats_and_the_link()
    {
        var run = Check("name = 'g'; type = 'hvm'\nhap = 0\nvif = [ 'backend=net' ]\n");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"{Guest}:2:1: warning: hap = 0: Shadow paging is 'Supported, not security supported' in Xen 4.21 (security support: no) [no-security-support]",
            run.Lines[0]);
        Assert.Equal("    https://xenbits.xen.org/docs/4.21-testing/SUPPORT.html#shadow-paging", run.Lines[1]);
        Assert.Contains(
            $"{Guest}:3:10: warning: backend 'net': Driver Domains is 'Supported, with caveats' in Xen 4.21 (security support: under conditions) [caveats]",
            run.Lines);
        Assert.StartsWith("    ", run.Lines[^3], StringComparison.Ordinal);
        Assert.Equal("    https://xenbits.xen.org/docs/4.21-testing/SUPPORT.html#driver-domains", run.Lines[^2]);
        Assert.Equal("1 file against Xen 4.21 on x86: 0 errors, 3 warnings, 0 notes", run.Lines[^1]);
    }

    [Theory]
    [InlineData("4.17", "4.17")]
    [InlineData("4.18", "4.18")]
    [InlineData("4.19", "4.19")]
    [InlineData("4.20.1", "4.20")]
    [InlineData("4.21", "4.21")]
    [InlineData("4.22", "4.22")]
    public void The_release_can_be_chosen(string version, string release)
    {
        var run = ToolRun.Of("check", Write("name = 'g'; type = 'hvm'; nestedhvm = 1\n"), "--xen", version);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"is 'Experimental' in Xen {release}", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith($"docs/{release}-testing/SUPPORT.html#x86nested-hvm", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-12-12", "1 file against Xen 4.17 on x86: 0 errors, 0 warnings, 0 notes")]
    [InlineData("2022-12-11", "Xen 4.17 itself has no security support on 2022-12-11 (released on 2022-12-12)")]
    [InlineData("2027-12-13", "Xen 4.17 itself has no security support on 2027-12-13 (last day: 2027-12-12)")]
    public void A_release_without_security_support_is_reported(string day, string line)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var clock = new FakeTimeProvider(
            DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

        CommandLineTool.Run(
            ["check", Write("name = 'g'; type = 'hvm'\n"), "--xen", "4.17"],
            new ToolContext(
                ToolConsole.OfPipe(TextReader.Null, output, TextWriter.Null),
                new Lazy<SupportStatementSet>(XenReleases.All),
                clock));

        Assert.Equal(line, output.ToString().TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void The_architecture_can_be_chosen()
    {
        Assert.Contains("refused", Check("name = 'g'; kernel = '/k'; vpmu = 1\n").Output, StringComparison.Ordinal);
        Assert.Contains(
            "vPMU, ARM is 'Experimental'",
            Check("name = 'g'; kernel = '/k'; vpmu = 1\n", "--arch", "arm64").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_findings_do_not_count()
    {
        const string Text = "name = 'g'; type = 'hvm'; vmtrace_buf_kb = 64\n";

        Assert.Equal(1, Check(Text).ExitCode);
        Assert.Equal(1, Check(Text, "--accept", "experimental").ExitCode);

        var run = Check(Text, "--accept", "experimental", "--accept", "tech-preview");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["1 file against Xen 4.21 on x86: 0 errors, 0 warnings, 0 notes, 1 accepted"], run.Lines);
    }

    [Fact]
    public void Rules_can_be_accepted_with_commas_and_so_can_notes()
    {
        const string Text = "name = 'g'; type = 'hvm'; vmtrace_buf_kb = 64; nestedhvm = 1; hpet = 1\n";

        Assert.Equal(
            ["1 file against Xen 4.21 on x86: 0 errors, 0 warnings, 0 notes, 3 accepted"],
            Check(Text, "--accept", "experimental, tech-preview,no-row").Lines);
    }

    [Fact]
    public void Equal_findings_of_several_files_all_count()
    {
        const string Text = "name = 'g'; type = 'hvm'; nestedhvm = 1\n";

        var run = ToolRun.Of("check", Write(Text, "first.cfg"), Write(Text, "second.cfg"), "--xen", "4.21");

        Assert.Equal("2 files against Xen 4.21 on x86: 0 errors, 2 warnings, 0 notes", run.Lines[^1]);
    }

    [Theory]
    [InlineData("arm64")]
    [InlineData("ARM64")]
    [InlineData("Arm64")]
    public void The_architecture_is_in_any_case(string architecture) => Assert.EndsWith(
        "on arm64: 0 errors, 0 warnings, 2 notes",
        Check("name = 'g'; kernel = '/k'\n", "--arch", architecture).Lines[^1],
        StringComparison.Ordinal);

    [Fact]
    public void Json_leaves_quotes_as_they_are() => Assert.Contains(
        "device_model_user = \\\"root\\\": the statement",
        Check("name = 'g'; type = 'hvm'; device_model_user = 'root'\n", "--format", "json").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Caveats_are_shown_whole()
    {
        var caveats = XenReleases.For("4.21")!.Find("x86pci-device-passthrough--x86-hvm")!.Caveats;
        var run = Check("name = 'g'; type = 'hvm'; pci = [ '01:00.0' ]\n");

        Assert.Contains("\n\n", caveats, StringComparison.Ordinal);
        Assert.All(
            caveats.Split("\n\n"),
            paragraph => Assert.Contains($"    {paragraph.ReplaceLineEndings(" ")}", run.Lines));
    }

    [Fact]
    public void What_xl_refuses_is_a_finding_and_not_a_usage_error()
    {
        var run = Check("name = g\n");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            $"{Guest}:1:8: error: expected a value (a word needs quotes), found 'g' [syntax]",
            run.Lines[0]);
    }

    [Theory]
    [InlineData("check", "Required argument 'GUEST.cfg' missing for command: 'check'")]
    [InlineData("check x.cfg --xen 4.99", "no statement for Xen '4.99' (available: 4.17, 4.18, 4.19, 4.20, 4.21, ")]
    [InlineData("check x.cfg --xen 4.10", "check knows the xl of Xen 4.17 and later, not that of Xen 4.10; see ")]
    [InlineData("check x.cfg --xen 4.16.7", "check knows the xl of Xen 4.17 and later, not that of Xen 4.16; see ")]
    [InlineData("check x.cfg --arch sparc", "'sparc' is not a valid value for --arch (expected one of x86, arm32, arm64)")]
    [InlineData("check x.cfg --format xml", "'xml' is not a valid value for --format (expected one of text, json, sarif)")]
    [InlineData("check x.cfg --accept refused", "'refused' is not a valid value for --accept (expected one of experimental, ")]
    [InlineData("check nowhere/x.cfg", "cannot read 'nowhere/x.cfg'")]
    public void A_usage_error_is_reported_in_one_line(string arguments, string message)
    {
        var run = ToolRun.Of(arguments.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"xen-support: {message}",
            Assert.Single(run.Error.TrimEnd().Split('\n')),
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_that_cannot_be_read_is_a_usage_error_for_all()
    {
        var run = ToolRun.Of("check", Write("name = 'g'; type = 'hvm'\n"), Path.Combine(_folder, "absent.cfg"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Several_files_are_told_apart()
    {
        var first = Write("name = 'g'; type = 'hvm'\n", "first.cfg");
        var second = Write("hap = 0\n", "second.cfg");

        var run = ToolRun.Of("check", first, second, "--xen", "4.21");

        Assert.All(
            run.Lines.Where(line => line.Contains(": error:", StringComparison.Ordinal)),
            line => Assert.StartsWith(second, line, StringComparison.Ordinal));
        Assert.StartsWith("2 files against Xen 4.21", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_file_cannot_move_the_cursor()
    {
        var output = Check("name = 'g'; kernel = '/k'; sve = '\u001b[2J\u202e'\n").Output;

        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u202e', output);
        Assert.Contains("\\u001b[2J\\u202e", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_text_are_still_read()
    {
        var path = Write("");
        File.WriteAllBytes(path, [.. "name = 'g'; type = 'hvm' # \xFF\n".Select(character => (byte)character)]);

        Assert.Equal(0, ToolRun.Of("check", path).ExitCode);
    }

    [Fact]
    public void Json_has_the_stated_entry_or_its_candidates_if_undecided()
    {
        using var json = JsonDocument.Parse(
            Check("name = 'g'; kernel = '/k'; vpmu = 1; soundhw = 'x'\n", "--format", "json", "--arch",
                "arm64").Output);

        var root = json.RootElement;
        Assert.Equal(
            (1, "4.21", true),
            (
                root.GetProperty("format").GetInt32(),
                root.GetProperty("xen").GetString(),
                root.GetProperty("hasFindings").GetBoolean()));
        var file = Assert.Single(root.GetProperty("files").EnumerateArray());
        Assert.Equal((Guest, "arm64"), (file.GetProperty("path").GetString(), file.GetProperty("arch").GetString()));
        var findings = file.GetProperty("findings")
            .EnumerateArray()
            .ToLookup(finding => finding.GetProperty("rule").GetString());
        var experimental = findings["experimental"].Single();
        Assert.Equal(
            ("warning", false, 1, 28, 1, 36, "vpmu--arm"),
            (
                experimental.GetProperty("level").GetString(),
                experimental.GetProperty("accepted").GetBoolean(),
                experimental.GetProperty("line").GetInt32(),
                experimental.GetProperty("column").GetInt32(),
                experimental.GetProperty("endLine").GetInt32(),
                experimental.GetProperty("endColumn").GetInt32(),
                experimental.GetProperty("key").GetString()));
        Assert.Equal(
            ("Experimental", "experimental", "notSupported"),
            (
                experimental.GetProperty("stated").GetProperty("value").GetString(),
                experimental.GetProperty("stated").GetProperty("status").GetString(),
                experimental.GetProperty("stated").GetProperty("securitySupport").GetString()));
        var undecided = findings["undecided"].First();
        Assert.False(undecided.TryGetProperty("stated", out _));
        Assert.NotEqual(0, undecided.GetProperty("candidates").GetArrayLength());
    }

    [Fact]
    public void Sarif_names_the_rule_and_the_region_of_each_result()
    {
        var path = Write("name = 'g'; type = 'hvm'\nsoundhw = 'hda'; vmtrace_buf_kb = 64\n", "a guest.cfg");
        using var sarif = JsonDocument.Parse(
            ToolRun.Of("check", path, "--xen", "4.21", "--format", "sarif", "--accept", "tech-preview").Output);

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        Assert.All(
            rules,
            rule =>
                Assert.StartsWith(
                    "https://xenbits.xen.org/docs/4.21-testing/",
                    rule.GetProperty("helpUri").GetString(),
                    StringComparison.Ordinal));
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(
            ["unlisted-device", "tech-preview"],
            results.Select(result => result.GetProperty("ruleId").GetString()));
        foreach (var result in results)
        {
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Equal("warning", result.GetProperty("level").GetString());
            var location = Assert
                .Single(result.GetProperty("locations").EnumerateArray())
                .GetProperty("physicalLocation");
            Assert.Equal(
                new Uri(path).AbsoluteUri,
                location.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.Equal(2, location.GetProperty("region").GetProperty("startLine").GetInt32());
        }

        Assert.Equal(
            [1, 18],
            results.Select(result =>
                result
                    .GetProperty("locations")[0]
                    .GetProperty("physicalLocation")
                    .GetProperty("region")
                    .GetProperty("startColumn")
                    .GetInt32()));
        Assert.False(results[0].TryGetProperty("suppressions", out _));
        Assert.Equal(
            "external",
            Assert.Single(results[1].GetProperty("suppressions").EnumerateArray()).GetProperty("kind").GetString());
    }

    private string Guest => Path.Combine(_folder, "guest.cfg");

    private ToolRun Check(string text, params string[] options) =>
        ToolRun.Of(["check", Write(text), "--xen", "4.21", .. options]);

    private string Write(string text, string name = "guest.cfg")
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
