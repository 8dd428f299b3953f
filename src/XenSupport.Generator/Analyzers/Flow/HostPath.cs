using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>
/// A value that can be tracked by name: a local, a parameter, <c>this</c>, or a field or property of one.
/// </summary>
internal sealed class HostPath(ISymbol symbol, HostPath? container) : IEquatable<HostPath>
{
    private ISymbol Symbol => symbol;

    private HostPath? Container => container;

    /// <summary>Whether assigning a symbol changes the value.</summary>
    public bool DependsOn(ISymbol assigned) =>
        SymbolEqualityComparer.Default.Equals(symbol, assigned) || (container?.DependsOn(assigned) ?? false);

    /// <summary>
    /// The path with <paramref name="to"/> in place of its start <paramref name="from"/>; null if it does not start so.
    /// </summary>
    public HostPath? Rebase(HostPath from, HostPath to) => Equals(from)
        ? to
        : container?.Rebase(from, to) is { } rebased ? new HostPath(symbol, rebased) : null;

    public bool Equals(HostPath? other) => other is not null
        && SymbolEqualityComparer.Default.Equals(symbol, other.Symbol)
        && Equals(container, other.Container);

    public override bool Equals(object? obj) => Equals(obj as HostPath);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(symbol);

    /// <summary>The path as code: <c>this.host</c>.</summary>
    public override string ToString() => container is null
        ? symbol is ITypeSymbol ? "this" : symbol.Name
        : $"{container}.{symbol.Name}";
}
