namespace XenSupport.Xl.Configuration;

/// <summary>A place in a text. Lines and columns count from 1, columns in UTF-16 units.</summary>
internal readonly record struct TextPosition(int Line, int Column);
