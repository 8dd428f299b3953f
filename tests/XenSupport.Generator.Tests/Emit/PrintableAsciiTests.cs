using XenSupport.Generator.Emit;

namespace XenSupport.Generator.Tests.Emit;

public class PrintableAsciiTests
{
    private static readonly PrintableAscii Set = new(('<', '>'), ('"', '&'));

    [Fact]
    public void A_character_is_found_at_each_place_of_a_text_unless_it_is_of_the_set()
    {
        for (var character = '\0'; character < char.MaxValue; character++)
        {
            for (var place = 0; place < 17; place++)
            {
                var text = new string('x', place) + character + "x<";

                Assert.Equal(IsMember(character) ? text.Length - 1 : place, Set.SpanEnd(text, 0));
            }
        }
    }

    [Fact]
    public void A_text_of_each_length_is_passed_over_to_its_end_unless_a_character_is_not_of_the_set()
    {
        for (var character = '\0'; character < '\u0100'; character++)
        {
            for (var place = 0; place < 17; place++)
            {
                for (var rest = 0; rest < 17; rest++)
                {
                    var text = "<<" + new string('x', place) + character + new string('x', rest);

                    Assert.Equal(IsMember(character) ? text.Length : 2 + place, Set.SpanEnd(text, 2));
                }
            }
        }
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("<<abcdefg<", 2, 9)]
    [InlineData("<<abcdefg<", 1, 1)]
    [InlineData("abcdefghi", 9, 9)]
    public void A_text_is_read_from_the_start_that_is_asked_for(string text, int start, int end) =>
        Assert.Equal(end, Set.SpanEnd(text, start));

    // Added up, their bits must not reach the character beside.
    [Theory]
    [InlineData("~~~~~~~~~~~~")]
    [InlineData("            ")]
    [InlineData("~ ~ ~ ~ ~ ~ ")]
    [InlineData(" ~~ ~~  ~~  ")]
    [InlineData("==;;==;;==;;")]
    public void Characters_at_the_bounds_of_the_set_are_of_it(string text) => Assert.Equal(text.Length, Set.SpanEnd(text, 0));

    private static bool IsMember(char character) => character is >= ' ' and <= '~' and not ('<' or '>' or '"' or '&');
}
