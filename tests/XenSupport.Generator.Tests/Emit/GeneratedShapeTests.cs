using System.Text;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>Shows changes of the generated API in review. XENSUPPORT_ACCEPT=1 rewrites GeneratedShape.txt.</summary>
public class GeneratedShapeTests
{
    private static readonly string Accepted = Repository.PathOf(
        "tests",
        "XenSupport.Generator.Tests",
        "Emit",
        "GeneratedShape.txt");

    [Fact]
    public void It_matches_the_reviewed_shape()
    {
        var statement = PackagedStatements.Read("4.21");
        var shape = Describe(GeneratorRun.Of(statement).Compilation);
        if (Environment.GetEnvironmentVariable("XENSUPPORT_ACCEPT") is not null)
        {
            File.WriteAllText(Accepted, shape);
        }

        Assert.Equal(File.ReadAllText(Accepted).ReplaceLineEndings("\n"), shape);
    }

    private static string Describe(Compilation compilation)
    {
        var classes = new StringBuilder();
        var members = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var root in new[] { "XenFeatures", "XenLimits", "XenReleases" })
        {
            Describe(compilation.GetTypeByMetadataName(root)!, classes, members);
        }

        return $"{classes}\n{string.Join('\n', members)}\n";
    }

    private static void Describe(INamedTypeSymbol type, StringBuilder classes, SortedSet<string> members)
    {
        var own = type.GetMembers()
            .Where(member => member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol
                or IMethodSymbol { MethodKind: MethodKind.Ordinary })
            .ToList();
        classes
            .Append(type.DeclaredAccessibility.ToString().ToLowerInvariant())
            .Append(type.IsStatic ? " static class " : " class ");
        classes.Append(type.ToDisplayString());
        classes.Append(own.Count == 0 ? "" : ": " + string.Join(' ', own.Select(member => member.Name))).Append('\n');
        members.UnionWith(own.Select(Describe));
        foreach (var nested in type.GetTypeMembers().OrderBy(nested => nested.Name, StringComparer.Ordinal))
        {
            Describe(nested, classes, members);
        }
    }

    private static string Describe(ISymbol member)
    {
        var kind = member is IFieldSymbol { IsConst: true } ? "const" : "static";
        var declaration = member switch
        {
            IFieldSymbol field => $"{field.Type} {field.Name}",
            IPropertySymbol property => $"{property.Type} {property.Name} {{ get; }}",
            IMethodSymbol method => $"{method.ReturnType} {method.Name}({string.Join(", ", method.Parameters)})",
            _ => member.ToDisplayString(),
        };
        return $"{member.DeclaredAccessibility.ToString().ToLowerInvariant()} {kind} {declaration}";
    }
}
