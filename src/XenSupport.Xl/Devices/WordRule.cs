using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Devices;

/// <summary>The form that the value of a device's word must have.</summary>
internal sealed record WordRule(string Name, ValueForm Form)
{
    /// <summary>Whether xl refuses the guest for another value. If not, it prints a message and continues.</summary>
    public bool IsRefused { get; init; } = true;
}
