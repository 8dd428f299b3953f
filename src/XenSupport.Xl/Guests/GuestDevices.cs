using XenSupport.Xl.Configuration;
using XenSupport.Xl.Devices;
using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Guests;

/// <summary>The devices of a guest, with the words that xl refuses or ignores.</summary>
internal sealed class GuestDevices
{
    private readonly GuestSettings _settings;
    private readonly List<(string Setting, DeviceError Error)> _errors = [];
    private readonly List<(string Setting, DeviceWord Word)> _unknownWords = [];
    private readonly List<ValueFault> _faults = [];

    public GuestDevices(GuestSettings settings, XenVersion version)
    {
        _settings = settings;
        Disks = Read("disk", source => DiskParser.Parse(source, version));
        Pcis = Read("pci", PciDevice.Parse);
        Nics = Read(DeviceSyntaxes.Vif(version));
        P9s = Read(DeviceSyntaxes.P9(version));
        Channels = Read(DeviceSyntaxes.Channel);
        Vtpms = Read(DeviceSyntaxes.Vtpm);
        PVCalls = Read(DeviceSyntaxes.PVCalls);
        Framebuffers = Read(DeviceSyntaxes.Vfb);
        Keyboards = Read(DeviceSyntaxes.Vkb);
        Displays = Read(DeviceSyntaxes.Vdispl);
        UsbControllers = Read(DeviceSyntaxes.UsbController);
        UsbDevices = Read(DeviceSyntaxes.UsbDevice);
        Virtios = Read(DeviceSyntaxes.Virtio);
        SoundCards = ReadLists("vsnd", source => DeviceSyntaxes.Vsnd(source.Text));
        NumaNodes = ReadLists("vnuma", _ => DeviceSyntaxes.VirtualNumaNode);
    }

    public IReadOnlyList<Disk> Disks { get; }

    public IReadOnlyList<PciDevice> Pcis { get; }

    public IReadOnlyList<NamedDevice> Nics { get; }

    public IReadOnlyList<NamedDevice> P9s { get; }

    public IReadOnlyList<NamedDevice> Channels { get; }

    public IReadOnlyList<NamedDevice> Vtpms { get; }

    public IReadOnlyList<NamedDevice> PVCalls { get; }

    public IReadOnlyList<NamedDevice> Framebuffers { get; }

    public IReadOnlyList<NamedDevice> Keyboards { get; }

    public IReadOnlyList<NamedDevice> Displays { get; }

    public IReadOnlyList<NamedDevice> UsbControllers { get; }

    public IReadOnlyList<NamedDevice> UsbDevices { get; }

    public IReadOnlyList<NamedDevice> Virtios { get; }

    public IReadOnlyList<NamedDevice> SoundCards { get; }

    public IReadOnlyList<NamedDevice> NumaNodes { get; }

    /// <summary>What xl refuses, by setting.</summary>
    public IReadOnlyList<(string Setting, DeviceError Error)> Errors => _errors;

    /// <summary>Words that xl warns about and ignores, by setting.</summary>
    public IReadOnlyList<(string Setting, DeviceWord Word)> UnknownWords => _unknownWords;

    /// <summary>Values of words that xl or libxl cannot use.</summary>
    public IReadOnlyList<ValueFault> Faults => _faults;

    /// <summary>Devices that another domain may serve. The domain of a vTPM is not a driver domain.</summary>
    public IEnumerable<IDevice> WithBackend => Enumerable.Empty<IDevice>()
        .Concat(Disks).Concat(Nics).Concat(P9s).Concat(PVCalls).Concat(Displays).Concat(SoundCards).Concat(Keyboards)
        .Concat(Channels).Concat(Virtios);

    private List<NamedDevice> Read(DeviceSyntax syntax) => Read(syntax.Setting, source => Parse(source, syntax));

    private List<T> Read<T>(string setting, Func<ScalarValue, DeviceReading<T>> parse)
        where T : class, IDevice
    {
        var devices = new List<T>();
        foreach (var source in _settings.Texts(setting))
        {
            var (device, error) = parse(source);
            if (device is not null)
            {
                devices.Add(device);
            }
            else if (error is not null)
            {
                _errors.Add((setting, error));
            }
        }

        return devices;
    }

    private DeviceReading<NamedDevice> Parse(ScalarValue source, DeviceSyntax syntax)
    {
        var unknownWords = new List<DeviceWord>();
        var reading = NamedDeviceParser.Parse(source, syntax, unknownWords, _faults);
        _unknownWords.AddRange(unknownWords.Select(word => (syntax.Setting, word)));
        return reading;
    }

    // Each inner list is one device; each of its strings holds one or more words.
    private List<NamedDevice> ReadLists(string setting, Func<ScalarValue, DeviceSyntax> syntaxOf)
    {
        var devices = new List<NamedDevice>();
        foreach (var list in _settings.Lists(setting).Where(list => list.Count > 0))
        {
            var parts = list.Select(source => Parse(source, syntaxOf(source))).ToList();
            _errors.AddRange(parts.Select(part => part.Error).OfType<DeviceError>().Select(error => (setting, error)));
            devices.Add(new NamedDevice(list[0], [.. parts.SelectMany(part => part.Device?.Words ?? [])]));
        }

        return devices;
    }
}
