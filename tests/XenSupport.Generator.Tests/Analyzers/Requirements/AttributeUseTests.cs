namespace XenSupport.Generator.Tests.Analyzers.Requirements;

/// <summary>What attributes use: values of enumerations, and their own constructors and properties.</summary>
public class AttributeUseTests
{
    private const string Attributes = """
        enum Mode { Restart, [RequiresXen(typeof(Live))] Live }
        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class ModeAttribute : Attribute
        {
            public ModeAttribute(params Mode[] modes) { }
            [RequiresXen(typeof(Live))] public ModeAttribute(string mode) { }
            public Mode Other { get; set; }
            [RequiresXen(typeof(Live))] public string Text { get; set; }
        }

        """;

    [Theory]
    [InlineData("class C { [Mode({|XEN2001:Mode.Live|})] void M() { } }")]
    [InlineData("class C { [Mode(Mode.Restart, {|XEN2001:Mode.Live|})] void M() { } }")]
    [InlineData("class C { [Mode(new[] { {|XEN2001:Mode.Live|} })] void M() { } }")]
    [InlineData("class C { [Mode(Other = {|XEN2001:Mode.Live|})] int M; }")]
    [InlineData("class C { [System.ComponentModel.DefaultValue({|XEN2001:Mode.Live|})] Mode M { get; set; } }")]
    [InlineData("class C { void M([Mode({|XEN2001:Mode.Live|})] int i) { } }")]
    [InlineData("[Mode({|XEN2001:Mode.Live|})] class C { }")]
    [InlineData("enum E { [Mode({|XEN2001:Mode.Live|})] A }")]
    [InlineData("class C { [{|XEN2001:Mode(\"live\")|}] void M() { } }")]
    [InlineData("class C { [Mode({|XEN2001:Text|} = \"live\")] void M() { } }")]
    [InlineData("[assembly: Mode({|XEN2001:Mode.Live|})]")]
    [InlineData("class C { [RequiresXen(typeof(Live)), Mode(Mode.Live)] void M() { } }")]
    [InlineData("[RequiresXen(typeof(Live))] class C { [Mode(Mode.Live)] void M() { } }")]
    [InlineData("class C { [Mode(Mode.Restart)] void M() { } [Obsolete(nameof(Mode.Live))] void N() { } }")]
    [InlineData("class C { [Obsolete(nameof(Host.Peer.Setting))] void N() { } }")]
    public Task A_use_in_an_attribute_is_checked(string code) => UsageVerifier.VerifyAsync(
        code.StartsWith("[assembly", StringComparison.Ordinal) ? code + Attributes : Attributes + code);

    [Theory]
    [InlineData("[method: RequiresXen(typeof(Live))] class C(Host h) { bool b = Ask(h); bool P { get; } = Ask(h); }")]
    [InlineData("[method: RequiresXen(typeof(Live))] class C(Host h) { bool P => {|XEN2001:Ask(h)|}; static bool S = {|XEN2001:Ask(null)|}; }")]
    [InlineData("class C { bool b = {|XEN2001:Ask(null)|}; [RequiresXen(typeof(Live))] C() { } C(int i) { } }")]
    public Task Initializers_run_in_the_primary_constructor(string code) => UsageVerifier.VerifyAsync(code);
}
