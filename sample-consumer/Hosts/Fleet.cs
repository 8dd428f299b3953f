namespace SampleConsumer.Hosts;

/// <summary>The hosts that the tool manages.</summary>
internal static class Fleet
{
    /// <summary>Hosts of several releases, one of them newer than the tool.</summary>
    public static IReadOnlyList<Host> Example { get; } =
    [
        new("alpha", "4.17.5-xcpng", Processor.X86),
        new("beta", "4.20.1", Processor.X86),
        new("gamma", "4.21.0", Processor.X86),
        new("delta", "4.21.0", Processor.Arm),
        new("omega", "4.99.0", Processor.X86),
    ];

    /// <summary>An x86 host with a given version, which is its name too.</summary>
    public static Host HostOf(string version) => new(version, version, Processor.X86);
}
