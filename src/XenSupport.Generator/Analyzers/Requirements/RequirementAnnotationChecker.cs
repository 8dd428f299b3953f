using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Annotations;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>
/// Checks the attributes of requirements and guards: what they name and accept, and what a whole assembly requires.
/// </summary>
internal sealed class RequirementAnnotationChecker(DeclaredAnnotations annotations, RequirementJudge judge)
{
    public void Check(
        AttributeSyntax attribute, IObjectCreationOperation creation, SemanticModelAnalysisContext context)
    {
        CheckFeature(creation, context);
        CheckMinVersion(creation, context);
        CheckAccept(creation, context);
        if (attribute is { Parent: AttributeListSyntax { Target.Identifier: var target } }
            && target.IsKind(SyntaxKind.AssemblyKeyword))
        {
            CheckAssembly(attribute, creation, context);
        }
    }

    private void CheckFeature(IObjectCreationOperation creation, SemanticModelAnalysisContext context)
    {
        if (creation.Arguments is [{ Value: ITypeOfOperation { TypeOperand: { } operand } typeOf }]
            && (operand is not INamedTypeSymbol type || annotations.FeatureOf(type) is null))
        {
            context.ReportDiagnostic(UsageDiagnostics.NotAFeature(typeOf.Syntax.GetLocation(), operand));
        }
    }

    private static void CheckMinVersion(IObjectCreationOperation creation, SemanticModelAnalysisContext context)
    {
        if (AttributeArguments.Find(creation, "MinVersion") is { ConstantValue.Value: string text } value
            && !XenVersion.TryParse(text, out _))
        {
            context.ReportDiagnostic(UsageDiagnostics.NotAVersion(value.Syntax.GetLocation(), text));
        }
    }

    /// <summary>Finds an accepted status that no release needs, because all support the feature.</summary>
    private void CheckAccept(IObjectCreationOperation creation, SemanticModelAnalysisContext context)
    {
        if (AttributeArguments.Find(creation, "Accept")
                is { ConstantValue.Value: int status, Syntax.Parent: { } argument }
            && FeatureClassOf(creation) is { } type
            && annotations.FeatureOf(type) is { } feature
            && (SupportStatus)status is not (SupportStatus.Supported or SupportStatus.Deprecated)
            && context.SemanticModel.Compilation.Assembly is var assembly
            && Requirement.OfFeature(type, feature.Key, SupportStatus.Supported, assembly) is var supported
            && judge.Judge(supported) == Verdict.Met)
        {
            context.ReportDiagnostic(UsageDiagnostics.NeedlessAccept(
                argument.GetLocation(), (SupportStatus)status, type, judge.DescribeTargets(supported)));
        }
    }

    private void CheckAssembly(
        AttributeSyntax attribute,
        IObjectCreationOperation creation,
        SemanticModelAnalysisContext context)
    {
        foreach (var requirement in annotations.RequirementsOf(context.SemanticModel.Compilation.Assembly))
        {
            var verdict = judge.Judge(requirement);
            if (verdict != Verdict.Met && IsOf(requirement, creation))
            {
                context.ReportDiagnostic(
                    UsageDiagnostics.Unmet(
                        attribute.GetLocation(),
                        judge.Explain($"'{context.SemanticModel.Compilation.AssemblyName}'", requirement, verdict)));
            }
        }
    }

    // An assembly's requirements are read together, and each is reported at its own attribute.
    private static bool IsOf(Requirement requirement, IObjectCreationOperation creation) =>
        requirement.Feature is { } feature
            ? SymbolEqualityComparer.Default.Equals(feature, FeatureClassOf(creation))
            : AttributeArguments.Find(creation, "MinVersion") is { ConstantValue.Value: string text }
                && XenVersion.TryParse(text, out var version)
                && version == requirement.MinVersion;

    private static INamedTypeSymbol? FeatureClassOf(IObjectCreationOperation creation) =>
        creation.Arguments is [{ Value: ITypeOfOperation { TypeOperand: INamedTypeSymbol feature } }] ? feature : null;
}
