using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>A device described only by named words: <c>model=e1000,bridge=br0</c>.</summary>
internal sealed record NamedDevice(ScalarValue Source, IReadOnlyList<DeviceWord> Words) : IDevice
{
    /// <summary>The last word with a name, which is the one that counts; null if there is none.</summary>
    public DeviceWord? Word(string name) => Words.LastOrDefault(word => word.Name == name);

    /// <summary>The value of a word, or null.</summary>
    public string? this[string name] => Word(name)?.Value;

    public DeviceWord? Backend => Word("backend");

    /// <summary>Whether a word has a value, ignoring case.</summary>
    public bool Has(string name, string value) => string.Equals(this[name], value, StringComparison.OrdinalIgnoreCase);
}
