using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>Caches what is read from symbols.</summary>
internal sealed class SymbolCache<TSymbol, TValue>(Func<TSymbol, TValue> read)
    where TSymbol : class, ISymbol
{
    private readonly ConcurrentDictionary<TSymbol, TValue> _values = new(SymbolEqualityComparer.Default);

    public TValue this[TSymbol symbol] => _values.GetOrAdd(symbol, read);
}
