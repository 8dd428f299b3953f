using XenSupport.Reading.Findings;

namespace XenSupport.Reading.Tests.Findings;

public class FindingTests
{
    [Fact]
    public void The_message_contains_each_argument() => Assert.Equal(
        "'a--x' was 'Supported' in Xen 4.20 but is 'Experimental' in Xen 4.21",
        DataFindings.WorseStatus(default, "a--x", "Supported", "4.20", "Experimental", "4.21").Message);

    [Theory]
    [InlineData("{0}")]
    [InlineData("{1} {")]
    [InlineData("}")]
    public void Braces_in_an_argument_are_kept(string label) => Assert.Equal(
        $"Unknown status '{label}': did you mean 'Supported'?",
        DataFindings.UnknownStatusLabel(default, label, "did you mean 'Supported'?").Message);

    [Theory]
    [InlineData("a\nb", "a\ufffdb")]
    [InlineData("a\r\nb", "a\ufffd\ufffdb")]
    [InlineData("a\u2028b", "a\ufffdb")]
    [InlineData("\u202eba\u202c", "\ufffdba\ufffd")]
    [InlineData("\u2067a\u2069", "\ufffda\ufffd")]
    [InlineData("a\0\u001b[31m", "a\ufffd\ufffd[31m")]
    public void An_argument_cannot_deceive_the_reader_of_the_message(string text, string shown) =>
        Assert.Equal(
            $"Unknown field name '{shown}': {shown}",
            DataFindings.UnknownFieldName(default, text, text).Message);

    [Fact]
    public void A_long_argument_is_cut()
    {
        var message = DataFindings.DecimalUnit(default, new string('1', 500)).Message;

        Assert.StartsWith($"'{new string('1', 400)}\u2026' has a decimal unit", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_equal_if_rule_position_and_arguments_are()
    {
        var finding = DataFindings.MissingCaveat(new(4, 7), "A");

        Assert.Equal(finding, DataFindings.MissingCaveat(new(4, 7), "A"));
        Assert.NotEqual(finding, DataFindings.MissingCaveat(new(5, 7), "A"));
        Assert.NotEqual(finding, DataFindings.MissingCaveat(new(4, 7), "B"));
        Assert.NotEqual(finding, DataFindings.SecondFragment(new(4, 7), "A"));
    }
}
