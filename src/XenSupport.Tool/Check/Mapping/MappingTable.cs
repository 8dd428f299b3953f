using System.Diagnostics.CodeAnalysis;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Devices;
using XenSupport.Xl.Guests;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Check.Mapping;

/// <summary>
/// The vocabulary of the mapping's tables. A row says what a setting means when it meets a condition in these guests.
/// </summary>
internal abstract class MappingTable
{
    /// <summary>Whether a row applies to a guest, by the setting that the row names.</summary>
    protected delegate bool Condition(Guest guest, string setting);

    private const int LongestQuote = 100;

    protected static XenVersion Xen418 { get; } = new(4, 18);

    protected static XenVersion Xen419 { get; } = new(4, 19);

    protected static XenVersion Xen421 { get; } = new(4, 21);

    protected static XenVersion Xen422 { get; } = new(4, 22);

    public abstract IEnumerable<MappingRow> Rows { get; }

    // Rows

    /// <summary>What every such guest has.</summary>
    protected static MappingRow Always(GuestKinds guests, Outcome outcome) => ByDefault(_ => true, guests, outcome);

    /// <summary>What a guest has by default if it meets a condition.</summary>
    protected static MappingRow ByDefault(Func<Guest, bool> condition, GuestKinds guests, Outcome outcome) =>
        new(guests, guest => condition(guest) ? [new Occurrence(null, "the guest")] : [], outcome);

    /// <summary>A setting that meets a condition; a default if the setting is absent but still meets it.</summary>
    protected static MappingRow When(string setting, Condition condition, GuestKinds guests, Outcome outcome) =>
        new(guests, guest => condition(guest, setting) ? [Locate(guest, setting)] : [], outcome);

    /// <summary>The first of some settings that is present, otherwise the last of them as a default.</summary>
    protected static MappingRow WhenFirstOf(
        string[] settings,
        Condition condition,
        GuestKinds guests,
        Outcome outcome) =>
        new(
            guests,
            guest =>
            {
                var setting = settings.FirstOrDefault(setting => guest.Settings.TryGet(setting, out _)) ?? settings[^1];
                return condition(guest, setting) ? [Locate(guest, setting)] : [];
            },
            outcome);

    /// <summary>Each string of a list that meets a condition.</summary>
    protected static MappingRow EachText(
        string setting,
        Func<string, bool> condition,
        GuestKinds guests,
        Outcome outcome) =>
        new(
            guests,
            guest =>
                guest
                    .Settings.Texts(setting)
                    .Where(text => condition(text.Text))
                    .Select(text => new Occurrence(text.Span, $"{setting} {Quote(text.Text)}")),
            outcome);

    /// <summary>Each device that meets a condition.</summary>
    protected static MappingRow Each<T>(
        string setting,
        Func<Guest, IEnumerable<T>> devices,
        Func<Guest, T, bool> condition,
        GuestKinds guests,
        Outcome outcome)
        where T : IDevice => new(
            guests,
            guest => devices(guest)
                .Where(device => condition(guest, device))
                .Select(device => new Occurrence(device.Source.Span, $"{setting} {Quote(device.Source.Text)}")),
            outcome);

    /// <summary>Each word of a device that meets a condition.</summary>
    protected static MappingRow EachWord(
        Func<Guest, IEnumerable<DeviceWord?>> words,
        GuestKinds guests,
        Outcome outcome) =>
        new(
            guests,
            guest =>
                words(guest)
                    .OfType<DeviceWord>()
                    .Select(word => new Occurrence(word.Span, $"{word.Name} {Quote(word.Value)}")),
            outcome);

    // Conditions

    protected static Condition Given { get; } = (guest, setting) => guest.Settings.TryGet(setting, out _);

    protected static Condition On { get; } = (guest, setting) => guest.Settings.Flag(setting) == true;

    protected static Condition Off { get; } = (guest, setting) => guest.Settings.Flag(setting) == false;

    protected static Condition OnOrAbsent { get; } = (guest, setting) => guest.Settings.Flag(setting) != false;

    protected static Condition NotEmpty { get; } =
        (guest, setting) => guest.Settings.Texts(setting).Any(text => text.Text != "");

    protected static Condition NotZero { get; } = (guest, setting) => guest.Settings.Number(setting) is not (null or 0);

    /// <summary>One of some words, ignoring case.</summary>
    protected static Condition Is(params string[] words) => (guest, setting) =>
        guest.Settings.Text(setting) is { } text && words.Any(word => Guest.Is(word, text));

    /// <summary>One of some words, in exactly this spelling.</summary>
    protected static Condition IsExactly(params string[] words) => (guest, setting) =>
        guest.Settings.Text(setting) is { } text && words.Contains(text);

    /// <summary>Any word except some, ignoring case.</summary>
    protected static Condition IsNeither(params string[] words) => (guest, setting) =>
        guest.Settings.Text(setting) is { } text && !words.Any(word => Guest.Is(word, text));

    /// <summary>A condition on the whole guest.</summary>
    protected static Condition If(Func<Guest, bool> condition) => (guest, _) => condition(guest);

    /// <summary>A setting that is present, in a guest that meets a condition.</summary>
    protected static Condition GivenAnd(Func<Guest, bool> condition) => (guest, setting) =>
        Given(guest, setting) && condition(guest);

    // Outcomes

    protected static Reached Reaches(params string[] keys) => new(keys);

    protected static Undecidable OneOf(string missingFact, params string[] keys) => new(keys, missingFact);

    protected static NotStated Unstated(string what) => new(what);

    protected static Rejected Refused(string why) => new(why);

    protected static Effectless NoEffect(string why) => new(why);

    protected static Outdated Deprecated(string instead) => new(instead, IsReported: true);

    protected static Outdated Old(string instead) => new(instead, IsReported: false);

    /// <summary>An amount that must be within a limit, either Xen's or the tool's own.</summary>
    protected static Bounded Within(string limit, Func<Guest, long> amount, string unit) => new(limit, amount, unit);

    // Texts

    /// <summary>The last part of a path.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    protected static string? FileName(string? path) => path?[(path.LastIndexOf('/') + 1)..];

    private static Occurrence Locate(Guest guest, string setting) => guest.Settings.TryGet(setting, out var value)
        ? new Occurrence(value.Span, $"{setting}{Show(value)}")
        : new Occurrence(null, setting);

    private static string Show(Setting setting) => setting.Value switch
    {
        ScalarValue scalar when setting.Number is not null => $" = {scalar.Text}",
        ScalarValue scalar => $" = {Quote(scalar.Text, '"')}",
        _ => "",
    };

    private static string Quote(string text, char quote = '\'') => text.Length <= LongestQuote
        ? $"{quote}{text}{quote}"
        : $"{quote}{text[..LongestQuote]}…{quote}";
}
