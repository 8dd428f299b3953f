using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests;

/// <summary>Code and comments are wrapped at 120 columns. The text of a string stays in one piece.</summary>
public class LineLengthTests
{
    private const int Columns = 120;

    public static TheoryData<string> Folders { get; } =
    [
        .. from root in new[] { "src", "sample-consumer", "tests" }
           from path in SourceFiles.Below(Repository.PathOf(root))
           group path by Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(path)!) into folder
           select folder.Key,
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_line_of_code_has_at_most_120_columns(string folder)
    {
        var tooLong =
            from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs")
            from line in FindLongLines(File.ReadAllText(path))
            select $"{Path.GetFileName(path)}({line}) has more than {Columns} columns";

        Assert.True(!tooLong.Any(), string.Join('\n', tooLong));
    }

    [Theory]
    [InlineData("int a = {0};", "1", true)]
    [InlineData("// {0}", "a", true)]
    [InlineData("string s = \"{0}\";", "a", false)]
    [InlineData("string s = $\"{{1}}{0}\";", "a", false)]
    [InlineData("string s = $\"{{f({0})}}\";", "1", false)]
    [InlineData("string s = \"\"\"\n{0}\n\"\"\";", "a", false)]
    [InlineData("f(\"\", {0});", "1", true)]
    [InlineData("f(\"{0}\", \"\");", "a", false)]
    public void Only_the_text_of_a_string_may_pass_the_last_column(string format, string fill, bool isTooLong)
    {
        var text = format.Replace("{0}", string.Concat(Enumerable.Repeat(fill, Columns)), StringComparison.Ordinal)
            .Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal);

        Assert.Equal(isTooLong, FindLongLines(text).Any());
        Assert.Empty(FindLongLines(format));
    }

    private static IEnumerable<int> FindLongLines(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        return
            from line in tree.GetText().Lines
            where line.End - line.Start > Columns && !IsInString(tree.GetRoot(), line.Start + Columns)
            select line.LineNumber + 1;
    }

    private static bool IsInString(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return token.SpanStart <= position && IsText(Closed(token));
    }

    /// <summary>The token that a closing bracket, a comma or a semicolon follows.</summary>
    private static SyntaxToken Closed(SyntaxToken token) => token.Kind()
        is SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken
            or SyntaxKind.CommaToken or SyntaxKind.SemicolonToken
        && !IsText(token)
            ? Closed(token.GetPreviousToken())
            : token;

    private static bool IsText(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
        || token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is not null;
}
