using XenSupport;

namespace Rejected;

/// <summary>Units of the other kind of limit.</summary>
public sealed class Guest
{
    [XenLimit(typeof(XenLimits.Guests.Processors), Unit = XenUnit.MiB)]
    public int Processors { get; set; }

    [XenLimit(typeof(XenLimits.Guests.Memory), Unit = XenUnit.Count)]
    public long Memory { get; set; }
}
