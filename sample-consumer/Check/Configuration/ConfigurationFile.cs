namespace SampleConsumer.Check.Configuration;

/// <summary>What stands in a configuration, in its order. With one error xl refuses the whole file.</summary>
internal sealed record ConfigurationFile(IReadOnlyList<Assignment> Assignments, IReadOnlyList<SyntaxError> Errors)
{
    /// <summary>Reads a configuration.</summary>
    public static ConfigurationFile Parse(string text)
    {
        var errors = new List<SyntaxError>();
        var assignments = new Parser(new Lexer(text, errors), errors).ParseFile();
        return new ConfigurationFile(assignments, errors);
    }
}
