using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>Collects the findings in a text while it is read.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public void Add(Finding finding) => _findings.Add(finding);

    public bool Contains(Rule rule, TextRange range) =>
        _findings.Exists(finding => finding.Rule == rule && finding.Range == range);

    /// <summary>Removes what was found in a range of the text, because it only follows from another finding.</summary>
    public void RemoveWithin(TextRange range) =>
        _findings.RemoveAll(finding => range.Contains(finding.Range.Start));

    /// <summary>Returns the findings in the order of the text, then of their ids.</summary>
    public EquatableArray<Finding> InOrder() => _findings
        .OrderBy(static finding => finding.Range.Start)
        .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToList()
        .ToEquatableArray();
}
