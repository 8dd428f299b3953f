using XenSupport.Testing;

namespace XenSupport.LanguageServer.Tests;

/// <summary>Each folder refers only to folders that are listed before it.</summary>
public class ArchitectureTests
{
    private static readonly string[] Reader =
        ["Text", "Findings", "Fragments", "Values", "Model", "Files", "Releases", "Editions", "Building"];

    private static readonly RoomPlan Plan = new("XenSupport.LanguageServer", new Dictionary<string, string[]>
    {
        ["Protocol"] = [],
        ["Documents"] = ["Protocol", "XenSupport.Reading.Text"],
        ["Analysis"] = ["Documents", .. Reader.Select(room => $"XenSupport.Reading.{room}")],
        ["Features"] =
            ["Protocol", "Documents", "Analysis", .. Reader.Select(room => $"XenSupport.Reading.{room}")],
        ["Server"] = ["Protocol", "Documents", "Analysis", "Features", "XenSupport.Reading.Findings"],
    });

    [Fact]
    public void A_room_refers_only_to_the_rooms_it_may_use() => Plan.AssertKept();
}
