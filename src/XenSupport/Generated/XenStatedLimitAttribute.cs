namespace XenSupport;

/// <summary>
/// Marks a generated class as a limit of a support statement. Analyzers read from it what each release states about
/// the limit, even in referenced assemblies.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class XenStatedLimitAttribute : Attribute
{
    /// <summary>Marks a limit.</summary>
    /// <param name="key">The limit's key, as in <see cref="SupportLimit.Key"/>.</param>
    /// <param name="history">What each release states, in the format of <see cref="History"/>.</param>
    public XenStatedLimitAttribute(string key, string history)
    {
        Key = key;
        History = history;
    }

    /// <summary>The limit's key, as in <see cref="SupportLimit.Key"/>.</summary>
    public string Key { get; }

    /// <summary>
    /// What each release states, oldest first: version, unit, supported maximum and maximum with security support, with
    /// a dash for a missing one. For example <c>4.18 Unstated; 4.19 Count 4096 -</c>.
    /// </summary>
    public string History { get; }
}
