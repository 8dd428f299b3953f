using Microsoft.CodeAnalysis;
using XenSupport.Generator.Classes;

namespace XenSupport.Generator.Analyzers.Flow.Values;

/// <summary>Recognizes the members of the run-time library and of generated code that tell about a host.</summary>
internal static class XenMembers
{
    public static bool IsVersion(ITypeSymbol? type) => Is(type, nameof(XenVersion));

    public static bool IsStatement(ITypeSymbol? type) => Is(type, nameof(SupportStatement));

    public static bool IsEntry(ITypeSymbol? type) => Is(type, nameof(SupportEntry));

    public static bool IsStatus(ITypeSymbol? type) => Is(type, nameof(SupportStatus));

    public static bool IsSecuritySupport(ITypeSymbol? type) => Is(type, nameof(SecuritySupport));

    /// <summary><c>XenVersion.TryParse</c> and <c>TryParseReported</c>.</summary>
    public static bool IsTryParse(IMethodSymbol method) =>
        method.Name is nameof(XenVersion.TryParse) or nameof(XenVersion.TryParseReported)
        && IsVersion(method.ContainingType);

    public static bool IsParse(IMethodSymbol method) =>
        method.Name == nameof(XenVersion.Parse) && IsVersion(method.ContainingType);

    public static bool IsCompareTo(IMethodSymbol method) =>
        method.Name == nameof(XenVersion.CompareTo) && IsVersion(method.ContainingType);

    /// <summary><c>XenReleases.For(version)</c>, or <c>For</c> of a set.</summary>
    public static bool IsFor(IMethodSymbol method) =>
        method is { Name: nameof(SupportStatementSet.For), Parameters.Length: 1 } && IsStatement(method.ReturnType);

    /// <summary><c>XenReleases.V4_21.Statement</c>: of one release, whatever the host's.</summary>
    public static bool IsFixedStatement(IPropertySymbol property) =>
        property.IsStatic
        && property.ContainingType?.ContainingType is { Name: SupportNodes.ReleasesName }
        && IsStatement(property.Type);

    public static bool IsFind(IMethodSymbol method) =>
        method.Name == nameof(SupportStatement.Find) && IsStatement(method.ContainingType);

    public static bool IsSupports(IMethodSymbol method) =>
        method.Name == nameof(SupportStatementExtensions.Supports) && IsExtension(method);

    public static bool IsSecuritySupports(IMethodSymbol method) =>
        method.Name == nameof(SupportStatementExtensions.SecuritySupports) && IsExtension(method);

    private static bool IsExtension(IMethodSymbol method) =>
        Is(method.ContainingType, nameof(SupportStatementExtensions));

    private static bool Is(ITypeSymbol? type, string name) =>
        (type is INamedTypeSymbol
        {
            OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
            TypeArguments: [var value],
        }
            ? value
            : type) is
        {
            ContainingType: null,
            ContainingNamespace: { Name: nameof(XenSupport), ContainingNamespace.IsGlobalNamespace: true },
        } named
        && named.Name == name;
}
