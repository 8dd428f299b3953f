using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using XenSupport.Generator.Analyzers.Acceptances;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Floors;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>
/// Checks the attributes of requirements and guards: what they name and accept, and what a whole assembly requires.
/// </summary>
internal sealed class RequirementAnnotationChecker(
    DeclaredAnnotations annotations, RequirementJudge judge, FloorReport? floor)
{
    private const string NoSecuritySupport = nameof(RequiresXenAttribute.AcceptNoSecuritySupport);

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

    /// <summary>Finds what is accepted although no release needs it.</summary>
    private void CheckAccept(IObjectCreationOperation creation, SemanticModelAnalysisContext context)
    {
        if (FeatureClassOf(creation) is not { } type || annotations.FeatureOf(type) is not { } feature)
        {
            return;
        }

        var status = AttributeArguments.Find(creation, nameof(RequiresXenAttribute.Accept));
        var security = AttributeArguments.Find(creation, NoSecuritySupport);
        foreach (var value in new[] { status, security })
        {
            if (value is { Syntax.Parent: AttributeArgumentSyntax argument }
                && ReadAccepted(value) is { } accepted
                && NeedlessAcceptance.Find(type, feature.Key, accepted, judge) is { } needless)
            {
                context.ReportDiagnostic(AcceptanceDiagnostics.Needless(
                    Rules.NeedlessAccept,
                    argument.GetLocation(),
                    accepted == Acceptance.WithoutSecurity ? NoSecuritySupport : accepted.Status.ToString(),
                    GeneratedTypes.NameOf(type),
                    judge.DescribeTargets(Requirement.OfFeature(type, feature.Key, accepted, type.ContainingAssembly)),
                    needless,
                    needless.IsSecurityMissing && security is null ? NoSecuritySupport + " = true" : null));
            }
        }
    }

    private static Acceptance? ReadAccepted(IOperation value) => value.ConstantValue.Value switch
    {
        int status => Acceptance.Default with
        {
            Status = (SupportStatus)status,
        },
        true => Acceptance.WithoutSecurity,
        _ => null,
    };

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
                var subject = $"'{context.SemanticModel.Compilation.AssemblyName}'";
                context.ReportDiagnostic(
                    UsageDiagnostics.Unmet(
                        attribute.GetLocation(), judge.Explain(subject, requirement, verdict)));
                floor?.Add(attribute.GetLocation(), subject, requirement, isExcluded: static (_, _) => false);
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
