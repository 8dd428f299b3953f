using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Diagnostics;

/// <summary>A place in a file, with the lines and columns that the compiler counts. Without a path, no place.</summary>
internal readonly record struct FileLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static FileLocation None { get; } = new("", default, default);

    /// <summary>The place before a file's first character.</summary>
    public static FileLocation StartOf(string path) => new(path, default, default);

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
}
