namespace XenSupport.Tool.Lint;

/// <summary>Where something is in a file. Lines and columns start at 1, columns in UTF-16 units.</summary>
/// <param name="EndLine">The line of the first character after it.</param>
/// <param name="EndColumn">The column of that character.</param>
/// <param name="LineText">The text of its first line.</param>
internal sealed record LintPlace(int Line, int Column, int EndLine, int EndColumn, string LineText);
