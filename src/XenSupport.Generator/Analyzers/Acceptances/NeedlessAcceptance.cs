using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Acceptances;

/// <summary>Something is accepted of a feature, although every targeted release gives more.</summary>
/// <param name="Accepted">What is accepted.</param>
/// <param name="IsSecurityMissing">Whether a release supports the feature without security support.</param>
internal sealed record NeedlessAcceptance(Acceptance Accepted, bool IsSecurityMissing)
{
    /// <summary>Returns null if a targeted release needs what is accepted.</summary>
    public static NeedlessAcceptance? Find(
        INamedTypeSymbol feature, string key, Acceptance accepted, RequirementJudge judge)
    {
        var isSecurityGiven = IsGiven(Acceptance.Default);
        return accepted != Acceptance.Default
            && (isSecurityGiven || (accepted != Acceptance.WithoutSecurity && IsGiven(Acceptance.WithoutSecurity)))
                ? new NeedlessAcceptance(accepted, !isSecurityGiven)
                : null;

        bool IsGiven(Acceptance asked) =>
            judge.Judge(Requirement.OfFeature(feature, key, asked, feature.ContainingAssembly)) == Verdict.Met;
    }

    /// <summary>What every targeted release does.</summary>
    public string Describe() => Accepted == Acceptance.WithoutSecurity ? "gives it security support" : "supports it";
}
