using XenSupport;

namespace SampleConsumer.Patch;

/// <summary>How a fix gets into one part of a running host.</summary>
/// <param name="Part">What is fixed.</param>
/// <param name="Action">What to do.</param>
/// <param name="IsLive">Whether the host runs on meanwhile.</param>
/// <param name="Stated">What the release states of doing it live, as written.</param>
internal sealed record PatchStep(string Part, string Action, bool IsLive, string Stated)
{
    /// <summary>A step that interrupts nothing.</summary>
    public static PatchStep Live(string part, string command, SupportStatement statement, string key) =>
        new(part, command, IsLive: true, ValueOf(statement, key));

    /// <summary>What is left where the release does not support to do it live.</summary>
    public static PatchStep Restart(string part, SupportStatement statement, string key) =>
        new(part, "restart the host", IsLive: false, ValueOf(statement, key));

    private static string ValueOf(SupportStatement statement, string key) => statement.Find(key)?.Value ?? "not stated";
}
