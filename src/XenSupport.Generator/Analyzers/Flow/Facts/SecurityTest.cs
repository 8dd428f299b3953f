using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>Hosts' releases give security support for a feature.</summary>
/// <param name="Key">The newest key of the feature.</param>
internal sealed record SecurityTest(EquatableArray<Operand> Operands, string Key) : HostFact(Operands)
{
    public override bool Ensures(Requirement requirement) => requirement.Feature is not null && Key == requirement.Key;

    public override bool Excludes(Release release, Requirement requirement, StatedFeature? stated) =>
        Key == requirement.Key && stated is { SecuritySupport: not SecuritySupport.Supported };
}
