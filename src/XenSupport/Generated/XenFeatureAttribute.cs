namespace XenSupport;

/// <summary>
/// Marks a generated class as a feature of a support statement. Analyzers read from it what each release states about
/// the feature, even in referenced assemblies.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class XenFeatureAttribute : Attribute
{
    /// <summary>Marks a feature.</summary>
    /// <param name="key">The feature's key, as in <see cref="SupportEntry.Key"/>.</param>
    /// <param name="history">What each release states, in the format of <see cref="History"/>.</param>
    public XenFeatureAttribute(string key, string history)
    {
        Key = key;
        History = history;
    }

    /// <summary>The feature's key, as in <see cref="SupportEntry.Key"/>.</summary>
    public string Key { get; }

    /// <summary>
    /// What each release states, oldest first: version, status and security support. For example
    /// <c>4.20 TechPreview NotSupported; 4.21 Supported Supported</c>.
    /// </summary>
    public string History { get; }
}
