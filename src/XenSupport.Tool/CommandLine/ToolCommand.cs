using System.CommandLine;

namespace XenSupport.Tool.CommandLine;

/// <summary>A command whose help shows examples.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, params Example[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>The examples. The first one also appears in the help of the whole tool.</summary>
    public IReadOnlyList<Example> Examples { get; }
}
