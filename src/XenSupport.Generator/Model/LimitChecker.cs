using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>Holds the <c>Limit-Security</c> lines of a section against the <c>Limit</c> lines for the same.</summary>
internal static class LimitChecker
{
    /// <summary>Reports each limit with security support that is above the limit, or of another kind of unit.</summary>
    /// <param name="fields">The field lines, one for each entry.</param>
    public static void Check(List<EntryModel> entries, List<FieldLine> fields, DiagnosticBag diagnostics)
    {
        ApplicableEntries? applicable = null;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Field == SupportField.LimitSecurity)
            {
                applicable ??= new ApplicableEntries(entries);
                Check(entries[i], fields[i], applicable, diagnostics);
            }
        }
    }

    private static void Check(EntryModel security, FieldLine field, ApplicableEntries applicable, DiagnosticBag diagnostics)
    {
        foreach (var stated in security.Limits)
        {
            foreach (var (entry, limit) in applicable.FindLimits(SupportField.Limit, security.Qualifier, stated.WordSize))
            {
                if (stated.Limit.Unit != limit.Unit)
                {
                    diagnostics.Report(
                        DiagnosticIds.MalformedLimit,
                        field.ValueRange,
                        field.Value,
                        $"the limit is '{entry.Value}', and both are counts or both are sizes");
                    return;
                }

                if ((stated.Limit.SecuritySupportedMax ?? stated.Limit.AtLeast) > limit.SupportedMax)
                {
                    diagnostics.Report(
                        DiagnosticIds.SecurityLimitAboveLimit, field.ValueRange, $"'{field.Value}'", $"'{entry.Value}'");
                    return;
                }
            }
        }
    }
}
