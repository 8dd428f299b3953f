using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace XenSupport.CodeFixes.Guards;

/// <summary>How a guard covers a use.</summary>
/// <param name="Conditions">The expressions that must all be true, with full names.</param>
/// <param name="Symbols">What the asked hosts are read from.</param>
/// <param name="MayBeNull">Whether it is false as well where the use is skipped because its receiver is null.</param>
internal sealed record GuardCall(
    ImmutableArray<string> Conditions,
    ImmutableArray<ISymbol> Symbols,
    bool MayBeNull)
{
    /// <summary>The expressions as the editor shows them.</summary>
    public string ToDisplayText() => string.Join(" && ", Conditions).Replace("global::", "");
}
