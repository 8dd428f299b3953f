using XenSupport.Reading.Values;

namespace XenSupport.Reading.Tests.Values;

public class QualifierPathTests
{
    [Theory]
    [InlineData("dom0", "dom0@0")]
    [InlineData("x86_32, without shim", "x86_32@0", "without shim@8")]
    [InlineData("x86 HVM/PVH, Shadow, 2MiB", "x86 HVM/PVH@0", "Shadow@13", "2MiB@21")]
    [InlineData("a ,b", "a@0", "b@3")]
    [InlineData("a,,b,", "a@0", "@2", "b@3", "@5")]
    public void A_qualifier_is_split_at_its_commas(string qualifier, params string[] parts) =>
        Assert.Equal(parts, Split(qualifier));

    [Fact]
    public void Further_parts_stay_with_the_fourth() =>
        Assert.Equal(["a@0", "b@2", "c@4", "d, e, f@6"], Split("a,b,c,d, e, f"));

    private static List<string> Split(string qualifier)
    {
        var parts = new List<string>();
        foreach (var part in new QualifierPath(qualifier))
        {
            parts.Add($"{part.Of(qualifier)}@{part.Start}");
        }

        return parts;
    }
}
