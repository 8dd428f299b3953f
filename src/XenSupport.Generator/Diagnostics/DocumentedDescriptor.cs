using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Diagnostics;

/// <summary>Makes descriptors, each with a link to the page of its id in docs/diagnostics.</summary>
internal static class DocumentedDescriptor
{
    private const string Category = "XenSupport";
    private const string HelpFolder = "https://github.com/xensupport/xensupport/blob/main/docs/diagnostics/";

    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpFolder + id + ".md");
}
