using XenSupport.Reading.Text;
using XenSupport.Upstream.Remarks;

namespace XenSupport.Upstream.Kconfig;

/// <summary>Reads the prompts and help texts of a Kconfig file.</summary>
internal sealed class KconfigReader
{
    private const int TabStop = 8;
    private const char Continuation = '\\';

    private static readonly char[] Separators = [' ', '\t', '\r', '\n', Continuation];

    private readonly SourceLines _lines;
    private readonly List<KconfigOption> _options = [];
    private readonly List<Remark> _remarks = [];
    private string? _name;

    private KconfigReader(string text) => _lines = new SourceLines(text);

    /// <summary>Returns the options that have a remark, in the order of the file.</summary>
    public static IReadOnlyList<KconfigOption> Read(string text)
    {
        var reader = new KconfigReader(text);
        reader.Read();
        return reader._options;
    }

    private void Read()
    {
        for (var line = 0; line < _lines.Count; line++)
        {
            var range = ReadContinued(ref line);
            var words = range.Of(_lines.Text).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            switch (words)
            {
                case ["config" or "menuconfig", var name, ..]:
                    EndOption();
                    _name = name;
                    break;
                case ["help" or "---help---"]:
                    line = ReadHelp(line + 1);
                    break;
                case ["bool" or "tristate" or "int" or "hex" or "string" or "prompt", ['"' or '\'', ..], ..]:
                    _remarks.AddRange(RemarkFinder.Find(_lines.Text, range));
                    break;
                case ["menu" or "endmenu" or "choice" or "endchoice" or "comment" or "if" or "endif" or "source", ..]:
                    EndOption();
                    break;
            }
        }

        EndOption();
    }

    /// <summary>Reads a line and its continuation lines.</summary>
    /// <param name="line">The first of the lines; afterwards the last.</param>
    private TextRange ReadContinued(ref int line)
    {
        var start = _lines.Trimmed(line).Start;
        while (line + 1 < _lines.Count && _lines.Trimmed(line).Of(_lines.Text) is [.., Continuation])
        {
            line++;
        }

        return TextRange.FromBounds(start, Math.Max(start, _lines.Trimmed(line).End));
    }

    /// <summary>Reads a help text, which ends before the first line that is indented less than its first one.</summary>
    /// <returns>The last line of the help text.</returns>
    private int ReadHelp(int first)
    {
        var last = first - 1;
        var indentation = 0;
        for (var line = first; line < _lines.Count; line++)
        {
            if (_lines.Trimmed(line).IsEmpty)
            {
                continue;
            }

            var column = ColumnOf(line);
            indentation = indentation == 0 ? column : indentation;
            if (column == 0 || column < indentation)
            {
                break;
            }

            last = line;
        }

        if (last >= first)
        {
            _remarks.AddRange(
                RemarkFinder.Find(_lines.Text, TextRange.FromBounds(_lines.StartOf(first), _lines.EndOf(last))));
        }

        return last;
    }

    private int ColumnOf(int line)
    {
        var column = 0;
        for (var i = _lines.StartOf(line); i < _lines.Trimmed(line).Start; i++)
        {
            column += _lines.Text[i] == '\t' ? TabStop - (column % TabStop) : 1;
        }

        return column;
    }

    private void EndOption()
    {
        if (_name is not null && _remarks.Count > 0)
        {
            _options.Add(new KconfigOption(_name, Remark.FirstOfEachKind(_remarks)));
        }

        _name = null;
        _remarks.Clear();
    }
}
