using System.CommandLine;

namespace XenSupport.Tool.CommandLine;

/// <summary>An option that takes one of a few words. The first is the default.</summary>
internal sealed class ChoiceOption : Option<string>
{
    public ChoiceOption(string name, string description, params string[] choices)
        : base(name)
    {
        Description = $"{description}: {string.Join(", ", choices)}";
        // A list of the choices would be broken within words on a narrow terminal.
        HelpName = name.TrimStart('-').ToUpperInvariant();
        DefaultValueFactory = _ => choices[0];
        CompletionSources.Add(choices);
        Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !choices.Contains(word.Value, Comparer))
            {
                result.AddError(
                    $"'{word.Value}' is not a valid value for {name} (expected one of {string.Join(", ", choices)})");
            }
        });
    }

    /// <summary>How the word is compared with the choices.</summary>
    public StringComparer Comparer { get; init; } = StringComparer.Ordinal;
}
