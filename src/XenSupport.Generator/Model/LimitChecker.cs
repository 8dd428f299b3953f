using XenSupport.Generator.Diagnostics;
using XenSupport.Generator.Fragments;

namespace XenSupport.Generator.Model;

/// <summary>Holds the <c>Limit-Security</c> lines of a section against its <c>Limit</c> lines.</summary>
internal static class LimitChecker
{
    /// <summary>Reports each limit with security support that is above the limit, or of another kind of unit.</summary>
    /// <param name="fields">The field lines, one for each entry.</param>
    public static void Check(List<EntryModel> entries, List<FieldLine> fields, DiagnosticBag diagnostics)
    {
        var limits = new Dictionary<(string Key, string WordSize), (LimitModel Limit, string Value)>();
        foreach (var entry in entries)
        {
            if (entry.Field == SupportField.Limit)
            {
                foreach (var stated in entry.Limits)
                {
                    limits[(entry.Key, stated.WordSize ?? "")] = (stated.Limit, entry.Value);
                }
            }
        }

        for (var i = 0; limits.Count > 0 && i < entries.Count; i++)
        {
            if (entries[i].Field != SupportField.LimitSecurity)
            {
                continue;
            }

            foreach (var stated in entries[i].Limits)
            {
                if (limits.TryGetValue((entries[i].Key, stated.WordSize ?? ""), out var limit))
                {
                    Check(stated.Limit, limit.Limit, fields[i], limit.Value, diagnostics);
                }
            }
        }
    }

    private static void Check(
        LimitModel security, LimitModel limit, FieldLine field, string limitValue, DiagnosticBag diagnostics)
    {
        if (security.Unit != limit.Unit)
        {
            diagnostics.Report(
                DiagnosticIds.MalformedLimit,
                field.ValueRange,
                field.Value,
                $"the limit is '{limitValue}', and both are counts or both are sizes");
        }
        else if (security.SecuritySupportedMax > limit.SupportedMax)
        {
            diagnostics.Report(DiagnosticIds.SecurityLimitAboveLimit, field.ValueRange, $"'{field.Value}'", $"'{limitValue}'");
        }
    }
}
