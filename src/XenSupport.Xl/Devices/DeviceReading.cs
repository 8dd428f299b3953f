namespace XenSupport.Xl.Devices;

/// <summary>A device, or why xl refuses it.</summary>
internal readonly record struct DeviceReading<T>(T? Device, DeviceError? Error)
    where T : class, IDevice;
