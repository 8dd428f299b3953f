using System.CommandLine;
using Spectre.Console;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Matrix;
using XenSupport.Tool.Matrix.Page;

namespace XenSupport.Tool.Commands;

/// <summary>Writes the support matrix of all releases as one HTML page.</summary>
internal sealed class MatrixCommand : ToolCommand
{
    public MatrixCommand(ToolContext context)
        : base(
            "matrix",
            "Write the support matrix of all releases as one HTML page that works offline.",
            new Example("xen-support matrix --output matrix.html", "the page, to open in a browser"),
            new Example("xen-support matrix > matrix.html", "the same"),
            new Example("xen-support matrix --git xen --output matrix.html", "of all branches of a clone of Xen"))
    {
        var output = new Option<FileInfo>("--output", "-o")
        {
            Description = "The file to write [default: standard output]",
            HelpName = "FILE.html",
        };
        Options.Add(output);
        SetAction(result => Run(result.GetValue(output), context));
    }

    private static int Run(FileInfo? file, ToolContext context)
    {
        var matrix = SupportMatrix.Create(context.Statements);
        if (file is not null)
        {
            Write(matrix, file, context);
            context.Console.Display.WriteLine(
                $"{file}: {matrix.FeatureRows.Count()} rows, {matrix.Statements.Count} releases");
        }
        else if (context.Console.IsTerminal)
        {
            throw new UsageException("the page is for a browser, not a terminal: use --output FILE.html");
        }
        else
        {
            MatrixPage.Write(matrix, context.Editions, context.Console.Output);
        }

        return ExitCode.Fine;
    }

    private static void Write(SupportMatrix matrix, FileInfo file, ToolContext context)
    {
        try
        {
            using var writer = file.CreateText();
            MatrixPage.Write(matrix, context.Editions, writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{file}': {exception.Message}");
        }
    }
}
