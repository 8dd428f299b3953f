using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

/// <summary>Which entry <see cref="SupportStatement.Find"/> finds.</summary>
public class FindTests
{
    [Fact]
    public void A_key_finds_its_entry()
    {
        var statement = Rows.Read(Rows.Entry("x86pvh--domu"), Rows.Entry("x86pvh--dom0"), Rows.Entry("x86pvh"));

        Assert.Same(statement.Entries[0], statement.Find("x86pvh--domu"));
        Assert.Same(statement.Entries[1], statement.Find("x86pvh--dom0"));
        Assert.Same(statement.Entries[2], statement.Find("x86pvh"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x86")]
    [InlineData("x86pvh--dom0")]
    [InlineData("X86PVH")]
    [InlineData("x86pvh ")]
    [InlineData("x86/PVH")]
    public void An_unknown_key_finds_nothing(string key) =>
        Assert.Null(Rows.Read(Rows.Entry("x86pvh")).Find(key));

    [Fact]
    public void A_statement_without_entries_finds_nothing() => Assert.Null(Rows.Read().Find("x86pvh"));

    [Fact]
    public void A_null_key_is_rejected() =>
        Assert.Throws<ArgumentNullException>("key", () => Rows.Read(Rows.Entry("x86pvh")).Find(null!));

    [Theory]
    [InlineData("Limit")]
    [InlineData("Limit-Security")]
    [InlineData("Restrictions")]
    [InlineData("Supported")]
    public void A_status_line_is_found_before_other_fields_with_its_key(string field)
    {
        var status = Rows.Entry("memory", value: "carrier");
        var weaker = Rows.Entry("memory", SupportStatus.Unknown, SecuritySupport.Unknown, field);

        Assert.Equal("carrier", Rows.Read(status, weaker).Find("memory")!.Value);
        Assert.Equal("carrier", Rows.Read(weaker, status).Find("memory")!.Value);
        Assert.Equal("carrier", Rows.Read(weaker, status, weaker).Find("memory")!.Value);
    }

    [Fact]
    public void A_key_without_a_status_line_finds_its_other_field()
    {
        var statement = Rows.Read(
            Rows.Entry("memory", SupportStatus.Unknown, SecuritySupport.Unknown, "Limit", "16 TiB"),
            Rows.Entry("release--xen-version", SupportStatus.Unknown, SecuritySupport.Unknown, "Xen-Version", "4.20"));

        Assert.Equal("16 TiB", statement.Find("memory")!.Value);
        Assert.Equal("4.20", statement.Find("release--xen-version")!.Value);
    }

    [Theory]
    [InlineData(
        SupportStatus.Supported, SecuritySupport.NotSupported,
        SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData(
        SupportStatus.Supported, SecuritySupport.Conditional,
        SupportStatus.Supported, SecuritySupport.External)]
    [InlineData(
        SupportStatus.Supported, SecuritySupport.External,
        SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData(
        SupportStatus.Experimental, SecuritySupport.NotSupported,
        SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData(
        SupportStatus.Experimental, SecuritySupport.NotSupported,
        SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData(
        SupportStatus.TechPreview, SecuritySupport.NotSupported,
        SupportStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData(
        SupportStatus.NotImplemented, SecuritySupport.NotSupported,
        SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData(
        SupportStatus.Deprecated, SecuritySupport.Supported,
        SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData(
        SupportStatus.Supported, SecuritySupport.NotSupported,
        SupportStatus.TechPreview, SecuritySupport.Conditional)]
    [InlineData(
        SupportStatus.Supported, SecuritySupport.NotSupported,
        SupportStatus.Deprecated, SecuritySupport.Supported)]
    [InlineData(
        SupportStatus.Unknown, SecuritySupport.Unknown,
        SupportStatus.NotSupported, SecuritySupport.NotSupported)]
    [InlineData(
        SupportStatus.Unknown, SecuritySupport.Unknown,
        SupportStatus.Supported, SecuritySupport.Supported)]
    public void The_weaker_of_two_entries_is_found_in_either_order(
        SupportStatus status,
        SecuritySupport securitySupport,
        SupportStatus otherStatus,
        SecuritySupport otherSecuritySupport)
    {
        var weaker = Rows.Entry("x86pvh", status, securitySupport, value: "weaker");
        var stronger = Rows.Entry("x86pvh", otherStatus, otherSecuritySupport, value: "stronger");

        Assert.Equal("weaker", Rows.Read(weaker, stronger).Find("x86pvh")!.Value);
        Assert.Equal("weaker", Rows.Read(stronger, weaker).Find("x86pvh")!.Value);
        Assert.Equal("weaker", Rows.Read(stronger, weaker, stronger).Find("x86pvh")!.Value);
    }

    [Fact]
    public void The_entry_found_has_the_least_security_support()
    {
        var readings = (
            from status in Enum.GetValues<SupportStatus>()
            from securitySupport in Enum.GetValues<SecuritySupport>()
            select (Status: status, SecuritySupport: securitySupport)).ToArray();

        foreach (var (left, right) in readings.SelectMany(left => readings.Select(right => (left, right))))
        {
            var first = Rows.Entry("x86pvh", left.Status, left.SecuritySupport);
            var second = Rows.Entry("x86pvh", right.Status, right.SecuritySupport);
            var found = Rows.Read(first, second).Find("x86pvh")!;
            var turned = Rows.Read(second, first).Find("x86pvh")!;

            Assert.Equal(
                Math.Min((int)left.SecuritySupport, (int)right.SecuritySupport), (int)found.SecuritySupport);
            Assert.Equal((found.Status, found.SecuritySupport), (turned.Status, turned.SecuritySupport));
        }
    }

    [Fact]
    public void The_first_of_two_equal_entries_is_found()
    {
        var statement = Rows.Read(Rows.Entry("x86pvh"), Rows.Entry("x86pvh"));

        Assert.Same(statement.Entries[0], statement.Find("x86pvh"));
    }

    [Fact]
    public void Find_allocates_nothing()
    {
        var statement = Rows.Read(Rows.Entry("x86pvh"), Rows.Entry("x86pvh--dom0"));
        FindAll(statement);

        var before = GC.GetAllocatedBytesForCurrentThread();
        FindAll(statement);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
    }

    private static void FindAll(SupportStatement statement)
    {
        for (var i = 0; i < 1000; i++)
        {
            statement.Find("x86pvh");
            statement.Find("x86pvh--dom0");
            statement.Find("no such key");
        }
    }
}
