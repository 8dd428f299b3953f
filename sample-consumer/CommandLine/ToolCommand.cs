using System.CommandLine;

namespace SampleConsumer.CommandLine;

/// <summary>A command of the tool, with examples that its help shows.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, params Example[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>What one would type first. The first of them stands in the help of the whole tool.</summary>
    public IReadOnlyList<Example> Examples { get; }
}
