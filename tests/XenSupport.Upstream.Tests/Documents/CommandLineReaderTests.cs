using XenSupport.Upstream.Documents;

namespace XenSupport.Upstream.Tests.Documents;

/// <summary>The documentation of the command line has a heading for each option.</summary>
public class CommandLineReaderTests
{
    private const string Page = """
        # Options

        Some options are experimental.

        ### sync_console

        Each line waits for the console. That is not security
        supported.

        ### hvm\_fep (x86)
        There is no security support with it.

        ### old (x86)
        This option is deprecated.

        ### plain
        Nothing to say:

            # echo (experimental) > option
        """;

    [Fact]
    public void A_remark_belongs_to_the_option_above_it() => Assert.Equal(
        ["Options: experimental", "sync_console: not security supported", "hvm_fep: no security support", "plain: experimental"],
        CommandLineReader.Read(Page)
            .Select(option => $"{option.Name}: {Assert.Single(option.Remarks).Words}"));

    [Fact]
    public void A_deprecated_spelling_says_nothing_about_the_feature() =>
        Assert.DoesNotContain(CommandLineReader.Read(Page), option => option.Name == "old");
}
