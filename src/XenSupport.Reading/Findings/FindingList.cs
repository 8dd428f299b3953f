using XenSupport.Reading.Text;

namespace XenSupport.Reading.Findings;

/// <summary>Collects the findings in a text while it is read.</summary>
internal sealed class FindingList
{
    // Nobody reads hundreds of findings, and the same slip in every line is really one.
    private const int MostOfOneRule = 20;

    private readonly List<Finding> _findings = [];

    public void Add(Finding finding) => _findings.Add(finding);

    public bool Contains(Rule rule, TextRange range) =>
        _findings.Exists(finding => finding.Rule == rule && finding.Range == range);

    /// <summary>Removes what was found in a range of the text, because it only follows from another finding.</summary>
    public void RemoveWithin(TextRange range) =>
        _findings.RemoveAll(finding => range.Contains(finding.Range.Start));

    /// <summary>
    /// Returns the findings in the order of the text, then of their ids. If a rule has too many, one more finding says
    /// how many are left out.
    /// </summary>
    public EquatableArray<Finding> InOrder() => InOrder(
        _findings.Count > MostOfOneRule
            ? InOrder(_findings).GroupBy(static finding => finding.Rule).SelectMany(Shorten)
            : _findings)
        .ToList()
        .ToEquatableArray();

    private static IOrderedEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(static finding => finding.Range.Start)
        .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal);

    // A build does not show findings that are only information.
    private static IEnumerable<Finding> Shorten(IGrouping<Rule, Finding> findings) =>
        findings.Key.Severity != FindingSeverity.Info
        && findings.Skip(MostOfOneRule).FirstOrDefault() is { } firstFurther
            ? findings
                .Take(MostOfOneRule)
                .Append(DataFindings.FurtherFindings(
                    firstFurther.Range, findings.Key, findings.Count() - MostOfOneRule))
            : findings;
}
