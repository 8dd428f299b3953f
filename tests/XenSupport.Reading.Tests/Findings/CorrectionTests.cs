using CsCheck;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Findings;

/// <summary>The edits that editors offer for a finding.</summary>
public class CorrectionTests
{
    private const string Feature = StatementAssert.Preamble + "## Memory\n\n### Shadow paging\n\n";

    private static readonly string[] Values =
    [
        "Not supported", "Unsupported", "Not functional", "Supported, not security supported", "Experimental",
        "No security support", "Tech Preview", "Supported", "Supported up to 16 TiB", "Security supported",
    ];

    [Theory]
    [InlineData("    Statsu: Supported", "    Status: Supported")]
    [InlineData("    status: Supported", "    Status: Supported")]
    [InlineData("    Limit\u2013Security: 5", "    Limit-Security: 5")]
    [InlineData("    Status:Supported", "    Status: Supported")]
    [InlineData("    Status, x86:=Supported", "    Status, x86: Supported")]
    [InlineData("    Status: Suported", "    Status: Supported")]
    [InlineData("    Status: Unsuported", "    Status: Not supported")]
    [InlineData("    Status: Desupported", "    Status: Not supported")]
    [InlineData("    Status: Dissupported", "    Status: Not supported")]
    [InlineData("    Status: ex-supported", "    Status: Not supported")]
    [InlineData("    Status: Insecurity supported", "    Status: No security support")]
    [InlineData("    Status: Supported, with caveat", "    Status: Supported, with caveats")]
    [InlineData("    Status: Supported with caveats", "    Status: Supported, with caveats")]
    [InlineData("    Limit: 16 GBi", "    Limit: 16 GiB")]
    [InlineData("    Limit: 16 GB", "    Limit: 16 GiB")]
    [InlineData("    Limit: 8 GiB for 32bit; 16TB for 64bit", "    Limit: 8 GiB for 32bit; 16TiB for 64bit")]
    [InlineData("    Status: Supported up to 16 TB", "    Status: Supported up to 16 TiB")]
    [InlineData("    Status: Supported\n      Limit: 5", "    Status: Supported\n    Limit: 5")]
    [InlineData("Status: Supported", "    Status: Supported")]
    [InlineData("Some prose.\nStatus: Supported", "Some prose.\n\n    Status: Supported")]
    [InlineData("Some prose.\r\n   Status: Supported", "Some prose.\r\n\r\n    Status: Supported")]
    [InlineData("    Status: Supported\nLimit: 5", "    Status: Supported\n    Limit: 5")]
    [InlineData("    Status: Supported\n\n###Paging", "    Status: Supported\n\n### Paging")]
    [InlineData("    Status: Supported\n\n    ### Paging", "    Status: Supported\n\n### Paging")]
    [InlineData("    Status: Supported\n\n\uFF03\uFF03\uFF03 Paging", "    Status: Supported\n\n### Paging")]
    public void A_slip_is_corrected(string written, string corrected)
    {
        var text = Feature + written + "\n";
        var correction = Assert.Single(Read(text), finding => finding.Correction is not null).Correction!;

        Assert.Equal(Feature + corrected + "\n", Apply(correction, text));
    }

    [Theory]
    [InlineData("   Status: Supported\n    Limit: 5", "    Status: Supported\n    Limit: 5")]
    [InlineData("Some prose.\nStatus: Supported\n Limit: 5", "Some prose.\n\n    Status: Supported\n    Limit: 5")]
    [InlineData("Some prose.\n    Status: Supported\n    Limit: 5", "Some prose.\n\n    Status: Supported\n    Limit: 5")]
    public void Corrections_of_adjacent_lines_fit_together(string written, string corrected)
    {
        var text = Feature + written + "\n";
        var all = Read(text).Select(finding => finding.Correction).OfType<Correction>().Reverse();

        Assert.Equal(
            Feature + corrected + "\n", all.Aggregate(text, (edited, correction) => Apply(correction, edited)));
    }

