using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Files;

/// <summary>The result of reading a file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Statement">What it states, or null if it could not be read.</param>
/// <param name="Findings">The findings, in the order of its text.</param>
/// <param name="Places">The positions of its entries' values.</param>
internal sealed record StatementReading(
    string Path, bool IsOverlay, StatementModel? Statement, EquatableArray<Finding> Findings, EntryPlaces Places);
