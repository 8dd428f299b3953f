using CsCheck;

namespace XenSupport.Tests;

public class XenVersionTests
{
    private static readonly Gen<ReleaseStage> AnyStage = Gen.Enum<ReleaseStage>();

    private static readonly Gen<XenVersion> AnyVersion = Gen.Select(
        Gen.Int[0, int.MaxValue],
        Gen.Int[0, int.MaxValue],
        AnyStage,
        (major, minor, stage) => new XenVersion(major, minor, stage));

    /// <summary>Few enough that equal versions, and versions that differ in one part, are frequent.</summary>
    private static readonly Gen<XenVersion> NearVersion = Gen.Select(
        Gen.Int[9, 10],
        Gen.Int[9, 10],
        AnyStage,
        (major, minor, stage) => new XenVersion(major, minor, stage));

    [Theory]
    [InlineData("4.20", 4, 20, ReleaseStage.Released)]
    [InlineData("4.21-rc", 4, 21, ReleaseStage.Candidate)]
    [InlineData("4.23-unstable", 4, 23, ReleaseStage.Development)]
    [InlineData("4.0", 4, 0, ReleaseStage.Released)]
    [InlineData("0.0-unstable", 0, 0, ReleaseStage.Development)]
    [InlineData("10.100-rc", 10, 100, ReleaseStage.Candidate)]
    [InlineData("2147483647.2147483647", int.MaxValue, int.MaxValue, ReleaseStage.Released)]
    public void A_version_is_read_and_printed(string text, int major, int minor, ReleaseStage stage)
    {
        var version = XenVersion.Parse(text);

        Assert.Equal((major, minor, stage), (version.Major, version.Minor, version.Stage));
        Assert.True(XenVersion.TryParse(text, out var tried));
        Assert.Equal(version, tried);
        Assert.Equal(text, version.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("4")]
    [InlineData("4.")]
    [InlineData(".20")]
    [InlineData(".")]
    [InlineData("4.20.")]
    [InlineData("4.20.1")]
    [InlineData("4..20")]
    [InlineData(" 4.20")]
    [InlineData("4.20 ")]
    [InlineData("4. 20")]
    [InlineData("4.20\n")]
    [InlineData("+4.20")]
    [InlineData("-4.20")]
    [InlineData("4.-20")]
    [InlineData("4,20")]
    [InlineData("v4.20")]
    [InlineData("0x4.20")]
    [InlineData("4e0.20")]
    [InlineData("X.YY")]
    [InlineData("４.２０")]
    [InlineData("٤.٢٠")]
    [InlineData("2147483648.0")]
    [InlineData("4.2147483648")]
    [InlineData("4.99999999999999999999")]
    public void Numbers_in_another_format_are_rejected(string text) => AssertRejected(text);

    [Theory]
    [InlineData("unstable")]
    [InlineData("-unstable")]
    [InlineData("-rc")]
    [InlineData("4-rc")]
    [InlineData("4-rc.20")]
    [InlineData("4.20-")]
    [InlineData("4.20rc")]
    [InlineData("4.20.rc")]
    [InlineData("4.20 -rc")]
    [InlineData("4.20-RC")]
    [InlineData("4.20-Unstable")]
    [InlineData("4.20-rc1")]
    [InlineData("4.20-rc-rc")]
    [InlineData("4.20-rc-unstable")]
    [InlineData("4.20-beta")]
    [InlineData("4.20-released")]
    public void A_suffix_in_another_format_is_rejected(string text) => AssertRejected(text);

    /// <summary>The number parser of .NET ignores NUL characters at the end of its text.</summary>
    [Theory]
    [InlineData("4.20\0")]
    [InlineData("4\0.20")]
    [InlineData("4.20\0-rc")]
    public void A_nul_character_is_rejected(string text) => AssertRejected(text);

    [Fact]
    public void Null_is_rejected()
    {
        Assert.False(XenVersion.TryParse(null, out var version));
        Assert.Equal(default, version);
        Assert.Throws<ArgumentNullException>("text", () => XenVersion.Parse(null!));
    }

    [Theory]
    [InlineData(-1, 0, ReleaseStage.Released, "major")]
    [InlineData(int.MinValue, 0, ReleaseStage.Released, "major")]
    [InlineData(0, -1, ReleaseStage.Released, "minor")]
    [InlineData(0, 0, (ReleaseStage)(-1), "stage")]
    [InlineData(0, 0, (ReleaseStage)3, "stage")]
    public void A_part_out_of_range_is_rejected(int major, int minor, ReleaseStage stage, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new XenVersion(major, minor, stage));

    [Fact]
    public void A_version_without_a_stage_is_released() =>
        Assert.Equal(new XenVersion(4, 20, ReleaseStage.Released), new XenVersion(4, 20));

    [Fact]
    public void Versions_sort_by_number_then_by_stage()
    {
        string[] sorted =
        [
            "3.100", "4.2", "4.9-unstable", "4.9", "4.10-unstable", "4.10-rc", "4.10", "4.20", "5.0-unstable", "10.0",
        ];

        var versions = sorted.Reverse().Select(XenVersion.Parse).Order();

        Assert.Equal(sorted, versions.Select(version => version.ToString()));
    }

    [Theory]
    [InlineData("4.20", "4.20", 0)]
    [InlineData("4.20-rc", "4.20", -1)]
    [InlineData("4.20-unstable", "4.20-rc", -1)]
    [InlineData("4.9", "4.10", -1)]
    [InlineData("4.10-unstable", "4.9", 1)]
    [InlineData("5.0", "4.99", 1)]
    public void Comparison_equality_and_operators_agree_on_an_example(string first, string second, int order)
    {
        var left = XenVersion.Parse(first);
        var right = XenVersion.Parse(second);

        Assert.Equal(order, Math.Sign(left.CompareTo(right)));
        Assert.Equal(order < 0, left < right);
        Assert.Equal(order <= 0, left <= right);
        Assert.Equal(order > 0, left > right);
        Assert.Equal(order >= 0, left >= right);
        Assert.Equal(order == 0, left == right);
        Assert.Equal(order != 0, left != right);
        Assert.Equal(order == 0, left.Equals(right));
        Assert.Equal(order == 0, left.Equals((object)right));
    }

    [Fact]
    public void A_version_equals_nothing_of_another_type()
    {
        var version = new XenVersion(4, 20);

        Assert.False(version.Equals(null));
        Assert.False(version.Equals("4.20"));
    }

    [Fact]
    public void A_printed_version_is_read_back_unchanged() =>
        AnyVersion.Sample(version => XenVersion.Parse(version.ToString()) == version);

    [Fact]
    public void Different_versions_are_printed_differently() =>
        Gen.Select(NearVersion, NearVersion)
            .Sample((left, right) => (left.ToString() == right.ToString()) == (left == right));

    [Fact]
    public void Equal_parts_make_equal_versions_with_equal_hash_codes() =>
        AnyVersion.Sample(version =>
        {
            var same = new XenVersion(version.Major, version.Minor, version.Stage);
            return same.Equals(version) && same.GetHashCode() == version.GetHashCode();
        });

    [Fact]
    public void The_order_is_by_major_minor_and_stage() =>
        Gen.Select(NearVersion, NearVersion).Sample((left, right) =>
        {
            var expected = new[]
            {
                left.Major.CompareTo(right.Major), left.Minor.CompareTo(right.Minor), left.Stage.CompareTo(right.Stage),
            };
            return Math.Sign(left.CompareTo(right)) == Math.Sign(expected.FirstOrDefault(order => order != 0));
        });

    [Fact]
    public void Swapping_the_operands_reverses_the_order() =>
        Gen.Select(AnyVersion, AnyVersion)
            .Sample((left, right) => Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left)));

    [Fact]
    public void The_order_is_transitive() =>
        Gen.Select(NearVersion, NearVersion, NearVersion)
            .Sample((first, second, third) => !(first <= second && second <= third) || first <= third);

    [Fact]
    public void Versions_that_neither_precede_nor_follow_each_other_are_equal() =>
        Gen.Select(NearVersion, NearVersion)
            .Sample((left, right) => (!(left < right) && !(left > right)) == left.Equals(right));

    private static void AssertRejected(string text)
    {
        Assert.False(XenVersion.TryParse(text, out var version));
        Assert.Equal(default, version);
        var exception = Assert.Throws<FormatException>(() => XenVersion.Parse(text));
        Assert.Contains($"'{text}'", exception.Message, StringComparison.Ordinal);
    }
}
