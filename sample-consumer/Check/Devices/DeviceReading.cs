namespace SampleConsumer.Check.Devices;

/// <summary>A device, or why there is none.</summary>
internal readonly record struct DeviceReading<T>(T? Device, DeviceError? Error)
    where T : class, IDevice;
