using System.Text.RegularExpressions;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Devices;

/// <summary>A PCI device that is passed to a guest: an element of <c>pci</c> (xl-pci-configuration(5)).</summary>
internal sealed partial record PciDevice(ScalarValue Source, IReadOnlyList<DeviceWord> Words) : IDevice
{
    private static readonly ValueForm BareAddress = ValueForm.Matching("an address ([DDDD:]BB:DD.F)", AddressPattern());

    // xl reads the numbers with atoi, which takes any text (libxlu_pci.c).
    private static readonly Dictionary<string, ValueForm?> Forms = new()
    {
        ["bdf"] = BareAddress,
        ["name"] = null,
        ["vslot"] = ValueForm.Matching("a slot from 0 to 1f", SlotPattern()),
        ["permissive"] = null,
        ["msitranslate"] = null,
        ["seize"] = null,
        ["power_mgmt"] = null,
        ["rdm_policy"] = ValueForm.Word("strict", "relaxed"),
    };

    public DeviceWord? Backend => null;

    /// <summary>The last word with a name, which is the one that counts; null if there is none.</summary>
    public DeviceWord? Word(string name) => Words.LastOrDefault(word => word.Name == name);

    /// <summary>Reads an element: an address, or named words. One comma may follow the last.</summary>
    public static DeviceReading<PciDevice> Parse(ScalarValue source)
    {
        var words = new List<DeviceWord>();
        var offset = 0;
        var text = source.Text.EndsWith(',') ? source.Text[..^1] : source.Text;
        foreach (var piece in text.Split(','))
        {
            var (word, message) = ReadWord(piece, source.SpanOf(offset, piece.Length), isFirst: offset == 0);
            if (message is not null)
            {
                return new(null, new DeviceError(piece.Length == 0 ? source.Span : word.Span, message));
            }

            words.Add(word);
            offset += piece.Length + 1;
        }

        return words.Exists(word => word.Name == "bdf") != words.Exists(word => word.Name == "name")
            ? new(new PciDevice(source, words), null)
            : new(null, new DeviceError(source.Span, "needs either an address or a name, not both"));
    }

    private static (DeviceWord Word, string? Message) ReadWord(string piece, TextSpan span, bool isFirst)
    {
        var equals = piece.IndexOf('=');
        if (equals < 0)
        {
            return (new DeviceWord("bdf", piece, span), isFirst && AddressAndSlotPattern().IsMatch(piece)
                ? null
                : $"'{piece}' is neither an address ([DDDD:]BB:DD.F[@slot]) nor an option with a value");
        }

        var word = new DeviceWord(piece[..equals], piece[(equals + 1)..], span);
        return (word, !Forms.TryGetValue(word.Name, out var form)
            ? $"'{word.Name}' is not an option of pci; expected one of {string.Join(", ", Forms.Keys)}"
            : form?.FindFault(word.Value) is null
                ? null
                : $"'{word.Value}' is not a valid value for {word.Name}; expected {form.Expected}");
    }

    private const string Address =
        @"^(?:[0-9a-f]{1,4}:)?[0-9a-f]{1,2}:0*[01]?[0-9a-f]\.(?:0*[0-7](?![0-9a-f])|\*)";

    // libxl ignores what follows the address in bdf=.
    [GeneratedRegex(Address, RegexOptions.IgnoreCase)]
    private static partial Regex AddressPattern();

    [GeneratedRegex($@"{Address}(?:@0*[01]?[0-9a-f])?\z", RegexOptions.IgnoreCase)]
    private static partial Regex AddressAndSlotPattern();

    [GeneratedRegex(@"^0*[01]?[0-9a-f](?![0-9a-f])", RegexOptions.IgnoreCase)]
    private static partial Regex SlotPattern();
}
