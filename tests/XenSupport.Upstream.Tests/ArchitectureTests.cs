using XenSupport.Testing;

namespace XenSupport.Upstream.Tests;

/// <summary>Readers of single files know nothing of the checks that compare them.</summary>
public class ArchitectureTests
{
    private static readonly string[] Reader = ["Text", "Findings", "Fragments", "Values", "Model", "Files", "Markdown"];

    private static readonly RoomPlan Plan = new("XenSupport.Upstream", new Dictionary<string, string[]>
    {
        ["Branches"] = ["XenSupport.Git"],
        ["Editions"] = ["Branches", "XenSupport.Git", "XenSupport.Reading"],
        ["Revisions"] = ["Branches", "Editions", "XenSupport.Git", "XenSupport.Reading", "XenSupport.Reading.Findings"],
        ["Changes"] = [],
        ["Tables"] = [],
        ["Remarks"] = ["XenSupport.Reading.Text"],
        ["Kconfig"] = ["Remarks", "XenSupport.Reading.Text"],
        ["Documents"] = ["Remarks", "XenSupport.Reading.Text", "XenSupport.Reading.Values"],
        ["Findings"] = ["XenSupport.Reading.Findings"],
        ["Trees"] = ["Branches", "XenSupport.Git", .. Reader.Select(room => $"XenSupport.Reading.{room}")],
        ["Checks"] =
        [
            "Branches",
            "Tables",
            "Remarks",
            "Kconfig",
            "Documents",
            "Findings",
            "Trees",
            "XenSupport.Reading.Building",
            "XenSupport.Reading.Releases",
            .. Reader.Select(room => $"XenSupport.Reading.{room}"),
        ],
    });

    [Fact]
    public void A_room_refers_only_to_the_rooms_it_may_use() => Plan.AssertKept();
}
