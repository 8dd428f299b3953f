using CsCheck;
using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Tests.Findings;

public class RequirementPropertiesTests
{
    private static readonly Gen<RequirementProperties> Feature = Gen.Select(
        Gen.String,
        Gen.Int,
        Gen.Bool,
        (feature, accept, isSecurityOptional) =>
            RequirementProperties.OfFeature(feature, new Acceptance((SupportStatus)(accept % 10), isSecurityOptional)));

    private static readonly Gen<RequirementProperties> Version = Gen.Select(
        Gen.Int.Positive,
        Gen.Int.Positive,
        Gen.Enum<ReleaseStage>(),
        (major, minor, stage) => RequirementProperties.OfVersion(new XenVersion(major, minor, stage)));

    [Fact]
    public void Reading_returns_what_was_written() => Gen.OneOf(Feature, Version).Sample(properties =>
        Assert.Equal(properties, RequirementProperties.Parse(properties.Write().ToDictionary())));

    [Fact]
    public void Other_properties_are_not_those_of_a_requirement()
    {
        Assert.Null(RequirementProperties.Parse(new Dictionary<string, string?>()));
        Assert.Null(
            RequirementProperties.Parse(new LimitProperties("XenLimits.Memory", XenUnit.KiB).Write().ToDictionary()));
        Assert.Null(RequirementProperties.Parse(new Dictionary<string, string?> { ["MinVersion"] = "new" }));
        Assert.Null(
            RequirementProperties.Parse(new Dictionary<string, string?> { ["Feature"] = "F", ["Accept"] = "Better" }));
        Assert.Null(
            RequirementProperties.Parse(
                new Dictionary<string, string?> { ["Feature"] = null, ["Accept"] = "Supported" }));
    }
}
