using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Usage;

/// <summary>Makes the diagnostics of a requirement that is not met.</summary>
internal static class RequirementDiagnostic
{
    /// <summary>The properties by which fixes know what is required.</summary>
    public const string FeatureProperty = "Feature";

    /// <inheritdoc cref="FeatureProperty"/>
    public const string MinVersionProperty = "MinVersion";

    /// <inheritdoc cref="FeatureProperty"/>
    public const string AcceptProperty = "Accept";

    private static readonly SymbolDisplayFormat MemberFormat = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        localOptions: SymbolDisplayLocalOptions.None,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <param name="subject">What requires it, for people.</param>
    /// <param name="remark">What is to be said besides; empty for nothing.</param>
    public static Diagnostic Create(
        Location location, string subject, Requirement requirement, Verdict verdict, RequirementJudge judge, string remark = "") =>
        Diagnostic.Create(
            DescriptorOf(verdict),
            location,
            PropertiesOf(requirement),
            subject,
            judge.Describe(requirement, verdict),
            judge.DescribeTargets(requirement),
            remark);

    /// <summary>A member's name with its type's: <c>Tool.LiveUpdate</c>.</summary>
    public static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
        ? member.Name
        : member.ToDisplayString(MemberFormat);

    private static DiagnosticDescriptor DescriptorOf(Verdict verdict) => verdict switch
    {
        Verdict.Unstated => UsageDescriptors.Unstated,
        Verdict.WithoutSecuritySupport => UsageDescriptors.WithoutSecuritySupport,
        _ => UsageDescriptors.RequirementNotMet,
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(Requirement requirement)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        return requirement switch
        {
            { MinVersion: { } minVersion } => properties.Add(MinVersionProperty, minVersion.ToString()),
            { Feature: { } feature } => properties
                .Add(FeatureProperty, feature.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
                .Add(AcceptProperty, requirement.Accept.ToString()),
            _ => properties,
        };
    }
}
