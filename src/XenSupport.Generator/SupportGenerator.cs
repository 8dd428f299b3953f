using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Classes;
using XenSupport.Generator.Emit;
using XenSupport.Generator.Inputs;
using XenSupport.Generator.Reporting;
using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Histories;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator;

/// <summary>Generates typed classes from the support statements among a project's additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SupportGenerator : IIncrementalGenerator
{
    private const string LibraryName = "XenSupport";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = ReadOptions(context);
        var readings = ReadFiles(context);
        var set = Merge(readings);
        var hasLibrary = FindLibrary(context);
        var emittedSet = set.Combine(hasLibrary)
            .Select(static (pair, _) => pair.Right ? pair.Left : StatementSet.Create([], []))
            .WithTrackingName(TrackingNames.EmittedSet);

        RegisterSources(context, emittedSet, options);
        RegisterDiagnostics(context, set, readings, options);
        RegisterMissingLibrary(context, set, hasLibrary);
    }

    private static IncrementalValueProvider<GeneratorOptions> ReadOptions(
        IncrementalGeneratorInitializationContext context) =>
        context
            .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(
                static (pair, _) =>
                    GeneratorOptions.Read(pair.Left.GlobalOptions, ((CSharpParseOptions)pair.Right).LanguageVersion))
            .WithTrackingName(TrackingNames.Options);

    /// <summary>Reads each file separately, so only a changed file is read again.</summary>
    private static IncrementalValuesProvider<FileReading> ReadFiles(
        IncrementalGeneratorInitializationContext context) =>
        context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => AdditionalFileReader.IsStatement(pair.Left, pair.Right))
            .Select(
                static (pair, cancellationToken) => AdditionalFileReader.Read(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Texts)
            .Collect()
            .SelectMany(static (files, _) => AdditionalFileReader.Distinct(files))
            .WithTrackingName(TrackingNames.Files)
            .Select(StatementFileReader.Read)
            .WithTrackingName(TrackingNames.Readings)
            .Collect()
            .SelectMany(static (readings, _) => FileReading.PreferOwn(readings))
            .WithTrackingName(TrackingNames.PreferredReadings);

    private static IncrementalValueProvider<StatementSet> Merge(IncrementalValuesProvider<FileReading> readings)
    {
        var statements = readings
            .Where(static reading => reading.Reading is { IsOverlay: false, Statement: not null })
            .Select(static (reading, _) => reading.Reading.Statement!)
            .WithTrackingName(TrackingNames.Statements);
        var overlays = readings
            .Select(static (reading, _) => reading.ToOverlay())
            .Where(static overlay => overlay is not null)
            .Select(static (overlay, _) => overlay!)
            .WithTrackingName(TrackingNames.Overlays);
        return statements.Collect()
            .Combine(overlays.Collect())
            .Select(static (pair, _) => StatementSet.Create(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.StatementSet);
    }

    /// <summary>Whether the compilation references the library that all generated code uses.</summary>
    private static IncrementalValueProvider<bool> FindLibrary(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(
                static (compilation, _) =>
                    compilation.ReferencedAssemblyNames.Any(static assembly => assembly.Name == LibraryName))
            .WithTrackingName(TrackingNames.HasLibrary);

    /// <summary>
    /// One file for each outermost heading and for each release, so that a change emits what holds it alone.
    /// </summary>
    private static void RegisterSources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<StatementSet> set,
        IncrementalValueProvider<GeneratorOptions> options)
    {
        var emission = options
            .Select(static (options, _) => options.Emission)
            .WithTrackingName(TrackingNames.EmissionOptions);
        var range = options.Select(static (options, _) => options.Range).WithTrackingName(TrackingNames.VersionRange);
        var tree = set
            .Combine(range)
            .Select(static (pair, _) => SupportTreeBuilder.Build(pair.Left.Statements, pair.Right))
            .WithTrackingName(TrackingNames.Tree);
        var features = tree.SelectMany(static (tree, _) => tree.Features).WithTrackingName(TrackingNames.Features);
        var limits = tree.SelectMany(static (tree, _) => tree.Limits).WithTrackingName(TrackingNames.Limits);
        var releases = set.SelectMany(static (set, _) => set.Statements).WithTrackingName(TrackingNames.Releases);
        var targets = set.Combine(range)
            .Select(static (pair, _) => TargetedReleases.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Targets);
        var releaseNames = set.Select(static (set, _) => set.GetClassNames())
            .WithTrackingName(TrackingNames.ReleaseNames);

        context.RegisterSourceOutput(
            features.Combine(emission),
            static (output, pair) =>
                output.AddSource(
                    $"XenFeatures.{pair.Left.FileName}.g.cs",
                    new FeatureEmitter(pair.Right).Write(pair.Left)));
        context.RegisterSourceOutput(
            limits.Combine(emission),
            static (output, pair) =>
                output.AddSource($"XenLimits.{pair.Left.FileName}.g.cs",
                    new LimitEmitter(pair.Right).Write(pair.Left)));
        context.RegisterSourceOutput(
            releases.Combine(emission),
            static (output, pair) =>
                output.AddSource(
                    $"XenReleases.{pair.Left.Release.ClassName}.g.cs",
                    ReleaseEmitter.Emit(pair.Left, pair.Right)));
        context.RegisterSourceOutput(
            targets.Combine(emission),
            static (output, pair) =>
            {
                if (pair.Left.Releases.Count > 0)
                {
                    output.AddSource("XenTargets.g.cs", TargetsEmitter.Emit(pair.Left, pair.Right));
                }
            });
        context.RegisterSourceOutput(
            releaseNames.Combine(emission),
            static (output, pair) =>
            {
                if (pair.Left.Count > 0)
                {
                    output.AddSource("XenReleases.g.cs", ReleaseListEmitter.Emit(pair.Left, pair.Right));
                }
            });
    }

    /// <summary>What is wrong with the options, in a file by itself, among the files, and among the releases.</summary>
    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<StatementSet> set,
        IncrementalValuesProvider<FileReading> readings,
        IncrementalValueProvider<GeneratorOptions> options)
    {
        var all = readings.Collect();
        var inOptions = options.SelectMany(static (options, _) => FindingReporter.Report(options.Findings, []));
        var inRange = set.Combine(options)
            .SelectMany(
                static (pair, _) =>
                    FindingReporter.Report(VersionRangeChecker.Check(pair.Right.Range, pair.Left.Statements), []));
        var inFiles = readings.SelectMany(
            static (reading, _) => FindingReporter.Report(reading.Reading.Findings, reading.File));
        var amongFiles = all.SelectMany(
            static (all, _) => FindingReporter.Report(StatementSetChecker.Check(ReadingsOf(all)), all));
        var conflicts = set.Select(static (set, _) => set.Conflicts)
            .WithTrackingName(TrackingNames.Conflicts)
            .Combine(all)
            .SelectMany(
                static (pair, _) =>
                    FindingReporter.Report(StatementSetChecker.Check(pair.Left, ReadingsOf(pair.Right)), pair.Right));
        var inOverlayRanges = set.Combine(all)
            .SelectMany(
                static (pair, _) =>
                    FindingReporter.Report(
                        VersionRangeChecker.Check(OverlaysOf(pair.Right), pair.Left.Statements),
                        pair.Right));
        var regressions = CompareReleases(RegressionChecker.Check);
        var renames = CompareReleases(RenameChecker.Check);

        Register(inOptions, TrackingNames.OptionDiagnostics);
        Register(inRange, TrackingNames.RangeDiagnostics);
        Register(inFiles, TrackingNames.FileDiagnostics);
        Register(amongFiles, TrackingNames.CrossFileDiagnostics);
        Register(conflicts, TrackingNames.ConflictDiagnostics);
        Register(inOverlayRanges, TrackingNames.OverlayRangeDiagnostics);
        Register(regressions, TrackingNames.RegressionDiagnostics);
        Register(renames, TrackingNames.RenameDiagnostics);

        IncrementalValuesProvider<FileDiagnostic> CompareReleases(
            Func<EquatableArray<StatementModel>, List<StatementReading>, EquatableArray<LocatedFinding>> check) =>
            set.Combine(all)
                .SelectMany(
                    (pair, _) =>
                        FindingReporter.Report(check(pair.Left.Statements, ReadingsOf(pair.Right)), pair.Right));

        void Register(IncrementalValuesProvider<FileDiagnostic> diagnostics, string name) =>
            context.RegisterSourceOutput(
                diagnostics.WithTrackingName(name),
                static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }

    private static List<Overlay> OverlaysOf(ImmutableArray<FileReading> files) =>
        [.. files.Select(static file => file.ToOverlay()).OfType<Overlay>()];

    /// <summary>An error whatever the rule's severity, because the tool's code lacks all generated classes.</summary>
    private static void RegisterMissingLibrary(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<StatementSet> set,
        IncrementalValueProvider<bool> hasLibrary) =>
        context.RegisterSourceOutput(
            set.Combine(hasLibrary),
            static (output, pair) =>
            {
                if (!pair.Right && pair.Left.Statements.Count > 0)
                {
                    var diagnostic = new FileDiagnostic(
                        DataFindings.MissingLibrary(), FileLocation.None, DiagnosticSeverity.Error);
                    output.ReportDiagnostic(diagnostic.ToDiagnostic());
                }
            });

    private static List<StatementReading> ReadingsOf(ImmutableArray<FileReading> files) =>
        [.. files.Select(static file => file.Reading)];
}
