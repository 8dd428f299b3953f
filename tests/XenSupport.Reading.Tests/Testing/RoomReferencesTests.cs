using XenSupport.Testing;

namespace XenSupport.Reading.Tests.Testing;

/// <summary>A reference to another room is found however the name is written.</summary>
public class RoomReferencesTests
{
    private const string Far = """
        namespace Root.Far;

        public class Thing
        {
            public const int Number = 1;
            public string Name { get; init; } = "";
            public class Part;
            public enum Kind { One }
        }

        public class MarkAttribute : System.Attribute;
        public static class Tools
        {
            public static Thing Make() => new();
            public static void Use(this string text) { }
        }
        """;

    private const string Parent = """
        namespace Root;

        public class Common
        {
            public Far.Thing Thing { get; } = new();
            public System.Collections.Generic.List<Far.Thing> Things { get; } = [];
            public Middle.Holder Holder { get; } = new();
        }
        """;

    private const string Middle = "namespace Root.Middle; public class Holder { public string Text => \"\"; }";

    /// <summary>The room Near may use the project's own room and Middle.</summary>
    private static readonly RoomPlan Plan = new(
        "Root",
        new Dictionary<string, string[]>
        {
            [""] = ["Far", "Middle"],
            ["Near"] = ["", "Middle"],
            ["Far"] = [],
            ["Middle"] = [],
        });

    [Theory]
    [InlineData("using", "using Root.Far; namespace Root.Near; class C { Thing? _thing; }")]
    [InlineData("qualified", "namespace Root.Near; class C { Root.Far.Thing? _thing; }")]
    [InlineData("from the global namespace", "namespace Root.Near; class C { global::Root.Far.Thing? _thing; }")]
    [InlineData("partially qualified", "namespace Root.Near; class C { Far.Thing? _thing; }")]
    [InlineData("alias of a type", "using T = Root.Far.Thing; namespace Root.Near; class C { T? _thing; }")]
    [InlineData("alias of a namespace", "using F = Root.Far; namespace Root.Near; class C { F.Thing? _thing; }")]
    [InlineData(
        "alias of a namespace, with colons",
        "using F = Root.Far; namespace Root.Near; class C { F::Thing? _thing; }")]
    [InlineData(
        "using static",
        "using static Root.Far.Tools; namespace Root.Near; class C { object Run() => Make(); }")]
    [InlineData(
        "using static of an enumeration",
        "using static Root.Far.Thing.Kind; namespace Root.Near; class C { object Run() => One; }")]
    [InlineData("using within the namespace", "namespace Root.Near { using Far; class C { Thing? _thing; } }")]
    [InlineData(
        "argument of a generic type",
        "using Root.Far; namespace Root.Near; class C { List<Thing> _things = []; }")]
    [InlineData(
        "deep in generic types",
        "namespace Root.Near; class C { Dictionary<string, List<(int, Far.Thing[])>> _things = []; }")]
    [InlineData(
        "argument of a generic method",
        "namespace Root.Near; class C { object Run() => Array.Empty<Far.Thing>(); }")]
    [InlineData("constraint", "namespace Root.Near; class C<T> where T : Far.Thing { }")]
    [InlineData("base type", "namespace Root.Near; class C : Far.Thing { }")]
    [InlineData("nested type", "namespace Root.Near; class C { Far.Thing.Part? _part; }")]
    [InlineData("attribute", "namespace Root.Near; [Far.Mark] class C { }")]
    [InlineData("constant", "namespace Root.Near; class C { const int Number = Far.Thing.Number; }")]
    [InlineData("name of", "namespace Root.Near; class C { string Run() => nameof(Far.Thing); }")]
    [InlineData("extension method", "using Root.Far; namespace Root.Near; class C { void Run() => \"\".Use(); }")]
    [InlineData(
        "property of a value",
        "namespace Root.Near; class C { string Run(Common common) => common.Thing.Name; }")]
    [InlineData(
        "property in a pattern",
        "namespace Root.Near; class C { bool Run(Common common) => common is { Thing.Name: \"\" }; }")]
    [InlineData("var", "namespace Root.Near; class C { void Run(Common common) { var thing = common.Thing; } }")]
    [InlineData(
        "var of a generic type",
        "namespace Root.Near; class C { void Run(Common common) { var things = common.Things; } }")]
    public void A_reference_to_another_room_is_found(string way, string text)
    {
        var violations = Plan.FindViolations(ReferencesOf(text)).ToList();

        Assert.True(violations.Count > 0, way);
        Assert.All(
            violations,
            violation =>
                Assert.Equal(("Near/C.cs", "Near", "Root.Far"), (violation.File, violation.Room, violation.Namespace)));
    }

