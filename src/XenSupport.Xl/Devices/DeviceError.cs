using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>Why xl refuses a device, and with it the configuration.</summary>
internal sealed record DeviceError(TextSpan Span, string Message);
