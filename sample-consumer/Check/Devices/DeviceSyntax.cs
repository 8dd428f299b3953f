namespace SampleConsumer.Check.Devices;

/// <summary>How the elements of a setting describe a device, in words with names.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Words">The words that xl knows.</param>
internal sealed record DeviceSyntax(string Setting, IReadOnlyList<string> Words)
{
    /// <summary>What xl does with a word that it does not know.</summary>
    public UnknownWord UnknownWord { get; init; } = UnknownWord.Refused;

    /// <summary>Whether blanks are dropped behind a name and a value as well, not only before a name.</summary>
    public bool IsTrimmed { get; init; }

    /// <summary>Whether an element is one word, whose value may have commas.</summary>
    public bool IsOneWord { get; init; }

    /// <summary>Whether a word without '=' ends the description, without a word from xl.</summary>
    public bool EndsAtFlag { get; init; }

    /// <summary>Words without a value.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>A word without a value that begins like this is known, too.</summary>
    public string? FlagPrefix { get; init; }

    /// <summary>A name that begins like this is known, too.</summary>
    public string? WordPrefix { get; init; }

    /// <summary>Words without which xl refuses the device.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Whether xl knows a word that has a value.</summary>
    public bool Knows(string name) => Words.Contains(name) || Starts(name, WordPrefix);

    /// <summary>Whether xl knows a word that has none.</summary>
    public bool KnowsFlag(string name) => Flags.Contains(name) || Starts(name, FlagPrefix);

    private static bool Starts(string name, string? prefix) =>
        prefix is not null && name.StartsWith(prefix, StringComparison.Ordinal);
}
