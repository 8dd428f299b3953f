using XenSupport.Git;
using XenSupport.Reading.Findings;
using XenSupport.Testing;
using XenSupport.Upstream.Checks;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Tests.Conformance;

/// <summary>
/// What is found in the source of each release, 4.10.0 to 4.22.0, compared with a list that was made by hand from the
/// files. The tags never change, so nothing else may be found.
/// </summary>
public class ReleasedTreesTests
{
    private const int First = 10;
    private const int Last = 22;

    /// <summary>The rule, a piece of the message, and the first and last release that have the finding.</summary>
    private static readonly (string Rule, string Piece, int From, int To)[] Expected =
    [
        // The first release came out with the version and dates of a development version.
        ("XEN4001", "'4.10-unstable', but xen/Makefile builds '4.10'", 10, 10),

        ("XEN4002", "'EXPERIMENTAL' for SCHED_ARINC653", 10, 14),
        ("XEN4002", "'UNSUPPORTED' for SCHED_ARINC653", 15, 22),
        ("XEN4002", "'experimental' for ARM_SMMU_V3, but the statement says 'Tech Preview'", 15, 22),

        // 'States', 'Expermental', 'Experimenal' and 'stgvga'; two lines for Linux; three blanks before 'Status'.
        ("XEN4004", "'Netfront' (XEN1001) is corrected in Xen 4.11", 10, 10),
        ("XEN4004", "'Memory Sharing' (XEN1003) is corrected in Xen 4.14", 10, 13),
        ("XEN4004", "'Memory Paging' (XEN1003) is corrected in Xen 4.14", 10, 13),
        ("XEN4004", "'x86emulated-graphics-qemu--stgvga', now 'x86emulated-graphics-qemu--stdvga',", 10, 10),
        ("XEN4004", "'PV display (frontend)' (XEN1007) is corrected in Xen 4.17", 15, 16),
        ("XEN4004", "'ARM: Guest PSCI support' (XEN1008) is corrected in Xen 4.22", 21, 21),

        ("XEN4005", "'x86hvm', which", 11, 11),
        ("XEN4005", "'blkback--qemu-xendisk', which", 11, 11),
        ("XEN4005", "'blkback--blktap2', which", 11, 11),
        ("XEN4005", "'x86pv', which", 16, 16),
        ("XEN4005", "'liveupdate-of-ocaml-xenstored-daemon', which", 17, 17),
        ("XEN4005", "'pv-display-frontend--linux', which", 17, 17),
        ("XEN4005", "'arm-v8', which", 19, 19),

        ("XEN4006", "'Not security supported' is spelled", 10, 22),
        ("XEN4006", "'security support external' is spelled", 10, 22),
        ("XEN4006", "'Arm' is spelled", 13, 22),
        ("XEN4006", "'ARM32' is spelled", 17, 22),
        ("XEN4006", "'ARM64' is spelled", 17, 22),

        // Its source was removed for 4.13.
        ("XEN4009", "'blkback--blktap2-raw-format'", 13, 22),
        ("XEN4009", "'blkback--blktap2-vhd-format'", 13, 22),
    ];

    [Fact]
    public void The_findings_are_those_of_the_list()
    {
        var repository = new GitRepository(XenClone.Find());
        using var blobs = repository.OpenBlobs();
        var trees = Enumerable.Range(First, Last - First + 1)
            .Select(minor => $"RELEASE-4.{minor}.0")
            .Select(tag => TreeReading.Read(new RevisionTree(tag, repository.ListFiles(tag), blobs))!)
            .ToList();

        var findings = TreeChecker.Check(trees, []);

        Assert.All(trees, (tree, index) => Assert.Equal(
            Expected.Where(row => row.From <= First + index && First + index <= row.To)
                .Select(row => $"{row.Rule} {row.Piece}")
                .Order(StringComparer.Ordinal),
            findings[index].Select(Name).Order(StringComparer.Ordinal)));
    }

    /// <summary>The row of the list that is meant, or the message if the list does not have it.</summary>
    private static string Name(LocatedFinding located)
    {
        var (rule, message) = (located.Finding.Rule.Id, located.Finding.Message);
        var row = Expected.FirstOrDefault(row =>
            row.Rule == rule && message.Contains(row.Piece, StringComparison.Ordinal));
        return $"{rule} {row.Piece ?? message}";
    }
}
