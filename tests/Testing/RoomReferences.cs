using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Testing;

/// <summary>
/// Finds what the files of a project refer to, by what the compiler binds each name to: however it is written, and
/// whether or not a using says so.
/// </summary>
internal static class RoomReferences
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private const string AmbiguousCall = "CS0121";

    // As a project has them that says ImplicitUsings.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    /// <summary>The references in the files of a project of the repository, below <c>src</c>.</summary>
    /// <param name="linked">Files of other projects that the project compiles as its own, by their paths below
    /// src.</param>
    public static IReadOnlyList<RoomReference> OfProject(string name, params string[] linked)
    {
        var folder = Repository.PathOf("src", name);
        var files = SourceFiles.Below(folder).Concat(linked.Select(file => Repository.PathOf("src", file)));
        var references = OfFiles(
            name,
            files.Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))));
        return [.. references.Where(reference => !reference.Room.StartsWith("..", StringComparison.Ordinal))];
    }

    /// <param name="project">The project's name: that of its assembly, which others let see their internals.</param>
    public static IReadOnlyList<RoomReference> OfFiles(string project, IEnumerable<(string Path, string Text)> files)
    {
        var token = TestContext.Current.CancellationToken;
        var trees = files
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path, cancellationToken: token))
            .ToList();
        var compilation = CSharpCompilation.Create(
            project,
            trees.Prepend(CSharpSyntaxTree.ParseText(GlobalUsings, ParseOptions, cancellationToken: token)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetFileNameWithoutExtension(path) != project)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));

        // A name that binds to nothing would be no reference. One that may be several of the tests' newer framework
        // binds to each.
        Assert.Empty(compilation.GetDiagnostics(token).Where(
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != AmbiguousCall));
        return [.. trees.SelectMany(tree => OfTree(tree, compilation.GetSemanticModel(tree)))];
    }

    private static IEnumerable<RoomReference> OfTree(SyntaxTree tree, SemanticModel model) =>
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        from place in PlacesOf(name, model)
        let line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        select new RoomReference(
            tree.FilePath,
            line,
            Path.GetDirectoryName(tree.FilePath)!.Replace('\\', '/'),
            name.Identifier.ValueText,
            place);

    private static IEnumerable<string> PlacesOf(SimpleNameSyntax name, SemanticModel model)
    {
        var info = model.GetSymbolInfo(name);
        var symbols = info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
        return symbols.SelectMany(TypesOf).Select(NameOf).Where(space => space.Length > 0).Distinct();
    }

    // A namespace alone is nothing that could be used: what is found in it counts.
    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol symbol) => symbol switch
    {
        IAliasSymbol alias => TypesOf(alias.Target),
        ITypeSymbol type => TypesOf(type),
        IMethodSymbol { ReducedFrom: { } extension } => TypesOf(extension.ContainingType),
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => TypesOf(symbol.ContainingType),
        _ => [],
    };

    /// <summary>A type, and those that it is made of.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => TypesOf(array.ElementType),
        IPointerTypeSymbol pointer => TypesOf(pointer.PointedAtType),
        INamedTypeSymbol { IsAnonymousType: false } named =>
            named.TypeArguments.SelectMany(TypesOf).Concat(TypesOf(named.ContainingType)).Append(named),
        _ => [],
    };

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
}
