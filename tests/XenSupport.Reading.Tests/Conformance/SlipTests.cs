using CsCheck;
using XenSupport.Reading.Tests.Conformance.Slips;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Conformance;

/// <summary>
/// Slips of a maintainer's hand in whole statements: none makes an entry or a limit better, none touches a row of
/// another section, and each that can be told from what was meant is reported where it is.
/// </summary>
public class SlipTests
{
    private static readonly string[] CorpusNames =
    [
        "xen-4.10",
        "xen-4.13",
        "xen-4.15",
        "xen-4.17",
        "xen-4.19",
        "xen-4.20",
        "xen-4.21",
        "xen-4.22",
        "defect-register-list",
        "defect-continuation",
        "defect-unknown-key",
        "released-without-date",
    ];

    private static readonly SlipStatement[] Samples =
    [
        .. from version in new[] { "4.17", "4.19", "4.21" }
           select new SlipStatement(PackagedStatements.Read(version)),
    ];

    [Fact]
    public void Slips_in_packaged_statements_keep_the_law() => Search(Samples);

    [Fact]
    public void Slips_in_real_statements_keep_the_law() =>
        Search([.. CorpusNames.Select(name => new SlipStatement(Corpus.ReadStatement(name)))]);

    [Fact]
    public void Each_kind_of_slip_keeps_the_law()
    {
        var broken =
            from slip in SlipTable.All
            from violation in Samples[^1].Make(slip, start: 300, column: 3)?.FindViolations() ?? []
            select violation;

        Assert.True(!broken.Any(), string.Join('\n', broken));
    }

    [Fact]
    public void Each_kind_of_slip_can_be_made() => Assert.Empty(
        SlipTable.All
            .Where(slip => Array.TrueForAll(Samples, sample => sample.Make(slip, start: 0, column: 0) is null))
            .Select(slip => slip.Name));

    [Fact]
    public void No_two_kinds_of_slips_share_a_name() =>
        Assert.Equal(SlipTable.All.Length, SlipTable.All.Select(slip => slip.Name).Distinct().Count());

    private static void Search(SlipStatement[] statements) => Gen
        .Select(
            Gen.Int[0, SlipTable.All.Length - 1],
            Gen.Int[0, statements.Length - 1],
            Gen.Int[0, 5_000],
            Gen.Int[0, 5_000])
        .Sample(
            (kind, statement, start, column) =>
            {
                var violations = statements[statement].Make(SlipTable.All[kind], start, column)?.FindViolations() ?? [];
                Assert.True(!violations.Any(), string.Join('\n', violations));
            },
            iter: 700);
}
