using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Devices;

/// <summary>The form that the value of a device's word must have.</summary>
internal sealed record WordRule(string Name, ValueForm Form)
{
    /// <summary>Whether xl refuses the guest otherwise. If not, it prints a message and goes on.</summary>
    public bool IsRefused { get; init; } = true;
}
