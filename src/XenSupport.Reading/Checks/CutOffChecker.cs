using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;

namespace XenSupport.Reading.Checks;

/// <summary>
/// Finds files that end within a fragment. A statement ends with the definitions, and with a line end.
/// </summary>
internal static class CutOffChecker
{
    /// <param name="length">The length of the file.</param>
    public static void Check(List<Section> sections, int length, FindingList findings)
    {
        if (sections.Count > 0
            && sections[sections.Count - 1].Fields is { Count: > 0 } fields
            && fields[fields.Count - 1].ValueRange is var value
            && value.End == length)
        {
            findings.Add(DataFindings.CutOffFile(value));
        }
    }
}
