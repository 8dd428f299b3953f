using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Tests.Testing;

namespace XenSupport.Generator.Tests.Caching;

/// <summary>
/// What a change makes the generator do again. Each row of a table is a step, and the reasons of its outputs after the
/// change: a step whose input is the same is cached, and one whose result is the same stops what comes after it.
/// </summary>
public class CachingTests
{
    private const string Statement = StatementAssert.Preamble + """
        ## Guest Type

        ### x86/PVH

            Status: Supported
            Status, dom0: Expermental

        ## Guest Limits

        ### Memory

            Status, x86: Supported up to 8 TiB

        """;

    private const string Newer = """
        # Release Support

            Xen-Version: 4.21
            Initial-Release: 2025-11-19
            Supported-Until: 2028-11-19
            Security-Support-Until: 2030-11-19

        # Feature Support

        ## Guest Type

        ### x86/PVH

            Status: Supported

        """;

    private const string Cached = nameof(IncrementalStepRunReason.Cached);
    private const string Unchanged = nameof(IncrementalStepRunReason.Unchanged);
    private const string Modified = nameof(IncrementalStepRunReason.Modified);

    private static readonly TestAdditionalText First = new("SUPPORT.md", Statement);
    private static readonly TestAdditionalText Second = new("4.21.md", Newer);

    private static readonly string[] SourceSteps =
    [
        TrackingNames.StatementSet, TrackingNames.Tree, TrackingNames.Features, TrackingNames.Limits, TrackingNames.Releases,
        TrackingNames.ReleaseNames,
    ];

