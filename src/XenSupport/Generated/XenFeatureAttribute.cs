namespace XenSupport;

/// <summary>
/// Marks a generated class as a feature of a support statement, and carries what each release states of it, so that
/// analyzers can read it from metadata.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class XenFeatureAttribute : Attribute
{
    /// <summary>Marks a feature.</summary>
    /// <param name="key">The feature's key, as <see cref="SupportEntry.Key"/> gives it.</param>
    /// <param name="history">What each release states, as <see cref="History"/> gives it.</param>
    public XenFeatureAttribute(string key, string history)
    {
        Key = key;
        History = history;
    }

    /// <summary>The feature's key, as <see cref="SupportEntry.Key"/> gives it.</summary>
    public string Key { get; }

    /// <summary>
    /// What each release states, the oldest first: version, status and security support. For example
    /// <c>4.20 TechPreview NotSupported; 4.21 Supported Supported</c>.
    /// </summary>
    public string History { get; }
}
