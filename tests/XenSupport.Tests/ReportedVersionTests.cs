using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

/// <summary>The statement for the version that a host reports.</summary>
public class ReportedVersionTests
{
    private static readonly SupportStatementSet Statements = new(
        new[] { "4.2", "4.4", "4.7", "4.13", "4.17", "4.19", "4.20", "4.21-rc", "4.23-unstable", "unstable" }
            .Select(version => Rows.StatementOf(version)));

    [Theory]
    [InlineData("4.17", "4.17")]
    [InlineData("4.20.1", "4.20")]
    [InlineData("4.17.5-xcpng", "4.17")]
    [InlineData("4.17.3-pre", "4.17")]
    [InlineData("4.20.0-rc3", "4.20")]
    [InlineData("4.20-unstable", "4.20")]
    [InlineData("4.21.0", "4.21-rc")]
    [InlineData("4.23", "4.23-unstable")]
    [InlineData("4.2.5", "4.2")]
    [InlineData(" 4.20 \n", "4.20")]
    [InlineData("4.20+deb12", "4.20")]
    [InlineData("4.20.x", "4.20")]
    [InlineData("4.4.1-xs90192", "4.4")]
    [InlineData("4.7.5-5.9.xcp", "4.7")]
    [InlineData("4.13.5-9.45.1", "4.13")]
    [InlineData("4.13.5-10.58.0.2", "4.13")]
    [InlineData("4.17.3-4-d", "4.17")]
    [InlineData("4.17.5-13", "4.17")]
    [InlineData("4.19.0-xcpng", "4.19")]
    public void It_is_that_of_the_reported_release(string reported, string expected)
    {
        Assert.Equal(expected, Statements.For(reported)?.Release.VersionText);
        Assert.True(XenVersion.TryParseReported(reported, out var version));
        Assert.Equal(expected, Statements.For(version)?.Release.VersionText);
    }

    [Theory]
    [InlineData("4.18")]
    [InlineData("4.16.9")]
    [InlineData("4.22")]
    [InlineData("5.20")]
    [InlineData("4.200")]
    [InlineData("4.1")]
    public void It_is_null_for_a_missing_release(string reported) => Assert.Null(Statements.For(reported));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("4.")]
    [InlineData(".20")]
    [InlineData("4.20a")]
    [InlineData("x4.20")]
    [InlineData("Xen 4.20")]
    [InlineData("unstable")]
    [InlineData("(unknown)")]
    [InlineData("4..20")]
    [InlineData("-4.20")]
    [InlineData("99999999999.1")]
    public void It_is_null_for_text_that_is_not_a_version(string? reported)
    {
        Assert.Null(Statements.For(reported));
        Assert.False(XenVersion.TryParseReported(reported, out _));
    }
}
