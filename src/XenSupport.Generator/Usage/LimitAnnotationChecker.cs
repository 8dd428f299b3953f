using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage;

/// <summary>Checks the attributes of limits themselves: what they name, and whether the unit fits it.</summary>
internal sealed class LimitAnnotationChecker(LimitJudge judge)
{
    public void Check(IObjectCreationOperation creation, SyntaxNodeAnalysisContext context)
    {
        if (creation.Arguments is not [{ Value: ITypeOfOperation { TypeOperand: { } operand } typeOf }])
        {
            return;
        }

        if (operand is not INamedTypeSymbol limit || judge.HistoryOf(limit) is not { } history)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UsageDescriptors.InvalidAnnotation,
                typeOf.Syntax.GetLocation(),
                $"'{operand.Name}' is no limit of a support statement: no number is stated for it"));
        }
        else if (history.Unit is { } counted
            && AttributeArguments.Find(creation, "Unit") is { ConstantValue.Value: int unit } argument
            && !new LimitAnnotation(limit, (XenUnit)unit).Fits(counted))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UsageDescriptors.UnfitUnit,
                argument.Syntax.GetLocation(),
                (XenUnit)unit,
                GeneratedTypes.NameOf(limit),
                counted == LimitUnit.Count ? "a count" : "a size"));
        }
    }
}
