using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Package.Tests.Testing;

namespace XenSupport.Package.Tests;

/// <summary>
/// The assemblies that the compiler loads work with the oldest supported one: Roslyn 4.8.0, as in Visual Studio 17.8.
/// </summary>
public class AnalyzerAssemblyTests(PackedPackage package)
{
    private const string Folder = "analyzers/dotnet/cs/";

    /// <summary>Only editors load code fixes, and they provide more assemblies than the compiler.</summary>
    private const string EditorSuffix = ".CodeFixes.dll";

    [Fact]
    public void They_reference_nothing_that_the_oldest_host_lacks()
    {
        var shipped = ReadShipped();

        Assert.Equal(
            ["Markdig", "XenSupport", "XenSupport.CodeFixes", "XenSupport.Generator", "XenSupport.Reading"],
            shipped.Select(assembly => assembly.Name).Order(StringComparer.Ordinal));
        foreach (var assembly in shipped)
        {
            var host = assembly.File.EndsWith(EditorSuffix, StringComparison.Ordinal)
                ? RoslynHost.OfEditors
                : RoslynHost.OfCompiler;
            foreach (var (name, version) in assembly.References)
            {
                var provided = shipped.SingleOrDefault(other => other.Name == name)?.Version ?? host.VersionOf(name);
                Assert.True(
                    version <= provided,
                    $"{assembly.File} references {name} {version}; the host has {provided?.ToString() ?? "none"}.");
            }
        }
    }

    /// <summary>The host would not treat the types of a second copy beside the generator as its own.</summary>
    [Fact]
    public void None_of_them_belongs_to_the_host()
    {
        var own = ReadShipped().Where(assembly => RoslynHost.OfEditors.VersionOf(assembly.Name) is not null
            || assembly.Name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(own.Select(assembly => assembly.File));
    }

    [Fact]
    public void The_oldest_compiler_loads_them_and_generates_code()
    {
        var folder = package.CreateFolder("extracted");
        package.ExtractTo(folder);
        var files = Directory.GetFiles(Path.Combine(folder, "analyzers", "dotnet", "cs"), "*.dll");
        var library = Path.Combine(folder, "lib", "netstandard2.0", "XenSupport.dll");
        var loader = new Loader(files);
        var failures = new List<string>();
        var generators = new List<ISourceGenerator>();
        foreach (var file in files)
        {
            var reference = new AnalyzerFileReference(file, loader);
            reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);
            reference.GetAnalyzers(LanguageNames.CSharp);
            generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
        }

        var result = CSharpGeneratorDriver
            .Create(generators, [new Statement(Statements.OfRelease("4.21"))])
            .RunGenerators(
                CSharpCompilation.Create("tool", references: [MetadataReference.CreateFromFile(library)]),
                TestContext.Current.CancellationToken)
            .GetRunResult();

        Assert.Equal(new Version(4, 8, 0, 0), typeof(Compilation).Assembly.GetName().Version);
        Assert.Empty(failures);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains(
            "XenFeatures.GuestType.g.cs",
            result.Results.Single().GeneratedSources.Select(source => source.HintName));
    }

    private List<AssemblyFile> ReadShipped()
    {
        using var archive = package.Open();
        return
        [
            .. archive
                .Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal))
                .Select(AssemblyFile.Read),
        ];
    }

    private sealed class Statement(string text) : AdditionalText
    {
        public override string Path => "/tool/SUPPORT.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>Loads only the package's files and what the host has.</summary>
    private sealed class Loader(string[] files) : AssemblyLoadContext("package"), IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == assemblyName.Name) is { } own
                ? LoadFromAssemblyPath(own)
                : null;
    }
}
