namespace XenSupport.Xl.Devices;

/// <summary>A device, or why xl refuses it.</summary>
internal sealed record DeviceReading<T>(T? Device, DeviceError? Error)
    where T : class, IDevice;
