using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Reporting;

/// <summary>A location in a file, with the compiler's lines and columns. An empty path means no location.</summary>
internal readonly record struct FileLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static FileLocation None { get; } = new("", default, default);

    /// <summary>Returns the location of a piece of a file.</summary>
    public static FileLocation Of(TextRange range, string path, TextLineCollection lines)
    {
        var span = new TextSpan(range.Start, range.Length);
        return new FileLocation(path, span, lines.GetLinePositionSpan(span));
    }

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
}
