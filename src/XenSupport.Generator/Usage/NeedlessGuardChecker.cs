using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Usage;

/// <summary>Finds guards that are asked for what each targeted release has.</summary>
internal static class NeedlessGuardChecker
{
    public static void Check(
        IOperation operation, OperationBlockAnalysisContext context, Annotations annotations, RequirementJudge judge)
    {
        if (MemberUse.GuardIn(operation) is { } guard
            && annotations.GuardsOf(guard) is { IsEmpty: false } met
            && met.All(requirement => judge.Judge(requirement) == Verdict.Met)
            && !MemberUse.IsInNameOf(operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UsageDescriptors.NeedlessGuard,
                operation.Syntax.GetLocation(),
                RequirementDiagnostic.NameOf(guard),
                string.Join(" and ", met.Select(RequirementJudge.Name)),
                judge.DescribeTargets(met[0])));
        }
    }
}
