namespace SampleConsumer.Patch;

/// <summary>How to apply a fix to one component of a running host.</summary>
/// <param name="Part">The component to fix.</param>
/// <param name="Action">What to do.</param>
/// <param name="IsLive">Whether the host keeps running.</param>
internal sealed record PatchStep(string Part, string Action, bool IsLive)
{
    /// <summary>A step that interrupts nothing.</summary>
    public static PatchStep Live(string part, string command) => new(part, command, IsLive: true);

    /// <summary>What remains where the release does not support doing it live.</summary>
    public static PatchStep Restart(string part) => new(part, "restart the host", IsLive: false);
}
