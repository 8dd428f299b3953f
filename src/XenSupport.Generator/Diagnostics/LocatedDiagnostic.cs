using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Diagnostics;

/// <summary>A diagnostic as the compiler is told it.</summary>
internal sealed record LocatedDiagnostic(string Id, FileLocation Location, EquatableArray<string> Arguments)
{
    public static LocatedDiagnostic Create(string id, FileLocation location, params string[] arguments) =>
        new(id, location, new EquatableArray<string>(arguments));

    public Diagnostic ToDiagnostic()
    {
        var arguments = new object[Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i];
        }

        return Diagnostic.Create(DiagnosticDescriptors.Get(Id), Location.ToLocation(), arguments);
    }
}
