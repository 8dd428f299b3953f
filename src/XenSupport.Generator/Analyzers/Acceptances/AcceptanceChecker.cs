using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Acceptances;

/// <summary>Checks the entries of <c>XenAccept.txt</c>; that takes the statements, but no code.</summary>
internal sealed class AcceptanceChecker(RequirementJudge judge)
{
    public void Check(AdditionalFileAnalysisContext context)
    {
        if (AcceptanceFile.IsOne(context.AdditionalFile))
        {
            foreach (var entry in AcceptanceFile.Read(context.AdditionalFile, context.CancellationToken))
            {
                if (Check(entry) is { } diagnostic)
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }

    private Diagnostic? Check(AcceptanceEntry entry)
    {
        if (entry is not { Key: { } key, Value: { } value })
        {
            return AcceptanceDiagnostics.NotAnEntry(entry.Text.Place.ToLocation(), entry.Text.Text);
        }

        if (entry.Accepted is not { } accepted)
        {
            return AcceptanceDiagnostics.NotAcceptable(
                value.Place.ToLocation(), value.Text, AcceptanceFile.Suggest(value.Text));
        }

        return judge.FeatureWith(key.Text) is { } feature
            ? CheckNeed(feature, key, value, accepted)
            : AcceptanceDiagnostics.NotAKey(key.Place.ToLocation(), key.Text, Suggest(key.Text));
    }

    private Diagnostic? CheckNeed(INamedTypeSymbol feature, PlacedText key, PlacedText value, Acceptance accepted) =>
        NeedlessAcceptance.Find(feature, key.Text, accepted, judge) is { } needless
            ? AcceptanceDiagnostics.Needless(
                Rules.NeedlessEntry,
                value.Place.ToLocation(),
                value.Text,
                key.Text,
                judge.DescribeTargets(
                    Requirement.OfFeature(feature, key.Text, accepted, feature.ContainingAssembly)),
                needless,
                needless.IsSecurityMissing ? AcceptanceFile.NoSecuritySupport : null)
            : null;

    private string Suggest(string key) =>
        new KnownWords([.. judge.FeatureKeys]).FindNearest(key) is { } nearest ? $"; did you mean '{nearest}'?" : "";
}
