using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>Checks the attributes of limits: what they name, and whether the unit fits.</summary>
internal sealed class LimitAnnotationChecker(LimitJudge judge)
{
    public void Check(IObjectCreationOperation creation, SemanticModelAnalysisContext context)
    {
        if (creation.Arguments is not [{ Value: ITypeOfOperation { TypeOperand: { } operand } typeOf }])
        {
            return;
        }

        if (operand is not INamedTypeSymbol limit || judge.HistoryOf(limit) is not { } history)
        {
            context.ReportDiagnostic(UsageDiagnostics.NotALimit(typeOf.Syntax.GetLocation(), operand));
        }
        else if (history.Unit is { } counted
            && AttributeArguments.Find(creation, "Unit") is { ConstantValue.Value: int unit } argument
            && !new LimitAnnotation(limit, (XenUnit)unit).Fits(counted))
        {
            context.ReportDiagnostic(
                UsageDiagnostics.UnfitUnit(argument.Syntax.GetLocation(), (XenUnit)unit, limit, counted));
        }
    }
}
