using XenSupport.Generator.Diagnostics;

namespace XenSupport.Generator.Tests.Diagnostics;

public class MessageTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Supported", "Supported")]
    [InlineData("a\nb", "a\ufffdb")]
    [InlineData("\u202eabc", "\ufffdabc")]
    public void What_could_deceive_a_reader_is_replaced(string text, string message) =>
        Assert.Equal(message, MessageText.Create(text));

    [Theory]
    [InlineData(400, 400, "")]
    [InlineData(401, 400, "\u2026")]
    [InlineData(9000, 400, "\u2026")]
    public void A_long_text_ends_with_an_ellipsis(int length, int kept, string end) =>
        Assert.Equal(new string('a', kept) + end, MessageText.Create(new string('a', length)));
}
