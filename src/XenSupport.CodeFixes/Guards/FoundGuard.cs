using Microsoft.CodeAnalysis;

namespace XenSupport.CodeFixes.Guards;

/// <summary>A guard of the project that checks what a use requires.</summary>
/// <param name="KeyParameter">The parameter that names what it checks; null if its attribute does.</param>
/// <param name="Key">The argument for it, as code.</param>
internal sealed record FoundGuard(ISymbol Symbol, IParameterSymbol? KeyParameter = null, string Key = "")
{
    public bool IsKey(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter, KeyParameter);
}
