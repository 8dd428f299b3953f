using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Analyzers.Hosts;

namespace XenSupport.CodeFixes.Guards;

/// <summary>Calls a guard for the hosts of a use.</summary>
internal static class GuardCalls
{
    /// <summary>How a guard covers a use; null if it cannot be asked of the use's hosts.</summary>
    public static GuardCall? For(FoundGuard found, ImmutableArray<UseOperand> operands)
    {
        var guard = found.Symbol;
        var (result, parameters) = guard switch
        {
            IMethodSymbol { IsGenericMethod: false } method => (method.ReturnType, method.Parameters),
            IPropertySymbol property => (property.Type, property.Parameters),
            IFieldSymbol field => (field.Type, ImmutableArray<IParameterSymbol>.Empty),
            _ => (null, ImmutableArray<IParameterSymbol>.Empty),
        };
        var hosts = parameters.Where(parameter => !found.IsKey(parameter)).ToList();
        if (result is null || hosts.Count > 1 || FormatOf(result) is not { } format)
        {
            return null;
        }

        var owner = guard.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var name = SyntaxFacts.GetKeywordKind(guard.Name) == SyntaxKind.None ? guard.Name : "@" + guard.Name;
        return (guard.IsStatic, hosts.Count) switch
        {
            (true, 0) => AskNothing(format($"{owner}.{name}{ArgumentsWith(null)}")),
            (true, _) => AskEach(hosts[0].Type, operands, path => format($"{owner}.{name}{ArgumentsWith(path)}")),
            (false, 0) => AskReceiver(guard, name + ArgumentsWith(null), operands, format),
            _ => AskEach(hosts[0].Type, operands, path => format($"this.{name}{ArgumentsWith(path)}")),
        };

        string ArgumentsWith(string? host) => guard is IMethodSymbol
            ? $"({string.Join(", ", parameters.Select(parameter => found.IsKey(parameter) ? found.Key : host))})"
            : "";
    }

    /// <summary>Asks of each host of the use; null if it has none.</summary>
    public static GuardCall? AskEach(
        ITypeSymbol host, ImmutableArray<UseOperand> operands, Func<string, string> call) =>
        HostsOf(host, operands) is { Count: > 0 } hosts ? Ask(hosts, call) : null;

    private static GuardCall? AskReceiver(
        ISymbol guard, string question, ImmutableArray<UseOperand> operands, Func<string, string> format)
    {
        var hosts = HostsOf(guard.ContainingType, operands);
        return hosts.Count == 0
            ? AskNothing(format($"this.{question}"))
            : Ask(hosts, path => format($"{path}.{question}"));
    }

    /// <summary>A guard that holds for every host.</summary>
    public static GuardCall AskNothing(string call) =>
        new(ImmutableArray.Create(call), ImmutableArray<ISymbol>.Empty, false);

    private static GuardCall? Ask(List<UseOperand> hosts, Func<string, string> call)
    {
        if (hosts.Any(static host => host.Path is null))
        {
            return null;
        }

        var conditions = hosts.SelectMany(host => host.MayBeNull
            ? [$"{host.Path} != null", call(host.Path!)]
            : new[] { call(host.Path!) });
        return new GuardCall(
            ImmutableArray.CreateRange(conditions.Distinct()),
            ImmutableArray.CreateRange(hosts.SelectMany(static host => host.Symbols)),
            hosts.Any(static host => host.MayBeNull));
    }

    // All values of the host's type have to be asked. A string stands for a host only if there is no other one.
    private static List<UseOperand> HostsOf(ITypeSymbol host, ImmutableArray<UseOperand> operands)
    {
        var isPlain = HostTypes.IsPlain(host);
        var hosts = operands
            .Where(operand => HostTypes.IsPlain(operand.Type) == isPlain && operand.MayBe(host))
            .ToList();
        return isPlain && hosts.Count > 1 ? [] : hosts;
    }

    private static Func<string, string>? FormatOf(ITypeSymbol result) => result switch
    {
        { SpecialType: SpecialType.System_Boolean } => static call => call,
        INamedTypeSymbol
        {
            Name: "Task" or "ValueTask",
            TypeArguments: [{ SpecialType: SpecialType.System_Boolean }]
        } => static call => $"await {call}",
        _ => null,
    };
}
