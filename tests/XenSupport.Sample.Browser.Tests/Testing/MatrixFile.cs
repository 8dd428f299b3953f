using SampleConsumer;
using SampleConsumer.CommandLine;

namespace XenSupport.Sample.Browser.Tests.Testing;

/// <summary>The page as users of the tool create it.</summary>
internal static class MatrixFile
{
    public static void Write(string path) =>
        Assert.Equal(
            ExitCode.Fine,
            Tool.Run(
                ["matrix", "--output", path],
                new ToolContext(
                    ToolConsole.OfPipe(TextWriter.Null, TextWriter.Null),
                    XenReleases.All,
                    TimeProvider.System)));
}
