using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Annotations;
using XenSupport.Generator.Analyzers.Limits;
using XenSupport.Generator.Analyzers.Requirements;
using XenSupport.Generator.Reporting;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Values;

namespace XenSupport.Generator.Analyzers;

/// <summary>Makes the diagnostics of a tool's own code: one method for each rule, with what its message says.</summary>
internal static class UsageDiagnostics
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        localOptions: SymbolDisplayLocalOptions.None,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The rules that have diagnostics here.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Supported { get; } = ImmutableArray.Create(
        Descriptors.Of(Rules.RequirementNotMet),
        Descriptors.Of(Rules.WithoutSecuritySupport),
        Descriptors.Of(Rules.Unstated),
        Descriptors.Of(Rules.NeedlessGuard),
        Descriptors.Of(Rules.InvalidAnnotation),
        Descriptors.Of(Rules.IncompleteGuard),
        Descriptors.Of(Rules.NeedlessAccept),
        Descriptors.Of(Rules.NeedlessEntry),
        Descriptors.Of(Rules.Floor),
        Descriptors.Of(Rules.AboveSecuritySupportedMax),
        Descriptors.Of(Rules.AboveSupportedMax),
        Descriptors.Of(Rules.UnfitUnit));

    /// <summary>The diagnostic of the rule that the verdict breaks.</summary>
    public static Diagnostic Unmet(Location location, UnmetRequirement requirement) => requirement.Verdict switch
    {
        Verdict.Unstated => Unstated(location, requirement),
        Verdict.WithoutSecuritySupport => WithoutSecuritySupport(location, requirement),
        _ => RequirementNotMet(location, requirement),
    };

    public static Diagnostic RequirementNotMet(Location location, UnmetRequirement requirement) =>
        Create(Rules.RequirementNotMet, location, requirement);

    public static Diagnostic WithoutSecuritySupport(Location location, UnmetRequirement requirement) =>
        Create(Rules.WithoutSecuritySupport, location, requirement);

    public static Diagnostic Unstated(Location location, UnmetRequirement requirement) =>
        Create(Rules.Unstated, location, requirement);

    /// <param name="met">What the guard asks for.</param>
    /// <param name="targets">The releases that all have it.</param>
    public static Diagnostic NeedlessGuard(
        Location location,
        ISymbol guard,
        IEnumerable<Requirement> met,
        string targets) =>
        Create(
            Rules.NeedlessGuard,
            location,
            NameOf(guard),
            string.Join(" and ", met.Select(static requirement => requirement.DisplayName)),
            targets);

    public static Diagnostic NotAFeature(Location location, ITypeSymbol type) =>
        Create(
            Rules.InvalidAnnotation,
            location,
            $"'{type.Name}' is not a feature of a support statement: no status is stated for it");

    public static Diagnostic NotALimit(Location location, ITypeSymbol type) =>
        Create(
            Rules.InvalidAnnotation,
            location,
            $"'{type.Name}' is not a limit of a support statement: no number is stated for it");

    public static Diagnostic NotANumber(Location location, ITypeSymbol type) =>
        Create(
            Rules.InvalidAnnotation,
            location,
            $"'{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' cannot have a limit: it holds no number");

    public static Diagnostic NotABool(ISymbol guard) =>
        Create(
            Rules.InvalidAnnotation,
            guard.Locations[0],
            $"'{NameOf(guard)}' cannot be a guard: it is neither a bool nor a task of one");

    public static Diagnostic NamesNothing(ISymbol member, ITypeSymbol attribute) =>
        Create(
            Rules.InvalidAnnotation,
            member.Locations[0],
            $"The {attribute.Name} of '{NameOf(member)}' names neither a feature nor a version");

    public static Diagnostic NotAVersion(Location location, string text) =>
        Create(Rules.InvalidAnnotation, location, $"'{text}' is not a version of Xen; expected one such as 4.21");

    /// <param name="unchecked">What the guard declares, and does not check.</param>
    /// <param name="verdict">How it fares where the guard is true.</param>
    public static Diagnostic IncompleteGuard(
        Location location, ISymbol guard, Requirement @unchecked, Verdict verdict) =>
        IncompleteGuard(location, guard, @unchecked.DisplayName, verdict);

    /// <param name="key">The parameter that names what is not checked.</param>
    /// <param name="verdict">How it fares where the guard is true.</param>
    public static Diagnostic IncompleteGuard(
        Location location, ISymbol guard, IParameterSymbol key, Verdict verdict) =>
        IncompleteGuard(location, guard, $"what '{key.Name}' names", verdict);

    private static Diagnostic IncompleteGuard(Location location, ISymbol guard, string @unchecked, Verdict verdict) =>
        Create(
            Rules.IncompleteGuard,
            location,
            NameOf(guard),
            (verdict == Verdict.WithoutSecuritySupport ? "security support for " : "") + @unchecked);

    /// <summary>The diagnostic of the rule that a number above a maximum breaks.</summary>
    public static Diagnostic AboveMax(
        Location location,
        LimitAnnotation limit,
        decimal value,
        ExceededLimit exceeded) =>
        exceeded.IsSecurity
            ? AboveSecuritySupportedMax(location, limit, value, exceeded)
            : AboveSupportedMax(location, limit, value, exceeded);

    public static Diagnostic AboveSecuritySupportedMax(
        Location location,
        LimitAnnotation limit,
        decimal value,
        ExceededLimit exceeded) =>
        Create(
            Rules.AboveSecuritySupportedMax,
            location,
            limit,
            value,
            exceeded,
            SizeUnits.Describe(exceeded.Unit, exceeded.Maximum));

    public static Diagnostic AboveSupportedMax(
        Location location,
        LimitAnnotation limit,
        decimal value,
        ExceededLimit exceeded
    ) => Create(Rules.AboveSupportedMax, location, limit, value, exceeded, exceeded.DescribeBound());

    /// <param name="counted">What the limit counts.</param>
    public static Diagnostic UnfitUnit(Location location, XenUnit unit, INamedTypeSymbol limit, LimitUnit counted) =>
        Create(
            Rules.UnfitUnit,
            location,
            unit,
            GeneratedTypes.NameOf(limit),
            counted == LimitUnit.Count ? "a count" : "a size");

    /// <summary>A member's name in a message, with its type's: <c>Tool.LiveUpdate</c>.</summary>
    public static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
        ? member.Name
        : member.ToDisplayString(MemberFormat);

    private static Diagnostic Create(Rule rule, Location location, UnmetRequirement requirement) => Diagnostic.Create(
        Descriptors.Of(rule),
        location,
        ImmutableDictionary.CreateRange(requirement.Properties.Write())
            .Add(nameof(UnmetRequirement.IsStatusEnough), requirement.IsStatusEnough ? "" : null),
        requirement.Subject,
        requirement.Required,
        requirement.Targets,
        requirement.Remark);

    private static Diagnostic Create(
        Rule rule,
        Location location,
        LimitAnnotation limit,
        decimal value,
        ExceededLimit exceeded,
        string maximum) =>
        Diagnostic.Create(
            Descriptors.Of(rule),
            location,
            ImmutableDictionary.CreateRange(limit.ToProperties(exceeded.Unit).Write()),
            exceeded.DescribeValue(value),
            maximum,
            GeneratedTypes.NameOf(limit.Limit),
            exceeded.Releases);

    private static Diagnostic Create(Rule rule, Location location, params object[] arguments) =>
        Diagnostic.Create(Descriptors.Of(rule), location, arguments);
}
