using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.Generator.Analyzers.Acceptances;
using XenSupport.Generator.Analyzers.Limits;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Generator.Classes;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>The annotations of all declarations that a compilation uses, each read once.</summary>
internal sealed class DeclaredAnnotations
{
    private readonly Compilation _compilation;
    private readonly XenAttributes _attributes;
    private readonly SymbolCache<ISymbol, ImmutableArray<Requirement>> _requirements;
    private readonly SymbolCache<ISymbol, ImmutableArray<Requirement>> _requirementsOfUse;
    private readonly SymbolCache<ISymbol, bool> _isAnyOnUse;
    private readonly SymbolCache<ISymbol, ImmutableArray<Requirement>> _guards;
    private readonly SymbolCache<IMethodSymbol, KeyedGuard?> _keyedGuards;
    private readonly SymbolCache<ISymbol, ImmutableArray<LimitAnnotation>> _limits;
    private readonly SymbolCache<IMethodSymbol, ImmutableArray<LimitAnnotation>> _returnLimits;
    private readonly SymbolCache<INamedTypeSymbol, GeneratedFeature?> _features;
    private readonly HashSet<IAssemblySymbol> _annotated = new(SymbolEqualityComparer.Default);

    /// <param name="references">The referenced assemblies that have annotations.</param>
    /// <param name="acceptances">What requirements accept as well.</param>
    public DeclaredAnnotations(
        Compilation compilation,
        XenAttributes attributes,
        IEnumerable<IAssemblySymbol> references,
        ProjectAcceptances acceptances)
    {
        _compilation = compilation;
        _attributes = attributes;
        _requirements = new(symbol => Read(symbol, attributes.RequiresXen, acceptances));
        _requirementsOfUse = new(ReadRequirementsOfUse);
        _isAnyOnUse = new(ReadIsAnyOnUse);
        _guards = new(symbol => Read(symbol, attributes.XenGuard, ProjectAcceptances.None));
        _keyedGuards = new(method => KeyedGuard.Of(method, attributes));
        _limits = new(ReadLimits);
        _returnLimits = new(ReadLimitsOfReturn);
        _features = new(type => GeneratedFeature.Of(type, attributes));
        _annotated.Add(compilation.Assembly);
        _annotated.UnionWith(references);
    }

    /// <summary>Whether a symbol's assembly may have annotations. Most have none.</summary>
    public bool MayBeAnnotated(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && _annotated.Contains(assembly);

    /// <summary>Whether a use of a member, through whichever accessor, requires anything or is a guard.</summary>
    public bool IsAnyOnUse(ISymbol member) => MayBeAnnotated(member) && _isAnyOnUse[member.OriginalDefinition];

    /// <summary>What a symbol itself requires.</summary>
    public ImmutableArray<Requirement> RequirementsOf(ISymbol symbol) =>
        MayBeAnnotated(symbol) || symbol is IAssemblySymbol
            ? _requirements[symbol.OriginalDefinition]
            : ImmutableArray<Requirement>.Empty;

    /// <summary>
    /// What a use of a member requires: the requirements of the member, of its types, and of its assembly if that is
    /// another.
    /// </summary>
    public ImmutableArray<Requirement> RequirementsOfUse(ISymbol member) =>
        MayBeAnnotated(member) ? _requirementsOfUse[member.OriginalDefinition] : ImmutableArray<Requirement>.Empty;

    /// <summary>
    /// What the code of a member may rely on: the requirements of the member and of all that contains it.
    /// </summary>
    public IEnumerable<Requirement> RequirementsAround(ISymbol member)
    {
        if (PrimaryConstructorOf(member) is { } constructor)
        {
            foreach (var requirement in RequirementsOf(constructor))
            {
                yield return requirement;
            }
        }

        for (var symbol = member; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            foreach (var requirement in RequirementsOf(symbol))
            {
                yield return requirement;
            }

            if (symbol is IMethodSymbol { AssociatedSymbol: { } associated })
            {
                foreach (var requirement in RequirementsOf(associated))
                {
                    yield return requirement;
                }
            }
        }
    }

    /// <summary>The constructor that runs a member's initializer, if it is the only one that can.</summary>
    private static IMethodSymbol? PrimaryConstructorOf(ISymbol member) =>
        member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false }
            ? member.ContainingType.InstanceConstructors.FirstOrDefault(static constructor =>
                constructor.DeclaringSyntaxReferences is [var reference]
                && reference.GetSyntax() is TypeDeclarationSyntax)
            : null;

    /// <summary>What is met if a symbol is true.</summary>
    public ImmutableArray<Requirement> GuardsOf(ISymbol symbol) =>
        MayBeAnnotated(symbol) ? _guards[symbol.OriginalDefinition] : ImmutableArray<Requirement>.Empty;

    /// <summary>The guard that a method is, if its arguments say what it checks; otherwise null.</summary>
    public KeyedGuard? KeyedGuardOf(IMethodSymbol method) =>
        MayBeAnnotated(method) ? _keyedGuards[method.OriginalDefinition] : null;

