using XenSupport.Upstream.Kconfig;

namespace XenSupport.Upstream.Tests.Kconfig;

/// <summary>A remark belongs to the option in whose prompt or help it stands.</summary>
public class KconfigReaderTests
{
    [Theory]
    [InlineData("config A\n\tbool \"Feature (UNSUPPORTED)\"\n", "A: UNSUPPORTED")]
    [InlineData("menuconfig A\n\ttristate 'Feature (UNSUPPORTED)'\n", "A: UNSUPPORTED")]
    [InlineData("config A\n\tdef_bool y\n\tprompt \"Feature (EXPERIMENTAL)\"\n", "A: EXPERIMENTAL")]
    [InlineData("config A\n\tbool \\\n\t\"Feature\" \\\n\tif UNSUPPORTED\n", "A: UNSUPPORTED")]
    [InlineData("config A\n\tbool \"Feature\"\n\thelp\n\t  This is experimental.\n", "A: experimental")]
    [InlineData("config A\n\tbool \"Feature\"\n\t---help---\n\t  This is experimental.\n", "A: experimental")]
    [InlineData("config A\n    bool \"Feature\"\n    help\n\n      First.\n\n      It is experimental.\n", "A: experimental")]
    [InlineData("config A\n\tbool \"A (EXPERIMENTAL)\"\n\thelp\n\t  Deprecated.\n", "A: EXPERIMENTAL, Deprecated")]
    [InlineData("config A\n\tbool \"A\"\nconfig B\n\tbool \"B (UNSUPPORTED)\"\n", "B: UNSUPPORTED")]
    public void A_prompt_and_a_help_text_are_read(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("config A\n\tbool \"Feature\"\n\tdepends on UNSUPPORTED\n")]
    [InlineData("config A\n\tbool \"Feature\"\n\nmenu \"Deprecated Functionality\"\n")]
    [InlineData("config A\n\tbool \"Feature\"\n\ncomment \"Experimental options\"\n")]
    [InlineData("config A\n\tbool \"Feature\"\n# deprecated\n")]
    [InlineData("mainmenu \"Xen (EXPERIMENTAL)\"\n")]
    [InlineData("")]
    public void What_is_not_in_a_prompt_or_help_is_ignored(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_help_text_ends_where_its_indentation_does() => Assert.Equal(
        ["B: UNSUPPORTED"],
        Read("config A\n\tbool \"A\"\n\thelp\n\t  config X is\n\t  if unsure, say N.\nconfig B\n\tbool \"B (UNSUPPORTED)\"\n"));

    [Fact]
    public void A_remark_is_located_in_the_file()
    {
        const string Text = "config A\r\n\tbool \"Feature\"\r\n\thelp\r\n\t  It is a tech\r\n\t  preview.\r\n";

        var remark = Assert.Single(Assert.Single(KconfigReader.Read(Text)).Remarks);

        Assert.Equal("tech\r\n\t  preview", remark.Range.Of(Text));
        Assert.Equal("tech preview", remark.Words);
    }

    private static IEnumerable<string> Read(string text) => KconfigReader.Read(text)
        .Select(option => $"{option.Name}: {string.Join(", ", option.Remarks.Select(remark => remark.Words))}");
}
