using Microsoft.CodeAnalysis;
using static XenSupport.Generator.Diagnostics.DocumentedDescriptor;

namespace XenSupport.Generator.Usage;

/// <summary>The diagnostics of a tool's own code. An id is never given a second meaning.</summary>
internal static class UsageDescriptors
{
    public static readonly DiagnosticDescriptor RequirementNotMet = Error(
        "XEN2001",
        "Requirement not met by every targeted release",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly DiagnosticDescriptor WithoutSecuritySupport = Warning(
        "XEN2002",
        "Supported, without security support",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly DiagnosticDescriptor Unstated = Warning(
        "XEN2003",
        "Not stated for a targeted release",
        "{0} requires {1}; the project targets {2}{3}");

    public static readonly DiagnosticDescriptor NeedlessGuard = Info(
        "XEN2004",
        "Guard that is always true",
        "'{0}' asks for {1}: each release that the project targets, {2}, has it");

    public static readonly DiagnosticDescriptor InvalidAnnotation = Error(
        "XEN2005",
        "No feature or limit of a statement",
        "{0}");

    public static readonly DiagnosticDescriptor IncompleteGuard = Warning(
        "XEN2006",
        "Guard that checks less than it declares",
        "'{0}' may be true here without {1}, which it declares to check");

    public static readonly DiagnosticDescriptor NeedlessAccept = Info(
        "XEN2007",
        "Accept that no targeted release needs",
        "'{0}' is accepted of '{1}', and each release that the project targets, {2}, supports it");

    public static readonly DiagnosticDescriptor AboveSecuritySupportedMax = Warning(
        "XEN3001",
        "Above the security-supported limit",
        "{0} is above the security-supported {1} of '{2}' on {3}");

    public static readonly DiagnosticDescriptor AboveSupportedMax = Error(
        "XEN3002",
        "Above the supported limit",
        "{0} is not supported, must be {1}: '{2}' on {3}");

    public static readonly DiagnosticDescriptor UnfitUnit = Error(
        "XEN3003",
        "Unit that does not fit the limit",
        "'{0}' does not fit '{1}', which is {2}");
}
