namespace XenSupport.Xl.Configuration;

/// <summary>A piece of a text, from its first character to just after its last.</summary>
internal readonly record struct TextSpan(TextPosition Start, TextPosition End)
{
    /// <summary>A piece within one line.</summary>
    public static TextSpan Of(int line, int column, int length) => new(new(line, column), new(line, column + length));

    /// <summary>A part of a piece that lies within one line.</summary>
    public TextSpan Slice(int offset, int length) => Of(Start.Line, Start.Column + offset, length);
}
