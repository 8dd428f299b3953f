using XenSupport.Reading.Findings;
using XenSupport.Reading.Model;
using XenSupport.Reading.Text;

namespace XenSupport.Reading;

/// <summary>What came of reading a file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Statement">What it states, or null where it could not be read.</param>
/// <param name="Findings">What is wrong with it, in the order of its text.</param>
/// <param name="Places">Where the values of its entries stand.</param>
internal sealed record StatementReading(
    string Path, bool IsOverlay, StatementModel? Statement, EquatableArray<Finding> Findings, EntryPlaces Places);
