using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Hosts;

namespace XenSupport.CodeFixes.Guards;

/// <summary>A value that a member is used with: its receiver or an argument.</summary>
/// <param name="Type">The type that it is used as.</param>
/// <param name="Path">The value as code; null if reading it again might give another value.</param>
/// <param name="Symbols">What the path is read from: a local, its property.</param>
/// <param name="MayBeNull">Whether the member is not used if the value is null: <c>host?.LiveUpdate()</c>.</param>
internal sealed record UseOperand(
    ITypeSymbol Type,
    string? Path,
    ImmutableArray<ISymbol> Symbols,
    bool IsReceiver,
    bool MayBeNull)
{
    /// <summary>Whether the value may be the host that a guard asks.</summary>
    public bool MayBe(ITypeSymbol host) => HostTypes.MayBeSame(Type, host);
}
