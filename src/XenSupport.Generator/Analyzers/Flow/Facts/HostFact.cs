using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>Something known about hosts.</summary>
/// <param name="Operands">What was asked; empty if the answer holds for every host.</param>
internal abstract record HostFact(EquatableArray<Operand> Operands) : Fact
{
    /// <summary>Whether it says that hosts meet a requirement, whatever the targeted releases state.</summary>
    public virtual bool Ensures(Requirement requirement) => false;

    /// <summary>Whether it says that hosts meet a requirement, except for its security support.</summary>
    public virtual bool EnsuresStatus(Requirement requirement) => Ensures(requirement);

    /// <summary>Whether it concerns a requirement, so that it may have been asked of the wrong host.</summary>
    public virtual bool IsAbout(Requirement requirement) => EnsuresStatus(requirement);

    /// <summary>Whether it may say that hosts do not run a release.</summary>
    /// <param name="stated">What the release states about the required feature; null for a version.</param>
    public virtual bool Excludes(Release release, Requirement requirement, StatedFeature? stated) => false;

    public override bool DependsOn(ISymbol assigned)
    {
        foreach (var operand in Operands)
        {
            if (operand.Path?.DependsOn(assigned) ?? false)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same fact about a value under its other name; null if the fact is not about the value.</summary>
    public HostFact? Rebase(HostPath from, HostPath to)
    {
        var isRebased = false;
        var operands = new Operand[Operands.Count];
        for (var i = 0; i < operands.Length; i++)
        {
            var rebased = Operands[i].Path?.Rebase(from, to);
            isRebased |= rebased is not null;
            operands[i] = Operands[i] with { Path = rebased ?? Operands[i].Path };
        }

        return isRebased ? this with { Operands = new EquatableArray<Operand>(operands) } : null;
    }

    /// <summary>The fact without what was asked of values that may be any host.</summary>
    public HostFact WithoutUnknownHosts() =>
        this with
        {
            Operands = new EquatableArray<Operand>([
                .. Operands.Where(static operand => operand.Path is { IsOfLocal: false }),
            ]),
        };
}
