using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage.Flow;

/// <summary>A value that can be followed by its name: a local, a parameter, <c>this</c>, or a field or property of one.</summary>
internal sealed class HostPath(ISymbol symbol, HostPath? container) : IEquatable<HostPath>
{
    /// <summary>Whether the value is another after a symbol was assigned.</summary>
    public bool DependsOn(ISymbol assigned) =>
        SymbolEqualityComparer.Default.Equals(symbol, assigned) || (container?.DependsOn(assigned) ?? false);

    /// <summary>The same value by another name: where <paramref name="from"/> begins it, <paramref name="to"/> does.</summary>
    public HostPath? Rebase(HostPath from, HostPath to) => Equals(from)
        ? to
        : container?.Rebase(from, to) is { } rebased ? new HostPath(symbol, rebased) : null;

    public bool Equals(HostPath? other) => other is not null
        && SymbolEqualityComparer.Default.Equals(symbol, other.Symbol)
        && Equals(container, other.Container);

    public override bool Equals(object? obj) => Equals(obj as HostPath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(symbol);

    /// <summary>As code has it: <c>this.host</c>.</summary>
    public override string ToString() => container is null
        ? symbol is ITypeSymbol ? "this" : symbol.Name
        : $"{container}.{symbol.Name}";

    private ISymbol Symbol => symbol;

    private HostPath? Container => container;
}
