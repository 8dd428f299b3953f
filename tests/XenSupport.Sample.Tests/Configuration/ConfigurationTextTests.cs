using SampleConsumer.Check.Configuration;

namespace XenSupport.Sample.Tests.Configuration;

/// <summary>Bytes of a file become a text of which none is lost.</summary>
public class ConfigurationTextTests
{
    [Fact]
    public void Utf8_is_read_as_such() =>
        Assert.Equal("a='\u00e9'", ConfigurationText.Decode([.. "a='"u8, 0xC3, 0xA9, .. "'"u8]));

    [Fact]
    public void Other_bytes_are_a_character_each() =>
        Assert.Equal("a='\u00e9'", ConfigurationText.Decode([.. "a='"u8, 0xE9, .. "'"u8]));

    [Fact]
    public void A_byte_order_mark_stays() =>
        Assert.Equal("\uFEFFa", ConfigurationText.Decode([0xEF, 0xBB, 0xBF, (byte)'a']));
}
