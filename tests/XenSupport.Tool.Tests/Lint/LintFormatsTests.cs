using System.Text.Json;
using System.Text.RegularExpressions;

namespace XenSupport.Tool.Tests.Lint;

/// <summary>The reports of <c>lint</c> for programs.</summary>
public sealed partial class LintFormatsTests : IDisposable
{
    private const string Bogus = "    Status, x86 HVM: Expermental";

    private readonly LintedFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Json_has_the_place_of_each_finding()
    {
        using var json = Read("json", Bogus);

        var root = json.RootElement;
        Assert.Equal((1, true), (root.GetProperty("format").GetInt32(), root.GetProperty("hasFindings").GetBoolean()));
        var file = Assert.Single(root.GetProperty("files").EnumerateArray());
        Assert.Equal("SUPPORT.md", file.GetProperty("path").GetString());
        var finding = Assert.Single(file.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ["XEN1003", "error", "Unknown status 'Expermental': did you mean 'Experimental'?", "12", "22", "12", "33",
                "https://github.com/xensupport/xensupport/blob/main/docs/diagnostics/XEN1003.md"],
            finding.EnumerateObject().Select(member => member.Value.ToString()));
        Assert.Equal(
            ["rule", "level", "message", "line", "column", "endLine", "endColumn", "link"],
            finding.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Json_names_a_file_without_findings_too()
    {
        using var json = Read("json", "    Status: Supported");

        Assert.False(json.RootElement.GetProperty("hasFindings").GetBoolean());
        Assert.Empty(json.RootElement.GetProperty("files")[0].GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public void Sarif_has_the_tool_the_rule_with_its_page_and_the_region()
    {
        using var sarif = Read("sarif", Bogus);

        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Matches(@"^\d+\.\d+\.\d+", driver.GetProperty("version").GetString()!);
        Assert.True(Uri.IsWellFormedUriString(driver.GetProperty("informationUri").GetString(), UriKind.Absolute));
        var rule = Assert.Single(driver.GetProperty("rules").EnumerateArray());
        Assert.Equal("XEN1003", rule.GetProperty("id").GetString());
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        AssertText("The value of a `Status` line does not begin", rule.GetProperty("fullDescription"), "text");
        AssertText("# XEN1003: ", rule.GetProperty("help"), "markdown");
        AssertText("XEN1003: ", rule.GetProperty("help"), "text");
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("XEN1003", result.GetProperty("ruleId").GetString());
        Assert.Equal(0, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith(
            "SUPPORT.md",
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            StringComparison.Ordinal);
        Assert.Equal(
            """{"startLine":12,"startColumn":22,"endLine":12,"endColumn":33}""",
            Blank().Replace(place.GetProperty("region").GetRawText(), ""));
    }

    [Fact]
    public void GitLab_gets_what_its_widget_needs()
    {
        using var issues = Read("gitlab", Bogus);

        var issue = Assert.Single(issues.RootElement.EnumerateArray());
        AssertText("XEN1003: Unknown status 'Expermental': did you mean", issue, "description");
        Assert.Equal("XEN1003", issue.GetProperty("check_name").GetString());
        Assert.Equal("major", issue.GetProperty("severity").GetString());
        var location = issue.GetProperty("location");
        Assert.EndsWith("SUPPORT.md", location.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal(12, location.GetProperty("lines").GetProperty("begin").GetInt32());
        Assert.Matches("^[0-9a-f]{32}$", issue.GetProperty("fingerprint").GetString()!);
    }

    [Fact]
    public void GitLab_gets_an_empty_list_where_nothing_is_found()
    {
        using var issues = Read("gitlab", "    Status: Supported");

        Assert.Empty(issues.RootElement.EnumerateArray());
    }

    [Theory]
    [InlineData("    Status, x86 PV: Supported\n" + Bogus, true)]
    [InlineData("\n\n" + Bogus, true)]
    [InlineData("    Status, x86 HVM: Expermentl", false)]
    public void A_fingerprint_belongs_to_the_word_not_to_the_line(string text, bool isSame)
    {
        using var before = Read("gitlab", Bogus);
        using var after = Read("gitlab", text);

        Assert.Equal(isSame, FingerprintsOf(before).SequenceEqual(FingerprintsOf(after)));
    }

    [Fact]
    public void Each_of_two_equal_findings_has_a_fingerprint()
    {
        using var issues = Read("gitlab", "    Status, a: Bogus\n    Status, b: Bogus");

        Assert.Equal(2, FingerprintsOf(issues).Distinct().Count());
    }

    [Fact]
    public void GitHub_gets_a_command_for_each_finding()
    {
        var run = _files.Lint(_files.Write(LintedFiles.Statement(Bogus), "a,b:c%.md"), "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["::error file=a%2Cb%3Ac%25.md,line=12,endLine=12,col=22,endColumn=33,title=XEN1003%3A Unknown status label::Unknown status 'Expermental': did you mean 'Experimental'?"],
            run.Lines);
    }

    [Fact]
    public void GitHub_commands_cannot_be_forged_by_a_file()
    {
        var file = _files.Write(LintedFiles.Statement("    Status: 100%0A::error::x\u2028::error::y"));
        var run = _files.Lint(file, "--format", "github");

        Assert.Single(run.Lines);
        Assert.Contains("'100%250A::error::x", run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("github")]
    public void A_note_is_a_note_in_every_format(string format)
    {
        var run = _files.Lint(_files.Write(LintedFiles.Statement(Bogus, "4.10")), "--errata", "--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            format switch { "gitlab" => "\"info\"", "github" => "::notice ", _ => "\"note\"" },
            run.Output,
            StringComparison.Ordinal);
    }

    private static void AssertText(string start, JsonElement parent, string member) =>
        Assert.StartsWith(start, parent.GetProperty(member).GetString(), StringComparison.Ordinal);

    private static IEnumerable<string?> FingerprintsOf(JsonDocument issues) =>
        issues.RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString());

    private JsonDocument Read(string format, string text) =>
        JsonDocument.Parse(_files.Lint(_files.Write(LintedFiles.Statement(text)), "--format", format).Output);

    [GeneratedRegex(@"\s")]
    private static partial Regex Blank();
}
