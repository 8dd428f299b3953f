using XenSupport.Testing;

namespace XenSupport.LanguageServer.Tests;

/// <summary>A message goes from the protocol to the features by way of the server, and nothing refers back.</summary>
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

    private static readonly Lazy<IReadOnlyList<RoomReference>> References =
        new(() => RoomReferences.OfProject("XenSupport.LanguageServer"));

    public static TheoryData<string> Rooms { get; } = [.. Plan.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_does_not_refer_to_later_rooms(string room) => Plan.AssertKept(room, References.Value);

    [Fact]
    public void Each_room_has_its_rule() => Plan.AssertComplete(References.Value);
}
