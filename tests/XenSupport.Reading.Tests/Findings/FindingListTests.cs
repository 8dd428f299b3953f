using XenSupport.Reading.Findings;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Tests.Findings;

/// <summary>Many findings of one rule are shortened, and hide none of another.</summary>
public class FindingListTests
{
    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "1 further findings of XEN1030")]
    [InlineData(100, "80 further findings of XEN1030")]
    public void Of_more_than_twenty_the_last_says_how_many_there_are(int count, string? message)
    {
        var findings = new FindingList();
        for (var i = count; i > 0; i--)
        {
            findings.Add(DataFindings.VersionWithoutNumber(new TextRange(i, 1)));
        }

        findings.Add(DataFindings.EditorsNote(new TextRange(200, 1)));
        var shown = findings.InOrder();

        Assert.Equal("XEN1020", shown[shown.Count - 1].Rule.Id);
        Assert.Equal(Math.Min(count, 20), shown.Count(finding => finding.Rule.Id == "XEN1030"));
        var further = shown.SingleOrDefault(finding => finding.Rule.Id == "XEN1048");
        Assert.Equal(message is null ? null : new TextRange(21, 1), further?.Range);
        Assert.Contains(message ?? "", further?.Message ?? "", StringComparison.Ordinal);
    }
}
