using System.Reflection;

namespace XenSupport.Tests;

public class XenFeatureAttributeTests
{
    [Fact]
    public void It_applies_once_to_a_class_and_is_not_inherited()
    {
        var usage = typeof(XenFeatureAttribute).GetCustomAttribute<AttributeUsageAttribute>();

        Assert.NotNull(usage);
        Assert.Equal(AttributeTargets.Class, usage.ValidOn);
        Assert.False(usage.AllowMultiple);
        Assert.False(usage.Inherited);
        Assert.True(typeof(XenFeatureAttribute).IsSealed);
    }

    [Fact]
    public void A_feature_carries_its_key_and_history()
    {
        var feature = typeof(Feature).GetCustomAttribute<XenFeatureAttribute>();

        Assert.NotNull(feature);
        Assert.Equal("x86pvh", feature.Key);
        Assert.Equal("4.20 TechPreview NotSupported; 4.21 Supported Supported", feature.History);
    }

    [Fact]
    public void A_class_derived_from_a_feature_is_not_a_feature() =>
        Assert.Null(typeof(DerivedFeature).GetCustomAttribute<XenFeatureAttribute>());

    /// <summary>Analyzers see the constructor's arguments, not an instance.</summary>
    [Fact]
    public void The_key_and_the_history_are_in_metadata()
    {
        var data = Assert.Single(
            typeof(Feature).GetCustomAttributesData(), data => data.AttributeType == typeof(XenFeatureAttribute));

        Assert.Equal(
            ["x86pvh", "4.20 TechPreview NotSupported; 4.21 Supported Supported"],
            data.ConstructorArguments.Select(argument => argument.Value));
    }

    [XenFeature("x86pvh", "4.20 TechPreview NotSupported; 4.21 Supported Supported")]
    private class Feature;

    private sealed class DerivedFeature : Feature;
}
