using XenSupport.Testing;

namespace XenSupport.Generator.Tests;

/// <summary>Data flows from readings to classes to source. Analyzers use neither emitters nor the reader.</summary>
public class ArchitectureTests
{
    private const string Roslyn = "Microsoft.CodeAnalysis";
    private const string Reading = "XenSupport.Reading";
    private const string Text = Reading + ".Text";
    private const string Findings = Reading + ".Findings";
    private const string Fragments = Reading + ".Fragments";
    private const string Values = Reading + ".Values";
    private const string Model = Reading + ".Model";
    private const string Releases = Reading + ".Releases";
    private const string Histories = Reading + ".Histories";
    private const string Files = Reading + ".Files";
    private const string Data = Reading + ".Data";

    private static readonly string[] AnalyzerRooms =
    [
        "Analyzers",
        "Analyzers/Acceptances",
        "Analyzers/Annotations",
        "Analyzers/Candidates",
        "Analyzers/Floors",
        "Analyzers/Flow",
        "Analyzers/Flow/Facts",
        "Analyzers/Flow/Patterns",
        "Analyzers/Flow/Values",
        "Analyzers/Hosts",
        "Analyzers/Limits",
        "Analyzers/Requirements",
    ];

    private static readonly RoomPlan Plan = new("XenSupport.Generator", new Dictionary<string, string[]>(
    [
        new(
            "",
            ["Inputs", "Classes", "Emit", "Reporting", Files, Text, Findings, Model, Releases, Histories, Roslyn]),
        new("Classes", [Text, Fragments, Values, Model, Releases, Histories]),
        new("Emit", ["Inputs", "Classes", Text, Fragments, Values, Model, Releases, Histories, Data, Roslyn]),
        new("Inputs", [Files, Text, Findings, Model, Releases, Roslyn]),
        new("Reporting", ["Inputs", Text, Findings, Roslyn]),
        .. AnalyzerRooms.Select(room => KeyValuePair.Create<string, string[]>(
            room,
            [
                .. AnalyzerRooms,
                "Classes", "Reporting", Text, Findings, Values, Model, Releases, Histories, Roslyn,
            ])),
    ]));

    [Fact]
    public void A_room_refers_only_to_the_rooms_it_may_use() => Plan.AssertKept();
}
