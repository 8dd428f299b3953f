using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Tests.Findings;

public class MessageSanitizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Supported", "Supported")]
    [InlineData("a\nb", "a\ufffdb")]
    [InlineData("\u202eabc", "\ufffdabc")]
    public void What_could_deceive_a_reader_is_replaced(string text, string message) =>
        Assert.Equal(message, MessageSanitizer.Sanitize(text));

    [Theory]
    [InlineData(400, 400, "")]
    [InlineData(401, 400, "\u2026")]
    [InlineData(9000, 400, "\u2026")]
    public void A_long_text_ends_with_an_ellipsis(int length, int kept, string end) =>
        Assert.Equal(new string('a', kept) + end, MessageSanitizer.Sanitize(new string('a', length)));
}
