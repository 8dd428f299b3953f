using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

/// <summary>What <see cref="SupportLimit.Check"/> says, for each form of a limit.</summary>
public class LimitCheckTests
{
    private const string Plain = "8\t8\t\t";
    private const string Two = "16\t8\t\t";
    private const string Unbounded = "\t8\t\tunbounded";
    private const string NoSecurity = "16\t\t\t";
    private const string OnlySecurity = "\t8\t\t";
    private const string AtLeast = "\t\t8\t";
    private const string Nothing = "\t\t\t";

    [Theory]
    [InlineData(Plain, 0, LimitCheck.WithinSecuritySupport)]
    [InlineData(Plain, 8, LimitCheck.WithinSecuritySupport)]
    [InlineData(Plain, 9, LimitCheck.AboveSupport)]
    [InlineData(Plain, long.MaxValue, LimitCheck.AboveSupport)]
    [InlineData(Two, 8, LimitCheck.WithinSecuritySupport)]
    [InlineData(Two, 9, LimitCheck.WithinSupport)]
    [InlineData(Two, 16, LimitCheck.WithinSupport)]
    [InlineData(Two, 17, LimitCheck.AboveSupport)]
    [InlineData(Unbounded, 8, LimitCheck.WithinSecuritySupport)]
    [InlineData(Unbounded, 9, LimitCheck.WithinSupport)]
    [InlineData(Unbounded, long.MaxValue, LimitCheck.WithinSupport)]
    [InlineData(NoSecurity, 0, LimitCheck.WithinSupport)]
    [InlineData(NoSecurity, 16, LimitCheck.WithinSupport)]
    [InlineData(NoSecurity, 17, LimitCheck.AboveSupport)]
    [InlineData(OnlySecurity, 8, LimitCheck.WithinSecuritySupport)]
    [InlineData(OnlySecurity, 9, LimitCheck.Unknown)]
    [InlineData(AtLeast, 8, LimitCheck.WithinSupport)]
    [InlineData(AtLeast, 9, LimitCheck.Unknown)]
    [InlineData(Nothing, 0, LimitCheck.Unknown)]
    public void A_value_is_judged_by_what_is_stated(string maxima, long value, LimitCheck expected) =>
        Assert.Equal(expected, LimitOf(maxima).Check(value));

    [Fact]
    public void A_security_limit_above_the_limit_does_not_raise_it() =>
        Assert.Equal(LimitCheck.AboveSupport, LimitOf("8\t16\t\t").Check(9));

    [Theory]
    [InlineData(Plain)]
    [InlineData(Unbounded)]
    [InlineData(Nothing)]
    public void A_negative_value_is_rejected(string maxima) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => LimitOf(maxima).Check(-1));

    private static SupportLimit LimitOf(string maxima) =>
        Rows.Read($"limit\tphysical-cpus--x86\tx86\t0\t{maxima}").Limits[0];
}
