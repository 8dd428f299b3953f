using System.CommandLine;
using System.Reflection;
using XenSupport.LanguageServer.Server;
using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Commands;

/// <summary>Runs the language server, which an editor starts.</summary>
internal sealed class LspCommand : ToolCommand
{
    public LspCommand(ToolContext context)
        : base(
            "lsp",
            "Run a language server over standard input and output, for editors: findings as you type, fixes, hover, completion.",
            new Example("xen-support lsp", "what an editor starts for SUPPORT.md and overlays"))
    {
        Options.Add(new Option<bool>("--stdio")
        {
            Description = "Has no effect; some editors pass it to every server",
        });
        SetAction(_ =>
        {
            var server = new SupportServer(
                Console.OpenStandardInput(), Console.OpenStandardOutput(), context.Carried, Version);
            return server.Run();
        });
    }

    private static string Version =>
        typeof(LspCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
