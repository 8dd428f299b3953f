using System.Collections.Immutable;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>
/// Whether guards cover the use of a member. A guard that was asked of a host covers that host only; one that was asked
/// of nothing in the use covers every use.
/// </summary>
/// <param name="OtherHost">The host that was checked instead, if one was.</param>
internal sealed record GuardCoverage(bool IsCovered, HostPath? OtherHost)
{
    public static GuardCoverage Of(
        EquatableArray<Operand> use,
        ImmutableHashSet<Fact> facts,
        Predicate<GuardFact> isRelevant)
    {
        var needed = new bool[use.Count];
        var covered = new bool[use.Count];
        var isAnyNeeded = false;
        HostPath? otherHost = null;
        foreach (var fact in facts)
        {
            if (fact is not GuardFact guard || !isRelevant(guard))
            {
                continue;
            }

            var hosts = SelectHosts(guard.Operands, use);
            if (hosts.Count == 0)
            {
                return new GuardCoverage(true, null);
            }

            isAnyNeeded = true;
            otherHost = hosts[0].Path ?? otherHost;
            Mark(use, hosts, needed, covered);
        }

        return new GuardCoverage(isAnyNeeded && IsAllCovered(needed, covered), otherHost);
    }

    /// <summary>The guard's operands that may be hosts of the use.</summary>
    private static List<Operand> SelectHosts(EquatableArray<Operand> guard, EquatableArray<Operand> use)
    {
        var hosts = Select(guard, OperandRole.Argument, use);
        if (hosts.Count == 0)
        {
            hosts = Select(guard, OperandRole.Receiver, use);
        }

        // A string or number stands for a host only if the guard has no other operand.
        return hosts.Count == 0 && Count(guard, OperandRole.PlainArgument) == 1
            ? Select(guard, OperandRole.PlainArgument, use)
            : hosts;
    }

    private static List<Operand> Select(EquatableArray<Operand> guard, OperandRole role, EquatableArray<Operand> use)
    {
        var selected = new List<Operand>(1);
        foreach (var operand in guard)
        {
            if (operand.Role == role && IsUsed(operand, use))
            {
                selected.Add(operand);
            }
        }

        return selected;
    }

    private static bool IsUsed(Operand host, EquatableArray<Operand> use)
    {
        var count = 0;
        foreach (var operand in use)
        {
            count += IsSameRole(operand, host) && operand.IsOfTypeOf(host) ? 1 : 0;
        }

        return host.Role == OperandRole.PlainArgument ? count == 1 : count > 0;
    }

    // 'host.CanDo' may guard 'Do(host)', and the other way round.
    private static bool IsSameRole(Operand left, Operand right) =>
        (left.Role == OperandRole.PlainArgument) == (right.Role == OperandRole.PlainArgument);

    private static int Count(EquatableArray<Operand> operands, OperandRole role)
    {
        var count = 0;
        foreach (var operand in operands)
        {
            count += operand.Role == role ? 1 : 0;
        }

        return count;
    }

    private static void Mark(EquatableArray<Operand> use, List<Operand> hosts, bool[] needed, bool[] covered)
    {
        for (var i = 0; i < use.Count; i++)
        {
            foreach (var host in hosts)
            {
                if (IsSameRole(use[i], host) && use[i].IsOfTypeOf(host))
                {
                    needed[i] = true;
                    covered[i] |= use[i].Path is { } path && path.Equals(host.Path);
                }
            }
        }
    }

    private static bool IsAllCovered(bool[] needed, bool[] covered)
    {
        for (var i = 0; i < needed.Length; i++)
        {
            if (needed[i] && !covered[i])
            {
                return false;
            }
        }

        return true;
    }
}
