using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Caching;

/// <summary>Which steps of the generator run again after a change.</summary>
public class CachingTests
{
    private const string Statement = StatementAssert.Preamble + """
        ## Guest Type

        ### x86/PVH

            Status: Supported
            Status, dom0: Expermental
            Status, shim: Supported

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

            Status: Tech Preview
            Status, PV shim: Supported

        """;

    /// <summary>Rows: steps and generated files. Columns: changes. Cells: distinct reasons of the outputs.</summary>
    private const string Matrix = """
        |                              | other code | same text        | moved lines        | status             | limit              | newer file         | namespace | range     |
        | ---------------------------- | ---------- | ---------------- | ------------------ | ------------------ | ------------------ | ------------------ | --------- | --------- |
        | Options                      | Cached     | Cached           | Cached             | Cached             | Cached             | Cached             | Modified  | Modified  |
        | EmissionOptions              | Cached     | Cached           | Cached             | Cached             | Cached             | Cached             | Modified  | Unchanged |
        | VersionRange                 | Cached     | Cached           | Cached             | Cached             | Cached             | Cached             | Unchanged | Modified  |
        | Texts                        | Cached     | Cached Unchanged | Cached Modified    | Cached Modified    | Cached Modified    | Cached Modified    | Unchanged | Unchanged |
        | Files                        | Cached     | Cached           | Modified Unchanged | Modified Unchanged | Modified Unchanged | Modified Unchanged | Cached    | Cached    |
        | Readings                     | Cached     | Cached           | Cached Modified    | Cached Modified    | Cached Modified    | Cached Modified    | Cached    | Cached    |
        | PreferredReadings            | Cached     | Cached           | Modified Unchanged | Modified Unchanged | Modified Unchanged | Modified Unchanged | Cached    | Cached    |
        | Statements                   | Cached     | Cached           | Cached Unchanged   | Cached Modified    | Cached Modified    | Cached Modified    | Cached    | Cached    |
        | Overlays                     | Cached     | Cached           | Cached             | Cached             | Cached             | Cached             | Cached    | Cached    |
        | StatementSet                 | Cached     | Cached           | Cached             | Modified           | Modified           | Modified           | Cached    | Cached    |
        | HasLibrary                   | Unchanged  | Unchanged        | Unchanged          | Unchanged          | Unchanged          | Unchanged          | Unchanged | Unchanged |
        | EmittedSet                   | Cached     | Cached           | Cached             | Modified           | Modified           | Modified           | Cached    | Cached    |
        | Tree                         | Cached     | Cached           | Cached             | Modified           | Modified           | Modified           | Cached    | Modified  |
        | Features                     | Cached     | Cached           | Cached             | Modified Unchanged | Modified Unchanged | Modified Unchanged | Cached    | Modified  |
        | Limits                       | Cached     | Cached           | Cached             | Unchanged          | Modified           | Unchanged          | Cached    | Modified  |
        | Releases                     | Cached     | Cached           | Cached             | Modified Unchanged | Modified Unchanged | Modified Unchanged | Cached    | Cached    |
        | Targets                      | Cached     | Cached           | Cached             | Unchanged          | Unchanged          | Unchanged          | Cached    | Modified  |
        | ReleaseNames                 | Cached     | Cached           | Cached             | Unchanged          | Unchanged          | Unchanged          | Cached    | Cached    |
        | Conflicts                    | Cached     | Cached           | Cached             | Unchanged          | Modified           | Unchanged          | Cached    | Cached    |
        | OptionDiagnostics            | Cached     | Cached           | Cached             | Cached             | Cached             | Cached             | Unchanged | Unchanged |
        | RangeDiagnostics             | Cached     | Cached           | Cached             | Unchanged          | Unchanged          | Unchanged          | Unchanged | Unchanged |
        | FileDiagnostics              | Cached     | Cached           | Cached Modified    | Cached Modified    | Cached Unchanged   | Cached             | Cached    | Cached    |
        | CrossFileDiagnostics         | Cached     | Cached           | Unchanged          | Unchanged          | Unchanged          | Unchanged          | Cached    | Cached    |
        | ConflictDiagnostics          | Cached     | Cached           | Unchanged          | Unchanged          | Modified           | Unchanged          | Cached    | Cached    |
        | OverlayRangeDiagnostics      | Cached     | Cached           | Unchanged          | Unchanged          | Unchanged          | Unchanged          | Cached    | Cached    |
        | RegressionDiagnostics        | Cached     | Cached           | Unchanged          | Unchanged          | Unchanged          | Unchanged          | Cached    | Cached    |
        | RenameDiagnostics            | Cached     | Cached           | Unchanged          | Unchanged          | Unchanged          | Unchanged          | Cached    | Cached    |
        | XenFeatures.GuestLimits.g.cs | Cached     | Cached           | Cached             | Cached             | Modified           | Cached             | Modified  | Modified  |
        | XenFeatures.GuestType.g.cs   | Cached     | Cached           | Cached             | Modified           | Cached             | Modified           | Modified  | Modified  |
        | XenLimits.GuestLimits.g.cs   | Cached     | Cached           | Cached             | Cached             | Modified           | Cached             | Modified  | Modified  |
        | XenReleases.g.cs             | Cached     | Cached           | Cached             | Cached             | Cached             | Cached             | Modified  | Cached    |
        | XenReleases.V4_20.g.cs       | Cached     | Cached           | Cached             | Modified           | Modified           | Cached             | Modified  | Cached    |
        | XenReleases.V4_21.g.cs       | Cached     | Cached           | Cached             | Cached             | Cached             | Modified           | Modified  | Cached    |
        | XenTargets.g.cs              | Cached     | Cached           | Cached             | Cached             | Cached             | Cached             | Modified  | Modified  |
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly string[] OwnSteps =
    [
        .. typeof(TrackingNames)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    private static readonly TestAdditionalText First = new("SUPPORT.md", Statement);
    private static readonly TestAdditionalText Second = new("4.21.md", Newer);

    private static readonly TestAdditionalText SameVersion = new("4.20.md", Statement);
    private static readonly TestAdditionalText Overlay = new(
        "limits.md",
        "## Guest Limits\n\n### Memory\n\n    Limit, x86: 16 TiB\n");

    private static readonly TestAdditionalText UnusedOverlay = new("4.30.md", "## Disks\n\n    Limit: 8\n");

    public static readonly Dictionary<string, Func<GeneratorDriver, GeneratorDriver>> Changes = new()
    {
        ["other code"] = driver => driver,
        ["same text"] = driver => Replace(driver, First, Statement),
        ["moved lines"] = driver => Replace(driver, First, "\n\n" + Statement),
        ["status"] = driver =>
            Replace(driver, First, Statement.Replace("    Status: Supported", "    Status: Deprecated")),
        ["limit"] = driver => Replace(driver, First, Statement.Replace("8 TiB", "4 TiB")),
        ["newer file"] = driver => Replace(driver, Second, Newer + "\n    Status, domU: Supported\n"),
        ["namespace"] = driver => WithOption(driver, "XenSupportNamespace", "Tool"),
        ["range"] = driver => WithOption(driver, "XenMinVersion", "4.21"),
    };

    public static TheoryData<string> ChangeNames => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(ChangeNames))]
    public void A_change_reruns_only_the_affected_steps(string change)
    {
        var before = Run(CreateDriver(), "class C { }");

        var after = Run(Changes[change](before), "class D { }");

        Assert.Equal(Expected(change), [.. StepReasons(after), .. SourceReasons(before, after)]);
    }

    [Fact]
    public void No_step_keeps_a_compilation_alive()
    {
        var steps = Run(CreateDriver(), "class C { }").GetRunResult().Results.Single().TrackedSteps;
        foreach (var name in OwnSteps)
        {
            var values = steps[name].SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            Assert.All(
                values,
                value =>
                    AssertHoldsNoCompilation(value, new HashSet<object>(ReferenceEqualityComparer.Instance), name));
        }
    }

    private static GeneratorDriver Run(GeneratorDriver driver, string source)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText(source, ParseOptions, cancellationToken: cancellation);
        return driver.RunGenerators(CSharpCompilation.Create("Consumer", [tree], TestReferences.All), cancellation);
    }

    /// <summary>A build in which every step has work and every check has a finding.</summary>
    private static GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new SupportGenerator().AsSourceGenerator()],
        [First, Second, SameVersion, Overlay, UnusedOverlay],
        ParseOptions,
        CreateOptions("XenMaxVersion", "4.30"),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static TestOptionsProvider CreateOptions(string name, string value) =>
        TestOptionsProvider.Create(
            new Dictionary<string, string>
            {
                ["XenSupportVisibility"] = "private",
                ["XenMaxVersion"] = "4.30",
                [name] = value,
            },
            new Dictionary<string, ItemMetadata>
            {
                [Overlay.Path] = ItemMetadata.OfOverlay,
                [UnusedOverlay.Path] = ItemMetadata.OfOverlay with { Xen = "4.30" },
            });

    private static GeneratorDriver Replace(GeneratorDriver driver, TestAdditionalText before, string text) =>
        driver.ReplaceAdditionalText(before, new TestAdditionalText(before.Path, text));

    private static GeneratorDriver WithOption(GeneratorDriver driver, string name, string value) =>
        driver.WithUpdatedAnalyzerConfigOptions(CreateOptions(name, value));

    /// <summary>The matrix column of a change, as "row: reasons".</summary>
    private static IEnumerable<string> Expected(string change)
    {
        var rows = Matrix.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]).ToList();
        var column = Array.IndexOf(rows[0], change);
        return rows.Skip(2).Select(row => $"{row[0]}: {row[column]}");
    }

    private static IEnumerable<string> StepReasons(GeneratorDriver driver)
    {
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        return OwnSteps.Select(name => $"{name}: {ReasonsOf(steps[name])}");
    }

    private static string ReasonsOf(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        string.Join(
            ' ',
            runs.SelectMany(run => run.Outputs)
                .Select(output => output.Reason.ToString())
                .Distinct()
                .Order(StringComparer.Ordinal));

    /// <summary>The driver keeps the text of a cached source, and makes a new one for every other.</summary>
    private static IEnumerable<string> SourceReasons(GeneratorDriver before, GeneratorDriver after) =>
        from source in SourcesOf(after)
        join former in SourcesOf(before) on source.HintName equals former.HintName
        orderby source.HintName
        select $"{source.HintName}: {(source.SourceText == former.SourceText ? "Cached" : "Modified")}";

    private static ImmutableArray<GeneratedSourceResult> SourcesOf(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources;

    private static void AssertHoldsNoCompilation(object? value, HashSet<object> seen, string path)
    {
        if (value is null || value.GetType().IsPrimitive || value is string || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is Compilation or SyntaxTree or ISymbol or Location or AdditionalText,
            $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                AssertHoldsNoCompilation(item, seen, path + "[]");
            }
        }

        foreach (var (name, part) in PartsOf(value))
        {
            AssertHoldsNoCompilation(part, seen, $"{path}.{name}");
        }
    }

    /// <summary>The fields of the generator's own types, and the elements of a tuple of Roslyn's.</summary>
    private static IEnumerable<(string Name, object? Value)> PartsOf(object value)
    {
        if (value is ITuple tuple)
        {
            return Enumerable.Range(0, tuple.Length).Select(i => ($"Item{i + 1}", tuple[i]));
        }

        return value.GetType().Assembly.GetName().Name!.StartsWith("XenSupport", StringComparison.Ordinal)
            ? from type in BaseTypesOf(value.GetType())
              from field in type.GetFields(
                  BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
              select (field.Name, field.GetValue(value))
            : [];
    }

    private static IEnumerable<Type> BaseTypesOf(Type type) =>
        type.BaseType is { } parent ? [type, .. BaseTypesOf(parent)] : [type];
}
