using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Analyzers;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Analyzers;

/// <summary>Runs the analyzer on code with markup, together with the code generated for three releases.</summary>
internal static class UsageVerifier
{
    private const LanguageVersion Language = LanguageVersion.Latest;

    private static readonly Lazy<Compilation> Project = new(() => Create("Tool", Tool, "4.20", "4.21", "4.22"));

    private static readonly Lazy<Compilation> Program = new(() =>
        Project.Value.WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication)));

    /// <summary>A tool's own code: a host, members with requirements, and guards.</summary>
    public const string Tool = """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using XenSupport;
        global using static Tool;
        global using Live = XenFeatures.Tools.LiveUpdate;

        public class Host
        {
            public Host Peer { get; set; }
            public XenVersion Version { get; set; }
            [XenGuard(typeof(Live))] public bool CanLive { get; set; }
            [RequiresXen(typeof(Live))] public void Live() { }
            [RequiresXen(typeof(Live))] public int Setting { get; set; }
        }

        public static class Tool
        {
            public static bool Flag { get; set; }
            public static Host Find() => new Host();
            public static void Swap(ref Host host) { }
            [RequiresXen(typeof(Live))] public static void Exchange(ref Host host) { }
            public static void Replace(out Host host) => host = new Host();
            [DoesNotReturn] public static void Stop() => throw new Exception();
            [XenGuard(typeof(Live))] public static bool Can(Host host) => Flag;
            [XenGuard(typeof(Live))] public static bool CanAnywhere => Flag;
            [XenGuard(typeof(Live))] public static Task<bool> CanAsync(Host host) => Task.FromResult(Flag);
            [XenGuard(MinVersion = "4.21")] public static bool IsNew(Host host) => Flag;
            [XenGuard(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.TechPreview)] public static bool CanTry(Host host) => Flag;
            [RequiresXen(typeof(Live))] public static void Do(Host host) { }
            [RequiresXen(typeof(Live))] public static bool Ask(Host host) => true;
            [RequiresXen(typeof(Live))] public static void DoAll() { }
            [RequiresXen(typeof(Live))] public static void Move(Host from, Host to) { }
            [RequiresXen(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.TechPreview)] public static void Try(Host host) { }
            [RequiresXen(typeof(XenFeatures.Tools.Shaky))] public static void Dare(Host host) { }
            [RequiresXen(typeof(XenFeatures.Tools.Everywhere))] public static void DoAnywhere(Host host) { }
            [RequiresXen(typeof(XenFeatures.Tools.Unsafe))] public static void DoUnsafe(Host host) { }
            [RequiresXen(typeof(XenFeatures.Tools.Recent))] public static void DoRecent(Host host) { }
            [XenGuard(typeof(XenFeatures.Tools.Recent))] public static bool IsRecent(Host host) => Flag;
            [XenGuard(typeof(XenFeatures.Tools.Unsafe))] public static bool IsUnsafe(Host host) => Flag;
            [XenGuard(typeof(XenFeatures.Tools.Everywhere))] public static bool CanEverywhere(Host host) => Flag;
            [RequiresXen(MinVersion = "4.21")] public static void DoNew(Host host) { }
        }

        """;

    /// <summary>Where to add cases instead of running them; null to run them.</summary>
    public static AsyncLocal<ICollection<string>?> Collected { get; } = new();

    /// <summary>The tool with the code generated for three releases.</summary>
    public static Compilation ToolProject => Project.Value;

    public static IReadOnlyDictionary<string, string> Generate(params string[] versions) =>
        GeneratorRun.Of(versions.Select(version => (version + ".md", StatementOf(version)))).Sources;

    /// <summary>Runs the analyzer on code added to the tool.</summary>
    public static Task VerifyAsync(string markup) => VerifyAsync(markup, Project.Value);

    /// <summary>Runs the analyzer on code added to a project; the code must compile.</summary>
    public static async Task VerifyAsync(string markup, Compilation project)
    {
        if (project == Project.Value && Collected.Value is { } collected)
        {
            collected.Add(markup);
            return;
        }

        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out var spans);
        var diagnostics = await AnalyzeAsync(text, project);
        var expected = spans.SelectMany(named => named.Value.Select(span => Describe(named.Key, span, text)));
        var actual = diagnostics.Select(diagnostic => Describe(diagnostic.Id, diagnostic.Location.SourceSpan, text));
        Assert.Equal(expected.Order(), actual.Order());
    }

    /// <summary>The analyzer's messages for code added to the tool.</summary>
    public static async Task<IEnumerable<string>> MessagesAsync(string text) =>
        (await AnalyzeAsync(text, Project.Value))
            .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));

    /// <summary>The analyzer's diagnostics for code added to a project; the code must compile.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string text, Compilation project) =>
        AnalyzeAsync(text, project, isValid: true);

    /// <summary>Runs the analyzer on code as an editor sees it while it is written.</summary>
    public static Task AnalyzeUnfinishedAsync(string text) => AnalyzeAsync(text, Program.Value, isValid: false);

    /// <summary>All of the analyzer's diagnostics for a project: for code, additional files, and the whole.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAllAsync(
        string text,
        Compilation project,
        IEnumerable<AdditionalText> files,
        IReadOnlyDictionary<string, string>? properties = null)
    {
        var tree = CSharpSyntaxTree.ParseText(
            text,
            new CSharpParseOptions(Language),
            "Tool.cs",
            cancellationToken: TestContext.Current.CancellationToken);
        var compilation = project.AddSyntaxTrees(tree);
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var options = new AnalyzerOptions([.. files], TestOptionsProvider.Create(properties));
        var exceptions = new List<Exception>();
        var diagnostics = await compilation
            .WithAnalyzers([new UsageAnalyzer()], new CompilationWithAnalyzersOptions(
                options,
                (exception, _, _) => exceptions.Add(exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(exceptions);
        return diagnostics;
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string text, Compilation project, bool isValid)
    {
        var tree = CSharpSyntaxTree.ParseText(
            text,
            new CSharpParseOptions(Language, DocumentationMode.Diagnose),
            "Tool.cs",
            cancellationToken: TestContext.Current.CancellationToken);
        var compilation = project.AddSyntaxTrees(tree);
        var model = compilation.GetSemanticModel(tree);
        var errors = model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        if (isValid)
        {
            Assert.Empty(errors);
        }

        // The compiler continues when an analyzer throws.
        var exceptions = new List<Exception>();
        var (usage, exhaustive) = (new UsageAnalyzer(), new ExhaustiveAnalyzer());
        var analysis = compilation
            .WithAnalyzers([usage, exhaustive], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, _, _) => exceptions.Add(exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        var diagnostics = await DiagnosticsOfAsync(usage);
        var all = await DiagnosticsOfAsync(exhaustive);
        Assert.Empty(exceptions);
        if (errors.Count == 0)
        {
            Assert.Empty(all.Select(Describe).Except(diagnostics.Select(Describe)));
        }

        return diagnostics;

        Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(DiagnosticAnalyzer analyzer) =>
            analysis.GetAnalyzerSemanticDiagnosticsAsync(
                model, filterSpan: null, [analyzer], TestContext.Current.CancellationToken);

        string Describe(Diagnostic diagnostic) =>
            UsageVerifier.Describe(diagnostic.Id, diagnostic.Location.SourceSpan, text);
    }

    /// <summary>A project with the code generated from statements, and more source.</summary>
    public static Compilation Create(string name, string source, params string[] versions) => GeneratorRun
        .Of(versions.Select(version => (version + ".md", StatementOf(version))), source, Language)
        .Compilation
        .WithAssemblyName(name);

    /// <summary>Applies one fix to everything that the analyzer reports in a document of the tool.</summary>
    public static Task VerifyFixAsync<TFix>(string markup, string expected)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<UsageAnalyzer, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            TestCode = markup,
            FixedCode = expected,
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.Sources.AddRange(
                Project.Value.SyntaxTrees.Select((tree, i) => ($"Project{i}.cs", SourceText.From(tree.ToString()))));
            state.AdditionalReferences.AddRange(TestReferences.All);
        }

        // Diagnostics that the fix does not handle remain.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static MetadataReference Build(Compilation project)
    {
        using var image = new MemoryStream();
        Assert.Empty(project.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Describe(string id, TextSpan span, string text) => $"{id} at {span.Start}: '{text.Substring(span.Start, span.Length)}'";

    private static string StatementOf(string version)
    {
        var isFirst = version == "4.20";
        return StatementAssert.Preamble.Replace("Version: 4.20", "Version: " + version, StringComparison.Ordinal) + $"""
            ## Tools

            ### Live update

                Status: {(isFirst ? "Tech Preview" : "Supported")}

            ### Everywhere

                Status: Supported

            ### Unsafe

                Status: Supported, not security supported

            ### Shaky

                Status: {(isFirst ? "Experimental" : "Tech Preview")}

            {(isFirst ? "" : "### Recent\n\n    Status: Supported\n")}
            ## Limits

            ### Memory

                Status, x86: Supported up to 8 TiB. Guests with more memory, but less than 16 TiB, are supported, but not security supported.

            ### Processors

                Status, x86: Supported up to {(isFirst ? "128" : "4096")}

            """;
    }
}
