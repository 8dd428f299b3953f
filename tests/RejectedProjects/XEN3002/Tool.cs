using XenSupport;

namespace Rejected;

/// <summary>More than is supported at all.</summary>
public sealed class Guest
{
    [XenLimit(typeof(XenLimits.Guests.Processors))]
    public int Processors { get; set; } = 129;

    public static Guest Largest => new() { Processors = 128 };

    public static Guest TooLarge => new() { Processors = 2 * 128 };

    public static void SetMemory([XenLimit(typeof(XenLimits.Guests.Memory), Unit = XenUnit.KiB)] params long[] sizes) =>
        System.Console.WriteLine(sizes.Length);

    public static void Start() => SetMemory(1 << 20, 16L << 30);

    public static void SetAll([XenLimit(typeof(XenLimits.Guests.Processors))] params System.ReadOnlySpan<int> all) =>
        System.Console.WriteLine(all.Length);

    public static void StartAll(int[] others) => SetAll(1, 129, 128);

    public static void Spread(int[] others) => SetAll([.. others, 129]);

    public static void Perhaps(Guest? guest) => guest?.Processors = 129;
}
