using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes.Making;

/// <summary>Names new guards.</summary>
internal static class GuardNames
{
    /// <summary><c>CanLiveUpdate</c>, or <c>IsXen421OrLater</c>.</summary>
    public static string Of(RequirementProperties required, INamedTypeSymbol type)
    {
        var name = required.MinVersion is { } version
            ? $"IsXen{version.Major}{version.Minor}OrLater"
            : "Can" + required.Feature!.Split('.').Last().TrimStart('@');
        return FindFree(name, candidate => type.MemberNames.Contains(candidate));
    }

    /// <summary><c>HostGuards</c>.</summary>
    public static string OfClass(SemanticModel model, CompilationUnitSyntax root, INamedTypeSymbol host) =>
        FindFree(
            host.Name + "Guards",
            candidate => model.LookupNamespacesAndTypes(root.EndOfFileToken.SpanStart, name: candidate).Length > 0
                || model.Compilation.ContainsSymbolsWithName(candidate, SymbolFilter.Type));

    private static string FindFree(string name, Func<string, bool> isTaken)
    {
        var free = name;
        for (var i = 2; isTaken(free); i++)
        {
            free = $"{name}{i}";
        }

        return free;
    }
}
