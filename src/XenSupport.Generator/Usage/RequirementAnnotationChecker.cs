using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage;

/// <summary>Checks the attributes of requirements and guards: what they name, what they accept, and what an assembly requires as a whole.</summary>
internal sealed class RequirementAnnotationChecker(Annotations annotations, RequirementJudge judge)
{
    public void Check(IObjectCreationOperation creation, SyntaxNodeAnalysisContext context)
    {
        CheckFeature(creation, context);
        CheckMinVersion(creation, context);
        CheckAccept(creation, context);
        if (context.Node is AttributeSyntax { Parent: AttributeListSyntax { Target.Identifier: var target } } attribute
            && target.IsKind(SyntaxKind.AssemblyKeyword))
        {
            CheckAssembly(attribute, creation, context);
        }
    }

    private void CheckFeature(IObjectCreationOperation creation, SyntaxNodeAnalysisContext context)
    {
        if (creation.Arguments is [{ Value: ITypeOfOperation { TypeOperand: { } operand } typeOf }]
            && (operand is not INamedTypeSymbol feature || annotations.HistoryOf(feature) is null))
        {
            ReportInvalid(typeOf, $"'{operand.Name}' is no feature of a support statement: no status is stated for it", context);
        }
    }

    private static void CheckMinVersion(IObjectCreationOperation creation, SyntaxNodeAnalysisContext context)
    {
        if (AttributeArguments.Find(creation, "MinVersion") is { ConstantValue.Value: string text } value && !XenVersion.TryParse(text, out _))
        {
            ReportInvalid(value, $"'{text}' is no version of Xen: expected one such as 4.21", context);
        }
    }

    /// <summary>An accepted status that no release needs: with none accepted, each would meet the requirement.</summary>
    private void CheckAccept(IObjectCreationOperation creation, SyntaxNodeAnalysisContext context)
    {
        if (AttributeArguments.Find(creation, "Accept") is { ConstantValue.Value: int status, Syntax.Parent: { } argument }
            && FeatureOf(creation) is { } feature
            && annotations.HistoryOf(feature) is { } history
            && (SupportStatus)status is not (SupportStatus.Supported or SupportStatus.Deprecated)
            && Requirement.OfFeature(feature, history.Key, SupportStatus.Supported, context.Compilation.Assembly) is var supported
            && judge.Judge(supported) == Verdict.Met)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UsageDescriptors.NeedlessAccept,
                argument.GetLocation(),
                (SupportStatus)status,
                GeneratedTypes.NameOf(feature),
                judge.DescribeTargets(supported)));
        }
    }

    private void CheckAssembly(AttributeSyntax attribute, IObjectCreationOperation creation, SyntaxNodeAnalysisContext context)
    {
        foreach (var requirement in annotations.RequirementsOf(context.Compilation.Assembly))
        {
            var verdict = judge.Judge(requirement);
            if (verdict != Verdict.Met && IsOf(requirement, creation))
            {
                context.ReportDiagnostic(RequirementDiagnostic.Create(
                    attribute.GetLocation(), $"'{context.Compilation.AssemblyName}'", requirement, verdict, judge));
            }
        }
    }

    // Several attributes of an assembly are read together; each is reported where it stands.
    private static bool IsOf(Requirement requirement, IObjectCreationOperation creation) => requirement.Feature is { } feature
        ? SymbolEqualityComparer.Default.Equals(feature, FeatureOf(creation))
        : AttributeArguments.Find(creation, "MinVersion") is { ConstantValue.Value: string text }
            && XenVersion.TryParse(text, out var version)
            && version == requirement.MinVersion;

    private static INamedTypeSymbol? FeatureOf(IObjectCreationOperation creation) =>
        creation.Arguments is [{ Value: ITypeOfOperation { TypeOperand: INamedTypeSymbol feature } }] ? feature : null;

    private static void ReportInvalid(IOperation operation, string message, SyntaxNodeAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.InvalidAnnotation, operation.Syntax.GetLocation(), message));
}
