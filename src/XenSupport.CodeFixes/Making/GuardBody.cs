using Microsoft.CodeAnalysis;
using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes.Making;

/// <summary>Writes the body of a guard: an expression that asks the statements for a host's version.</summary>
internal static class GuardBody
{
    /// <summary>For the author to complete.</summary>
    public const string NotImplemented = "throw new global::System.NotImplementedException()";

    private const string VersionType = "global::XenSupport.XenVersion";
    private const string FeaturesClass = "XenFeatures.";

    /// <summary>The body; null if the host does not tell its version.</summary>
    /// <param name="isSecurity">Whether support is there, and security support is what a release lacks.</param>
    public static string? Of(RequirementProperties required, ITypeSymbol host, bool isSecurity) =>
        FindVersion(host) is not { } version ? null
        : required.Feature is { } feature ? AskStatements(feature, required.Accepted.Status, version.Name, isSecurity)
        : AskVersion(required.MinVersion!.Value, version);

    private static string? AskStatements(string feature, SupportStatus accept, string version, bool isSecurity)
    {
        const string Status = "global::XenSupport.SupportStatus.";
        const string Security = "global::XenSupport.SecuritySupport.Supported";
        var index = feature.IndexOf(FeaturesClass, StringComparison.Ordinal);
        var entry = $"{feature.Substring(0, Math.Max(index, 0))}XenReleases.For(host.{version})?.Find({feature}.Key)";
        return (index, accept) switch
        {
            ( < 0, _) => null,
            (_, SupportStatus.Supported) when isSecurity =>
                $"{entry} is {{ Status: {Status}Supported, SecuritySupport: {Security} }}",
            (_, SupportStatus.Supported) => $"{entry}?.Status == {Status}Supported",
            (_, SupportStatus.Deprecated) => $"{entry}?.Status >= {Status}Supported",
            _ => $"{entry}?.Status >= {Status}{accept}",
        };
    }

    private static string AskVersion(XenVersion minVersion, ISymbol version)
    {
        var bound = $"new {VersionType}({minVersion.Major}, {minVersion.Minor})";
        return IsText(TypeOf(version))
            ? $"{VersionType}.TryParseReported(host.{version.Name}, out var version) && version >= {bound}"
            : $"host.{version.Name} >= {bound}";
    }

    private static ISymbol? FindVersion(ITypeSymbol host)
    {
        var members = new List<ISymbol>();
        for (var type = host; type is not null; type = type.BaseType)
        {
            members.AddRange(type.GetMembers().Where(member => !member.IsStatic
                && member.CanBeReferencedByName
                && (type.Equals(host, SymbolEqualityComparer.Default)
                    || member.DeclaredAccessibility is not Accessibility.Private)));
        }

        return members.Find(static member => TypeOf(member)?.ToDisplayString() == "XenSupport.XenVersion")
            ?? members.Find(static member => IsText(TypeOf(member))
                && member.Name.EndsWith("Version", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { GetMethod: not null, Parameters.Length: 0 } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
