namespace XenSupport;

/// <summary>
/// Marks a generated class as a limit of a support statement, and carries what each release states of it, so that
/// analyzers can read it from metadata.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class XenStatedLimitAttribute : Attribute
{
    /// <summary>Marks a limit.</summary>
    /// <param name="key">The limit's key, as <see cref="SupportLimit.Key"/> gives it.</param>
    /// <param name="history">What each release states, as <see cref="History"/> gives it.</param>
    public XenStatedLimitAttribute(string key, string history)
    {
        Key = key;
        History = history;
    }

    /// <summary>The limit's key, as <see cref="SupportLimit.Key"/> gives it.</summary>
    public string Key { get; }

    /// <summary>
    /// What each release states, the oldest first: version, unit, the supported maximum and the maximum with security
    /// support, a dash where there is none. For example <c>4.18 Unstated; 4.19 Count 4096 -</c>.
    /// </summary>
    public string History { get; }
}
