using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Emit;
using XenSupport.Generator.Model;

namespace XenSupport.Generator;

/// <summary>The properties of the consumer's project that the generator reads.</summary>
/// <param name="Emission">How the code is to look.</param>
/// <param name="Range">The releases that the tool targets.</param>
/// <param name="Diagnostics">What is wrong with the properties.</param>
internal sealed record GeneratorOptions(
    EmissionOptions Emission, VersionRange Range, EquatableArray<LocatedDiagnostic> Diagnostics)
{
    /// <summary>The property that names the oldest targeted release.</summary>
    public const string MinVersionProperty = "XenMinVersion";

    /// <summary>The property that names the newest targeted release.</summary>
    public const string MaxVersionProperty = "XenMaxVersion";

    private const string NamespaceProperty = "XenSupportNamespace";
    private const string VisibilityProperty = "XenSupportVisibility";
    private const string RootNamespaceProperty = "RootNamespace";

    // The root namespace as the package's .targets file hands it over: whole.
    private const string EncodedRootNamespaceProperty = "XenSupportRootNamespace";
    private const string DefaultVisibility = "internal";

    public static GeneratorOptions Read(AnalyzerConfigOptions properties, LanguageVersion languageVersion)
    {
        var diagnostics = new List<LocatedDiagnostic>();
        var emission = new EmissionOptions(
            ReadNamespace(properties, diagnostics),
            ReadVisibility(properties, diagnostics),
            HasNullableContext: languageVersion >= LanguageVersion.CSharp8);
        var range = new VersionRange(
            ReadVersion(MinVersionProperty, properties, diagnostics), ReadVersion(MaxVersionProperty, properties, diagnostics));
        return new GeneratorOptions(emission, range, diagnostics.ToEquatableArray());
    }

    private static string ReadNamespace(AnalyzerConfigOptions properties, List<LocatedDiagnostic> diagnostics)
    {
        var rootNamespace = Get(properties, EncodedRootNamespaceProperty);
        var fallback = NamespaceName.Sanitize(rootNamespace.Length > 0 ? rootNamespace : Get(properties, RootNamespaceProperty));
        var value = Get(properties, NamespaceProperty);
        if (value.Length == 0)
        {
            return fallback;
        }

        if (NamespaceName.TryEscape(value, out var escaped))
        {
            return escaped;
        }

        ReportInvalid(NamespaceProperty, value, "a namespace such as Tool.Xen", diagnostics);
        return fallback;
    }

    private static string ReadVisibility(AnalyzerConfigOptions properties, List<LocatedDiagnostic> diagnostics)
    {
        var value = Get(properties, VisibilityProperty);
        switch (value)
        {
            case "internal" or "public":
                return value;
            case "":
                return DefaultVisibility;
            default:
                ReportInvalid(VisibilityProperty, value, "internal or public", diagnostics);
                return DefaultVisibility;
        }
    }

    private static XenVersion? ReadVersion(
        string property, AnalyzerConfigOptions properties, List<LocatedDiagnostic> diagnostics)
    {
        var value = Get(properties, property);
        if (value.Length == 0)
        {
            return null;
        }

        if (XenVersion.TryParse(value, out var version))
        {
            return version;
        }

        ReportInvalid(property, value, "a version such as 4.20", diagnostics);
        return null;
    }

    private static string Get(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    private static void ReportInvalid(string property, string value, string expected, List<LocatedDiagnostic> diagnostics) =>
        diagnostics.Add(LocatedDiagnostic.Create(DiagnosticIds.InvalidOption, FileLocation.None, property, value, expected));
}