    [Fact]
    public void An_edit_of_other_code_runs_nothing()
    {
        var driver = Run(out var compilation, First);

        driver = driver.RunGenerators(
            compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D { }", cancellationToken: TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);

        foreach (var step in SourceSteps.Concat([TrackingNames.Options, TrackingNames.Texts, TrackingNames.Readings, TrackingNames.Statements, TrackingNames.Diagnostics]))
        {
            Assert.Equal([Cached], ReasonsOf(driver, step));
        }

        Assert.Equal([Cached], OutputReasonsOf(driver));
    }

    [Fact]
    public void The_same_text_read_again_is_the_same()
    {
        var driver = Run(out var compilation, First);

        driver = Replace(driver, compilation, First, Statement);

        Assert.Equal([Unchanged], ReasonsOf(driver, TrackingNames.Texts));
        Assert.Equal([Cached], ReasonsOf(driver, TrackingNames.Readings));
        Assert.Equal([Cached], OutputReasonsOf(driver));
    }

    [Fact]
    public void Moved_lines_report_again_and_emit_nothing()
    {
        var driver = Run(out var compilation, First);

        driver = Replace(driver, compilation, First, "\n\n" + Statement);

        Assert.Equal([Modified], ReasonsOf(driver, TrackingNames.Readings));
        Assert.Equal([Unchanged], ReasonsOf(driver, TrackingNames.Statements));
        Assert.Equal([Modified], ReasonsOf(driver, TrackingNames.Diagnostics));
        foreach (var step in SourceSteps)
        {
            Assert.Equal([Cached], ReasonsOf(driver, step));
        }

        Assert.Equal(5, Sources(driver).Count(source => source.EndsWith(".g.cs: Cached", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_changed_status_emits_what_holds_it_and_nothing_else()
    {
        var driver = Run(out var compilation, First);

        driver = Replace(driver, compilation, First, Statement.Replace("    Status: Supported", "    Status: Deprecated"));

        Assert.Equal([Modified], ReasonsOf(driver, TrackingNames.Statements));
        Assert.Equal([Modified, Unchanged], ReasonsOf(driver, TrackingNames.Features));
        Assert.Equal([Unchanged], ReasonsOf(driver, TrackingNames.Limits));
        Assert.Equal([Unchanged], ReasonsOf(driver, TrackingNames.ReleaseNames));
        Assert.Equal(
            [
                "XenFeatures.GuestLimits.g.cs: Cached",
                "XenFeatures.GuestType.g.cs: Modified",
                "XenLimits.GuestLimits.g.cs: Cached",
                "XenReleases.V4_20.g.cs: Modified",
                "XenReleases.g.cs: Cached",
            ],
            Sources(driver));
    }

    [Fact]
    public void A_changed_option_emits_everything()
    {
        var driver = Run(out var compilation, First);

        driver = driver
            .WithUpdatedAnalyzerConfigOptions(
                TestOptionsProvider.Create(new Dictionary<string, string> { ["XenSupportNamespace"] = "Tool" }))
            .RunGenerators(compilation, TestContext.Current.CancellationToken);

        Assert.Equal([Modified], ReasonsOf(driver, TrackingNames.Options));
        Assert.All(Sources(driver), source => Assert.EndsWith(Modified, source, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_files_the_changed_one_alone_is_read_again()
    {
        var driver = Run(out var compilation, First, Second);

        driver = Replace(driver, compilation, Second, Newer + "\n    Status, domU: Supported\n");

        Assert.Equal([Cached, Modified], ReasonsOf(driver, TrackingNames.Readings));
        Assert.Contains("XenReleases.V4_20.g.cs: Cached", Sources(driver));
        Assert.Contains("XenReleases.V4_21.g.cs: Modified", Sources(driver));
    }

    [Fact]
    public void No_step_keeps_a_compilation_alive()
    {
        var driver = Run(out _, First, Second);

        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        var own = typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        foreach (var name in own.Where(steps.ContainsKey))
        {
            foreach (var (value, _) in steps[name].SelectMany(step => step.Outputs))
            {
                AssertHoldsNoCompilation(value, new HashSet<object>(ReferenceEqualityComparer.Instance), name);
            }
        }
    }

    private static GeneratorDriver Run(out Compilation compilation, params TestAdditionalText[] texts)
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest);
        compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("class C { }", parseOptions, cancellationToken: TestContext.Current.CancellationToken)],
            TestReferences.All);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SupportGenerator().AsSourceGenerator()],
            texts,
            parseOptions,
            TestOptionsProvider.Create(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
    }

    private static GeneratorDriver Replace(
        GeneratorDriver driver, Compilation compilation, TestAdditionalText before, string text) => driver
            .ReplaceAdditionalText(before, new TestAdditionalText(before.Path, text))
            .RunGenerators(compilation, TestContext.Current.CancellationToken);

    /// <summary>The reasons of a step's outputs, each once.</summary>
    private static string[] ReasonsOf(GeneratorDriver driver, string step) =>
    [
        .. driver.GetRunResult().Results.Single().TrackedSteps[step]
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason.ToString())
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string[] OutputReasonsOf(GeneratorDriver driver) =>
    [
        .. driver.GetRunResult().Results.Single().TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason.ToString())
            .Distinct(),
    ];

    /// <summary>The generated files, and why each is what it is.</summary>
    private static string[] Sources(GeneratorDriver driver)
    {
        var sources =
            from step in driver.GetRunResult().Results.Single().TrackedOutputSteps.Values.SelectMany(steps => steps)
            from output in step.Outputs
            from name in HintNames(output.Value)
            orderby name.Contains("V4_", StringComparison.Ordinal) ? name.Replace("V4_", ".V4_", StringComparison.Ordinal) : name
            select $"{name}: {output.Reason}";
        return [.. sources];
    }

    // Roslyn's output value is a pair of its own generated sources and diagnostics.
    private static IEnumerable<string> HintNames(object value)
    {
        var sources = (IEnumerable)value.GetType().GetField("Item1")!.GetValue(value)!;
        foreach (var source in sources)
        {
            yield return (string)source.GetType().GetProperty("HintName", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(source)!;
        }
    }

    private static void AssertHoldsNoCompilation(object? value, HashSet<object> seen, string path)
    {
        if (value is null || value.GetType().IsPrimitive || value is string || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is Compilation or SyntaxTree or ISymbol or Location or AdditionalText, $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertHoldsNoCompilation(item, seen, path + "[]");
            }
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertHoldsNoCompilation(field.GetValue(value), seen, path + "." + field.Name);
        }
    }
}
