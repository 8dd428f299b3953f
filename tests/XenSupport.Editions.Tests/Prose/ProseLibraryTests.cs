using XenSupport.Editions.Prose;
using XenSupport.Reading.Model;

namespace XenSupport.Editions.Tests.Prose;

/// <summary>Prose is shared between releases, or stands for some of them.</summary>
public class ProseLibraryTests
{
    private const string Text = """
        Introduction.

        # pygrub

        For all others.

        # pygrub (4.17-4.18)

        For two.

        ## Caveats

        A caveat.

          * of two items

        # pygrub (4.21-)

        From 4.21 on.
        """;

    [Theory]
    [InlineData("4.16", "For all others.", "")]
    [InlineData("4.17", "For two.", "A caveat.\n\n  * of two items")]
    [InlineData("4.18", "For two.", "A caveat.\n\n  * of two items")]
    [InlineData("4.19", "For all others.", "")]
    [InlineData("4.21", "From 4.21 on.", "")]
    [InlineData("4.30", "From 4.21 on.", "")]
    public void Prose_for_some_releases_comes_before_prose_for_all(string version, string description, string caveats)
    {
        var section = ProseLibrary.Parse(Text).Find("pygrub", Release(version));

        Assert.Equal((description, caveats), (section.Description, section.Caveats));
    }

    [Fact]
    public void A_section_without_prose_has_empty_prose() =>
        Assert.Equal(SectionProse.None, ProseLibrary.Parse(Text).Find("shadow-paging", Release("4.20")));

    [Fact]
    public void The_text_before_the_first_section_is_the_introduction() =>
        Assert.Equal("Introduction.", ProseLibrary.Parse(Text).Introduction);

    [Theory]
    [InlineData("# pygrub (newer)")]
    [InlineData("# pygrub (4.18-4.17)")]
    [InlineData("# pygrub (4.17) (4.18)")]
    public void A_heading_with_a_bad_range_is_refused(string heading)
    {
        var exception = Assert.Throws<FormatException>(() => ProseLibrary.Parse(heading + "\n\nProse.\n"));

        Assert.Equal(
            $"'{heading[2..]}' is not an anchor, or an anchor with a range of releases", exception.Message);
    }

    private static ReleaseModel Release(string version) => new(version, null, null, null, false, null);
}
