using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Browser.Tests.Testing;

/// <summary>The page as users of the tool create it.</summary>
internal static class MatrixFile
{
    public static void Write(string path) =>
        Assert.Equal(
            ExitCode.Fine,
            CommandLineTool.Run(
                ["matrix", "--output", path],
                new ToolContext(
                    ToolConsole.OfPipe(TextReader.Null, TextWriter.Null, TextWriter.Null),
                    new Lazy<SupportStatementSet>(XenReleases.All),
                    TimeProvider.System)));
}
