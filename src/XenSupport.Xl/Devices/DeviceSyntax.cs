namespace XenSupport.Xl.Devices;

/// <summary>How the elements of a setting describe a device with named words.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Words">The words that xl knows.</param>
internal sealed record DeviceSyntax(string Setting, IReadOnlyList<string> Words)
{
    /// <summary>What xl does with a word that it does not know.</summary>
    public UnknownWord UnknownWord { get; init; } = UnknownWord.Refused;

    /// <summary>Whether blanks are also dropped after names and values, not only before names.</summary>
    public bool IsTrimmed { get; init; }

    /// <summary>Whether an element is one word, whose value may contain commas.</summary>
    public bool IsOneWord { get; init; }

    /// <summary>Whether a word without '=' silently ends the description.</summary>
    public bool EndsAtFlag { get; init; }

    /// <summary>Words without a value.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Words without a value that start with this are known too.</summary>
    public string? FlagPrefix { get; init; }

    /// <summary>Names that start with this are known too.</summary>
    public string? WordPrefix { get; init; }

    /// <summary>Whether xl refuses a word without a value.</summary>
    public bool NeedsValues { get; init; }

    /// <summary>The forms of the words' values.</summary>
    public IReadOnlyList<WordRule> Values { get; init; } = [];

    /// <summary>Words without which xl or libxl refuses the device.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Whether xl knows a word that has a value.</summary>
    public bool Knows(string name) => Words.Contains(name) || Starts(name, WordPrefix);

    /// <summary>Whether xl knows a word without a value.</summary>
    public bool KnowsFlag(string name) => Flags.Contains(name) || Starts(name, FlagPrefix);

    private static bool Starts(string name, string? prefix) =>
        prefix is not null && name.StartsWith(prefix, StringComparison.Ordinal);
}
