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

    /// <summary>The bodies to choose from, the most readable one first; none if a host has no version.</summary>
    public static IEnumerable<string> Of(RequirementProperties required, ITypeSymbol host) =>
        FindVersion(host) is not { } version ? []
        : required.Feature is { } feature ? AskStatements(feature, required.Accepted, version.Name)
        : [AskVersion(required.MinVersion!.Value, version)];

    private static IEnumerable<string> AskStatements(string feature, Acceptance accepted, string version)
    {
        var index = feature.IndexOf(FeaturesClass, StringComparison.Ordinal);
        if (index < 0)
        {
            return [];
        }

        var statement = $"{feature.Substring(0, index)}XenReleases.For(host.{version})";
        var question = accepted.AsksForSecuritySupport ? "SecuritySupports" : "Supports";
        var key = accepted.AsksForSecuritySupport || accepted.Status == SupportStatus.Supported
            ? $"{feature}.Key"
            : $"{feature}.Key, global::XenSupport.SupportStatus.{accepted.Status}";

        // An extension needs a using directive.
        return
        [
            $"{statement}.{question}({key})",
            $"global::XenSupport.SupportStatementExtensions.{question}({statement}, {key})",
        ];
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
