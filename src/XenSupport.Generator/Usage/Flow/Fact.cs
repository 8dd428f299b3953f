using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>What is known at a place of the code.</summary>
internal abstract record Fact
{
    /// <summary>Whether it no longer holds once a symbol was assigned.</summary>
    public virtual bool DependsOn(ISymbol assigned) => false;
}

/// <summary>A requirement is met: a guard was asked, or the code around requires it.</summary>
/// <param name="Operands">What the guard was asked of; empty where it holds for all.</param>
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

    /// <summary>The same of a value by its other name; null where it does not speak of the value.</summary>
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

/// <summary>A condition of which nothing else is known had an outcome: it may have checked anything.</summary>
internal sealed record OtherCondition(SyntaxNode Condition, bool Outcome) : Fact;
