using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Inputs;

/// <summary>The options from the consumer's project.</summary>
/// <param name="Range">The targeted releases.</param>
/// <param name="Findings">What is wrong with the project's properties.</param>
internal sealed record GeneratorOptions(
    EmissionOptions Emission, VersionRange Range, EquatableArray<LocatedFinding> Findings)
{
    private const string NamespaceProperty = "XenSupportNamespace";
    private const string VisibilityProperty = "XenSupportVisibility";
    private const string ProseProperty = "XenSupportProse";
    private const string FloorProperty = "XenReportFloor";
    private const string RootNamespaceProperty = "RootNamespace";

    // The complete root namespace, encoded by the package's .targets file.
    private const string EncodedRootNamespaceProperty = "XenSupportRootNamespace";
    private const string DefaultVisibility = "internal";

    public static GeneratorOptions Read(AnalyzerConfigOptions properties, LanguageVersion languageVersion)
    {
        var findings = new List<LocatedFinding>();
        var emission = new EmissionOptions(
            ReadNamespace(properties, findings),
            ReadVisibility(properties, findings),
            HasNullableContext: languageVersion >= LanguageVersion.CSharp8,
            HasProse: ReadBool(ProseProperty, defaultValue: true, properties, findings));

        // The analyzers read it; here it is only checked.
        ReadBool(FloorProperty, defaultValue: false, properties, findings);
        var range = new VersionRange(
            ReadVersion(OptionNames.MinVersion, properties, findings),
            ReadVersion(OptionNames.MaxVersion, properties, findings));
        return new GeneratorOptions(emission, range, findings.ToEquatableArray());
    }

    private static string ReadNamespace(AnalyzerConfigOptions properties, List<LocatedFinding> findings)
    {
        var rootNamespace = Get(properties, EncodedRootNamespaceProperty);
        var fallback = NamespaceBuilder.Sanitize(
            rootNamespace.Length > 0 ? rootNamespace : Get(properties, RootNamespaceProperty));
        var value = Get(properties, NamespaceProperty);
        if (value.Length == 0)
        {
            return fallback;
        }

        if (NamespaceBuilder.TryEscape(value, out var escaped))
        {
            return escaped;
        }

        ReportInvalid(NamespaceProperty, value, "a namespace such as Tool.Xen", findings);
        return fallback;
    }

    private static string ReadVisibility(AnalyzerConfigOptions properties, List<LocatedFinding> findings)
    {
        var value = Get(properties, VisibilityProperty);
        switch (value)
        {
            case "internal" or "public":
                return value;
            case "":
                return DefaultVisibility;
            default:
                ReportInvalid(VisibilityProperty, value, "internal or public", findings);
                return DefaultVisibility;
        }
    }

    private static bool ReadBool(
        string property, bool defaultValue, AnalyzerConfigOptions properties, List<LocatedFinding> findings)
    {
        var value = Get(properties, property);
        if (value.Length == 0)
        {
            return defaultValue;
        }

        if (bool.TryParse(value, out var isSet))
        {
            return isSet;
        }

        ReportInvalid(property, value, "true or false", findings);
        return defaultValue;
    }

    private static XenVersion? ReadVersion(
        string property, AnalyzerConfigOptions properties, List<LocatedFinding> findings)
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

        ReportInvalid(property, value, "a version such as 4.20", findings);
        return null;
    }

    private static string Get(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    private static void ReportInvalid(string property, string value, string expected, List<LocatedFinding> findings) =>
        findings.Add(new LocatedFinding("", DataFindings.InvalidOption(property, value, expected)));
}
