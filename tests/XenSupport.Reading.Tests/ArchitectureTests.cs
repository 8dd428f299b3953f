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

    private static readonly Lazy<IReadOnlyList<RoomReference>> References = new(() => RoomReferences.OfProject(
        "XenSupport.Reading",
        "XenSupport/Data/StatementFormat.cs",
        "XenSupport/Data/StatementRow.cs",
        "XenSupport/Statements/KeyGroups.cs",
        "XenSupport/Statements/OverlayMark.cs",
        "XenSupport/Statements/SupportField.cs",
        "XenSupport/Values/SupportStrength.cs"));

    public static TheoryData<string> Rooms { get; } = [.. Plan.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_does_not_refer_to_later_rooms_or_to_libraries_of_others(string room) =>
        Plan.AssertKept(room, References.Value);

    [Fact]
    public void Each_room_has_its_rule() => Plan.AssertComplete(References.Value);
}
