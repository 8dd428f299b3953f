using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers;

/// <summary>
/// Tells the author's code from generated code, which is not checked. A Razor page is both: the framework generates
/// C# from it, and <c>#line</c> says which of that the author wrote.
/// </summary>
internal static class AuthoredCode
{
    private static readonly string[] RazorEnds = ["_razor.g.cs", "_cshtml.g.cs"];
    private static readonly string[] GeneratedEnds = [".g.cs", ".g.i.cs", ".generated.cs", ".designer.cs"];

    /// <summary>Whether a file may have code of the author.</summary>
    /// <param name="isGenerated">What the compiler says of the code.</param>
    public static bool MayBeIn(SyntaxTree tree, bool isGenerated) => !isGenerated || IsRazor(tree);

    /// <summary>Whether a symbol may be declared by the author.</summary>
    /// <param name="isGenerated">What the compiler says of the symbol.</param>
    public static bool MayDeclare(ISymbol symbol, bool isGenerated) =>
        !isGenerated || symbol.DeclaringSyntaxReferences.Any(static reference => IsRazor(reference.SyntaxTree));

    /// <summary>Whether the author wrote what is at a location in code that may be theirs.</summary>
    public static bool IsAt(Location location) =>
        location.SourceTree is not { } tree || !IsRazor(tree) || location.GetMappedLineSpan().HasMappedPath;

    /// <summary>Where the author declares a symbol, of which others may be generated parts; null for nowhere.</summary>
    public static Location? FindDeclaration(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(static location =>
            IsAt(location) && (location.SourceTree is not { } tree || IsRazor(tree) || !IsNamedAsGenerated(tree)));

    private static bool IsRazor(SyntaxTree tree) => EndsInAny(tree, RazorEnds);

    private static bool IsNamedAsGenerated(SyntaxTree tree) => EndsInAny(tree, GeneratedEnds);

    private static bool EndsInAny(SyntaxTree tree, string[] ends) =>
        Array.Exists(ends, end => tree.FilePath.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
