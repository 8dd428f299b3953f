using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>
/// A value that can be tracked by name: a local, a parameter, <c>this</c>, or a field, property or element of one.
/// </summary>
/// <param name="symbol">The last part of the name; for an element, the indexer or the type of the array.</param>
/// <param name="index">For an element, the constant or the <see cref="HostPath"/> that is its index.</param>
internal sealed class HostPath(ISymbol symbol, HostPath? container, object? index = null) : IEquatable<HostPath>
{
    /// <summary>The value that this is a part of; null for the start of the name.</summary>
    public HostPath? Container => container;

    /// <summary>The type that the value is declared with; null if it is not known.</summary>
    public ITypeSymbol? Type => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol member => member.Type,
        IPropertySymbol property => property.Type,
        IArrayTypeSymbol array => array.ElementType,
        ITypeSymbol type => type,
        _ => null,
    };

    private ISymbol Symbol => symbol;

    private object? Index => index;

    /// <summary>Whether it is a parameter, or <c>this</c>.</summary>
    public bool IsOfMember => symbol is IParameterSymbol or ITypeSymbol;

    /// <summary>Whether it is a local, or part of one.</summary>
    public bool IsOfLocal => container?.IsOfLocal ?? symbol is ILocalSymbol;

    /// <summary>Whether assigning a symbol changes the value.</summary>
    public bool DependsOn(ISymbol assigned) =>
        SymbolEqualityComparer.Default.Equals(symbol, assigned)
        || (container?.DependsOn(assigned) ?? false)
        || (index is HostPath path && path.DependsOn(assigned));

    /// <summary>Whether the value is, or is a part of, an element of a collection.</summary>
    public bool IsElementOf(HostPath collection) =>
        (index is not null && collection.Equals(container)) || (container?.IsElementOf(collection) ?? false);

    /// <summary>Whether the value is another, or belongs to it.</summary>
    public bool IsPartOf(HostPath other) => Equals(other) || (container?.IsPartOf(other) ?? false);

    /// <summary>
    /// The path with <paramref name="to"/> in place of its start <paramref name="from"/>; null if it does not start so.
    /// </summary>
    public HostPath? Rebase(HostPath from, HostPath to) => Equals(from)
        ? to
        : container?.Rebase(from, to) is { } rebased ? new HostPath(symbol, rebased, index) : null;

    public bool Equals(HostPath? other) => other is not null
        && SymbolEqualityComparer.Default.Equals(symbol, other.Symbol)
        && Equals(container, other.Container)
        && Equals(index, other.Index);

    public override bool Equals(object? obj) => Equals(obj as HostPath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(symbol);

    /// <summary>The path as code: <c>this.host</c>.</summary>
    public override string ToString() => container is null
        ? symbol is ITypeSymbol ? "this" : symbol.Name
        : index is not null ? $"{container}[{index}]"
        : $"{container}.{symbol.Name}";
}
