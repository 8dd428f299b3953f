using System.Text.RegularExpressions;

namespace XenSupport.Xl.Settings;

/// <summary>Forms of values that have a syntax of their own.</summary>
internal static partial class ValueForms
{
    /// <summary>A UUID, as libuuid reads it.</summary>
    public static ValueForm Uuid { get; } =
        ValueForm.Matching("a UUID (01234567-89ab-cdef-0123-456789abcdef)", UuidPattern());

    /// <summary>Processors, or the nodes that they are in (parse_cpurange in xl_parse.c).</summary>
    public static ValueForm Processors { get; } = ValueForm.Parts(',', ValueForm.Of(
        "processors (0-3,^1), nodes (nodes:0-1) or all",
        text => ProcessorPattern().Match(text) is { Success: true } match && IsAscending(match, 10)));

    /// <summary>Ports, in hexadecimal. xl only prints a message about what follows a single port.</summary>
    public static ValueForm Ports { get; } = ValueForm.Of(
        "a port or a range of ports, in hexadecimal (2f8-2ff)",
        text => PortPattern().Match(text) is { Success: true } match && IsAscending(match, 16));

    /// <summary>An interrupt, in decimal. libxl takes it as a C int.</summary>
    public static ValueForm Interrupt { get; } = ValueForm.Of(
        "an interrupt, in decimal", text => DecimalPattern().IsMatch(text) && Int128.Parse(text) <= int.MaxValue);

    /// <summary>Page frames, in hexadecimal.</summary>
    public static ValueForm Frames { get; } = ValueForm.Matching(
        "a page and a count, in hexadecimal (fee00,1 or fee00,1@a0000)", FramePattern());

    /// <summary>Cache colours. xl ignores what follows them.</summary>
    public static ValueForm Colors { get; } = ValueForm.Of(
        "a colour or a range of colours (0-3)",
        text => ColorPattern().Match(text) is { Success: true } match && IsAscending(match, 10));

    /// <summary>A number at the start of a text; C's strtoul ignores the rest.</summary>
    public static ValueForm LeadingNumber { get; } = ValueForm.Matching("a number", LeadingNumberPattern());

    /// <summary>The address of a network card.</summary>
    public static ValueForm Mac { get; } = ValueForm.Matching("an address (00:16:3e:00:00:01)", MacPattern());

    /// <summary>A limit on what a network card sends (libxlu_vif.c).</summary>
    public static ValueForm Rate { get; } =
        ValueForm.Matching("a rate (10Mb/s, 250KB/s or 1MB/s@20ms)", RatePattern());

    /// <summary>The screens of a virtual display.</summary>
    public static ValueForm Connectors { get; } =
        ValueForm.Parts(';', ValueForm.Matching("names with resolutions (a:1920x1080;b:800x600)", ConnectorPattern()));

    /// <summary>Formats of sound: libxl's vsnd_pcm_format.</summary>
    public static ValueForm SampleFormats { get; } = ValueForm.Parts(';', ValueForm.Word(
        "s8", "u8", "s16_le", "s16_be", "u16_le", "u16_be", "s24_le", "s24_be", "u24_le", "u24_be", "s32_le", "s32_be",
        "u32_le", "u32_be", "f32_le", "f32_be", "f64_le", "f64_be", "iec958_subframe_le", "iec958_subframe_be", "mu_law",
        "a_law", "ima_adpcm", "mpeg", "gsm"));

    /// <summary>A quota of Xenstore: a name, which Xenstore knows, and a number of 32 bits.</summary>
    public static ValueForm Quota { get; } = ValueForm.Of(
        "a name and a number (nodes=1000)",
        text => text.Split('=', 2) is [{ Length: > 0 }, var value]
            && CNumber.Parse(value) is >= 0 and <= uint.MaxValue);

    /// <summary>A string of the guest's firmware tables. Its kinds are libxl's smbios_type.</summary>
    public static ValueForm Smbios { get; } = ValueForm.Matching(
        "a kind of string and its text (bios_vendor=, system_manufacturer=, oem=, …)", SmbiosPattern());

