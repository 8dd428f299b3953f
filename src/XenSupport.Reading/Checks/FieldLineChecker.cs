using XenSupport.Reading.Building;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Fragments;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Checks;

/// <summary>Finds field lines that were recovered from prose, and those that repeat a field of their section.</summary>
internal static class FieldLineChecker
{
    public static void Check(List<Section> sections, string version, bool isOverlay, FindingList findings)
    {
        // If the root is missing, which XEN1027 says, every feature is outside of it.
        var hasFeatures = isOverlay
            || sections.Exists(static section => section is { Level: 1, Root: SectionRoot.Features });
        foreach (var section in sections)
        {
            Check(section, version, hasFeatures, findings);
        }
    }

    private static void Check(Section section, string version, bool hasFeatures, FindingList findings)
    {
        var stated = section.Fields.Count > 1 ? new HashSet<string>(StringComparer.OrdinalIgnoreCase) : null;
        foreach (var field in section.Fields)
        {
            if (field.Origin == FieldLineOrigin.Recovered)
            {
                Report(DataFindings.FragmentInProse(field.NameRange, field.Name), field);
            }

            if (field.Vocabulary == FieldVocabulary.Definition)
            {
                continue;
            }

            if (section.IsOutsideFeatures
                && field.Vocabulary == FieldVocabulary.Feature
                && (hasFeatures || section.Level == 1))
            {
                findings.Add(DataFindings.FieldOutsideFeatures(
                    field.NameRange,
                    HeadOf(field),
                    section.IsMisplacedFeature ? "it is read as if it were below that heading" : "it is not read"));
            }

            if (stated?.Add(HeadOf(field)) == false)
            {
                Report(DataFindings.RepeatedField(HeadRange(field), HeadOf(field), section.Title), field);
            }
        }

        void Report(Finding finding, FieldLine field) =>
            findings.Add(Errata.Apply(finding, version, section.KeyOf(field), field.Value));
    }

    private static string HeadOf(FieldLine field) =>
        field.Qualifier is null ? field.Name : $"{field.Name}, {field.Qualifier}";

    private static TextRange HeadRange(FieldLine field) => field.Qualifier is null
        ? field.NameRange
        : TextRange.FromBounds(field.NameRange.Start, field.QualifierRange.End);
}
