namespace XenSupport.Xl.Devices;

/// <summary>The settings whose elements are named words (tools/xl/xl_parse.c), by release.</summary>
internal static class DeviceSyntaxes
{
    private static readonly XenVersion Xen418 = new(4, 18);
    private static readonly XenVersion Xen419 = new(4, 19);

    public static DeviceSyntax Vif(XenVersion version) => new("vif", [
        "type", "mac", "bridge", "netdev", "gatewaydev", "ip", "script", "backend", "vifname", "model", "rate", "forwarddev",
        "accel", "devid", "mtu", .. version >= Xen419 ? ["vlan"] : Array.Empty<string>()])
    {
        WordPrefix = "colo_",
        Flags = ["trusted", "untrusted"],
        UnknownWord = UnknownWord.Reported,
    };

    public static DeviceSyntax P9(XenVersion version) =>
        new(
            "p9",
            [
                "tag",
                "path",
                "security_model",
                "backend",
                .. version >= Xen419
                    ? ["type", "max-files", "max-open-files", "max-space", "auto-delete"]
                    : Array.Empty<string>(),
            ])
        {
            IsTrimmed = version >= Xen418,
            EndsAtFlag = version < Xen418,
        };

    public static DeviceSyntax Channel { get; } = new("channel", ["backend", "name", "path", "connection"])
    {
        IsTrimmed = true,
        UnknownWord = UnknownWord.Reported,
        Required = ["connection"],
    };

    public static DeviceSyntax Vtpm { get; } =
        new("vtpm", ["backend", "uuid"]) { EndsAtFlag = true, Required = ["backend"] };

    public static DeviceSyntax PVCalls { get; } = new("pvcalls", ["backend"]) { EndsAtFlag = true };

    public static DeviceSyntax Vfb { get; } = new("vfb", [
        "vnc", "vnclisten", "vncpasswd", "vncdisplay", "vncunused", "keymap", "sdl", "opengl", "display", "xauthority"])
    {
        EndsAtFlag = true,
        UnknownWord = UnknownWord.Ignored,
    };

    public static DeviceSyntax UsbController { get; } = new("usbctrl", ["type", "version", "ports"]);

    public static DeviceSyntax UsbDevice { get; } =
        new("usbdev", ["type", "hostbus", "hostaddr", "controller", "port"]);

    public static DeviceSyntax Vdispl { get; } =
        new("vdispl", ["backend", "be-alloc", "connectors"]) { Required = ["connectors"] };

    public static DeviceSyntax Vkb { get; } = new("vkb", [
        "backend", "backend-type", "unique-id", "feature-disable-keyboard", "feature-disable-pointer", "feature-abs-pointer",
        "feature-raw-pointer", "feature-multi-touch", "multi-touch-width", "multi-touch-height", "multi-touch-num-contacts",
        "width", "height"])
    {
        Required = ["backend-type"],
    };

    public static DeviceSyntax Virtio { get; } = new("virtio", ["backend", "type", "transport", "grant_usage"])
    {
        // 'type=virtio,device1a' contains a comma itself.
        FlagPrefix = "device",
    };

    /// <summary>A sound card. The mapping uses only its backend, not its name or streams.</summary>
    public static DeviceSyntax Vsnd { get; } = new("vsnd", ["backend"]) { UnknownWord = UnknownWord.Ignored };

    public static DeviceSyntax VirtualNumaNode { get; } = new("vnuma", ["pnode", "size", "vcpus", "vdistances"])
    {
        IsOneWord = true,
        IsTrimmed = true,
        UnknownWord = UnknownWord.Ignored,
    };
}
