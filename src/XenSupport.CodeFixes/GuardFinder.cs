using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Finds a guard in the project's own code that covers a use, and how to call it there.</summary>
internal static class GuardFinder
{
    private const string GuardAttribute = "XenSupport.XenGuardAttribute";

    public static GuardCall? Find(
        SemanticModel model, SyntaxNode use, RequirementProperties required, CancellationToken cancellationToken)
    {
        if (model.Compilation.GetTypeByMetadataName(GuardAttribute) is not { } attribute
            || model.GetOperation(use, cancellationToken) is not { } operation)
        {
            return null;
        }

        // A guard next to what it guards is most likely the intended one.
        var hosts = HostsOf(operation);
        var home = model.GetSymbolInfo(use, cancellationToken).Symbol?.ContainingType;
        foreach (var type in TypesIn(model.Compilation.Assembly.GlobalNamespace)
                .OrderBy(type => !SymbolEqualityComparer.Default.Equals(type, home)))
        {
            foreach (var member in type.GetMembers())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (member.GetAttributes().Any(data => IsGuardOf(data, attribute, required))
                    && model.IsAccessible(use.SpanStart, member)
                    && Ask(member, hosts) is { } text)
                {
                    return new GuardCall(text);
                }
            }
        }

        return null;
    }

    /// <summary>The values that the member is used with: its receiver and arguments.</summary>
    private static List<(ITypeSymbol Type, string Text)> HostsOf(IOperation operation)
    {
        var (instance, arguments) = operation switch
        {
            IInvocationOperation invocation => (
                invocation.Instance,
                invocation.Arguments.Select(argument => argument.Value)),
            IObjectCreationOperation creation => (null, creation.Arguments.Select(argument => argument.Value)),
            IMemberReferenceOperation member => (member.Instance, []),
            _ => (null, Enumerable.Empty<IOperation>()),
        };

        var hosts = new List<(ITypeSymbol, string)>();
        foreach (var value in instance is null ? arguments : arguments.Prepend(instance))
        {
            if (value is { Type: { } type, IsImplicit: false })
            {
                hosts.Add((type, value.Syntax.ToString()));
            }
        }

        return hosts;
    }

    /// <summary>The guard as an expression; null if the use has no value to call it with.</summary>
    private static string? Ask(ISymbol guard, List<(ITypeSymbol Type, string Text)> hosts)
    {
        var instance = guard.IsStatic
            ? guard.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            : FindHost(guard.ContainingType, hosts);
        return guard switch
        {
            _ when instance is null => null,
            IPropertySymbol { Parameters.Length: 0 } or IFieldSymbol => $"{instance}.{guard.Name}",
            IMethodSymbol { Parameters.Length: 0, ReturnType.SpecialType: SpecialType.System_Boolean } =>
                $"{instance}.{guard.Name}()",
            IMethodSymbol { Parameters: [var host], ReturnType.SpecialType: SpecialType.System_Boolean }
                when FindHost(host.Type, hosts) is { } text => $"{instance}.{guard.Name}({text})",
            _ => null,
        };
    }

    private static string? FindHost(ITypeSymbol type, List<(ITypeSymbol Type, string Text)> hosts) =>
        hosts.Find(host => SymbolEqualityComparer.Default.Equals(host.Type, type)).Text;

    private static bool IsGuardOf(AttributeData data, INamedTypeSymbol attribute, RequirementProperties required)
    {
        if (!SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
        {
            return false;
        }

        var named = data.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value);
        return required.Feature is null
            ? named.TryGetValue("MinVersion", out var version) && version as string == required.MinVersion?.ToString()
            : data.ConstructorArguments is [{ Value: INamedTypeSymbol feature }]
                && feature.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == required.Feature
                && !named.ContainsKey("Accept");
    }

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
