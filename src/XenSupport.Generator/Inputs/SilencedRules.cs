using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Inputs;

/// <summary>The rules that the project silences for one file, with the metadata <c>NoWarn</c> of its item.</summary>
internal sealed record SilencedRules(EquatableArray<string> Ids)
{
    /// <summary>The name of the metadata.</summary>
    public const string Metadata = "NoWarn";

    private static readonly char[] Separators = [' ', ',', ';'];

    /// <summary>The first word that is not the id of a rule; null if all are.</summary>
    public string? Unknown => Ids.FirstOrDefault(static id => !Rules.Contains(id));

    /// <summary>Reads the metadata: ids, separated by blanks, commas or semicolons.</summary>
    public static SilencedRules Parse(string metadata) =>
        new(
            new EquatableArray<string>(
                metadata.ToUpperInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries)));

    public bool Contains(Rule rule) => Ids.Contains(rule.Id);
}
