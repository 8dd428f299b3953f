using XenSupport.Reading.Files;
using XenSupport.Reading.Findings;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Inputs;

/// <summary>Reads a file of the project as a support statement.</summary>
internal static class StatementFileReader
{
    public static FileReading Read(StatementFile file, CancellationToken cancellationToken)
    {
        var reading = StatementReader.Read(
            new StatementSource(file.Path, file.Text, file.IsOverlay),
            cancellationToken);
        var findings = new EquatableArray<Finding>([.. CheckMetadata(file), .. reading.Findings]);
        return new FileReading(file, reading with { Findings = findings });
    }

    private static IEnumerable<Finding> CheckMetadata(StatementFile file)
    {
        if (file.Overlay.ToLowerInvariant() is not ("" or "true" or "false"))
        {
            yield return DataFindings.InvalidOption(OptionNames.Overlay, file.Overlay, "true or false");
        }

        if (file.Range.Length > 0 && !file.IsOverlay)
        {
            yield return DataFindings.InvalidOption(
                OptionNames.OverlayRange, file.Range, "no value, since only an overlay has a range");
        }
        else if (file.Range.Length > 0 && !VersionRange.TryParse(file.Range, out _))
        {
            yield return DataFindings.InvalidOption(
                OptionNames.OverlayRange, file.Range, "a version or a range such as 4.20, 4.17-4.20, 4.19- or -4.18");
        }

        if (SilencedRules.Parse(file.NoWarn).Unknown is { } unknown)
        {
            yield return DataFindings.InvalidOption(
                SilencedRules.Metadata,
                unknown,
                "ids of this package's diagnostics, such as XEN1008");
        }
    }
}
