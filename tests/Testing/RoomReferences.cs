using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace XenSupport.Testing;

/// <summary>Finds references by binding each name, so they are found with and without a using.</summary>
internal static class RoomReferences
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private const string AmbiguousCall = "CS0121";

    // Other generators are not run, so the bodies of regular expressions are missing.
    private const string PartialWithoutBody = "CS8795";

    // The same usings as ImplicitUsings adds.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    /// <summary>The references in the files of a project below <c>src</c>.</summary>
    /// <param name="linked">Files of other projects that the project also compiles, by path below src.</param>
    public static IReadOnlyList<RoomReference> OfProject(string name, params string[] linked)
    {
        var folder = Repository.PathOf("src", name);
        var files = SourceFiles.Below(folder).Concat(linked.Select(file => Repository.PathOf("src", file)));
        var references = OfFiles(
            name,
            files.Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))));
        return [.. references.Where(reference => !reference.Room.StartsWith("..", StringComparison.Ordinal))];
    }

    /// <param name="project">The name of the assembly, to which others make their internals visible.</param>
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

        // A name that does not bind would be missed. Calls that the newer framework makes ambiguous bind to each.
        Assert.Empty(compilation.GetDiagnostics(token).Where(
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                && diagnostic.Id is not (AmbiguousCall or PartialWithoutBody)));
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

    // A namespace is not a reference by itself; the types used from it are.
    private static IEnumerable<INamedTypeSymbol> TypesOf(ISymbol symbol) => symbol switch
    {
        IAliasSymbol alias => TypesOf(alias.Target),
        ITypeSymbol type => TypesOf(type),
        IMethodSymbol { ReducedFrom: { } extension } => TypesOf(extension.ContainingType),
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => TypesOf(symbol.ContainingType),
        _ => [],
    };

    /// <summary>A type, its type arguments and the types that contain it.</summary>
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
