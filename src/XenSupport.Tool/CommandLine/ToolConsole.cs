using Spectre.Console;

namespace XenSupport.Tool.CommandLine;

/// <summary>Where the tool writes to: a terminal, a pipe, or a buffer in a test.</summary>
internal sealed class ToolConsole
{
    /// <summary>Wide enough that nothing is wrapped, since scripts read line by line.</summary>
    private const int PipeWidth = 1 << 20;

    private const int WidestLine = 160;

    private ToolConsole(
        TextReader input, TextWriter output, TextWriter error, TextWriter? progress, IAnsiConsole display)
    {
        Input = input;
        Output = output;
        Error = error;
        Progress = progress;
        Display = display;
    }

    /// <summary>Standard input, which <c>-</c> names on a command line.</summary>
    public TextReader Input { get; }

    /// <summary>For data, which is written verbatim.</summary>
    public TextWriter Output { get; }

    /// <summary>For error messages.</summary>
    public TextWriter Error { get; }

    /// <summary>The terminal on which to show progress, or null if standard error is redirected.</summary>
    public TextWriter? Progress { get; }

    /// <summary>For people: tables, and colour if the terminal has it. Writes to <see cref="Output"/>.</summary>
    public IAnsiConsole Display { get; }

    /// <summary>Whether a person is reading. Scripts get neither frames nor wrapped lines.</summary>
    public bool IsTerminal => Display.Profile.Out.IsTerminal;

    /// <summary>The width for lines that would be hard to follow if they were longer.</summary>
    public int TextWidth => Math.Min(Display.Profile.Width, WidestLine);

    /// <summary>
    /// The console of this process. Spectre.Console detects what it can do; under <c>NO_COLOR</c> nothing is styled.
    /// </summary>
    public static ToolConsole OfProcess()
    {
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        if (isPlain)
        {
            // Otherwise .NET sends the terminal an escape sequence for its keypad (smkx in terminfo).
            Environment.SetEnvironmentVariable("TERM", "dumb");
        }

        return Create(
            // UTF-8 like the text of files, whatever the console's encoding is.
            new StreamReader(Console.OpenStandardInput()),
            // Console.Out flushes every write, and a page takes tens of thousands.
            Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput()) : Console.Out,
            Console.Error,
            Console.IsErrorRedirected ? null : Console.Error,
            isPlain || Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect);
    }

    /// <summary>A console that writes as it would to a pipe.</summary>
    public static ToolConsole OfPipe(TextReader input, TextWriter output, TextWriter error) =>
        Create(input, output, error, progress: null, AnsiSupport.No);

    /// <summary>A table with frames on a terminal, and plain columns elsewhere.</summary>
    public Table CreateTable(params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = IsTerminal ? TableBorder.Rounded : TableBorder.None };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }

        return table;
    }

    private static ToolConsole Create(
        TextReader input, TextWriter output, TextWriter error, TextWriter? progress, AnsiSupport ansi)
    {
        var display = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            // Treat a build server's log as a pipe, whatever it claims to be.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!display.Profile.Out.IsTerminal)
        {
            display.Profile.Width = PipeWidth;
        }

        return new ToolConsole(input, output, error, progress, display);
    }
}
