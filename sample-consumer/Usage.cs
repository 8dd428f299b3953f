namespace SampleConsumer;

internal static class Usage
{
    public const int Success = 0;
    public const int BadUsage = 2;

    private const string Text = """
        Usage: xen-support [command]

        Without a command: the release, its entries by status, and a few facts.

        Commands:
          export [--format tsv|json]   every entry of every statement, in the order of the file
        """;

    public static int Print(TextWriter output)
    {
        output.WriteLine(Text);
        return Success;
    }

    public static int Fail(string message, TextWriter error)
    {
        error.WriteLine($"xen-support: {message}; see xen-support --help");
        return BadUsage;
    }
}
