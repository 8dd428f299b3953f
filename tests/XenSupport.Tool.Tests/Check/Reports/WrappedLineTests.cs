using Spectre.Console;
using XenSupport.Tool.Check.Reports;

namespace XenSupport.Tool.Tests.Check.Reports;

/// <summary>Lines on a narrow terminal break between words, and only there.</summary>
public class WrappedLineTests
{
    [Theory]
    [InlineData(60, "a.cfg: error: too much [rule]")]
    [InlineData(20, "a.cfg: error: too", "    much [rule]")]
    [InlineData(14, "a.cfg: error:", "    too much", "    [rule]")]
    [InlineData(1, "a.cfg:", "    error:", "    too", "    much", "    [rule]")]
    public void A_line_continues_with_an_indentation(int width, params string[] lines) => Assert.Equal(
        lines,
        Write(display => new WrappedLine(display, width, "    ")
            .Add("a.cfg:", Style.Plain)
            .Add("error:", Color.Red)
            .Add("too much", Style.Plain)
            .Add("[rule]", Style.Plain)
            .End()));

    [Fact]
    public void Text_below_a_line_is_indented_throughout() => Assert.Equal(
        ["  one", "  two"],
        Write(display => new WrappedLine(display, 6, "  ").Below().Add("one two", Style.Plain).End()));

    [Fact]
    public void A_short_first_word_is_followed_by_a_blank() => Assert.Equal(
        ["1 file"],
        Write(display => new WrappedLine(display, 60, "    ").Add("1 file", Style.Plain).End()));

    [Fact]
    public void A_wide_character_takes_two_columns() => Assert.Equal(
        ["\u4eee\u60f3.cfg:", "    ok"],
        Write(display => new WrappedLine(display, 11, "    ").Add("\u4eee\u60f3.cfg: ok", Style.Plain).End()));

    private static string[] Write(Action<IAnsiConsole> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var display = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        display.Profile.Width = 1000;
        write(display);
        return output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
