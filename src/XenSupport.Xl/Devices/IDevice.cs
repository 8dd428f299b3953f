using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>A device that a configuration gives to a guest.</summary>
internal interface IDevice
{
    /// <summary>The element of the setting that describes it.</summary>
    ScalarValue Source { get; }

    /// <summary>The domain that serves it, as written; null for the host's default, usually dom0.</summary>
    DeviceWord? Backend { get; }
}
