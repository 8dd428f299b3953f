using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>The findings in one text, while it is read.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Whether a rule was broken at a place.</summary>
    public bool Contains(Rule rule, TextRange range) =>
        _findings.Exists(finding => finding.Rule == rule && finding.Range == range);

    /// <summary>The findings in the order of the text; of one place, in the order of their ids.</summary>
    public EquatableArray<Finding> InOrder() => _findings
        .OrderBy(static finding => finding.Range.Start)
        .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToList()
        .ToEquatableArray();
}
