using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Flow.Facts;

namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>Reads calls of guards whose arguments say what they check.</summary>
internal sealed class KeyedGuardReader(
    DeclaredAnnotations annotations, OperandReader operands, XenValueReader values, VersionConstants constants)
{
    /// <summary>What is known if an operation is true; null if it is not such a call, or names no constant.</summary>
    public Knowledge? Read(IOperation operation, Knowledge facts)
    {
        if (operation is not IInvocationOperation call || annotations.KeyedGuardOf(call.TargetMethod) is not { } guard)
        {
            return null;
        }

        var hosts = operands.OperandsOf(call, parameter => !guard.IsKey(parameter));
        var known = facts;
        if (ArgumentOf(call, guard.Feature) is { } feature && values.ReadKey(feature) is { } key)
        {
            var accepted = StatusSet.Where(status => guard.Accepted.IsMetBy(status));
            known = known.AddOfHosts(new StatusTest(hosts, key, accepted));
            known = guard.Accepted.NoSecuritySupport ? known : known.AddOfHosts(new SecurityTest(hosts, key));
        }

        if (ArgumentOf(call, guard.Version) is { } version)
        {
            known = ReadVersion(version) is { } atLeast
                ? known.AddOfHosts(new VersionTest(
                    hosts, VersionPart.Whole, BinaryOperatorKind.GreaterThanOrEqual, atLeast))
                : values.VersionParameterOf(version) is { } parameter
                    ? known.AddOfHosts(new ParameterTest(hosts, parameter.Name))
                    : known;
        }

        return ReferenceEquals(known, facts) ? null : known;
    }

    private XenVersion? ReadVersion(IOperation argument) =>
        argument.ConstantValue is { HasValue: true, Value: string text }
            ? XenVersion.TryParse(text, out var version) ? version : null
            : constants.Read(argument);

    private static IOperation? ArgumentOf(IInvocationOperation call, IParameterSymbol? parameter) =>
        parameter is null
            ? null
            : call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value;
}
