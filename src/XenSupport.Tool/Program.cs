using XenSupport;
using XenSupport.Tool;
using XenSupport.Tool.CommandLine;

var statements = new Lazy<SupportStatementSet>(() => XenReleases.All);
return CommandLineTool.Run(args, new ToolContext(ToolConsole.OfProcess(), statements, TimeProvider.System));
