using XenSupport.Tests.Testing;

namespace XenSupport.Tests;

/// <summary>What counts as supported at run time, as in the compiler's checks.</summary>
public class SupportRuleTests
{
    private const string Key = "x86pvh";
    private const string Unreleased = "release\t4.23-unstable\t\t\tunreleased\t";

    [Theory]
    [InlineData(SupportStatus.Unknown, false)]
    [InlineData(SupportStatus.NotImplemented, false)]
    [InlineData(SupportStatus.NotFunctional, false)]
    [InlineData(SupportStatus.NotSupported, false)]
    [InlineData(SupportStatus.Experimental, false)]
    [InlineData(SupportStatus.TechPreview, false)]
    [InlineData(SupportStatus.Supported, true)]
    [InlineData(SupportStatus.Deprecated, true)]
    public void Supported_and_deprecated_features_are_supported(SupportStatus status, bool expected)
    {
        var statement = Rows.Read(Rows.Entry(Key, status));

        Assert.Equal(expected, statement.Entries[0].IsSupported);
        Assert.Equal(expected, statement.Supports(Key));
        Assert.Equal(expected, statement.SecuritySupports(Key));
    }

    [Theory]
    [InlineData(SecuritySupport.Unknown, false)]
    [InlineData(SecuritySupport.NotSupported, false)]
    [InlineData(SecuritySupport.Conditional, false)]
    [InlineData(SecuritySupport.External, false)]
    [InlineData(SecuritySupport.Supported, true)]
    public void Only_security_support_without_conditions_counts(SecuritySupport securitySupport, bool expected)
    {
        var statement = Rows.Read(Rows.Entry(Key, securitySupport: securitySupport));

        Assert.Equal(expected, statement.Entries[0].IsSecuritySupported);
        Assert.Equal(expected, statement.SecuritySupports(Key));
        Assert.True(statement.Supports(Key));
    }

    [Theory]
    [InlineData(SupportStatus.TechPreview, SupportStatus.TechPreview, true)]
    [InlineData(SupportStatus.TechPreview, SupportStatus.Experimental, true)]
    [InlineData(SupportStatus.TechPreview, SupportStatus.Supported, false)]
    [InlineData(SupportStatus.Experimental, SupportStatus.TechPreview, false)]
    [InlineData(SupportStatus.Supported, SupportStatus.TechPreview, true)]
    [InlineData(SupportStatus.Deprecated, SupportStatus.TechPreview, true)]
    [InlineData(SupportStatus.Deprecated, SupportStatus.Supported, true)]
    [InlineData(SupportStatus.Deprecated, SupportStatus.Deprecated, true)]
    [InlineData(SupportStatus.Supported, SupportStatus.Deprecated, true)]
    [InlineData(SupportStatus.NotImplemented, SupportStatus.Unknown, true)]
    [InlineData(SupportStatus.Unknown, SupportStatus.Unknown, false)]
    [InlineData(SupportStatus.Unknown, SupportStatus.NotImplemented, false)]
    public void A_lower_status_can_be_accepted(SupportStatus status, SupportStatus accept, bool expected) =>
        Assert.Equal(expected, Rows.Read(Rows.Entry(Key, status)).Supports(Key, accept));

    [Fact]
    public void A_release_without_a_statement_supports_nothing()
    {
        SupportStatement? none = null;

        Assert.False(none.Supports(Key));
        Assert.False(none.Supports(Key, SupportStatus.Unknown));
        Assert.False(none.SecuritySupports(Key));
    }

    [Fact]
    public void A_feature_that_is_not_stated_is_not_supported()
    {
        var statement = Rows.Read();

        Assert.False(statement.Supports(Key));
        Assert.False(statement.Supports(Key, SupportStatus.Unknown));
        Assert.False(statement.SecuritySupports(Key));
    }

    [Fact]
    public void A_release_that_is_not_out_has_no_security_support()
    {
        var statement = SupportStatement.FromData(Rows.Format, [Unreleased, Rows.Section, Rows.Entry(Key)]);

        Assert.False(statement.Entries[0].IsSecuritySupported);
        Assert.False(statement.SecuritySupports(Key));
        Assert.True(statement.Supports(Key));
    }

    [Fact]
    public void Security_support_below_support_is_not_enough()
    {
        var statement = Rows.Read(Rows.Entry(Key, SupportStatus.TechPreview));

        Assert.True(statement.Entries[0].IsSecuritySupported);
        Assert.False(statement.SecuritySupports(Key));
    }

    [Fact]
    public void A_key_of_another_release_is_found() =>
        Assert.True(Rows.Read(Rows.Entry(Key), "alias\tpvh\t" + Key).SecuritySupports("pvh"));

    [Fact]
    public void A_null_key_is_rejected_even_without_a_statement()
    {
        Assert.Throws<ArgumentNullException>("key", () => ((SupportStatement?)null).Supports(null!));
        Assert.Throws<ArgumentNullException>("key", () => ((SupportStatement?)null).SecuritySupports(null!));
        Assert.Throws<ArgumentNullException>("key", () => Rows.Read().Supports(null!, SupportStatus.Supported));
    }
}
