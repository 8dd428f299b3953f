using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>The version of hosts, or a number of it, was compared with a constant.</summary>
/// <param name="Relation">How it relates to the constant.</param>
internal sealed record VersionTest(
    EquatableArray<Operand> Operands, VersionPart Part, BinaryOperatorKind Relation, XenVersion Constant)
    : HostFact(Operands)
{
    private static readonly ReleaseStage[] Stages =
        [ReleaseStage.Development, ReleaseStage.Candidate, ReleaseStage.Released];

    /// <summary>The outcome of the opposite comparison.</summary>
    public VersionTest Negate() => this with { Relation = Comparison.Negate(Relation) };

    public override bool IsAbout(Requirement requirement) => true;

    // A host does not always report the stage of its version.
    public override bool Excludes(Release release, Requirement requirement, StatedFeature? stated) =>
        release.Version is { } version
        && !Array.Exists(Stages, stage => Holds(new XenVersion(version.Major, version.Minor, stage)));

    public override IReadOnlyList<Fact>? Or(Fact other) => Negate() == other ? [] : null;

    private bool Holds(XenVersion version) => Comparison.Holds(Relation, Part switch
    {
        VersionPart.Major => version.Major.CompareTo(Constant.Major),
        VersionPart.Minor => version.Minor.CompareTo(Constant.Minor),
        _ => version.CompareTo(Constant),
    });
}
