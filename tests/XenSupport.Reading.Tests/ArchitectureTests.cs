using XenSupport.Testing;

namespace XenSupport.Reading.Tests;

/// <summary>
/// Data flows one way: text, blocks, fragments, values, model, releases. No room refers to a later one.
/// </summary>
public class ArchitectureTests
{
    private static readonly RoomPlan Plan = new("XenSupport.Reading", new Dictionary<string, string[]>
    {
        ["Text"] = [],
        ["Findings"] = ["Text"],
        ["Markdown"] = ["Text", "Findings", "Markdig"],
        ["Headings"] = ["Text", "Findings", "Markdown"],
        ["Fragments"] = ["Text", "Findings", "Markdown", "Headings"],
        ["Values"] = ["Text", "Findings"],
        ["Model"] = ["Text", "Fragments", "Values"],
        ["Building"] = ["Text", "Findings", "Markdown", "Headings", "Fragments", "Values", "Model"],
        ["Editions"] = ["Text", "Findings", "Fragments", "Values", "Model", "Building"],
        ["Checks"] =
            ["Text", "Findings", "Markdown", "Headings", "Fragments", "Values", "Model", "Building", "Editions"],

        // Reading a file uses those above; comparing files uses the results of reading each.
        ["Files"] =
        [
            "Text", "Findings", "Markdown", "Headings", "Fragments", "Values", "Model", "Building", "Editions", "Checks",
        ],
        ["Releases"] = ["Text", "Findings", "Fragments", "Values", "Model", "Building", "Checks", "Files"],
        ["Histories"] = ["Text", "Values", "Model", "Releases"],
        ["Data"] = ["Text", "Fragments", "Values", "Model"],

        // What a program at run time uses.
        [""] = ["Text", "Findings", "Model", "Files", "Releases", "Data"],
    });

    [Fact]
    public void A_room_refers_only_to_the_rooms_it_may_use() => Plan.AssertKept(
        "XenSupport/Data/StatementFormat.cs",
        "XenSupport/Data/StatementRow.cs",
        "XenSupport/Statements/KeyGroups.cs",
        "XenSupport/Statements/OverlayMark.cs",
        "XenSupport/Statements/SupportField.cs",
        "XenSupport/Values/SupportStrength.cs");
}
