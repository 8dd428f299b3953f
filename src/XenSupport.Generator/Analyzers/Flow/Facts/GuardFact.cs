using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>A requirement is met: a guard said so, or the surrounding code has the same requirement.</summary>
internal sealed record GuardFact(Requirement Requirement, EquatableArray<Operand> Operands) : HostFact(Operands)
{
    public override bool Ensures(Requirement requirement) => Requirement.Implies(requirement);

    public override bool EnsuresStatus(Requirement requirement) => Requirement.ImpliesStatusOf(requirement);

    public override bool Excludes(Release release, Requirement requirement, StatedFeature? stated) =>
        Requirement.MinVersion is { } minVersion
            ? !release.MayBe(minVersion)
            : stated is { } feature && Requirement.Key == requirement.Key && !Requirement.IsMetBy(feature);
}
