using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace XenSupport.Generator.Usage;

/// <summary>
/// Finds declarations by which a requirement could be passed by: a member that asks more than the one by which it can be
/// called, and a type that asks less than its base.
/// </summary>
internal sealed class DeclarationChecker(Annotations annotations, RequirementJudge judge)
{
    public void Check(SymbolAnalysisContext context)
    {
        if (context.Symbol is INamedTypeSymbol type)
        {
            CheckBase(type, context);
        }
        else
        {
            CheckMember(context.Symbol, context);
        }
    }

    private void CheckBase(INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } baseType })
        {
            Report(type, baseType, annotations.RequirementsOfUse(baseType), annotations.RequirementsAround(type), context, "derives from");
            CheckConstructors(type, baseType, context);
        }
    }

    /// <summary>A constructor that names none of its base calls the one without parameters: no code stands there to hold against it.</summary>
    private void CheckConstructors(INamedTypeSymbol type, INamedTypeSymbol baseType, SymbolAnalysisContext context)
    {
        if (!annotations.MayBeAnnotated(baseType)
            || CalledWithoutArguments(baseType) is not { } called
            || annotations.RequirementsOf(called) is not { IsEmpty: false } requirements)
        {
            return;
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            if (NamesNoOther(constructor, context.CancellationToken))
            {
                Report(constructor, called, requirements, annotations.RequirementsAround(constructor), context, "calls");
            }
        }
    }

    private static IMethodSymbol? CalledWithoutArguments(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty)
        ?? type.InstanceConstructors.FirstOrDefault(
            static constructor => constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams));

    // A record's own constructor that copies calls that of its base.
    private static bool NamesNoOther(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.IsImplicitlyDeclared
            ? constructor.Parameters.IsEmpty
            : constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
            {
                ConstructorDeclarationSyntax declaration => declaration.Initializer is null,
                TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] } => false,
                _ => true,
            };

    private void CheckMember(ISymbol member, SymbolAnalysisContext context)
    {
        var requirements = annotations.RequirementsOf(member);
        if (requirements.IsEmpty)
        {
            return;
        }

        foreach (var baseMember in BaseMembersOf(member))
        {
            var met = annotations.RequirementsOfUse(baseMember).AddRange(annotations.RequirementsOf(context.Compilation.Assembly));
            Report(member, baseMember, requirements, met, context, "can be called as");
        }
    }

    private void Report(
        ISymbol declared,
        ISymbol other,
        ImmutableArray<Requirement> requirements,
        IEnumerable<Requirement> met,
        SymbolAnalysisContext context,
        string relation)
    {
        foreach (var requirement in requirements)
        {
            var verdict = judge.Judge(requirement);
            if (verdict != Verdict.Met && !met.Any(known => known.Implies(requirement)))
            {
                context.ReportDiagnostic(RequirementDiagnostic.Create(
                    declared.Locations[0],
                    $"'{RequirementDiagnostic.NameOf(declared)}', which {relation} '{RequirementDiagnostic.NameOf(other)}',",
                    requirement,
                    verdict,
                    judge));
            }
        }
    }

    /// <summary>The members by which a member can be called: the one that it overrides, and those that it implements.</summary>
    private static IEnumerable<ISymbol> BaseMembersOf(ISymbol member)
    {
        var overridden = member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol @event => @event.OverriddenEvent,
            _ => default(ISymbol),
        };
        if (overridden is not null)
        {
            yield return overridden;
        }

        foreach (var contract in member.ContainingType.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers())
            {
                if (candidate.Kind == member.Kind
                    && SymbolEqualityComparer.Default.Equals(member, member.ContainingType.FindImplementationForInterfaceMember(candidate)))
                {
                    yield return candidate;
                }
            }
        }
    }
}
