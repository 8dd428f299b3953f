using XenSupport;

namespace SampleConsumer.Patch;

/// <summary>How to apply a fix to one component of a running host.</summary>
/// <param name="Part">The component to fix.</param>
/// <param name="Action">What to do.</param>
/// <param name="IsLive">Whether the host keeps running.</param>
/// <param name="Stated">What the release states about doing it live, as written.</param>
internal sealed record PatchStep(string Part, string Action, bool IsLive, string Stated)
{
    /// <summary>A step that interrupts nothing.</summary>
    public static PatchStep Live(string part, string command, SupportStatement statement, string key) =>
        new(part, command, IsLive: true, ValueOf(statement, key));

    /// <summary>The fallback if the release does not support doing it live.</summary>
    public static PatchStep Restart(string part, SupportStatement statement, string key) =>
        new(part, "restart the host", IsLive: false, ValueOf(statement, key));

    private static string ValueOf(SupportStatement statement, string key) => statement.Find(key)?.Value ?? "not stated";
}
