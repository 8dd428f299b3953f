using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>The type of a guest, however it is spelt.</summary>
public class GuestTypeTests
{
    [Theory]
    [InlineData("", "x86", "x86pv--x8664")]
    [InlineData("type = 'pv'", "x86", "x86pv--x8664")]
    [InlineData("type = 'p'", "x86", "x86pv--x8664")]
    [InlineData("type = 'pvh'", "x86", "x86pvh--domu")]
    [InlineData("type = 'hvm'", "x86", "x86hvm--domu")]
    [InlineData("type = 'h'", "x86", "x86hvm--domu")]
    [InlineData("type = ''", "x86", "x86hvm--domu")]
    [InlineData("builder = 'hvm'", "x86", "x86hvm--domu")]
    [InlineData("builder = ''", "x86", "x86hvm--domu")]
    [InlineData("builder = 'generic'", "x86", "x86pv--x8664")]
    [InlineData("", "arm64", "arm")]
    [InlineData("type = 'pvh'", "arm32", "arm")]
    public void A_type_reaches_its_row(string text, string architecture, string key)
    {
        string[] types = ["x86pv--x8664", "x86pvh--domu", "x86hvm--domu", "arm"];

        Assert.Equal(
            [key],
            Checked.Result(Checked.Guest(text), architecture: architecture).ReachedKeys.Intersect(types));
    }

    [Theory]
    [InlineData("pv", "type = 'PV'", "2 refused")]
    [InlineData("pv", "type = 'xen'", "2 refused")]
    [InlineData("pv", "builder = 'linux'", "2 deprecated-spelling", "2 refused")]
    [InlineData("pv", "builder = 'generic'", "2 deprecated-spelling")]
    [InlineData("hvm", "builder = 'generic'", "2 deprecated-spelling", "2 refused")]
    [InlineData("hvm", "builder = 'hvm'", "2 deprecated-spelling")]
    [InlineData("arm64", "type = 'pv'", "2 no-effect")]
    [InlineData("arm64", "type = 'hvm'", "2 unstated")]
    [InlineData("pvh", "pvshim = 1")]
    [InlineData("pv", "pvshim = 1", "2 no-effect")]
    [InlineData("pv", "pvshim = 0")]
    public void A_type_has_these_findings(string kind, string text, params string[] findings) =>
        Assert.Equal(findings, Checked.On(kind, text));

    [Theory]
    [InlineData("pvgrub32", "1 no-security-support x86pv--x8632-without-shim")]
    [InlineData("pvgrub64")]
    public void The_firmware_of_a_PV_guest_decides_its_bitness(string firmware, params string[] findings)
    {
        var text = $"name = 'g'; firmware = '{firmware}'\n";

        Assert.Equal(findings, Checked.Findings(text));
        Assert.Empty(Checked.Notes(text));
    }

    [Fact]
    public void The_bitness_of_any_other_PV_guest_is_undecided() =>
        Assert.Contains("1 undecided x86pv--x8664", Checked.Notes(Checked.Guest("")));
}
