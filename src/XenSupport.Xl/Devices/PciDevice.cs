using System.Text.RegularExpressions;
using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Devices;

/// <summary>A PCI device that is passed to a guest: an element of <c>pci</c> (xl-pci-configuration(5)).</summary>
internal sealed partial record PciDevice(ScalarValue Source) : IDevice
{
    private static readonly string[] Words =
        ["bdf", "name", "vslot", "permissive", "msitranslate", "seize", "power_mgmt", "rdm_policy", "key"];

    public DeviceWord? Backend => null;

    /// <summary>Reads an element: an address, or named words.</summary>
    public static DeviceReading<PciDevice> Parse(ScalarValue source)
    {
        var words = source.Text.Split(',');
        var offset = 0;
        var named = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var equals = word.IndexOf('=');
            var name = equals < 0 ? "" : word[..equals];
            if (equals < 0 ? i > 0 || !Address().IsMatch(word) : !Words.Contains(name))
            {
                return new(null, new DeviceError(
                    source.SpanOf(offset, word.Length),
                    $"'{word}' is neither an address ([DDDD:]BB:DD.F[@slot]) nor an option that xl knows"));
            }

            named += (equals < 0 || name is "bdf" or "name") ? 1 : 0;
            offset += word.Length + 1;
        }

        return named == 1
            ? new(new PciDevice(source), null)
            : new(null, new DeviceError(source.Span, "needs either an address or a name, exactly once"));
    }

    [GeneratedRegex(@"^(?:[0-9a-fA-F]{1,4}:)?[0-9a-fA-F]{1,2}:[0-9a-fA-F]{1,2}\.(?:[0-7]|\*)(?:@[0-9a-fA-F]{1,2})?$")]
    private static partial Regex Address();
}
