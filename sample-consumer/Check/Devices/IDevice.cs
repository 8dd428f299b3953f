using SampleConsumer.Check.Configuration;

namespace SampleConsumer.Check.Devices;

/// <summary>A device that a configuration gives to its guest.</summary>
internal interface IDevice
{
    /// <summary>The element of the setting that describes it.</summary>
    ScalarValue Source { get; }

    /// <summary>The domain that serves it, as it is written; null: the setting of the host, usually dom0.</summary>
    DeviceWord? Backend { get; }
}
