using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Candidates;
using XenSupport.Generator.Analyzers.Floors;

namespace XenSupport.Generator.Analyzers.Requirements;

/// <summary>
/// Finds declarations that bypass a requirement: an override stricter than its base, and a type less strict than its
/// base.
/// </summary>
internal sealed class DeclarationChecker(
    XenAttributes attributes,
    AnnotatedCode annotated,
    DeclaredAnnotations annotations,
    RequirementJudge judge,
    FloorReport? floor)
{
    private readonly AnnotatedMemberChecker _members = new(attributes);

    public void Check(SymbolAnalysisContext context)
    {
        if (!AuthoredCode.MayDeclare(context.Symbol, context.IsGeneratedCode))
        {
            return;
        }

        if (context.Symbol is INamedTypeSymbol type)
        {
            CheckBase(type, context);
        }

        if (annotated.MayAnnotate(context.Symbol))
        {
            _members.Check(context);
            CheckMember(context.Symbol, context);
        }
    }

    private void CheckBase(INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } baseType })
        {
            Report(
                type,
                baseType,
                annotations.RequirementsOfUse(baseType),
                annotations.RequirementsAround(type),
                context,
                "derives from");
            CheckConstructors(type, baseType, context);
            foreach (var made in TypeArgumentUse.MembersOf(baseType))
            {
                Report(
                    type,
                    made is IMethodSymbol { ContainingType: var created } ? created : made,
                    annotations.RequirementsOfUse(made),
                    annotations.RequirementsAround(type),
                    context,
                    "lets its base make");
            }
        }
    }

    /// <summary>
    /// A constructor without an initializer calls its base's parameterless one, but no operation shows that call.
    /// </summary>
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
                Report(
                    constructor,
                    called,
                    requirements,
                    annotations.RequirementsAround(constructor),
                    context,
                    "calls");
            }
        }
    }

    private static IMethodSymbol? CalledWithoutArguments(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty)
        ?? type.InstanceConstructors.FirstOrDefault(static constructor =>
            constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams));

    // A record's implicit copy constructor calls its base's copy constructor.
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
        if (requirements.IsEmpty || member is INamedTypeSymbol)
        {
            return;
        }

        foreach (var baseMember in BaseMembersOf(member))
        {
            var met = annotations
                .RequirementsOfUse(baseMember)
                .AddRange(annotations.RequirementsOf(context.Compilation.Assembly));
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
            if (verdict != Verdict.Met
                && !met.Any(known => known.Implies(requirement))
                && AuthoredCode.FindDeclaration(declared) is { } location)
            {
                var subject =
                    $"'{UsageDiagnostics.NameOf(declared)}', which {relation} '{UsageDiagnostics.NameOf(other)}',";
                context.ReportDiagnostic(
                    UsageDiagnostics.Unmet(location, judge.Explain(subject, requirement, verdict)));
                floor?.Add(
                    location,
                    $"'{UsageDiagnostics.NameOf(declared)}'",
                    requirement,
                    isExcluded: static (_, _) => false);
            }
        }
    }

    /// <summary>
    /// The members through which a member can be called: the overridden one, and the implemented ones.
    /// </summary>
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
                    && SymbolEqualityComparer.Default.Equals(
                        member,
                        member.ContainingType.FindImplementationForInterfaceMember(candidate)))
                {
                    yield return candidate;
                }
            }
        }
    }
}
