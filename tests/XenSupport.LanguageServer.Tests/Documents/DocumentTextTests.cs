using System.Text;
using CsCheck;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Text;

namespace XenSupport.LanguageServer.Tests.Documents;

/// <summary>Positions as clients count them.</summary>
public class DocumentTextTests
{
    private const string Text = "ab\r\nä😀x\rc\n\nd";

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(2, 0, 2, 2)]
    [InlineData(4, 1, 0, 0)]
    [InlineData(5, 1, 1, 2)]
    [InlineData(7, 1, 3, 6)]
    [InlineData(8, 1, 4, 7)]
    [InlineData(9, 2, 0, 0)]
    [InlineData(10, 2, 1, 1)]
    [InlineData(11, 3, 0, 0)]
    [InlineData(12, 4, 0, 0)]
    [InlineData(13, 4, 1, 1)]
    public void An_offset_has_a_position(int offset, int line, int utf16, int utf8)
    {
        AssertSame(PositionEncoding.Utf16, utf16);
        AssertSame(PositionEncoding.Utf8, utf8);

        void AssertSame(PositionEncoding encoding, int character)
        {
            var text = new DocumentText(Text, encoding);
            Assert.Equal(new DocumentPosition(line, character), text.PositionOf(offset));
            Assert.Equal(offset, text.OffsetOf(new DocumentPosition(line, character)));
        }
    }

    [Theory]
    [InlineData(0, 99, 2)]
    [InlineData(3, 1, 11)]
    [InlineData(4, int.MaxValue, 13)]
    [InlineData(5, 0, 13)]
    [InlineData(int.MaxValue, int.MaxValue, 13)]
    public void A_position_after_the_end_of_its_line_is_that_end(int line, int character, int offset)
    {
        Assert.Equal(offset, new DocumentText(Text, PositionEncoding.Utf16).OffsetOf(new(line, character)));
        Assert.Equal(offset, new DocumentText(Text, PositionEncoding.Utf8).OffsetOf(new(line, character)));
    }

    [Theory]
    [InlineData(0, 3, 3)]
    [InlineData(0, 4, 2)]
    [InlineData(1, 5, 8)]
    public void A_position_between_CR_and_LF_is_accepted(int line, int character, int offset) =>
        Assert.Equal(offset, new DocumentText(Text, PositionEncoding.Utf16).OffsetOf(new(line, character)));

    [Fact]
    public void A_position_within_a_character_of_utf8_is_its_start() =>
        Assert.Equal(5, new DocumentText(Text, PositionEncoding.Utf8).OffsetOf(new DocumentPosition(1, 4)));

    [Fact]
    public void An_empty_text_has_one_line()
    {
        var text = new DocumentText("", PositionEncoding.Utf16);

        Assert.Equal((1, 0, 0), (text.LineCount, text.EndOf(0), text.OffsetOf(new DocumentPosition(0, 5))));
    }

    [Fact]
    public void Lines_are_those_that_the_reader_sees() =>
        Gen.Char["ab\r\n\u2028\uD83D\uDE00"].Array[0, 30].Sample(characters =>
        {
            var text = new string(characters);
            var lines = new DocumentText(text, PositionEncoding.Utf16);
            var seen = new SourceLines(text);
            for (var i = 0; i < seen.Count; i++)
            {
                Assert.Equal(seen.StartOf(i), lines.StartOf(i));
            }
        });

    [Fact]
    public void Positions_lead_back_to_their_offsets() =>
        Gen.Select(Gen.Char["ab\r\näß€"].Array[0, 30], Gen.Bool).Sample((characters, isUtf8) =>
        {
            var text = new string(characters);
            var lines = new DocumentText(text, isUtf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var line = lines.LineAt(offset);
                if (offset <= lines.EndOf(line))
                {
                    var position = lines.PositionOf(offset);
                    var before = text[lines.StartOf(line)..offset];
                    Assert.Equal(offset, lines.OffsetOf(position));
                    Assert.Equal(isUtf8 ? Encoding.UTF8.GetByteCount(before) : before.Length, position.Character);
                }
            }
        });
}
