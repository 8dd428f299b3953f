using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Diagnostics;

/// <summary>A diagnostic as the compiler is told it: with the lines and columns that the compiler counts.</summary>
internal sealed record LocatedDiagnostic(
    string Id, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic()
    {
        var location = Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
        var arguments = new object[Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i];
        }

        return Diagnostic.Create(DiagnosticDescriptors.Get(Id), location, arguments);
    }
}
