using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        Predicate<HostFact> isRelevant)
    {
        var needed = new bool[use.Count];
        var covered = new bool[use.Count];
        var isAnyNeeded = false;
        HostPath? otherHost = null;
        foreach (var fact in facts)
        {
            if (fact is not HostFact guard || !isRelevant(guard))
            {
                continue;
            }

            var (hosts, used) = Match(guard.Operands, use);
            if (hosts.Count == 0)
            {
                return new GuardCoverage(true, null);
            }

            isAnyNeeded = true;
            otherHost = hosts[0].Path ?? otherHost;
            Mark(used, hosts, needed, covered);
        }

        return new GuardCoverage(isAnyNeeded && IsAllCovered(needed, covered), otherHost);
    }

    /// <summary>
    /// The guard's operands that may be hosts of the use, and the use's operands. If none may, what they belong to
    /// counts: a guard of <c>vm.Host</c> is one of <c>vm</c>.
    /// </summary>
    private static (List<Operand> Hosts, EquatableArray<Operand> Used) Match(
        EquatableArray<Operand> guard, EquatableArray<Operand> use)
    {
        var hosts = SelectHosts(guard, use);
        if (hosts.Count == 0)
        {
            var owners = guard.SelectMany(static operand => operand.Owners).ToList().ToEquatableArray();
            hosts = SelectHosts(owners, use);
        }

        if (hosts.Count > 0)
        {
            return (hosts, use);
        }

        var used = use.Select(operand =>
                operand.Owners.FirstOrDefault(owner => guard.Any(host => IsMatch(owner, host))) ?? operand)
            .ToList()
            .ToEquatableArray();
        return (SelectHosts(guard, used), used);
    }

    /// <summary>The guard's operands that may be hosts of the use.</summary>
    private static List<Operand> SelectHosts(EquatableArray<Operand> guard, EquatableArray<Operand> use)
    {
        var hosts = Select(guard, OperandRole.Argument, use);
        if (hosts.Count == 0)
        {
            hosts = Select(guard, OperandRole.Receiver, use);
        }

        // With a session, a string of the same name is the host's reference.
        if (hosts.Count > 0)
        {
            hosts.AddRange(guard.Where(operand => operand.Path is not null && IsNamedAlike(operand, use)));
            return hosts;
        }

        // Otherwise a string or number stands for a host only if the guard has no other operand.
        return Count(guard, OperandRole.PlainArgument) == 1
            ? Select(guard, OperandRole.PlainArgument, use)
            : hosts;
    }

    private static bool IsNamedAlike(Operand host, EquatableArray<Operand> use) =>
        host is { Role: OperandRole.PlainArgument, Type.SpecialType: SpecialType.System_String }
        && use.Any(operand => operand.Name == host.Name && IsMatch(operand, host));

    private static bool IsMatch(Operand operand, Operand host) => IsSameRole(operand, host) && operand.IsOfTypeOf(host);

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
            count += IsMatch(operand, host) ? 1 : 0;
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
                if (IsMatch(use[i], host)
                    && (host.Role != OperandRole.PlainArgument || hosts.Count == 1 || use[i].Name == host.Name))
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
