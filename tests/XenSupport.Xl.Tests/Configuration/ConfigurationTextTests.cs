using XenSupport.Xl.Configuration;

namespace XenSupport.Xl.Tests.Configuration;

/// <summary>Decoding a file loses no byte.</summary>
public class ConfigurationTextTests
{
    [Fact]
    public void Valid_utf8_is_decoded_as_such() =>
        Assert.Equal("a='\u00e9'", ConfigurationText.Decode([.. "a='"u8, 0xC3, 0xA9, .. "'"u8]));

    [Fact]
    public void Other_bytes_become_one_character_each() =>
        Assert.Equal("a='\u00e9'", ConfigurationText.Decode([.. "a='"u8, 0xE9, .. "'"u8]));

    [Fact]
    public void A_byte_order_mark_is_kept() =>
        Assert.Equal("\uFEFFa", ConfigurationText.Decode([0xEF, 0xBB, 0xBF, (byte)'a']));
}
