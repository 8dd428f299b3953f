using static SampleConsumer.XenFeatures;

namespace SampleConsumer.Guests;

/// <summary>The guests that the administrator has in mind.</summary>
internal static class GuestCatalogue
{
    /// <summary>What the administrator typed, which the compiler knows nothing about.</summary>
    private const string Typed = """
        database  64   4194304
        archive   256  12582912
        """;

    public static IReadOnlyList<GuestPlan> Example { get; } =
    [
        new("small"),
        .. Typed.Split('\n').Select(GuestPlan.Parse),
        new("lab") { Needs = [VirtualHardwareHypervisor.X86NestedHVM.X86HVM.Key] },
        new("router") { Needs = [Security.DriverDomains.Key] },
    ];
}
