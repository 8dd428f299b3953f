using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes.Guards;

/// <summary>Finds the guards in the project's own code that cover a use.</summary>
internal static class GuardFinder
{
    private const string GuardAttribute = "XenSupport.XenGuardAttribute";

    /// <summary>The calls that cover a use, the most likely one first.</summary>
    /// <param name="diagnostic">The diagnostic at the use.</param>
    public static ImmutableArray<GuardCall> Find(
        SemanticModel model,
        SyntaxNode use,
        RequirementProperties required,
        Diagnostic diagnostic,
        CancellationToken cancellationToken)
    {
        if (model.GetOperation(use, cancellationToken) is not { } operation)
        {
            return ImmutableArray<GuardCall>.Empty;
        }

        var isStatusEnough = diagnostic.Properties.TryGetValue("IsStatusEnough", out var value) && value is not null;

        // A guard next to what it guards, and of the same host, is most likely the intended one.
        var operands = UseOperands.Of(operation);
        var home = model.GetSymbolInfo(use, cancellationToken).Symbol?.ContainingType;
        var user = model.GetEnclosingSymbol(use.SpanStart, cancellationToken);
        var calls =
            from guard in GuardsOf(model.Compilation, required, isStatusEnough)
            where model.IsAccessible(use.SpanStart, guard.Symbol) && !IsWithin(user, guard.Symbol)
            let call = GuardCalls.For(guard, operands)
            where call is not null
            orderby call.Symbols.IsEmpty,
                call.Conditions[0].StartsWith("await ", StringComparison.Ordinal),
                !SymbolEqualityComparer.Default.Equals(guard.Symbol.ContainingType, home),
                guard.KeyParameter is not null
            select call;
        return ImmutableArray.CreateRange(calls);
    }

    private static IEnumerable<FoundGuard> GuardsOf(
        Compilation compilation, RequirementProperties required, bool isStatusEnough) =>
        compilation.GetTypeByMetadataName(GuardAttribute) is { } attribute
            ? from type in TypesIn(compilation.Assembly.GlobalNamespace)
              from member in type.GetMembers()
              let guard = member.GetAttributes()
                  .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
                  .Select(data => Find(member, data, required, isStatusEnough))
                  .FirstOrDefault(static found => found is not null)
              where guard is not null
              select guard
            : [];

    private static bool IsWithin(ISymbol? user, ISymbol member)
    {
        for (var outer = user; outer is not null; outer = outer.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(outer, member)
                || SymbolEqualityComparer.Default.Equals((outer as IMethodSymbol)?.AssociatedSymbol, member))
            {
                return true;
            }
        }

        return false;
    }

    private static FoundGuard? Find(
        ISymbol member, AttributeData data, RequirementProperties required, bool isStatusEnough)
    {
        var named = data.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value);
        var accepted = new Acceptance(
            named.TryGetValue("Accept", out var status) && status is int value
                ? (SupportStatus)value
                : SupportStatus.Supported,
            named.TryGetValue("AcceptNoSecuritySupport", out var isAccepted) && isAccepted is true);
        return IsDeclared(data, named, accepted, required)
            ? new FoundGuard(member)
            : KeyedGuards.Find(member, accepted, required, isStatusEnough);
    }

    private static bool IsDeclared(
        AttributeData data,
        Dictionary<string, object?> named,
        Acceptance accepted,
        RequirementProperties required) =>
        required.MinVersion is { } minVersion
            ? named.TryGetValue("MinVersion", out var text)
                && XenVersion.TryParse(text as string, out var version)
                && version >= minVersion
            : data.ConstructorArguments is [{ Value: INamedTypeSymbol feature }]
                && feature.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == required.Feature
                && accepted.Implies(required.Accepted);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in TypesIn(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