    /// <summary>A group of Viridian's enlightenments; '!' switches one off.</summary>
    public static ValueForm Enlightenment { get; } = ValueForm.ExactWord("all", "defaults").Or(
        ValueForm.Matching("a group (base, freq, time_ref_count, …), or '!' and a group", EnlightenmentPattern()));

    /// <summary>The type of the SCMI agent. xl ignores anything that does not begin with <c>type=</c>.</summary>
    public static ValueForm SystemControl { get; } = ValueForm.Parts(',', ValueForm.Of(
        "type=none or type=scmi_smc",
        text => !text.StartsWith("type=", StringComparison.Ordinal)
            || text["type=".Length..].ToLowerInvariant() is "none" or "scmi_smc"));

    // A single number has no last.
    private static bool IsAscending(Match match, int radix) =>
        Number(match.Groups["first"].Value, radix) is { } first
        && (!match.Groups["last"].Success || Number(match.Groups["last"].Value, radix) >= first);

    private static long? Number(string digits, int radix) => digits.Length == 0 ? 0
        : digits.Length > 15 ? null
        : CNumber.Parse(radix == 16 ? $"0x{digits}" : digits.TrimStart('0') is "" ? "0" : digits.TrimStart('0'));

    [GeneratedRegex(@"\A[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\z", RegexOptions.IgnoreCase)]
    private static partial Regex UuidPattern();

    [GeneratedRegex(@"\A(?:(?:nodes?:)?all|\^?(?:nodes?:)?(?<first>[0-9]+)(?:-(?<last>[0-9]+))?)\z")]
    private static partial Regex ProcessorPattern();

    [GeneratedRegex(
        @"\A(?:0x)?(?<first>[0-9a-f]{1,8})(?:-(?:0x)?(?<last>[0-9a-f]{1,8})\z|(?=[^-0-9a-f])|\z)",
        RegexOptions.IgnoreCase)]
    private static partial Regex PortPattern();

    [GeneratedRegex(@"\A[0-9]+\z")]
    private static partial Regex DecimalPattern();

    [GeneratedRegex(@"\A(?:0x)?[0-9a-f]+,(?:0x)?[0-9a-f]+(?:@(?:0x)?[0-9a-f]+)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex FramePattern();

    [GeneratedRegex(@"\A(?<first>[0-9]+)(?:-(?<last>[0-9]+))?")]
    private static partial Regex ColorPattern();

    [GeneratedRegex(@"\A\s*[-+]?[0-9]")]
    private static partial Regex LeadingNumberPattern();

    [GeneratedRegex(@"\A(?:(?:0x)?[0-9a-f]{1,2}.){5}(?:0x)?[0-9a-f]{1,2}(?![0-9a-f])", RegexOptions.IgnoreCase)]
    private static partial Regex MacPattern();

    [GeneratedRegex(@"\A0*[1-9][0-9]*[GMK]?[Bb]/s(?:@0*[1-9][0-9]*[mu]?s?)?\z")]
    private static partial Regex RatePattern();

    [GeneratedRegex(@"\A[^:]*:[0-9]+x[0-9]")]
    private static partial Regex ConnectorPattern();

    [GeneratedRegex(
        @"\A!?(?:base|freq|time_ref_count|reference_tsc|hcall_remote_tlb_flush|apic_assist|crash_ctl|synic|stimer"
        + @"|hcall_ipi|ex_processor_masks|no_vp_limit|cpu_hotplug)\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnlightenmentPattern();

    [GeneratedRegex(
        @"\A(?:bios_(?:vendor|version)|system_(?:manufacturer|product_name|version|serial_number)"
        + @"|baseboard_(?:manufacturer|product_name|version|serial_number|asset_tag|location_in_chassis)"
        + @"|enclosure_(?:manufacturer|serial_number|asset_tag)|battery_(?:manufacturer|device_name)|oem)=.",
        RegexOptions.IgnoreCase)]
    private static partial Regex SmbiosPattern();
}
