namespace XenSupport.Xl.Configuration;

/// <summary>The assignments of a configuration, in order. A single error makes xl refuse the whole file.</summary>
internal sealed record ConfigurationFile(IReadOnlyList<Assignment> Assignments, IReadOnlyList<SyntaxError> Errors)
{
    public static ConfigurationFile Parse(string text)
    {
        var errors = new List<SyntaxError>();
        var assignments = new Parser(new Lexer(text, errors), errors).ParseFile();
        return new ConfigurationFile(assignments, errors);
    }
}
