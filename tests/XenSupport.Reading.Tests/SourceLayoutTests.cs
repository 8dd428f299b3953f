using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests;

/// <summary>The names of folders and files tell what is where, in the product and in the sample.</summary>
public class SourceLayoutTests
{
    private const int MostFilesOfFolder = 21;

    private static readonly string[] Roots = ["src", "sample-consumer"];

    /// <summary>Files without a type: top-level statements, and assembly attributes.</summary>
    private static readonly string[] WithoutType = ["Program.cs", "AssemblyInfo.cs"];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly IReadOnlyList<SourceFile> Files =
    [
        .. from root in Roots
        from path in SourceFiles.Below(Repository.PathOf(root))
        select SourceFile.Read(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path)),
    ];

    public static TheoryData<string> Folders { get; } = [.. Files.Select(file => file.Folder).Distinct()];

    public static TheoryData<string> ProductFolders { get; } =
    [
        .. Files
            .Select(file => file.Folder)
            .Distinct()
            .Where(folder => folder.StartsWith("src/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(ProductFolders))]
    public void A_folder_of_the_product_can_be_taken_in_at_a_glance(string folder) =>
        Assert.InRange(Files.Count(file => file.Folder == folder), 1, MostFilesOfFolder);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_file_holds_the_type_that_it_is_named_after_and_at_most_its_cases(string folder) =>
        AssertNone(FindMisnamed(Files.Where(file => file.Folder == folder)));

    [Fact]
    public void No_two_types_share_a_name() => AssertNone(FindSharedNames(Files));

    [Theory]
    [InlineData("A.cs", "namespace N; class A { class Nested; }", true)]
    [InlineData("A.cs", "namespace N; class A<T>; static class A;", true)]
    [InlineData("A.Part.cs", "namespace N; partial class A;", true)]
    [InlineData("A.cs", "namespace N { record A(int X); }", true)]
    [InlineData("Program.cs", "System.Console.WriteLine();", true)]
    [InlineData("A.cs", "namespace N; abstract record A { } sealed record B : A; sealed record C : A;", true)]
    [InlineData("A.cs", "namespace N; abstract record A { } sealed record B : C;", false)]
    [InlineData("A.cs", "namespace N; class A; enum B { }", false)]
    [InlineData("A.cs", "namespace N; class A; delegate void B();", false)]
    [InlineData("A.cs", "namespace N; class A; file class B;", false)]
    [InlineData("A.cs", "namespace N { class A; } namespace M { class B; }", false)]
    [InlineData("A.cs", "namespace N; class B;", false)]
    [InlineData("A.cs", "namespace N;", false)]
    [InlineData("Program.cs", "Run(); class B;", false)]
    public void A_file_is_judged_by_its_types(string path, string text, bool isInOrder) =>
        Assert.Equal(isInOrder, !FindMisnamed([SourceFile.Read(path, text)]).Any());

    [Theory]
    [InlineData("namespace N; class A;", "namespace M; class A;", false)]
    [InlineData("namespace N; class A;", "namespace N; struct A<T>;", false)]
    [InlineData("namespace N; partial class A;", "namespace M; partial class A;", false)]
    [InlineData("namespace N; partial class A;", "namespace N; partial class A;", true)]
    [InlineData("namespace N; class A { class C; }", "namespace N; class B { class C; }", true)]
    public void A_name_belongs_to_one_type(string first, string second, bool isInOrder) =>
        Assert.Equal(
            isInOrder,
            !FindSharedNames([SourceFile.Read("A.cs", first), SourceFile.Read("B.cs", second)]).Any());

    private static IEnumerable<string> FindMisnamed(IEnumerable<SourceFile> files) =>
        from file in files
        let names = file
            .Types.Where(type => !file.ExpectedNames.Contains(type.BaseName))
            .Select(type => type.Name)
            .Distinct()
            .ToList()
        where !names.SequenceEqual(file.ExpectedNames)
        select $"{file.Path} holds {(names.Count == 0 ? "no type" : string.Join(", ", names))}";

    private static IEnumerable<string> FindSharedNames(IEnumerable<SourceFile> files) =>
        from declared in files.SelectMany(file => file.Types.Select(type => (file.Path, Type: type)))
        group declared by declared.Type.Name into named
        where
            named
                .Select(declared => declared.Type.IsPartial ? declared.Type.Namespace : declared.Path)
                .Distinct()
                .Count() > 1
        orderby named.Key
        select $"{named.Key} is in {string.Join(", ", named.Select(declared => declared.Path).Distinct())}";

    private static void AssertNone(IEnumerable<string> defects) =>
        Assert.True(!defects.Any(), string.Join('\n', defects));

    /// <param name="BaseName">The first base type; null for none.</param>
    private sealed record TypeName(string Name, string Namespace, bool IsPartial, string? BaseName);

    /// <param name="Types">The types that are not nested.</param>
    private sealed record SourceFile(string Path, IReadOnlyList<TypeName> Types)
    {
        public string Folder { get; } = System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

        public IEnumerable<string> ExpectedNames => WithoutType.Contains(System.IO.Path.GetFileName(Path))
            ? []
            : [System.IO.Path.GetFileName(Path).Split('.')[0]];

        public static SourceFile Read(string path, string text) =>
            new(
                path,
                [
                    .. from declaration in CSharpSyntaxTree
                        .ParseText(text, ParseOptions)
                        .GetRoot()
                        .DescendantNodes(node => node is not TypeDeclarationSyntax)
                    let name = declaration switch
                    {
                        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                        DelegateDeclarationSyntax type => type.Identifier.ValueText,
                        _ => null,
                    }
                    where name is not null
                    select new TypeName(
                        name,
                        NamespaceOf(declaration),
                        ((MemberDeclarationSyntax)declaration).Modifiers.Any(SyntaxKind.PartialKeyword),
                        BaseOf(declaration)),
                ]);

        private static string? BaseOf(SyntaxNode declaration) =>
            (declaration as TypeDeclarationSyntax)?.BaseList?.Types[0].Type.ToString();

        private static string NamespaceOf(SyntaxNode declaration) =>
            declaration.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString() ?? "";
    }
}
