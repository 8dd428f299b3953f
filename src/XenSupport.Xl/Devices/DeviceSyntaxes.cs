using XenSupport.Xl.Settings;

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
        UnknownWord = UnknownWord.Ignored,
        Values =
        [
            new("type", ValueForm.ExactWord("vif", "ioemu")) { IsRefused = false },
            new("mac", ValueForms.Mac) { IsRefused = false },
            new("rate", ValueForms.Rate),
            new("devid", ValueForms.LeadingNumber),
            new("mtu", ValueForms.LeadingNumber),
        ],
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
            NeedsValues = version >= Xen418,
            Values =
            [
                new("type", ValueForm.Word("qemu", "xen_9pfsd")),
                new("max-files", ValueForms.LeadingNumber),
                new("max-open-files", ValueForms.LeadingNumber),
                new("max-space", ValueForms.LeadingNumber),
            ],
        };

    public static DeviceSyntax Channel { get; } = new("channel", ["backend", "name", "path", "connection"])
    {
        IsTrimmed = true,
        UnknownWord = UnknownWord.Ignored,
        NeedsValues = true,
        Values = [new("connection", ValueForm.ExactWord("pty", "socket"))],
        Required = ["connection", "name"],
    };

    public static DeviceSyntax Vtpm { get; } =
        new("vtpm", ["backend", "uuid"])
        {
            EndsAtFlag = true,
            Values = [new("uuid", ValueForms.Uuid)],
            Required = ["backend"],
        };

    public static DeviceSyntax PVCalls { get; } = new("pvcalls", ["backend"]) { EndsAtFlag = true };

    public static DeviceSyntax Vfb { get; } = new("vfb", [
        "vnc", "vnclisten", "vncpasswd", "vncdisplay", "vncunused", "keymap", "sdl", "opengl", "display", "xauthority"])
    {
        EndsAtFlag = true,
        UnknownWord = UnknownWord.Ignored,
    };

    public static DeviceSyntax UsbController { get; } = new("usbctrl", ["type", "version", "ports"])
    {
        Values = [new("type", ValueForm.Word("auto", "devicemodel", "pv", "qusb"))],
    };

    public static DeviceSyntax UsbDevice { get; } =
        new("usbdev", ["type", "hostbus", "hostaddr", "controller", "port"])
        {
            Values = [new("type", ValueForm.Word("hostdev"))],
        };

    public static DeviceSyntax Vdispl { get; } =
        new("vdispl", ["backend", "be-alloc", "connectors"])
        {
            Values = [new("connectors", ValueForms.Connectors)],
            Required = ["connectors"],
        };

    public static DeviceSyntax Vkb { get; } = new("vkb", [
        "backend", "backend-type", "unique-id", "feature-disable-keyboard", "feature-disable-pointer", "feature-abs-pointer",
        "feature-raw-pointer", "feature-multi-touch", "multi-touch-width", "multi-touch-height", "multi-touch-num-contacts",
        "width", "height"])
    {
        Values = [new("backend-type", ValueForm.Word("qemu", "linux"))],
        Required = ["backend-type"],
    };

    public static DeviceSyntax Virtio { get; } = new("virtio", ["backend", "type", "transport", "grant_usage"])
    {
        // 'type=virtio,device1a' contains a comma itself.
        FlagPrefix = "device",
        Values = [new("transport", ValueForm.Word("mmio"))],
    };

    /// <summary>A part of a sound card, by its first word: the card, a device, or a stream (xen/io/sndif.h).</summary>
    public static DeviceSyntax Vsnd(string part)
    {
        var kind = part.TrimStart(',', ' ').Split(',')[0];
        IReadOnlyList<string> words = kind.ToLowerInvariant() switch
        {
            "card" => ["backend", "short-name", "long-name", .. StreamWords],
            "pcm" => ["name", .. StreamWords],
            "stream" => ["unique-id", "type", .. StreamWords],
            _ => [],
        };
        return words.Count == 0
            ? new("vsnd", ["card", "pcm", "stream"])
            : new("vsnd", words)
            {
                Flags = [kind],
                Values =
                [
                    new("type", ValueForm.Word("p", "c")),
                    new("sample-formats", ValueForms.SampleFormats),
                    new("sample-rates", ValueForm.Parts(';', ValueForms.LeadingNumber)),
                    new("channels-min", ValueForms.LeadingNumber),
                    new("channels-max", ValueForms.LeadingNumber),
                    new("buffer-size", ValueForms.LeadingNumber),
                ],
            };
    }

    private static IReadOnlyList<string> StreamWords { get; } =
        ["sample-rates", "sample-formats", "channels-min", "channels-max", "buffer-size"];

    public static DeviceSyntax VirtualNumaNode { get; } = new("vnuma", ["pnode", "size", "vcpus", "vdistances"])
    {
        IsOneWord = true,
        IsTrimmed = true,
        NeedsValues = true,
        UnknownWord = UnknownWord.Ignored,
        Values =
        [
            new("pnode", ValueForms.LeadingNumber),
            new("size", ValueForms.LeadingNumber),
            new("vdistances", ValueForm.Parts(',', ValueForms.LeadingNumber)),
        ],
    };
}