    [Theory]
    [InlineData("text", "namespace Root.Near; class C { string _text = \"Root.Far.Thing\"; }")]
    [InlineData("comment", "namespace Root.Near; /* Root.Far.Thing */ class C { }")]
    [InlineData(
        "of one's own",
        "namespace Root.Near; class C { Thing? _thing; } class Thing { int Far => 1; int Run() => Far; }")]
    [InlineData("framework", "namespace Root.Near; class C { List<System.Text.StringBuilder> _texts = []; }")]
    [InlineData("of the project, without a using", "namespace Root.Near; class C { Common? _common; }")]
    [InlineData(
        "of an allowed room",
        "namespace Root.Near; class C { string Run(Common common) => common.Holder.Text; }")]
    [InlineData("the project's room on the way", "namespace Root.Near; class C { Root.Middle.Holder? _holder; }")]
    public void What_is_allowed_is_not_a_violation(string way, string text) =>
        Assert.True(!Plan.FindViolations(ReferencesOf(text)).Any(), way);

    [Theory]
    [InlineData(
        "using Markdig.Syntax; namespace Root.Near; class C { MarkdownDocument? _document; }",
        "Markdig.Syntax")]
    [InlineData(
        "namespace Root.Near; class C { Microsoft.CodeAnalysis.Text.SourceText? _text; }",
        "Microsoft.CodeAnalysis.Text")]
    [InlineData("using Xunit; namespace Root.Near; class C { [Fact] void Run() { } }", "Xunit")]
    public void A_library_that_is_not_in_the_plan_is_a_violation(string text, string library) =>
        Assert.Equal(
            [library],
            Plan.FindViolations(ReferencesOf(text)).Select(violation => violation.Namespace).Distinct());

    [Fact]
    public void A_library_in_the_plan_is_allowed_in_all_its_namespaces()
    {
        var plan = new RoomPlan("Root", new Dictionary<string, string[]> { ["Near"] = ["Markdig"] });

        Assert.Empty(
            plan.FindViolations(
                ReferencesOf("using Markdig.Syntax; namespace Root.Near; class C { MarkdownDocument? _document; }")));
    }

    [Fact]
    public void One_of_our_namespaces_in_the_plan_does_not_include_others()
    {
        const string Text =
            "namespace Root.Near; class C { XenSupport.Reading.SupportStatementReading? _reading; XenSupport.Reading.Text.TextRange _range; }";
        var plan = new RoomPlan("Root", new Dictionary<string, string[]> { ["Near"] = ["XenSupport.Reading"] });

        Assert.Equal(
            ["XenSupport.Reading.Text"],
            plan.FindViolations(RoomReferences.OfFiles("XenSupport.Generator", [("Near/C.cs", Text)]))
                .Select(violation => violation.Namespace));
    }

    [Fact]
    public void A_room_without_a_rule_may_use_nothing()
    {
        var plan = new RoomPlan("Root", new Dictionary<string, string[]> { ["Far"] = [] });

        Assert.NotEmpty(plan.FindViolations(ReferencesOf("namespace Root.Near; class C { Far.Thing? _thing; }")));
    }

    [Fact]
    public void Text_that_does_not_compile_does_not_pass_as_text_without_references() =>
        Assert.ThrowsAny<Exception>(() => ReferencesOf("namespace Root.Near; class C { Nowhere? _thing; }"));

    private static IEnumerable<RoomReference> ReferencesOf(string text) =>
        RoomReferences.OfFiles(
            "Root", [("Far/Thing.cs", Far), ("Common.cs", Parent), ("Middle/Holder.cs", Middle), ("Near/C.cs", text)])
            .Where(reference => reference.File == "Near/C.cs");
}
