using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Emit;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>Generates typed classes of the support statements among a project's additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SupportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => GeneratorOptions.Read(pair.Left.GlobalOptions, ((CSharpParseOptions)pair.Right).LanguageVersion))
            .WithTrackingName(TrackingNames.Options);
        var emissionOptions = options.Select(static (options, _) => options.Emission);
        var range = options.Select(static (options, _) => options.Range);

        var readings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => StatementFile.IsStatement(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => StatementFile.Read(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Texts)
            .Collect()
            .SelectMany(static (texts, _) => StatementFile.Distinct(texts))
            .Select(StatementReader.Read)
            .WithTrackingName(TrackingNames.Readings);

        var statements = SelectStatements(readings, isOverlay: false).WithTrackingName(TrackingNames.Statements).Collect();
        var overlays = SelectStatements(readings, isOverlay: true).WithTrackingName(TrackingNames.Overlays).Collect();
        var set = statements
            .Combine(overlays)
            .Select(static (pair, _) => StatementSet.Create(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.StatementSet);

        var tree = set
            .Combine(range)
            .Select(static (pair, _) => SupportTreeBuilder.Build(pair.Left.Statements, pair.Right))
            .WithTrackingName(TrackingNames.Tree);
        var features = tree.SelectMany(static (tree, _) => tree.Features).WithTrackingName(TrackingNames.Features);
        var limits = tree.SelectMany(static (tree, _) => tree.Limits).WithTrackingName(TrackingNames.Limits);
        var releases = set.SelectMany(static (set, _) => set.Statements).WithTrackingName(TrackingNames.Releases);
        var releaseNames = set.Select(static (set, _) => set.GetClassNames()).WithTrackingName(TrackingNames.ReleaseNames);

        context.RegisterSourceOutput(
            features.Combine(emissionOptions),
            static (output, pair) => output.AddSource($"XenFeatures.{pair.Left.FileName}.g.cs", new FeatureEmitter(pair.Right).Write(pair.Left)));

        context.RegisterSourceOutput(
            limits.Combine(emissionOptions),
            static (output, pair) => output.AddSource($"XenLimits.{pair.Left.FileName}.g.cs", new LimitEmitter(pair.Right).Write(pair.Left)));

        context.RegisterSourceOutput(
            releases.Combine(emissionOptions),
            static (output, pair) => output.AddSource($"XenReleases.{pair.Left.Release.ClassName}.g.cs", ReleaseEmitter.Emit(pair.Left, pair.Right)));

        context.RegisterSourceOutput(
            releaseNames.Combine(emissionOptions),
            static (output, pair) =>
            {
                if (pair.Left.Count > 0)
                {
                    output.AddSource("XenReleases.g.cs", ReleaseEmitter.EmitAll(pair.Left, pair.Right));
                }
            });

        RegisterDiagnosticOutput(context, options.SelectMany(static (options, _) => options.Diagnostics));
        RegisterDiagnosticOutput(
            context,
            readings.SelectMany(static (reading, _) => reading.Diagnostics).WithTrackingName(TrackingNames.Diagnostics));
        RegisterDiagnosticOutput(
            context,
            readings.Collect().SelectMany(static (readings, _) => ReadingsChecker.Check(readings)));
        RegisterDiagnosticOutput(
            context,
            set.Combine(readings.Collect())
                .SelectMany(static (pair, _) => RegressionChecker.Check(pair.Left.Statements, pair.Right)));
        RegisterDiagnosticOutput(
            context,
            set.Combine(range).SelectMany(static (pair, _) => VersionRangeChecker.Check(pair.Right, pair.Left.Statements)));
        RegisterDiagnosticOutput(
            context,
            set.Select(static (set, _) => set.Conflicts)
                .Combine(readings.Collect())
                .SelectMany(static (pair, _) => ReadingsChecker.Check(pair.Left, pair.Right)));
    }

    private static IncrementalValuesProvider<StatementModel> SelectStatements(
        IncrementalValuesProvider<StatementReading> readings, bool isOverlay) =>
        readings
            .Where(reading => reading.IsOverlay == isOverlay && reading.Statement is not null)
            .Select(static (reading, _) => reading.Statement!);

    private static void RegisterDiagnosticOutput(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<LocatedDiagnostic> diagnostics) =>
        context.RegisterSourceOutput(
            diagnostics, static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
}
