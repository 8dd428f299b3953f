using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>A requirement is met: a guard said so, or the surrounding code has the same requirement.</summary>
/// <param name="Operands">What the guard was asked of; empty if it holds for every host.</param>
internal sealed record GuardFact(Requirement Requirement, EquatableArray<Operand> Operands) : Fact
{
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
    public GuardFact? Rebase(HostPath from, HostPath to)
    {
        var isRebased = false;
        var operands = new Operand[Operands.Count];
        for (var i = 0; i < operands.Length; i++)
        {
            var rebased = Operands[i].Path?.Rebase(from, to);
            isRebased |= rebased is not null;
            operands[i] = Operands[i] with { Path = rebased ?? Operands[i].Path };
        }

        return isRebased ? new GuardFact(Requirement, new EquatableArray<Operand>(operands)) : null;
    }
}
