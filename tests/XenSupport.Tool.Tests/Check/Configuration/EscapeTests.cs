using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Configuration;

namespace XenSupport.Tool.Tests.Check.Configuration;

/// <summary>Escapes in strings: xl has some of C's, and its octal ones yield nothing.</summary>
public class EscapeTests
{
    [Theory]
    [InlineData("""a\"b""", "a\"b")]
    [InlineData("""a\'b""", "a'b")]
    [InlineData("""a\\b""", "a\\b")]
    [InlineData("""\a\b\f\n\r\t\v""", "\a\b\f\n\r\t\v")]
    [InlineData("""\101z""", "z")]
    [InlineData("""\1012z""", "z")]
    [InlineData("""\10123""", "3")]
    [InlineData("""\199""", "")]
    public void An_escape_means_the_same_in_both_kinds_of_quotes(string body, string meaning)
    {
        Assert.Equal(meaning, TextOf($"a=\"{body}\""));
        Assert.Equal(meaning, TextOf($"a='{body}'"));
    }

    [Theory]
    [InlineData("""\x41""", "1:4")]
    [InlineData("""b\x""", "1:5")]
    [InlineData("""\1""", "1:4")]
    [InlineData("""\10z""", "1:4")]
    [InlineData("""\8""", "1:4")]
    [InlineData("""\q""", "1:4")]
    [InlineData("""\e""", "1:4")]
    public void Any_other_escape_is_an_error_at_its_place(string body, string place) =>
        Assert.Equal([place], Checked.Errors($"a='{body}'"));

    [Fact]
    public void A_bad_escape_after_another_error_says_that_xl_does_not_report_it_yet()
    {
        var errors = ConfigurationFile.Parse("a=b\nc='\\x'\n").Errors;

        Assert.Equal(2, errors.Count);
        Assert.Contains("once the errors above are fixed", errors[1].Message, StringComparison.Ordinal);
    }

    private static string TextOf(string text)
    {
        var file = ConfigurationFile.Parse(text);
        Assert.Empty(file.Errors);
        return Assert.IsType<ScalarValue>(file.Assignments[0].Value).Text;
    }
}
