using System.Globalization;
using System.Text.RegularExpressions;
using XenSupport.Xl.Settings;

namespace XenSupport.Xl.Devices;

/// <summary>A guest's name for a disk (<c>vdev</c>), split into its parts.</summary>
/// <param name="Prefix">The kind of the name: <c>hd</c>, <c>sd</c> or <c>xvd</c>.</param>
/// <param name="Index">The number of the disk, from 0.</param>
internal sealed partial record VirtualDisk(string Prefix, long Index)
{
    private const long MostDisks = 1 << 20;
    private const long MostNumber = int.MaxValue;

    private static readonly string[] Prefixes = ["xvd", "hd", "sd"];

    /// <summary>
    /// Reads names like <c>hda</c> and <c>xvdab3</c>; null for <c>d0p1</c>, <c>51712</c> and other names.
    /// </summary>
    public static VirtualDisk? Parse(string name)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        var letters = name.AsSpan((prefix ?? name).Length).TrimEnd("0123456789");
        if (prefix is null || letters.Length is 0 or > 8 || letters.ContainsAnyExceptInRange('a', 'z'))
        {
            return null;
        }

        var index = 0L;
        foreach (var letter in letters)
        {
            index = (index * 26) + (letter - 'a' + 1);
        }

        return new VirtualDisk(prefix, index - 1);
    }

    /// <summary>
    /// The number by which libxl tells disks apart (libxl__device_disk_dev_number); null if it refuses the name.
    /// </summary>
    public static long? NumberOf(string name) => (PartsPattern().Match(name), CNumber.Parse(name)) switch
    {
        ({ Success: true } parts, _) => NumberOf(parts),
        (_, >= 0 and <= MostNumber and var number) => number,
        _ => null,
    };

    private static long? NumberOf(Match parts)
    {
        var partition = ParseDigits(parts.Groups["partition"].Value);
        var disk = parts.Groups["number"] is { Success: true, Value: var digits }
            ? ParseDigits(digits)
            : Parse(parts.Groups["name"].Value)?.Index ?? MostDisks;
        return (parts.Groups["prefix"].Value, disk, partition) switch
        {
            ("xvd" or "d", <= 15, <= 15) => (202 << 8) + (disk << 4) + partition,
            ("xvd" or "d", < MostDisks, <= 255) => (1 << 28) + (disk << 8) + partition,
            ("hd", <= 3, <= 63) => ((disk < 2 ? 3 : 22) << 8) + ((disk & 1) << 6) + partition,
            ("sd", <= 15, <= 15) => (8 << 8) + (disk << 4) + partition,
            _ => null,
        };
    }

    private static long ParseDigits(string digits) =>
        digits.Length == 0 ? 0
        : long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : long.MaxValue;

    [GeneratedRegex(
        @"\A(?:(?<prefix>d)(?<number>[0-9]+)p(?<partition>[0-9]+)"
        + @"|(?<name>(?<prefix>xvd|hd|sd)[a-z]+)(?<partition>[1-9][0-9]*)?)\z")]
    private static partial Regex PartsPattern();
}
