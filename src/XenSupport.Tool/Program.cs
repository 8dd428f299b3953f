using XenSupport.Tool;
using XenSupport.Tool.CommandLine;

return CommandLineTool.Run(args, new ToolContext(ToolConsole.OfProcess(), XenReleases.All, TimeProvider.System));
