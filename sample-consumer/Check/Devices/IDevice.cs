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

/// <summary>A word of a device's description: its name, its value, and where both are written.</summary>
internal sealed record DeviceWord(string Name, string Value, TextSpan Span);

/// <summary>Why xl refuses a device, and with it the configuration.</summary>
internal sealed record DeviceError(TextSpan Span, string Message);

/// <summary>A device, or why there is none.</summary>
internal readonly record struct DeviceReading<T>(T? Device, DeviceError? Error)
    where T : class, IDevice;
