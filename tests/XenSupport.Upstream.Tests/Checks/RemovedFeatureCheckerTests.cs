using XenSupport.Upstream.Tests.Testing;

namespace XenSupport.Upstream.Tests.Checks;

/// <summary>XEN4009: a feature that the statement has and the source does not.</summary>
public class RemovedFeatureCheckerTests
{
    [Theory]
    [InlineData("Blkback", "Status, Blktap2, raw format: Deprecated", "blkback--blktap2-raw-format", "Deprecated", "'tools/blktap2'")]
    [InlineData("Null Scheduler", "Status: Experimental", "null-scheduler", "Experimental", "'xen/common/sched/null.c' and 'xen/common/sched_null.c'")]
    public void A_feature_without_its_source_is_reported(
        string title, string field, string key, string value, string home) => Assert.Equal(
        [
            $"SUPPORT.md:14 '{value}' XEN4009 '{key}' is '{value}', but its source no longer exists; "
                + $"looked for {home}",
        ],
        TreeFindings.Of(SourceOf($"### {title}\n\n    {field}")));

    [Theory]
    [InlineData("tools/blktap2/Makefile")]
    [InlineData("tools/blktap2")]
    [InlineData("drivers/blktap2/Makefile")]
    public void A_file_or_a_folder_is_enough_even_elsewhere(string path) => Assert.Empty(
        TreeFindings.Of(SourceOf("### Blkback\n\n    Status, Blktap2, raw format: Deprecated", path)));

    [Theory]
    [InlineData("xen/Makefile")]
    [InlineData("tools/Makefile")]
    public void A_source_that_is_not_there_as_a_whole_is_not_searched(string path) => Assert.Empty(
        TreeFindings.Of(
            SmallTree.Of("### Blkback\n\n    Status, Blktap2, raw format: Deprecated", files: (path, ""))));

    [Theory]
    [InlineData("### Blkback\n\n    Status, Blktap2, raw format: Not implemented")]
    [InlineData("### Blkback\n\n    Status, Windows: Supported")]
    public void A_feature_that_is_stated_as_missing_or_that_no_table_knows_is_fine(string features) =>
        Assert.Empty(TreeFindings.Of(SourceOf(features)));

    private static SmallTree SourceOf(string features, string path = "tools/Makefile") =>
        SmallTree.Of(features, files: [("xen/Makefile", ""), ("tools/Makefile.common", ""), (path, "")]);
}
