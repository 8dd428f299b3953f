using System.Collections.Immutable;

namespace XenSupport.Package.Tests.Testing;

/// <summary>The SDK, with a compiler server of the tests' own, which ends with them.</summary>
internal sealed class BuildTools : IDisposable
{
    private readonly string _compilerServer = "xensupport-" + Guid.NewGuid().ToString("N");

    /// <summary>Runs an SDK command.</summary>
    public CommandResult Run(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments) => Command.Run("dotnet", folder, Environment(environment), arguments);

    public void Dispose() =>
        Command.Run(
            "dotnet",
            AppContext.BaseDirectory,
            Environment(ImmutableDictionary<string, string>.Empty),
            "exec",
            Repository.Metadata("CompilerServer"),
            "-shutdown",
            "-pipename:" + _compilerServer);

    private Dictionary<string, string> Environment(IReadOnlyDictionary<string, string> more) => new(more)
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = _compilerServer,
    };
}
