using System.Text;
using XenSupport.Generator.Emit;

namespace XenSupport.Generator.Tests.Emit;

public class SourceWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]
    public void Text_of_any_length_is_written_unchanged(int lineCount)
    {
        var writer = new SourceWriter();
        var expected = new StringBuilder();
        for (var number = 0; number < lineCount; number++)
        {
            writer.WriteLine($"line {number}");
            expected.Append($"line {number}\n");
        }

        var source = writer.ToSourceText();

        Assert.Equal(expected.ToString(), source.ToString());
        Assert.Equal(Encoding.UTF8, source.Encoding);
    }

    [Fact]
    public void A_line_is_indented_by_its_blocks_unless_it_is_empty()
    {
        var writer = new SourceWriter();
        using (writer.WriteBlock($"class A"))
        {
            writer.WriteSeparatorLine();
            writer.Write($"a");
            writer.WriteLine($"b");
            writer.WriteSeparatorLine();
            using (writer.WriteBlock($"class {"B":raw}"))
            {
                writer.Write($"c");
                writer.WriteLine();
            }
        }

        AssertWritten("class A\n{\n\tab\n\n\tclass B\n\t{\n\t\tc\n\t}\n}\n", writer);
    }

    [Fact]
    public void An_outer_block_does_not_indent_and_an_array_closes_its_call()
    {
        var writer = new SourceWriter();
        using (writer.WriteOuterBlock($"namespace A"))
        using (writer.WriteArrayArgument($"F(new[]"))
        {
            writer.WriteLine($"1,");
        }

        AssertWritten("namespace A\n{\nF(new[]\n{\n\t1,\n});\n}\n", writer);
    }

    [Fact]
    public void The_default_block_writes_nothing()
    {
        using (default(SourceWriter.Block))
        {
        }
    }

    [Fact]
    public void Each_line_of_a_template_is_indented_unless_it_is_empty()
    {
        var writer = new SourceWriter();
        using (writer.WriteBlock($"a"))
        {
            writer.Write($"b");
            writer.WriteLine(
                $"""
                c

                {"d"}
                e{1}
                """);
        }

        AssertWritten("a\n{\n\tbc\n\n\td\n\te1\n}\n", writer);
    }

    private static void AssertWritten(string expected, SourceWriter writer) =>
        Assert.Equal(expected, writer.ToSourceText().ToString());
}
