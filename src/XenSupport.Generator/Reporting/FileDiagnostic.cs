using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Reporting;

/// <summary>A finding and its location for the compiler.</summary>
internal sealed record FileDiagnostic(Finding Finding, FileLocation Location)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptors.Of(Finding.Rule), Location.ToLocation(), [.. Finding.Arguments]);
}
