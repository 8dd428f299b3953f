using XenSupport.Reading.Model;
using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Fragments;

/// <summary>A line that restricts or denies what is above it is never left out, whatever is wrong with it.</summary>
public class NothingBetterTests
{
    [Theory]
    [InlineData("But not security supported.")]
    [InlineData("However, there is no security support.")]
    [InlineData("Security support is not provided.")]
    [InlineData("*not security supported*")]
    [InlineData("[not security supported]")]
    [InlineData("NB: not security supported")]
    [InlineData("Tech Preview")]
    [InlineData("External security support")]
    [InlineData("Provided that XSM is used")]
    [InlineData("If XSM is used")]
    [InlineData("For trusted guests only")]
    [InlineData("Requires a trusted guest")]
    [InlineData("Limited to 4 vCPUs")]
    [InlineData("Up to 128")]
    public void A_line_directly_below_a_value_belongs_to_it(string line) => Assert.NotEqual(
        SecuritySupport.Supported,
        ReadIgnoring($"    Status: Supported\n{{|XEN1009:{line}|}}", "XEN1003", "XEN1004", "XEN1005").SecuritySupport);

    [Theory]
    [InlineData("{|XEN1001:Restriction|}: only 32-bit")]
    [InlineData("{|XEN1002:restrictions|}: only 32-bit")]
    [InlineData("{|XEN1002:Restrictions|} only 32-bit")]
    [InlineData("{|XEN1001:Restrictions (x86)|}: only 32-bit")]
    [InlineData("{|XEN1001:- Restrictions|}: only 32-bit")]
    [InlineData("{|XEN1001:Caveats|}: not security supported")]
    [InlineData("{|XEN1002::|} not security supported")]
    [InlineData("{|XEN1001:Security supported|}: No")]
    public void A_misspelt_restriction_restricts(string line) => Assert.Equal(
        SecuritySupport.Conditional,
        ReadIgnoring($"    Status: Supported\n    {line}").SecuritySupport);

    [Theory]
    [InlineData("{|XEN1001:Not security supported|}: see XSA-163")]
    [InlineData("{|XEN1001:Unsupported|}: ARM")]
    [InlineData("{|XEN1001:Limitations|}: HVM only")]
    [InlineData("{|XEN1001:See|}: XSA-163")]
    [InlineData("{|XEN1001:Caveat|}: trusted guests only")]
    public void A_name_that_is_like_none_of_the_format_may_restrict_the_section(string line) => Assert.Equal(
        SecuritySupport.Conditional,
        ReadIgnoring($"    Status: Supported\n    {line}").SecuritySupport);

    [Theory]
    [InlineData("{|XEN1001:Statsu|}, ARM: Experimental")]
    [InlineData("{|XEN1001:Limits|}: 8")]
    public void Another_line_that_is_wrong_does_not(string line) => Assert.Equal(
        SecuritySupport.Supported,
        ReadIgnoring($"    Status: Supported\n    {line}").SecuritySupport);

    [Theory]
    [InlineData("|    ")]
    [InlineData("\u2022 ")]
    [InlineData("98    ")]
    [InlineData("SUPPORT.md:98:    ")]
    [InlineData("....")]
    [InlineData("TODO: ")]
    [InlineData("and ")]
    public void A_field_line_directly_below_a_fragment_is_read_whatever_is_before_it(string before)
    {
        var line = before + "{|XEN1008:Status|}, ARM: Experimental";
        var text = $"## A\n\n### B\n\n    Status: Supported\n{line}\n";

        Assert.Equal(
            ["b", "b--arm"],
            StatementAssert.ReadsFeatures(text).Sections.Last().Entries.Select(entry => entry.Key));
    }

    private static EntryModel ReadIgnoring(string fragment, params string[] ids) => StatementAssert
        .ReadsIgnoring($"{StatementAssert.Preamble}## A\n\n### B\n\n{fragment}\n", ids)
        .Sections.Last()
        .Entries.First();
}