    /// <summary>
    /// What is met if a member in a condition is true: what it guards, or for a generated <c>IsSupported</c>, the
    /// support of its feature.
    /// </summary>
    public ImmutableArray<Requirement> MetWhereTrue(ISymbol symbol) =>
        GuardsOf(symbol) is { IsEmpty: false } guards ? guards
        : symbol is IPropertySymbol { ContainingType: { } type } property
        && AnsweredBy(property) is { } answered
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly)
        && FeatureOf(type) is { } feature
            ? ImmutableArray.Create(
                Requirement.OfFeature(type, feature.Key, answered, type.ContainingAssembly))
        : ImmutableArray<Requirement>.Empty;

    /// <summary>The limits of a parameter, a property or a field.</summary>
    public ImmutableArray<LimitAnnotation> LimitsOf(ISymbol symbol) => MayBeAnnotated(symbol)
        ? _limits[symbol.OriginalDefinition]
        : ImmutableArray<LimitAnnotation>.Empty;

    /// <summary>The limits of what a method returns: its own, and those of the property whose accessor it is.</summary>
    public ImmutableArray<LimitAnnotation> LimitsOfReturn(IMethodSymbol method) => MayBeAnnotated(method)
        ? _returnLimits[method.OriginalDefinition]
        : ImmutableArray<LimitAnnotation>.Empty;

    /// <summary>The feature that a type is generated for; null if there is none.</summary>
    public GeneratedFeature? FeatureOf(INamedTypeSymbol type) => _features[type];

    private static Acceptance? AnsweredBy(IPropertySymbol property) => property.Name switch
    {
        MemberNames.IsSecuritySupported => Acceptance.Default,
        MemberNames.IsSupported => Acceptance.WithoutSecurity,
        _ => null,
    };

    private bool ReadIsAnyOnUse(ISymbol member) => !RequirementsOfUse(member).IsEmpty
        || !GuardsOf(member).IsEmpty
        || member switch
        {
            IPropertySymbol property => IsAnyOn(property.GetMethod) || IsAnyOn(property.SetMethod),
            IEventSymbol @event => IsAnyOn(@event.AddMethod) || IsAnyOn(@event.RemoveMethod),
            _ => false,
        };

    private bool IsAnyOn(IMethodSymbol? accessor) => accessor is not null && !RequirementsOf(accessor).IsEmpty;

    private ImmutableArray<LimitAnnotation> ReadLimits(ISymbol symbol)
    {
        var limits = LimitAnnotation.Read(symbol.GetAttributes(), _attributes);
        if (OverriddenBy(symbol) is { } overridden)
        {
            limits = limits.Union(LimitsOf(overridden)).ToImmutableArray();
        }

        return RecordParts.CounterpartOf(symbol) is { } counterpart
            ? limits.Union(LimitAnnotation.Read(counterpart.GetAttributes(), _attributes)).ToImmutableArray()
            : limits;
    }

    private static ISymbol? OverriddenBy(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } method }, Ordinal: var ordinal } =>
            method.Parameters[ordinal],
        IParameterSymbol
        {
            ContainingSymbol: IPropertySymbol { OverriddenProperty: { } property }, Ordinal: var ordinal,
        } => property.Parameters[ordinal],
        _ => null,
    };

    private ImmutableArray<LimitAnnotation> ReadLimitsOfReturn(IMethodSymbol method)
    {
        var limits = LimitAnnotation.Read(method.GetReturnTypeAttributes(), _attributes);
        if (method.OverriddenMethod is { } overridden)
        {
            limits = limits.Union(LimitsOfReturn(overridden)).ToImmutableArray();
        }

        return method is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property }
            ? limits.AddRange(LimitsOf(property))
            : limits;
    }

    private ImmutableArray<Requirement> ReadRequirementsOfUse(ISymbol member)
    {
        var requirements = ImmutableArray.CreateBuilder<Requirement>();
        requirements.AddRange(RequirementsOf(member));
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            requirements.AddRange(RequirementsOf(type));
        }

        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly)
            && (member.ContainingType is null || !GeneratedTypes.Contain(member.ContainingType)))
        {
            requirements.AddRange(RequirementsOf(member.ContainingAssembly));
        }

        return requirements.ToImmutable();
    }

    private ImmutableArray<Requirement> Read(
        ISymbol symbol, INamedTypeSymbol? attributeType, ProjectAcceptances acceptances)
    {
        ImmutableArray<Requirement>.Builder? found = null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeType))
            {
                Add(
                    attribute,
                    symbol as IAssemblySymbol ?? symbol.ContainingAssembly,
                    acceptances,
                    found ??= ImmutableArray.CreateBuilder<Requirement>());
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<Requirement>.Empty;
    }

    // Malformed arguments have a diagnostic of their own.
    private void Add(
        AttributeData attribute,
        IAssemblySymbol declaredIn,
        ProjectAcceptances acceptances,
        ImmutableArray<Requirement>.Builder requirements)
    {
        var annotation = RequirementArguments.Of(attribute);
        if (annotation.Feature is { } type && FeatureOf(type) is { } feature)
        {
            requirements.Add(Requirement.OfFeature(
                type, feature.Key, acceptances.Relax(annotation.Accepted, feature.Key), declaredIn));
        }

        if (XenVersion.TryParse(annotation.MinVersion, out var minVersion))
        {
            requirements.Add(Requirement.OfVersion(minVersion, declaredIn));
        }
    }
}
