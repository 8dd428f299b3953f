using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Reporting;

/// <summary>The rules of the catalogue as descriptors for the compiler.</summary>
internal static class Descriptors
{
    private const string Category = "XenSupport";

    private static readonly Dictionary<Rule, DiagnosticDescriptor> ByRule = Rules.All.ToDictionary(
        static rule => rule,
        Create);

    public static DiagnosticDescriptor Of(Rule rule) => ByRule[rule];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        Category,
        rule.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: rule == Rules.Floor ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
