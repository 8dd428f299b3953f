using System.Text.Json;
using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>Bad data stops the build with an error at its place, whatever the project's settings.</summary>
public class BadDataTests(PackedPackage package)
{
    private const string Misspelt =
        "SUPPORT.md(12,13): error XEN1003: Unknown status 'Expermental': did you mean 'Experimental'?";

    private readonly ConsumerProject _project = new ConsumerProject(package)
        .WithProject("net10.0", items: """<AdditionalFiles Include="SUPPORT.md" />""")
        .Write("Uses.cs", Statements.Usage("tool"))
        .Write("SUPPORT.md", Statements.Of(status: "Expermental"));

    [Theory]
    [InlineData("-p:RunAnalyzers=true")]
    [InlineData("-p:RunAnalyzers=false")]
    [InlineData("-p:RunAnalyzersDuringBuild=false")]
    public void A_misspelt_status_is_the_only_error_of_the_build(string setting) =>
        _project.Build(setting).AssertFails(Misspelt);

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\ufeff")]
    [InlineData("\r", "")]
    public void Lines_and_columns_are_right_in_the_output_and_in_SARIF(string lineEnd, string mark)
    {
        var statement = Statements.Of()
            + "## A\n\n\tStatus: Expermental\n\n"
            + "## B\n\n    Status, \u00fc\u4e2d\ud83d\ude00: Expermental\n\n"
            + "## C\n\none\u2028two\u0085three\n\n    States: Supported\n\n"
            + "## D\n\n    Limit: many\n";
        _project.Write("SUPPORT.md", mark + statement.Replace("\n", lineEnd, StringComparison.Ordinal));

        var result = _project.Build("-p:ErrorLog=log.sarif%2Cversion=2.1");

        (string Id, int Line, int Column, int EndColumn)[] expected =
        [
            ("XEN1003", 25, 10, 21),
            ("XEN1003", 29, 19, 30),
            ("XEN1001", 37, 5, 11),
            ("XEN1005", 41, 12, 16),
        ];
        Assert.Equal(
            expected.Select(error => $"SUPPORT.md({error.Line},{error.Column}): error {error.Id}"),
            result.Messages.Select(message => string.Join(':', message.Split(':').Take(2))));
        Assert.Equal(expected, ReadSarif());
    }

    [Fact]
    public void A_global_configuration_sets_the_severity_of_a_diagnostic() => _project
        .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.XEN1003.severity = warning\n")
        .Build()
        .AssertWarns(Misspelt.Replace("error", "warning", StringComparison.Ordinal));

    [Fact]
    public void NoWarn_silences_the_whole_project() => _project.Build("-p:NoWarn=XEN1003").AssertClean();

    [Fact]
    public void NoWarn_on_an_item_silences_one_file() => _project
        .Write("old.md", Statements.Of("4.19", "Expermental"))
        .WithProject("net10.0", items: """<XenSupport Include="SUPPORT.md" /><XenSupport Include="old.md" NoWarn="XEN1020;XEN1003" />""")
        .Build()
        .AssertFails(Misspelt);

    [Fact]
    public void A_NoWarn_that_names_no_diagnostic_is_an_error() => _project
        .Write("SUPPORT.md", Statements.Of())
        .WithProject("net10.0", items: """<XenSupport Include="SUPPORT.md" NoWarn="XEN1OO3" />""")
        .Build()
        .AssertFails("SUPPORT.md(1,1): error XEN1033: 'XEN1OO3' is not a valid value for NoWarn; expected ids of this package's diagnostics, such as XEN1008");

    private List<(string Id, int Line, int Column, int EndColumn)> ReadSarif()
    {
        using var log = JsonDocument.Parse(_project.Read("log.sarif"));
        var errors = new List<(string, int, int, int)>();
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            if (result.GetProperty("level").GetString() == "error")
            {
                errors.Add((
                    result.GetProperty("ruleId").GetString()!,
                    region.GetProperty("startLine").GetInt32(),
                    region.GetProperty("startColumn").GetInt32(),
                    region.GetProperty("endColumn").GetInt32()));
            }
        }

        return errors;
    }
}
