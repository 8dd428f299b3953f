using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>A word of a device's description: its name, its value and its place.</summary>
internal sealed record DeviceWord(string Name, string Value, TextSpan Span);
