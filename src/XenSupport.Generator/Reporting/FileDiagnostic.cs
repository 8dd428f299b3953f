using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Reporting;

/// <summary>A finding and its location for the compiler.</summary>
/// <param name="IsAdvice">Whether it is only for information here, whatever the rule's severity.</param>
internal sealed record FileDiagnostic(Finding Finding, FileLocation Location, bool IsAdvice = false)
{
    public Diagnostic ToDiagnostic()
    {
        var descriptor = Descriptors.Of(Finding.Rule);
        return Diagnostic.Create(
            descriptor,
            Location.ToLocation(),
            IsAdvice ? DiagnosticSeverity.Info : descriptor.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            messageArgs: [.. Finding.Arguments]);
    }
}
