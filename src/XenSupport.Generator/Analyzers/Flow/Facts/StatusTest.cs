using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>The status that hosts' releases state for a feature was compared.</summary>
/// <param name="Key">The newest key of the feature.</param>
/// <param name="Statuses">What the status may be.</param>
internal sealed record StatusTest(EquatableArray<Operand> Operands, string Key, StatusSet Statuses)
    : HostFact(Operands)
{
    public override bool Ensures(Requirement requirement) =>
        EnsuresStatus(requirement) && !requirement.Accepted.AsksForSecuritySupport;

    public override bool EnsuresStatus(Requirement requirement) =>
        requirement.Feature is not null && Key == requirement.Key && Statuses.AreAll(requirement.Accepted.IsMetBy);

    public override bool Excludes(Release release, Requirement requirement, StatedFeature? stated) =>
        stated is { } feature && Key == requirement.Key && !Statuses.Contains(feature.IsStated ? feature.Status : null);

    public override Fact? And(Fact other) => IsOfSame(other, out var others)
        ? this with { Statuses = Statuses.Intersect(others) }
        : null;

    public override IReadOnlyList<Fact>? Or(Fact other) =>
        !IsOfSame(other, out var others) ? null
        : Statuses.Union(others) is { IsAll: false } either ? [this with { Statuses = either }]
        : [];

    private bool IsOfSame(Fact other, out StatusSet statuses)
    {
        var test = other as StatusTest;
        statuses = test?.Statuses ?? default;
        return test is not null && Key == test.Key && Operands.Equals(test.Operands);
    }
}
