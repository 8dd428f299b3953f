using Spectre.Console;

namespace SampleConsumer.CommandLine;

/// <summary>Where the tool writes: the same for a terminal, a pipe and a test.</summary>
internal sealed class ToolConsole
{
    /// <summary>Wide enough that nothing is wrapped: a script reads lines.</summary>
    private const int PipeWidth = 4096;

    private ToolConsole(TextWriter output, TextWriter error, IAnsiConsole display)
    {
        Output = output;
        Error = error;
        Display = display;
    }

    /// <summary>For data, which are written as they are.</summary>
    public TextWriter Output { get; }

    /// <summary>For what went wrong.</summary>
    public TextWriter Error { get; }

    /// <summary>For people: tables, and colour where the terminal has it. It writes to <see cref="Output"/>.</summary>
    public IAnsiConsole Display { get; }

    /// <summary>
    /// Whether a person looks at it. Otherwise a script does, and gets neither frames nor wrapped lines.
    /// </summary>
    public bool IsTerminal => Display.Profile.Out.IsTerminal;

    /// <summary>
    /// The console of this process. Spectre.Console sees what it is, and heeds <c>NO_COLOR</c> (no-color.org).
    /// </summary>
    public static ToolConsole OfProcess() => Create(Console.Out, Console.Error, AnsiSupport.Detect);

    /// <summary>A console that writes as into a pipe.</summary>
    public static ToolConsole OfPipe(TextWriter output, TextWriter error) => Create(output, error, AnsiSupport.No);

    /// <summary>A table in the style of the place: framed on a terminal, columns alone elsewhere.</summary>
    public Table CreateTable(params ReadOnlySpan<string> columns)
    {
        var table = new Table { Border = IsTerminal ? TableBorder.Rounded : TableBorder.None };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)));
        }

        return table;
    }

    private static ToolConsole Create(TextWriter output, TextWriter error, AnsiSupport ansi)
    {
        var display = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            // A build server's log is a pipe, whatever it says of itself.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!display.Profile.Out.IsTerminal)
        {
            display.Profile.Width = PipeWidth;
        }

        return new ToolConsole(output, error, display);
    }
}
