using System.Text;
using XenSupport.Generator.Emit;

namespace XenSupport.Generator.Tests.Emit;

public class SourceWriterTests
{
    // From 40 × 1024 characters on the compiler keeps a text in pieces.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(4_096)]
    [InlineData(10_000)]
    public void A_text_of_any_length_is_what_was_written(int lineCount)
    {
        using var writer = new SourceWriter();
        var expected = new StringBuilder();
        for (var number = 0; number < lineCount; number++)
        {
            writer.WriteLine($"line {number:0000}");
            expected.Append($"line {number:0000}\n");
        }

        var source = writer.ToSourceText();

        Assert.Equal(expected.ToString(), source.ToString());
        Assert.Equal(Encoding.UTF8, source.Encoding);
    }

    [Fact]
    public void A_line_is_indented_by_the_blocks_around_it_and_an_empty_one_is_not()
    {
        using var writer = new SourceWriter();
        using (writer.WriteBlock())
        {
            writer.WriteSeparatorLine();
            writer.Write("a").WriteLine("b");
            writer.WriteSeparatorLine();
            writer.Write('c');
            writer.WriteLine();
        }

        Assert.Equal("{\n\tab\n\n\tc\n}\n", writer.ToSourceText().ToString());
    }

    [Fact]
    public void A_line_has_as_many_tabs_as_there_are_blocks_around_it()
    {
        using var writer = new SourceWriter();
        var expected = new StringBuilder();
        Nest(depth: 0);

        Assert.Equal(expected.ToString(), writer.ToSourceText().ToString());

        void Nest(int depth)
        {
            for (var length = 0; length < 100; length++)
            {
                var line = new string('x', length);
                writer.Write(line).WriteLine("y");
                expected.Append('\t', depth).Append(line).Append("y\n");
            }

            if (depth < 13)
            {
                expected.Append('\t', depth).Append("{\n");
                using (writer.WriteBlock())
                {
                    Nest(depth + 1);
                }

                expected.Append('\t', depth).Append("}\n");
            }
        }
    }

    // The buffer has 32 × 1024 characters at first.
    [Fact]
    public void The_buffer_grows_wherever_in_a_line_it_ends()
    {
        for (var rest = 0; rest < 40; rest++)
        {
            var line = new string('x', (32 * 1024) - rest);
            using var writer = new SourceWriter();
            writer.WriteLine(line);
            using (writer.WriteBlock())
            using (writer.WriteBlock())
            {
                writer.WriteLine("y");
            }

            Assert.Equal(line + "\n{\n\t{\n\t\ty\n\t}\n}\n", writer.ToSourceText().ToString());
        }
    }
}