    [Theory]
    [InlineData("Not experimental")]
    [InlineData("non-Experimental")]
    [InlineData("Undeprecated")]
    [InlineData("Supported?")]
    [InlineData("Suported?")]
    [InlineData("Supported*")]
    public void A_denied_or_doubtful_label_is_not_corrected(string label) =>
        Assert.DoesNotContain(
            Read($"{Feature}    Status: {label}\n"), finding => finding.Correction is not null);

    [Fact]
    public void A_misspelt_root_is_corrected()
    {
        var text = Feature.Replace("Feature Support", "Feature Suport", StringComparison.Ordinal)
            + "    Status: Supported\n";
        var correction = Assert.Single(Read(text), finding => finding.Correction is not null).Correction!;

        Assert.Equal(Feature + "    Status: Supported\n", Apply(correction, text));
    }

    [Theory]
    [InlineData("Functional stabilty: Normal", "Functional stability: Normal")]
    [InlineData("Functional stability: Nromal", "Functional stability: Normal")]
    public void A_definition_is_corrected(string written, string corrected)
    {
        var text = Feature + "    Status: Supported\n"
            + StatementAssert.Definition.Replace("Functional stability: Normal", written, StringComparison.Ordinal);
        var correction = Assert.Single(Read(text), finding => finding.Correction is not null).Correction!;

        Assert.Contains($"    {corrected}\n", Apply(correction, text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    Status: Unsupported in general")]
    [InlineData("    Status: Maybe")]
    [InlineData("    Status: Supported, xyz")]
    [InlineData("    Colour: blue")]
    [InlineData("    Status Supported")]
    [InlineData("    Limit: many")]
    [InlineData("- Status: Supported")]
    [InlineData("    Status: Suported,\n      with caveats")]
    public void Nothing_is_corrected_where_the_right_word_is_not_certain(string written) =>
        Assert.All(Read(Feature + written + "\n"), finding => Assert.Null(finding.Correction));

    /// <summary>A known defect is read as meant, but the file can still be corrected.</summary>
    [Fact]
    public void A_known_defect_of_a_release_keeps_its_correction()
    {
        var text = StatementAssert.PreambleOf("4.13")
            + "## Memory\n\n### Memory Sharing\n\n    Status, x86 HVM: Expermental\n";

        var finding = Assert.Single(Read(text), finding => finding.Rule == Rules.KnownDefect);

        Assert.Equal("Experimental", finding.Replaced!.Correction!.NewText);
    }

    [Fact]
    public void A_correction_removes_its_finding_and_never_turns_a_denial_into_support() =>
        Gen.Select(Gen.Int[0, Values.Length - 1], Gen.Int[0, 40], Gen.Char["untx ,"].Array[0, 1])
            .Sample(
                (number, place, inserted) =>
                {
                    var value = Values[number];
                    var start = Math.Min(place, value.Length - 1);
                    var slip = value[..start] + new string(inserted) + value[(start + 1)..];
                    var text = $"{Feature}    Status: {slip}\n";
                    foreach (var finding in Read(text).Where(finding => finding.Correction is not null))
                    {
                        var corrected = Apply(finding.Correction!, text);
                        Assert.DoesNotContain(
                            Read(corrected),
                            left => (left.Rule, left.Range.Start) == (finding.Rule, finding.Range.Start));
                        Assert.True(
                            !Denial.IsIn(slip) || Denial.IsIn(corrected[Feature.Length..]),
                            $"'{slip}' became {corrected}");
                    }
                });

    private static IEnumerable<Finding> Read(string text) => StatementReader
        .Read(new StatementSource("SUPPORT.md", text), TestContext.Current.CancellationToken)
        .Findings;

    private static string Apply(Correction correction, string text) =>
        text[..correction.Range.Start] + correction.NewText + text[correction.Range.End..];
}
