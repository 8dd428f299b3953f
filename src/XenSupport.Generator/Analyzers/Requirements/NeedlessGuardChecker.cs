using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Annotations;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>Finds uses of guards for what every targeted release has.</summary>
internal static class NeedlessGuardChecker
{
    public static void Check(
        IOperation operation,
        CheckedCode code,
        DeclaredAnnotations annotations,
        RequirementJudge judge)
    {
        if (MemberUse.GuardIn(operation) is { } guard
            && annotations.GuardsOf(guard) is { IsEmpty: false } met
            && met.All(requirement => judge.Judge(requirement) == Verdict.Met)
            && !MemberUse.IsInNameOf(operation))
        {
            code.ReportDiagnostic(UsageDiagnostics.NeedlessGuard(
                operation.Syntax.GetLocation(), guard, met, judge.DescribeTargets(met[0])));
        }
    }
}
