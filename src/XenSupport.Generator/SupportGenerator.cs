using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

        var readings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => StatementFile.IsStatement(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => StatementFile.Read(pair.Left, cancellationToken))
            .WithTrackingName(TrackingNames.Texts)
            .Select(StatementReader.Read)
            .WithTrackingName(TrackingNames.Readings);

        var statements = readings
            .Select(static (reading, _) => reading.Statement)
            .WithTrackingName(TrackingNames.Statements)
            .Collect()
            .Select(static (statements, _) => StatementSet.Create(statements))
            .WithTrackingName(TrackingNames.StatementSet);

        var tree = statements
            .Select(static (statements, _) => SupportTreeBuilder.Build(statements))
            .WithTrackingName(TrackingNames.Tree);
        var features = tree
            .SelectMany(static (tree, _) => tree.Features)
            .WithTrackingName(TrackingNames.Features);
        var limits = tree
            .SelectMany(static (tree, _) => tree.Limits)
            .WithTrackingName(TrackingNames.Limits);

        var releaseNames = statements
            .Select(static (statements, _) => StatementSet.ClassNamesOf(statements))
            .WithTrackingName(TrackingNames.ReleaseNames);

        context.RegisterSourceOutput(
            features.Combine(emissionOptions),
            static (output, pair) => output.AddSource($"XenFeatures.{pair.Left.FileName}.g.cs", FeatureEmitter.Emit(pair.Left, pair.Right)));

        context.RegisterSourceOutput(
            limits.Combine(emissionOptions),
            static (output, pair) => output.AddSource($"XenLimits.{pair.Left.FileName}.g.cs", LimitEmitter.Emit(pair.Left, pair.Right)));

        context.RegisterSourceOutput(
            statements.SelectMany(static (statements, _) => statements).Combine(emissionOptions),
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

        context.RegisterSourceOutput(
            readings.SelectMany(static (reading, _) => reading.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        context.RegisterSourceOutput(
            readings.Collect().SelectMany(static (readings, _) => RepeatedVersions.Find(readings)),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        context.RegisterSourceOutput(
            options.SelectMany(static (options, _) => options.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));
    }
}
