using SampleConsumer.Check.Configuration;

namespace SampleConsumer.Check.Devices;

/// <summary>A word of a device's description: its name, its value and its place.</summary>
internal sealed record DeviceWord(string Name, string Value, TextSpan Span);
