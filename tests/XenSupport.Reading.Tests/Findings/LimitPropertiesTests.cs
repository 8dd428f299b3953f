using CsCheck;
using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Tests.Findings;

public class LimitPropertiesTests
{
    [Fact]
    public void Reading_returns_what_was_written() =>
        Gen.Select(Gen.String, Gen.Int, (limit, unit) => new LimitProperties(limit, (XenUnit)(unit % 8)))
            .Sample(properties => Assert.Equal(properties, LimitProperties.Parse(properties.Write().ToDictionary())));

    [Theory]
    [InlineData(XenUnit.Count, "")]
    [InlineData(XenUnit.Bytes, "Bytes")]
    [InlineData(XenUnit.GiB, "GiB")]
    public void A_constant_of_a_size_ends_in_its_unit(XenUnit unit, string suffix) =>
        Assert.Equal(suffix, new LimitProperties("XenLimits.Memory", unit).ConstantSuffix);

    [Fact]
    public void Other_properties_are_not_those_of_a_limit()
    {
        Assert.Null(LimitProperties.Parse(new Dictionary<string, string?>()));
        Assert.Null(LimitProperties.Parse(new Dictionary<string, string?> { ["Limit"] = "L" }));
        Assert.Null(LimitProperties.Parse(new Dictionary<string, string?> { ["Limit"] = "L", ["Unit"] = "Stone" }));
        Assert.Null(
            LimitProperties.Parse(RequirementProperties.OfFeature("F", Acceptance.Default).Write().ToDictionary()));
    }
}
