using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Reporting;

/// <summary>A finding and its location for the compiler.</summary>
/// <param name="Severity">The severity here; null for the rule's.</param>
internal sealed record FileDiagnostic(Finding Finding, FileLocation Location, DiagnosticSeverity? Severity = null)
{
    public Diagnostic ToDiagnostic()
    {
        var descriptor = Descriptors.Of(Finding.Rule);
        return Diagnostic.Create(
            descriptor,
            Location.ToLocation(),
            Severity ?? descriptor.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            messageArgs: [.. Finding.Arguments]);
    }
}
