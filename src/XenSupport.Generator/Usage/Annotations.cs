using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Model;

namespace XenSupport.Generator.Usage;

/// <summary>What the declarations that a compilation uses say of themselves, each read once.</summary>
internal sealed class Annotations
{
    private readonly Compilation _compilation;
    private readonly XenAttributes _attributes;
    private readonly SymbolCache<ISymbol, ImmutableArray<Requirement>> _requirements;
    private readonly SymbolCache<ISymbol, ImmutableArray<Requirement>> _requirementsOfUse;
    private readonly SymbolCache<ISymbol, bool> _isAnyOnUse;
    private readonly SymbolCache<ISymbol, ImmutableArray<Requirement>> _guards;
    private readonly SymbolCache<ISymbol, ImmutableArray<LimitAnnotation>> _limits;
    private readonly SymbolCache<IMethodSymbol, ImmutableArray<LimitAnnotation>> _returnLimits;
    private readonly SymbolCache<INamedTypeSymbol, FeatureHistory?> _histories;
    private readonly HashSet<IAssemblySymbol> _annotated = new(SymbolEqualityComparer.Default);

    public Annotations(Compilation compilation, XenAttributes attributes)
    {
        _compilation = compilation;
        _attributes = attributes;
        _requirements = new(symbol => Read(symbol, attributes.RequiresXen));
        _requirementsOfUse = new(ReadRequirementsOfUse);
        _isAnyOnUse = new(ReadIsAnyOnUse);
        _guards = new(symbol => Read(symbol, attributes.XenGuard));
        _limits = new(ReadLimits);
        _returnLimits = new(ReadLimitsOfReturn);
        _histories = new(type => FeatureHistory.Of(type, attributes));
        _annotated.Add(compilation.Assembly);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (XenAttributes.AreReferencedBy(assembly))
            {
                _annotated.Add(assembly);
                HasAnnotatedReference = true;
            }
        }
    }

    /// <summary>Whether another assembly may have annotations.</summary>
    public bool HasAnnotatedReference { get; }

    /// <summary>Whether a symbol stands where annotations may be: most do not, and are done with here.</summary>
    public bool MayBeAnnotated(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && _annotated.Contains(assembly);

    /// <summary>Whether a use of a member, by whichever accessor, requires anything or is a guard: one look-up for the many that do not.</summary>
    public bool IsAnyOnUse(ISymbol member) => MayBeAnnotated(member) && _isAnyOnUse[member.OriginalDefinition];

    /// <summary>What a symbol requires by itself.</summary>
    public ImmutableArray<Requirement> RequirementsOf(ISymbol symbol) => MayBeAnnotated(symbol) || symbol is IAssemblySymbol
        ? _requirements[symbol.OriginalDefinition]
        : ImmutableArray<Requirement>.Empty;

    /// <summary>What a use of a member requires: the member, the types around it, and the assembly where that is another.</summary>
    public ImmutableArray<Requirement> RequirementsOfUse(ISymbol member) =>
        MayBeAnnotated(member) ? _requirementsOfUse[member.OriginalDefinition] : ImmutableArray<Requirement>.Empty;

    /// <summary>What the code of a member may rely on: what the member, and all that is around it, require.</summary>
    public IEnumerable<Requirement> RequirementsAround(ISymbol member)
    {
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

    /// <summary>What is met where a symbol is true.</summary>
    public ImmutableArray<Requirement> GuardsOf(ISymbol symbol) =>
        MayBeAnnotated(symbol) ? _guards[symbol.OriginalDefinition] : ImmutableArray<Requirement>.Empty;

    /// <summary>
    /// What is met where a member of a condition is true: what it guards, or, of a generated class's own <c>IsSupported</c>,
    /// the support of its feature.
    /// </summary>
    public ImmutableArray<Requirement> MetWhereTrue(ISymbol symbol) => GuardsOf(symbol) is { IsEmpty: false } guards
        ? guards
        : symbol is IPropertySymbol { Name: MemberNames.IsSupported or MemberNames.IsSecuritySupported, ContainingType: { } type }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly)
            && HistoryOf(type) is { } history
            ? ImmutableArray.Create(Requirement.OfFeature(type, history.Key, SupportStatus.Supported, type.ContainingAssembly))
            : ImmutableArray<Requirement>.Empty;

    /// <summary>The limits that hold for a parameter, a property or a field.</summary>
    public ImmutableArray<LimitAnnotation> LimitsOf(ISymbol symbol) => MayBeAnnotated(symbol)
        ? _limits[symbol.OriginalDefinition]
        : ImmutableArray<LimitAnnotation>.Empty;

    /// <summary>The limits that hold for what a method returns: its own, and those of the property that it is the accessor of.</summary>
    public ImmutableArray<LimitAnnotation> LimitsOfReturn(IMethodSymbol method) => MayBeAnnotated(method)
        ? _returnLimits[method.OriginalDefinition]
        : ImmutableArray<LimitAnnotation>.Empty;

    /// <summary>The history that a generated class carries; null where the type is no feature.</summary>
    public FeatureHistory? HistoryOf(INamedTypeSymbol type) => _histories[type];

    private bool ReadIsAnyOnUse(ISymbol member) => !RequirementsOfUse(member).IsEmpty
        || !GuardsOf(member).IsEmpty
        || member switch
        {
            IPropertySymbol property => IsAnyOn(property.GetMethod) || IsAnyOn(property.SetMethod),
            IEventSymbol @event => IsAnyOn(@event.AddMethod) || IsAnyOn(@event.RemoveMethod),
            _ => false,
        };

    private bool IsAnyOn(IMethodSymbol? accessor) => accessor is not null && !RequirementsOf(accessor).IsEmpty;

    // What is given to a record's parameter is given to the property that it stands for.
    private ImmutableArray<LimitAnnotation> ReadLimits(ISymbol symbol)
    {
        var limits = LimitAnnotation.Read(symbol.GetAttributes(), _attributes);
        return symbol is IParameterSymbol
            {
                ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record },
                Type: var type,
            }
            && record.GetMembers(symbol.Name) is [IPropertySymbol property]
            && SymbolEqualityComparer.Default.Equals(property.Type, type)
            ? limits.AddRange(LimitsOf(property))
            : limits;
    }

    private ImmutableArray<LimitAnnotation> ReadLimitsOfReturn(IMethodSymbol method)
    {
        var limits = LimitAnnotation.Read(method.GetReturnTypeAttributes(), _attributes);
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

    private ImmutableArray<Requirement> Read(ISymbol symbol, INamedTypeSymbol? attributeType)
    {
        ImmutableArray<Requirement>.Builder? found = null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeType))
            {
                Add(attribute, symbol as IAssemblySymbol ?? symbol.ContainingAssembly, found ??= ImmutableArray.CreateBuilder<Requirement>());
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<Requirement>.Empty;
    }

    // What is malformed has a diagnostic of its own where it stands.
    private void Add(AttributeData attribute, IAssemblySymbol declaredIn, ImmutableArray<Requirement>.Builder requirements)
    {
        var annotation = RequirementArguments.Of(attribute);
        if (annotation.Feature is { } feature && HistoryOf(feature) is { } history)
        {
            requirements.Add(Requirement.OfFeature(feature, history.Key, annotation.Accept, declaredIn));
        }

        if (XenVersion.TryParse(annotation.MinVersion, out var minVersion))
        {
            requirements.Add(Requirement.OfVersion(minVersion, declaredIn));
        }
    }
}
