using XenSupport.Reading.Findings;

namespace XenSupport.CodeFixes;

/// <summary>Writes requirements as code.</summary>
internal static class RequirementSyntax
{
    /// <summary>An attribute with the arguments of a requirement: <c>[RequiresXen(typeof(…))]</c>.</summary>
    public static string ToAttribute(this RequirementProperties required, string name)
    {
        var accept = required.Accepted.Status == SupportStatus.Supported
            ? ""
            : $", Accept = global::XenSupport.SupportStatus.{required.Accepted.Status}";
        var security = required.Accepted.NoSecuritySupport ? ", AcceptNoSecuritySupport = true" : "";
        var arguments = required.Feature is { } feature
            ? $"typeof({feature}){accept}{security}"
            : $"MinVersion = \"{required.MinVersion}\"";
        return $"[global::XenSupport.{name}({arguments})]";
    }

    /// <summary>What an exception says where a requirement is not met.</summary>
    public static string Explain(this RequirementProperties required)
    {
        const string Features = "XenFeatures.";
        return required.Feature is { } feature
            ? feature.Substring(feature.IndexOf(Features, StringComparison.Ordinal) + Features.Length)
                + " is not supported by this release of Xen."
            : $"This needs Xen {required.MinVersion} or later.";
    }
}
