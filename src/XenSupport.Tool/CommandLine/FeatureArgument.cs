using System.CommandLine;

namespace XenSupport.Tool.CommandLine;

/// <summary>A feature by name or key. The words of a name need no quotes.</summary>
internal sealed class FeatureArgument : Argument<string[]>
{
    public FeatureArgument(string name)
        : base(name)
    {
        Description = "A name, part of a name, or a key";
        Arity = ArgumentArity.OneOrMore;
    }

    /// <summary>The name or key that was typed.</summary>
    public string QueryIn(ParseResult result) => string.Join(' ', result.GetRequiredValue(this));
}
