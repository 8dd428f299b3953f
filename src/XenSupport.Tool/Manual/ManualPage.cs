using System.CommandLine;
using System.Globalization;
using XenSupport.Tool.CommandLine;

namespace XenSupport.Tool.Manual;

/// <summary>The manual page of the tool, made from its commands.</summary>
internal sealed class ManualPage(RootCommand tool, string name, TextWriter output)
{
    private readonly Roff _roff = new(output);

    public void Write()
    {
        _roff.Title(name, 1, "User Commands");
        _roff.Section("NAME");
        _roff.Paragraph($"{name} - what releases of the Xen hypervisor support");
        _roff.Section("SYNOPSIS");
        _roff.Code($"{name} [command] [options]");
        _roff.Section("DESCRIPTION");
        _roff.Paragraph(tool.Description!);
        _roff.Section("COMMANDS");
        foreach (var command in tool.Subcommands)
        {
            Write(command);
        }

        _roff.Section("OPTIONS");
        Write(tool.Options);
        WriteEnvironment();
        _roff.Section("SEE ALSO");
        _roff.Paragraph("xl(1), xl.cfg(5)");
    }

    private void Write(Command command)
    {
        var operands = command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1
            ? $"{NameOf(argument)}..."
            : NameOf(argument));
        _roff.Subsection(string.Join(' ', operands.Prepend(command.Name)));
        _roff.Paragraph(command.Description!);
        foreach (var argument in command.Arguments)
        {
            _roff.Term(NameOf(argument), $"{argument.Description}.");
        }

        Write(command.Options);
        foreach (var example in command is ToolCommand { Examples: var examples } ? examples : [])
        {
            _roff.Paragraph($"Example: {example.Meaning}");
            _roff.Code(example.CommandLine);
        }
    }

    private void Write(IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            var names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name));
            _roff.Term(option.HelpName is { } value ? $"{names} {value}" : names, $"{option.Description}.");
        }
    }

    private void WriteEnvironment()
    {
        _roff.Section("ENVIRONMENT");
        _roff.Term("NO_COLOR", "If it is set and not empty, nothing is coloured.");
        _roff.Section("EXIT STATUS");
        foreach (var (code, meaning) in ExitCode.Meanings)
        {
            _roff.Term(code.ToString(CultureInfo.InvariantCulture), meaning);
        }
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;
}
