using XenSupport.Reading.Findings;
using XenSupport.Upstream.Findings;
using XenSupport.Upstream.Trees;

namespace XenSupport.Upstream.Checks;

/// <summary>Finds limits without an architecture in sections where others have one.</summary>
internal static class LimitScopeChecker
{
    private static readonly string[] Architectures = ["x86", "ARM", "AArch", "RISC-V", "RISCV", "PPC", "Power"];

    public static IEnumerable<LocatedFinding> Check(TreeReading tree) =>
        from section in tree.Reading.Statement?.Sections ?? []
        let limits = section.Entries.Where(static entry => entry.Limits.Count > 0).ToList()
        let qualifiers = limits.Select(static entry => entry.Qualifier).OfType<string>()
        let architectures = qualifiers.Where(IsArchitecture).ToList()
        where architectures.Count > 0
        from limit in limits
        where limit.Qualifier is null
        select TreeReading.Locate(Finding.Create(
            TreeRules.LimitWithoutArchitecture,
            tree.Reading.Places[limit.Id],
            section.Path[section.Path.Count - 1],
            string.Join(", ", architectures.Distinct())));

    private static bool IsArchitecture(string qualifier) => Array.Exists(
        Architectures, architecture => qualifier.StartsWith(architecture, StringComparison.OrdinalIgnoreCase));
}
