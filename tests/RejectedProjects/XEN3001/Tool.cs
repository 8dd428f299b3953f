using XenSupport;

namespace Rejected;

/// <summary>More memory than there is security support for.</summary>
public sealed class Guest
{
    private const long Large = 12L << 40;

    [XenLimit(typeof(XenLimits.Guests.Memory))]
    public long Bytes { get; set; } = 8L << 40;

    public void Grow() => Bytes = Large;

    public static void SetMemory([XenLimit(typeof(XenLimits.Guests.Memory), Unit = XenUnit.GiB)] int size = 8193) =>
        System.Console.WriteLine(size);

    public static void Start() => SetMemory();
}
