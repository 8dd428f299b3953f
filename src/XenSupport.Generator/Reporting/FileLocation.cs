using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Reporting;

/// <summary>A place in a file, with the lines and columns that the compiler counts. Without a path, no place.</summary>
internal readonly record struct FileLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static FileLocation None { get; } = new("", default, default);

    /// <summary>The place of a piece of a file.</summary>
    public static FileLocation Of(TextRange range, string path, TextLineCollection lines)
    {
        var span = new TextSpan(range.Start, range.Length);
        return new FileLocation(path, span, lines.GetLinePositionSpan(span));
    }

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
}
