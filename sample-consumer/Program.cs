using SampleConsumer;
using SampleConsumer.CommandLine;

return Tool.Run(args, new ToolContext(ToolConsole.OfProcess(), XenReleases.All, TimeProvider.System));
