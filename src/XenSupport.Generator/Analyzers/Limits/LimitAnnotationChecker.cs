using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;

namespace XenSupport.Generator.Analyzers.Limits;

/// <summary>Checks the attributes of limits: what they name, and whether the unit fits.</summary>
internal sealed class LimitAnnotationChecker(LimitJudge judge)
{
    public void Check(
        AttributeSyntax attribute, IObjectCreationOperation creation, SemanticModelAnalysisContext context)
    {
        if (creation.Arguments is not [{ Value: ITypeOfOperation { TypeOperand: { } operand } typeOf }])
        {
            return;
        }

        if (operand is not INamedTypeSymbol limit || judge.HistoryOf(limit) is not { } history)
        {
            context.ReportDiagnostic(UsageDiagnostics.NotALimit(typeOf.Syntax.GetLocation(), operand));
        }
        else if (FindAnnotated(attribute, context) is { } annotated && !NumberType.MayHold(annotated))
        {
            context.ReportDiagnostic(UsageDiagnostics.NotANumber(attribute.GetLocation(), annotated));
        }
        else if (history.Unit is { } counted
            && AttributeArguments.Find(creation, "Unit") is { ConstantValue.Value: int unit } argument
            && !new LimitAnnotation(limit, (XenUnit)unit).Fits(counted))
        {
            context.ReportDiagnostic(
                UsageDiagnostics.UnfitUnit(argument.Syntax.GetLocation(), (XenUnit)unit, limit, counted));
        }
    }
    /// <summary>The type of what an attribute is on; null if that is not known.</summary>
    private static ITypeSymbol? FindAnnotated(AttributeSyntax attribute, SemanticModelAnalysisContext context)
    {
        var declaration = attribute.Parent?.Parent switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables[0],
            var other => other,
        };
        return declaration is null
            ? null
            : context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) switch
            {
                IParameterSymbol parameter => parameter.Type,
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IMethodSymbol method => attribute.Parent is AttributeListSyntax { Target.Identifier: var target }
                    && target.IsKind(SyntaxKind.ParamKeyword)
                        ? method.Parameters.LastOrDefault()?.Type
                        : method.ReturnType,
                _ => null,
            };
    }
}
