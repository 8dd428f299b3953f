using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using XenSupport.Generator.Emit;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>How each kind of hole escapes text.</summary>
public class SourceTemplateTests
{
    private static readonly Gen<string> HostileText =
        Gen.OneOf(
            Gen.OneOf("\"", "\\", "\"\"\"", "\n", "\r\n", "\0", "\t", "\u0085", "\u2028", "\u2029", "\ud83d\ude00", "\ud800", "\udc00", "\u202e"),
            Gen.OneOf("*/", "-->", "]]>", "<b>", "</summary>", "&lt;", "{0}", "//", "#if", "\ufffe", "é", "–"),
            Gen.String[0, 3]).Array[0, 8].Select(string.Concat);

    [Theory]
    [InlineData("plain, even {0} and 'é'", @"plain, even {0} and '\u00e9'")]
    [InlineData("\"\\\n\t\r", """\"\\\n\t\u000d""")]
    [InlineData("\0\u007f\u0085\u2028", @"\u0000\u007f\u0085\u2028")]
    [InlineData("\ud83d\ude00\u202e", @"\ud83d\ude00\u202e")]
    [InlineData("*/ --> ]]>", "*/ --> ]]>")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_hole_is_escaped_for_a_literal(string? text, string expected) =>
        Assert.Equal(expected, Write(writer => writer.Write($"{text}")));

    [Theory]
    [InlineData("plain, even {0} and 'é–'", "plain, even {0} and 'é–'")]
    [InlineData("<b a=\"1\">&amp;</b>", "&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;")]
    [InlineData("*/ --> ]]>", "*/ --&gt; ]]&gt;")]
    [InlineData("a\nb\r\tc\0", "a\ufffdb\ufffd\ufffdc\ufffd")]
    [InlineData("\u0085\u2028\u2029\u202e\ud83d\ude00", "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd")]
    [InlineData("back\\slash", "back\\slash")]
    [InlineData(null, "")]
    public void An_xml_hole_is_escaped_for_a_comment(string? text, string expected) =>
        Assert.Equal(expected, Write(writer => writer.Write($"{text:xml}")));

    [Theory]
    [InlineData("global::A.@class<B>")]
    [InlineData("\"\\ & ]]> \u2028")]
    public void A_raw_hole_is_not_escaped(string code) =>
        Assert.Equal(code, Write(writer => writer.Write($"{code:raw}")));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Values_are_written_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture) { NumberFormat = { NegativeSign = "~" } };
        try
        {
            Assert.Equal(
                "-1234567890123 7 true false TechPreview 2030-03-05",
                Write(writer => writer.Write(
                    $"{-1234567890123L} {7} {true} {false} {SupportStatus.TechPreview} {new DateTime(2030, 3, 5)}")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Other_formats_are_rejected()
    {
        Assert.Throws<FormatException>(() => Write(writer => writer.Write($"{"text":XML}")));
        Assert.Throws<FormatException>(() => Write(writer => writer.Write($"{"text":literal}")));
    }

    [Fact]
    public void The_compiler_reads_any_text_back_from_a_literal() =>
        HostileText.Sample(text =>
        {
            var token = ParseField(Write(writer => writer.Write(
                $"""
                const string Field = "{text}";
                """)));
            Assert.Equal(text, token.Value);
        });

    [Fact]
    public void Any_text_stays_within_its_element_and_line() =>
        HostileText.Sample(text =>
        {
            var source = Write(writer =>
                writer.Write($"/// <summary>{text:xml}</summary>\nconst string Field = \"\";"));
            var token = ParseField(source);
            var comment = Assert.Single(
                token
                    .Parent!.SyntaxTree.GetRoot()
                    .DescendantNodes(descendIntoTrivia: true)
                    .OfType<DocumentationCommentTriviaSyntax>());
            var summary = XElement.Parse(comment.Content.OfType<XmlElementSyntax>().Single().ToString());
            Assert.Empty(summary.Elements());
            Assert.Equal(text.Length, summary.Value.Length);
        });

    private static SyntaxToken ParseField(string source)
    {
        var root = CSharpSyntaxTree.ParseText(
            $"class C\n{{\n{source}\n}}",
            new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose),
            cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        Assert.Empty(root.GetDiagnostics());
        var type = (ClassDeclarationSyntax)Assert.Single(root.ChildNodes());
        var field = (FieldDeclarationSyntax)Assert.Single(type.Members);
        return ((LiteralExpressionSyntax)field.Declaration.Variables.Single().Initializer!.Value).Token;
    }

    private static string Write(Action<SourceWriter> write)
    {
        var writer = new SourceWriter();
        write(writer);
        return writer.ToSourceText().ToString();
    }
}
