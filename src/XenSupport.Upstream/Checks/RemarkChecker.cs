using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;
using XenSupport.Upstream.Documents;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Kconfig;
using XenSupport.Upstream.Tables;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Compares what the source says about the support of a feature with what the statement says.</summary>
internal sealed class RemarkChecker(TreeReading tree)
{
    private const string FeaturesFolder = "docs/features/";
    private const string CommandLineFile = "docs/misc/xen-command-line.";

    public static IEnumerable<LocatedFinding> Check(TreeReading tree) => new RemarkChecker(tree).Check();

    private IEnumerable<LocatedFinding> Check() =>
        tree.Tree.Paths.SelectMany(path => CheckFile(path, Path.GetFileName(path)))
            .OrderBy(static finding => finding.Path, StringComparer.Ordinal);

    private IEnumerable<LocatedFinding> CheckFile(string path, string name) =>
        IsKconfig(path, name) ? CheckKconfig(path)
        : path.StartsWith(FeaturesFolder, StringComparison.Ordinal) ? CheckFeature(path)
        : path.StartsWith(CommandLineFile, StringComparison.Ordinal) ? CheckCommandLine(path)
        : [];

    private static bool IsKconfig(string path, string name) =>
        name.StartsWith("Kconfig", StringComparison.Ordinal) && path.StartsWith("xen/", StringComparison.Ordinal);

    private IEnumerable<LocatedFinding> CheckKconfig(string path) =>
        from option in KconfigReader.Read(Read(path))
        from remark in option.Remarks
        let entry = FindContradiction(KeyTable.Kconfig[option.Name], remark.IsContradictedBy)
        where entry is not null
        select Locate(path, TreeRules.OtherKconfig, remark.Range, remark.Words, option.Name, entry);

    private IEnumerable<LocatedFinding> CheckCommandLine(string path) =>
        from option in CommandLineReader.Read(Read(path))
        from remark in option.Remarks
        let entry = FindContradiction(KeyTable.CommandLine[option.Name], remark.IsContradictedBy)
        where entry is not null
        select Locate(path, TreeRules.OtherDocumentation, remark.Range, remark.Words, option.Name, entry);

    private IEnumerable<LocatedFinding> CheckFeature(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return
            from header in FeatureHeaderReader.Read(Read(path))
            let keys = KeyTable.Features[name].Concat(KeyTable.Features[$"{name} {header.Architecture}"])
            let entry = FindContradiction(keys, header.IsContradictedBy)
            where entry is not null
            select Locate(path, TreeRules.OtherDocumentation, header.Range, header.Value, name, entry);
    }

    private string Read(string path) => tree.Tree.Read(path) ?? "";

    /// <summary>The first of some rows if all of them contradict a remark; otherwise null.</summary>
    private EntryModel? FindContradiction(
        IEnumerable<string> keys, Func<SupportStatus, SecuritySupport, bool> isContradicted)
    {
        var entries = keys.SelectMany(tree.FindStatuses).ToList();
        return entries.TrueForAll(entry => isContradicted(entry.Status, entry.SecuritySupport))
            ? entries.FirstOrDefault()
            : null;
    }

    private static LocatedFinding Locate(
        string path, Rule rule, TextRange range, string words, string name, EntryModel entry) =>
        new(path, Finding.Create(rule, range, words, name, entry.Value, entry.Key));
}
