using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace XenSupport.Generator.Tests.Analyzers.Requirements;

/// <summary>Where a requirement can be declared, and what satisfies it.</summary>
public class RequirementTests
{
    /// <summary>Comparing a value is no use of what it names.</summary>
    [Theory]
    [InlineData("bool M(Mode m) => m == Mode.Live;")]
    [InlineData("bool M(Mode m) => Mode.Live != m;")]
    [InlineData("bool M(Mode? m) => m == Mode.Live;")]
    [InlineData("bool M(Mode m) => m is Mode.Live;")]
    [InlineData("bool M(Mode m) => m is not (Mode.Restart or Mode.Live);")]
    [InlineData("string M(Mode m) => m switch { Mode.Live => \"live\", _ => \"restart\" };")]
    [InlineData("int M(Mode m) { switch (m) { case Mode.Live: return 1; default: return 0; } }")]
    [InlineData("bool M(Mode m) => (m & Mode.Live) != 0;")]
    [InlineData("bool M(Mode m) => m.HasFlag(Mode.Live);")]
    [InlineData("Mode M() => {|XEN2001:Mode.Live|};")]
    [InlineData("void M(Mode m) { m = {|XEN2001:Mode.Live|}; }")]
    [InlineData("void M(Mode m) { m |= {|XEN2001:Mode.Live|}; }")]
    [InlineData("int M() => (int){|XEN2001:Mode.Live|};")]
    public Task Values_of_an_enumeration(string member) => UsageVerifier.VerifyAsync(
        "[Flags] enum Mode { Restart, [RequiresXen(typeof(Live))] Live = 1 }\n" + $"class Case {{ {member} }}");

    [Theory]
    [InlineData("if (Updater.IsSupported) Updater.Run();")]
    [InlineData("{|XEN2001:Updater.Run()|}; _ = Updater.IsSupported;")]
    [InlineData("_ = {|XEN2001:Updater.IsBusy|};")]
    [InlineData("_ = {|XEN2001:Updater.IsReady|};")]
    [InlineData("_ = Updater.IsThere;")]
    public Task A_guard_within_what_requires(string body) => UsageVerifier.VerifyAsync($$"""
        [RequiresXen(typeof(Live))]
        static class Updater
        {
            [XenGuard(typeof(Live))] public static bool IsSupported => Tool.Flag;
            [XenGuard(typeof(XenFeatures.Tools.Recent))] public static bool IsBusy => Tool.Flag;
            [XenGuard(typeof(Live)), RequiresXen(typeof(Live))] public static bool IsReady => Tool.Flag;
            [XenGuard(typeof(Live)), RequiresXen(typeof(XenFeatures.Tools.Everywhere))] public static bool IsThere => Tool.Flag;
            public static void Run() { }
        }
        class Case { void M() { {{body}} } }
        """);

    [Theory]
    [InlineData(
        "class C { [RequiresXen(typeof(Live))] public C() { } static C Make() => {|XEN2001:new C()|}; static C MakeShort() => {|XEN2001:new()|}; }"
    )]
    [InlineData(
        "class C { [RequiresXen(typeof(Live))] public int P { get; set; } int Get() => {|XEN2001:P|}; void Set() => {|XEN2001:P|} = 1; }"
    )]
    [InlineData(
        "class C { public int P { get; [RequiresXen(typeof(Live))] set; } int Get() => P; void Set() => {|XEN2001:P|} = 1; }"
    )]
    [InlineData(
        "class C { public int P { [RequiresXen(typeof(Live))] get; set; } int Get() => {|XEN2001:P|}; void Set() => P = 1; }"
    )]
    [InlineData(
        "class C { [RequiresXen(typeof(Live))] public int this[int i] => i; int Get() => {|XEN2001:this[1]|}; }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public int F; int Get() => {|XEN2001:F|}; }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public event Action E; void Add() => {|XEN2001:E|} += null; void Remove() => {|XEN2001:E|} -= null; }")]
    [InlineData("enum E { Old, [RequiresXen(typeof(Live))] New } class C { E New() => {|XEN2001:E.New|}; E Old() => E.Old; }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public static C operator +(C a, C b) => a; C Add(C a) => {|XEN2001:a + a|}; void Add2(C a) { {|XEN2001:a += a|}; } }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public static implicit operator int(C c) => 1; int Convert(C c) => {|XEN2001:c|}; }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public void Add(int i) { } } class L : C, IEnumerable<int> { public IEnumerator<int> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; L Make() => new L { {|XEN2001:1|} }; }")]
    [InlineData("static class C { [RequiresXen(typeof(Live))] public static void Extend(this Host host) { } static void Use(Host h) => {|XEN2001:h.Extend()|}; static void Guarded(Host h) { if (Can(h)) h.Extend(); } }")]
    [InlineData("class C<T> { [RequiresXen(typeof(Live))] public void M<U>() { } void Use(C<int> c) => {|XEN2001:c.M<string>()|}; }")]
    [InlineData("class C { public string P { get; [RequiresXen(typeof(Live))] set; } void Use(bool b) { {|XEN2001:P|} += \"x\"; {|XEN2001:P|} ??= \"x\"; {|XEN2001:P|} = b ? \"x\" : \"y\"; ({|XEN2001:P|}, b) = (\"x\", b); var s = P ?? \"x\"; s += P; } }")]
    [InlineData("class C { public string P { [RequiresXen(typeof(Live))] get; set; } void Use(bool b) { {|XEN2001:P|} += \"x\"; {|XEN2001:P|} ??= \"x\"; P = b ? \"x\" : \"y\"; (P, b) = (\"x\", b); var s = {|XEN2001:P|} ?? \"x\"; s += {|XEN2001:P|}; } }")]
    [InlineData("class C { public int P { get; [RequiresXen(typeof(Live))] set; } void Use() { {|XEN2001:P|}++; if (CanAnywhere) P++; } }")]
    [InlineData("class C { public int P { [RequiresXen(typeof(Live))] set { } } public int Q { set { } } void Set() { {|XEN2001:P|} = 1; Q = 1; } }")]
    [InlineData("class C { public event Action E { [RequiresXen(typeof(Live))] add { } remove { } } void Add() { {|XEN2001:E|} += null; if (CanAnywhere) E += null; } void Remove() => E -= null; }")]
    [InlineData("class C { public event Action E { add { } [RequiresXen(typeof(Live))] remove { } } void Add() => E += null; void Remove() => {|XEN2001:E|} -= null; }")]
    [InlineData("class C { public int Length => 1; [RequiresXen(typeof(Live))] public int this[int i] => i; int Get() => {|XEN2001:this[^1]|}; int Guarded() => CanAnywhere ? this[^1] : 0; }")]
    [InlineData("class C { public int Length => 1; public int this[int i] { get => i; [RequiresXen(typeof(Live))] set { } } int Get() => this[^1]; void Set() => {|XEN2001:this[^1]|} = 1; }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public void Deconstruct(out int a, out int b) => a = b = 1; bool Is(C c) => c is {|XEN2001:(1, 2)|}; bool Guarded(C c) => CanAnywhere && c is (1, 2); }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public int P { get; init; } bool Is(C c) => c is { {|XEN2001:P|}: > 1 and < 3 }; }")]
    [InlineData("record R([property: RequiresXen(typeof(Live))] int P) { R With(R r) => r with { {|XEN2001:P|} = 1 }; R Guarded(R r) => CanAnywhere ? r with { P = 1 } : r; }")]
    [InlineData("partial class C { [RequiresXen(typeof(Live))] partial void M(); partial void M() => DoAll(); void Use() => {|XEN2001:M()|}; }")]
    [InlineData("interface I { [RequiresXen(typeof(Live))] static abstract void M(); } class C { void Use<T>() where T : I { {|XEN2001:T.M()|}; if (CanAnywhere) T.M(); } }")]
    [InlineData("class C { [RequiresXen(typeof(Live))] public virtual void M() { } } class D : C { public override void M() => {|XEN2001:base.M()|}; void N() { if (CanAnywhere) base.M(); } }")]
    public Task On_a_member(string code) => VerifyAsync(code);

    [Theory]
    [InlineData(
        "[RequiresXen(typeof(Live))] class T { public static void S() { } public void M() { } void Own() => S(); } class C { void Use(T t) { {|XEN2001:T.S()|}; {|XEN2001:t.M()|}; {|XEN2001:new T()|}; _ = typeof(T); _ = nameof(T.S); } }"
    )]
    [InlineData(
        "[RequiresXen(typeof(Live))] class T { public class Inner { public static void S() { } } } class C { void Use() => {|XEN2001:T.Inner.S()|}; }"
    )]
    [InlineData("[RequiresXen(typeof(Live))] struct T { public int F; } class C { int Use(T t) => {|XEN2001:t.F|}; }")]
    [InlineData(
        "[RequiresXen(typeof(Live))] interface I { void M(); } class C : I { public void M() { } void Use(I i) => {|XEN2001:i.M()|}; }"
    )]
    [InlineData("[RequiresXen(typeof(Live))] class T { } class {|XEN2001:D|} : T { }")]
    [InlineData("[RequiresXen(typeof(Live))] class T { } class {|XEN2001:D|} : T { public D() : base() { } }")]
    [InlineData("[RequiresXen(typeof(Live))] class T { } [RequiresXen(typeof(Live))] class D : T { }")]
    [InlineData("[RequiresXen(typeof(Live))] enum E { A } class C { E Use() => {|XEN2001:E.A|}; }")]
    [InlineData(
        "[RequiresXen(typeof(Live))] partial class T { } partial class T { public static void S() { } } class C { void Use() => {|XEN2001:T.S()|}; }"
    )]
    public Task On_a_type(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("class B { [RequiresXen(typeof(Live))] public B() { } } class {|XEN2001:D|} : B { } abstract class {|XEN2001:E|} : B { } [RequiresXen(typeof(Live))] class F : B { }")]
    [InlineData("class B { [RequiresXen(typeof(Live))] public B() { } } class D : B { {|XEN2001:D|}() { } static D() { } } class E : B { [RequiresXen(typeof(Live))] E() { } }")]
    [InlineData("class B { [RequiresXen(typeof(Live))] public B() { } } class D : B { D() {|XEN2001:: base()|} { } D(int i) : this() { } [RequiresXen(typeof(Live))] D(long l) : base() { } }")]
    [InlineData("class B { [RequiresXen(typeof(Live))] public B() { } public B(int i) { } } class {|XEN2001:D|}(int i) : B { int I => i; } class E(int i) : B(i) { } class F : B { F() : base(1) { } }")]
    [InlineData("class B { [RequiresXen(typeof(Live))] public B(int i = 0) { } } class {|XEN2001:D|} : B { } class E : B { public E(int i) {|XEN2001:: base(i)|} { } }")]
    [InlineData("record B { [RequiresXen(typeof(Live))] public B() { } } record {|XEN2001:D|}(int I) : B; record {|XEN2001:E|} : B;")]
    [InlineData("class B { [RequiresXen(typeof(XenFeatures.Tools.Everywhere))] public B() { } } class D : B { D() { } }")]
    [InlineData("class B { public B(int i = 0) { } [RequiresXen(typeof(Live))] public B() { } } class {|XEN2001:D|} : B { }")]
    [InlineData("class B { public B(int i, int j = 0) { } [RequiresXen(typeof(Live))] public B(string s = null) { } } class {|XEN2001:D|} : B { }")]
    public Task On_a_base_constructor(string code) => VerifyAsync(code);

    [Theory]
    [InlineData(
        "[RequiresXen(typeof(Live))] delegate void D(Host h); class C { void Use(D d, Host h) => {|XEN2001:d(h)|}; }")]
    [InlineData(
        "[RequiresXen(typeof(Live))] delegate void D(Host h); class C { void Use(Host h) { D d = Do; D e = x => Do(x); if (CanAnywhere) d(h); } }"
    )]
    [InlineData(
        "delegate void D(Host h); class C { void Use() { D d = {|XEN2001:Do|}; D e = new D({|XEN2001:Do|}); } }")]
    [InlineData(
        "class C { void Use(IEnumerable<Host> hosts) { _ = hosts.Select({|XEN2001:Ask|}); hosts.ToList().ForEach({|XEN2001:Do|}); } }"
    )]
    public Task On_a_delegate(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("class B { public virtual void M() { } } class D : B { [RequiresXen(typeof(Live))] public override void {|XEN2001:M|}() { } }")]
    [InlineData("class B { [RequiresXen(typeof(Live))] public virtual void M() { } } class D : B { [RequiresXen(typeof(Live))] public override void M() { } }")]
    [InlineData("class B { [RequiresXen(typeof(Live))] public virtual void M() { } } class D : B { public override void M() { } void Use(D d, B b) { d.M(); {|XEN2001:b.M()|}; } }")]
    [InlineData("class B { [RequiresXen(MinVersion = \"4.21\")] public virtual void M() { } } class D : B { [RequiresXen(MinVersion = \"4.22\")] public override void {|XEN2001:M|}() { } }")]
    [InlineData("class B { [RequiresXen(MinVersion = \"4.22\")] public virtual void M() { } } class D : B { [RequiresXen(MinVersion = \"4.21\")] public override void M() { } }")]
    [InlineData("class B { [RequiresXen(MinVersion = \"4.21\")] public virtual void M() { } } class D : B { [RequiresXen(MinVersion = \"4.21\")] public override void M() { } }")]
    [InlineData("class B { public virtual int P { get; } } class D : B { [RequiresXen(typeof(Live))] public override int {|XEN2001:P|} { get; } }")]
    [InlineData("interface I { void M(); } class D : I { [RequiresXen(typeof(Live))] public void {|XEN2001:M|}() { } }")]
    [InlineData("interface I { void M(); } class D : I { [RequiresXen(typeof(Live))] void I.{|XEN2001:M|}() { } }")]
    [InlineData(
        "interface I { [RequiresXen(typeof(Live))] void M(); } class D : I { [RequiresXen(typeof(Live))] public void M() { } void Use(I i) => {|XEN2001:i.M()|}; }"
    )]
    [InlineData(
        "interface I { event Action E; } class D : I { [RequiresXen(typeof(Live))] public event Action {|XEN2001:E|}; }"
    )]
    [InlineData(
        "class B { public virtual void M() { } } class D : B { [RequiresXen(typeof(XenFeatures.Tools.Everywhere))] public override void M() { } }"
    )]
    public Task On_an_override_or_an_implementation(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("class C { [RequiresXen(typeof(Live))] void M(Host h) => Do(h); }")]
    [InlineData("class C { [RequiresXen(typeof(XenFeatures.Tools.Everywhere))] void M(Host h) => {|XEN2001:Do(h)|}; }")]
    [InlineData(
        "[RequiresXen(typeof(Live))] class C { void M(Host h) => Do(h); class Inner { void M(Host h) => Do(h); } }")]
    [InlineData(
        "class C { [RequiresXen(typeof(Live))] int P { get { DoAll(); return 1; } set => DoAll(); } int Q { [RequiresXen(typeof(Live))] get { DoAll(); return 1; } set => {|XEN2001:DoAll()|}; } }"
    )]
    [InlineData(
        "class C { [RequiresXen(typeof(Live))] bool f = Ask(null); bool g = {|XEN2001:Ask(null)|}; bool P { get; } = {|XEN2001:Ask(null)|}; }"
    )]
    [InlineData(
        "class C { C() : this({|XEN2001:Ask(null)|}) { } C(bool b) { {|XEN2001:DoAll()|}; } [RequiresXen(typeof(Live))] C(int i) { DoAll(); } }"
    )]
    [InlineData("class C { [RequiresXen(MinVersion = \"4.21\")] void M(Host h) { Do(h); DoNew(h); DoRecent(h); } }")]
    [InlineData(
        "class C { [RequiresXen(MinVersion = \"4.20\")] void M(Host h) { {|XEN2001:Do(h)|}; {|XEN2001:DoNew(h)|}; } }")]
    [InlineData(
        "class C { [RequiresXen(typeof(Live)), RequiresXen(MinVersion = \"4.21\")] static void Both() { } void Use() => {|XEN2001:{|XEN2001:Both()|}|}; }"
    )]
    [InlineData(
        "class C { [RequiresXen(typeof(Live), MinVersion = \"4.21\")] static void Both() { } void Use() => {|XEN2001:{|XEN2001:Both()|}|}; void New() { if (IsNew(null)) Both(); } }"
    )]
    [InlineData(
        "class C { [RequiresXen(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.Experimental)] static void Dare() { } void Use() => Dare(); }"
    )]
    [InlineData(
        "class C { [RequiresXen(typeof(XenFeatures.Tools.Unsafe), AcceptNoSecuritySupport = true)] static void M() { } void Use() => M(); }"
    )]
    public Task Is_met_by_an_equal_or_stronger_requirement(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("[assembly: {|XEN2001:RequiresXen(typeof(Live))|}] class C { void M(Host h) => Do(h); }")]
    [InlineData(
        "[assembly: RequiresXen(typeof(XenFeatures.Tools.Everywhere))] class C { void M(Host h) => {|XEN2001:Do(h)|}; }"
    )]
    [InlineData(
        "[assembly: {|XEN2001:RequiresXen(MinVersion = \"4.21\")|}, RequiresXen(MinVersion = \"4.20\")] class C { void M(Host h) => Do(h); }"
    )]
    [InlineData(
        "[assembly: {|XEN2003:RequiresXen(typeof(XenFeatures.Tools.Recent))|}, {|XEN2002:RequiresXen(typeof(XenFeatures.Tools.Unsafe))|}] class C { void M(Host h) => DoUnsafe(h); }"
    )]
    public Task On_an_assembly_it_is_checked_at_the_attribute(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("class C { [RequiresXen({|XEN2005:typeof(XenFeatures.Tools)|})] void M() { } void Use() => M(); }")]
    [InlineData("class C { [RequiresXen({|XEN2005:typeof(string)|})] void M() { } }")]
    [InlineData("class C { [XenGuard({|XEN2005:typeof(int[])|})] bool M() => true; }")]
    [InlineData("class C { [RequiresXen(MinVersion = {|XEN2005:\"four\"|})] void M() { } }")]
    [InlineData("[assembly: RequiresXen({|XEN2005:typeof(XenLimits.Limits.Memory.X86)|})]")]
    public Task Invalid_features_and_versions_are_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData(
        "class C { [RequiresXen(typeof(XenFeatures.Tools.Everywhere), {|XEN2007:Accept = SupportStatus.TechPreview|})] void M() { } }"
    )]
    [InlineData(
        "class C { [XenGuard(typeof(XenFeatures.Tools.Everywhere), {|XEN2007:Accept = SupportStatus.TechPreview|})] bool M() => Flag; }"
    )]
    [InlineData("class C { [RequiresXen(typeof(Live), Accept = SupportStatus.TechPreview)] void M() { } }")]
    [InlineData(
        "class C { [RequiresXen(typeof(XenFeatures.Tools.Unsafe), {|XEN2007:Accept = SupportStatus.TechPreview|})] void M() { } }")]
    [InlineData("class C { [RequiresXen(typeof(XenFeatures.Tools.Unsafe), AcceptNoSecuritySupport = true)] void M() { } }")]
    [InlineData("class C { [RequiresXen(typeof(XenFeatures.Tools.Everywhere), {|XEN2007:AcceptNoSecuritySupport = true|})] void M() { } }")]
    [InlineData("class C { [RequiresXen(typeof(XenFeatures.Tools.Everywhere), AcceptNoSecuritySupport = false)] void M() { } }")]
    public Task An_accepted_status_that_no_release_needs_is_reported(string code) => VerifyAsync(code);

    /// <summary>Security support is a choice of its own: a lower status is not accepted with it.</summary>
    [Theory]
    [InlineData("[RequiresXen(typeof(XenFeatures.Tools.Unsafe), AcceptNoSecuritySupport = true)] void Need(Host h) { } void M(Host h) => Need(h);")]
    [InlineData("[RequiresXen(typeof(Live), AcceptNoSecuritySupport = true)] void Need(Host h) { } void M(Host h) => {|XEN2001:Need(h)|};")]
    [InlineData("[RequiresXen(typeof(XenFeatures.Tools.Recent), AcceptNoSecuritySupport = true)] void Need(Host h) { } void M(Host h) => {|XEN2003:Need(h)|};")]
    [InlineData("[RequiresXen(typeof(XenFeatures.Tools.Unsafe), AcceptNoSecuritySupport = true)] void M(Host h) => {|XEN2002:DoUnsafe(h)|};")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe), AcceptNoSecuritySupport = true)] bool G(Host h) => Flag; void M(Host h) { if ({|XEN2004:G(h)|}) {|XEN2002:DoUnsafe(h)|}; }")]
    [InlineData("[XenGuard(typeof(Live), AcceptNoSecuritySupport = true)] bool G(Host h) => Flag; void M(Host h) { if (G(h)) Do(h); }")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Recent), AcceptNoSecuritySupport = true)] bool G(Host h) => Flag; void M(Host h) { if (G(h)) DoRecent(h); }")]
    [InlineData("[XenGuard(typeof(Live), Accept = SupportStatus.TechPreview)] bool G(Host h) => Flag; void M(Host h) { if ({|XEN2004:G(h)|}) {|XEN2001:Do(h)|}; }")]
    [InlineData("void M(Host h) { if (XenFeatures.Tools.Unsafe.IsSupported) {|XEN2002:DoUnsafe(h)|}; }")]
    [InlineData("void M(Host h) { if (XenFeatures.Tools.Unsafe.IsSecuritySupported) DoUnsafe(h); }")]
    [InlineData("void M(Host h) { if (Live.IsSupported) Do(h); }")]
    public Task Support_without_security_support(string members) => VerifyAsync($"class C {{ {members} }}");

    [Theory]
    [InlineData("RequiresXen(typeof(XenFeatures.Tools.Everywhere), Accept = SupportStatus.TechPreview)", "'TechPreview' is accepted for 'Tools.Everywhere', but every targeted release (4.20\u20134.22) supports it")]
    [InlineData("RequiresXen(typeof(XenFeatures.Tools.Everywhere), AcceptNoSecuritySupport = true)", "'AcceptNoSecuritySupport' is accepted for 'Tools.Everywhere', but every targeted release (4.20\u20134.22) gives it security support")]
    [InlineData("RequiresXen(typeof(XenFeatures.Tools.Unsafe), Accept = SupportStatus.Experimental)", "'Experimental' is accepted for 'Tools.Unsafe', but every targeted release (4.20\u20134.22) supports it; 'AcceptNoSecuritySupport = true' is enough")]
    [InlineData("RequiresXen(typeof(XenFeatures.Tools.Unsafe), Accept = SupportStatus.Experimental, AcceptNoSecuritySupport = true)", "'Experimental' is accepted for 'Tools.Unsafe', but every targeted release (4.20\u20134.22) supports it")]
    public async Task A_message_says_what_every_release_gives(string attribute, string message) => Assert.Equal(
        message, Assert.Single(await UsageVerifier.MessagesAsync($"class C {{ [{attribute}] void M() {{ }} }}")));

    [Theory]
    [InlineData("[XenGuard(typeof(Live))] bool G() => {|XEN2006:true|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G => {|XEN2006:true|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G() => false;")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => Can(h);")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:IsRecent(h)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => IsNew(h);")]
    [InlineData("[XenGuard(MinVersion = \"4.22\")] bool G(Host h) => {|XEN2006:IsNew(h)|};")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Shaky))] bool G(Host h) => {|XEN2006:CanTry(h)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { if (Can(h)) return true; return {|XEN2006:IsRecent(h)|}; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { if (h == null) return false; return Can(h); }")]
    [InlineData(
        "[XenGuard(typeof(Live)), XenGuard(typeof(XenFeatures.Tools.Recent))] bool G(Host h) => {|XEN2006:Can(h)|};")]
    [InlineData(
        "[XenGuard(typeof(Live)), XenGuard(typeof(XenFeatures.Tools.Recent))] bool G(Host h) => Can(h) && IsRecent(h);"
    )]
    [InlineData(
        "[XenGuard(typeof(Live)), XenGuard(typeof(XenFeatures.Tools.Recent))] bool G(Host h) => {|XEN2006:{|XEN2006:Can(h) || IsRecent(h)|}|};"
    )]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => h.Version >= XenVersion.Parse(\"4.21\");")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:h.Version >= XenVersion.Parse(\"4.20\")|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:h.Version >= new XenVersion(4, 20)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => !(h.Version < new XenVersion(4, 21));")]
    [InlineData("[XenGuard(MinVersion = \"4.21\")] bool G(Host h) => {|XEN2006:h.Version >= new XenVersion(4, 20)|};")]
    [InlineData(
        "[XenGuard(typeof(Live))] bool G(Host h) => XenReleases.For(h.Version)?.Find(Live.Key)?.Status == SupportStatus.Supported;"
    )]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => Flag;")]
    [InlineData("[XenGuard(typeof(Live))] async Task<bool> G(Host h) { await Task.Yield(); return {|XEN2006:true|}; }")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Everywhere))] bool G() => true;")]
    public Task A_guard_that_checks_too_little_is_reported(string member) => VerifyAsync($"class C {{ {member} }}");

    [Theory]
    [InlineData("var h = Find(); if (Can(h)) Do(h); {|XEN2001:Do(h)|}; void Local() => {|XEN2001:Do(h)|}; Local();")]
    [InlineData(
        "var h = Find(); if (!await CanAsync(h)) return; Do(h); foreach (var i in new[] { h }) {|XEN2001:Do(i)|};")]
    public Task In_top_level_statements(string code) =>
        UsageVerifier.VerifyAsync(
            code,
            UsageVerifier
                .Create("Tool", UsageVerifier.Tool, "4.20", "4.21", "4.22")
                .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication)));

    [Theory]
    [InlineData(
        "class C { string M(Host h) => $\"{{|XEN2001:Ask(h)|}}\"; string N(Host h) => Can(h) ? $\"{Ask(h)}\" : \"\"; }"
    )]
    [InlineData(
        "class C { Func<Host, bool> f = h => Can(h) && Ask(h); Func<Host, bool> g = h => {|XEN2001:Ask(h)|}; }")]
    [InlineData("class C(Host h) { void M() { if (Can(h)) Do(h); } void N() => {|XEN2001:Do(h)|}; }")]
    [InlineData("class C(Host h) { bool P { get; } = {|XEN2001:Ask(h)|}; bool Q { get; } = Can(h) && Ask(h); }")]
    [InlineData("class B(bool b) { } class D(Host h) : B({|XEN2001:Ask(h)|}) { }")]
    [InlineData(
        "static class C { [XenGuard(typeof(Live))] public static bool Able(this Host h) => Flag; static void M(Host h) { if (h.Able()) Do(h); if (h.Able()) h.Live(); {|XEN2001:h.Live()|}; } }"
    )]
    [InlineData(
        "class C { async Task M(Host h) { if (Can(h)) await Task.Run(() => Do(h)); await Task.Run(() => {|XEN2001:Do(h)|}); } }"
    )]
    [InlineData("class C { void M(Host h) { if (Can(h)) L(h); static void L(Host i) => {|XEN2001:Do(i)|}; } }")]
    [InlineData(
        "class C { [XenGuard(typeof(Live))] readonly bool _can = Flag; void M(Host h) { if (_can) Do(h); {|XEN2001:Do(h)|}; } }"
    )]
    [InlineData(
        "class C { void M(Host h, object o) { switch (o) { case Host i when Can(i): Do(i); break; case Host i: {|XEN2001:Do(i)|}; break; } } }"
    )]
    [InlineData("class C { void M(Host h) { while (true) { if (!Can(h)) break; Do(h); } {|XEN2001:Do(h)|}; } }")]
    [InlineData("class C { void M(Host h) { for (;;) { if (Can(h)) break; } Do(h); } }")]
    [InlineData("class C { Host Make(Host h) => new Host { {|XEN2001:Setting|} = {|XEN2001:Ask(h)|} ? 1 : 2 }; }")]
    [InlineData(
        "class C { void M(Host h) { if (h.Peer?.CanLive == true) h.Peer.Live(); if (h.Peer?.CanLive == true) {|XEN2001:h.Live()|}; h?{|XEN2001:.Live()|}; } }"
    )]
    [InlineData("class C { ~C() { {|XEN2001:DoAll()|}; } static C() { if (CanAnywhere) DoAll(); } }")]
    [InlineData("record R(Host H) { public bool Q => {|XEN2001:Ask(H)|}; public bool S => Can(H) && Ask(H); }")]
    [InlineData(
        "class C { void M(Host h) { var list = new List<Host> { h }; if (Can(list[0])) Do(list[0]); } }")]
    public Task In_other_places(string code) => VerifyAsync(code);

    [Theory]
    [InlineData(
        "Do(h)",
        "'Tool.Do' requires 'Tools.LiveUpdate', Tech Preview on 4.20, Supported since 4.21; the project targets 4.20\u20134.22"
    )]
    [InlineData("DoNew(h)", "'Tool.DoNew' requires Xen 4.21 or later; the project targets 4.20\u20134.22")]
    [InlineData("DoRecent(h)", "'Tool.DoRecent' requires 'Tools.Recent', not stated on 4.20, Supported since 4.21; the project targets 4.20\u20134.22")]
    [InlineData("DoUnsafe(h)", "'Tool.DoUnsafe' requires 'Tools.Unsafe', Supported without security support on 4.20\u20134.22; the project targets 4.20\u20134.22")]
    [InlineData("{ if (Can(h)) Do(i); }", "'Tool.Do' requires 'Tools.LiveUpdate', Tech Preview on 4.20, Supported since 4.21; the project targets 4.20\u20134.22; 'h' was checked, not 'i'")]
    [InlineData("{ if (CanEverywhere(h)) { } }", "'Tool.CanEverywhere' asks for 'Tools.Everywhere', which every targeted release (4.20\u20134.22) has")]
    public async Task A_message_gives_the_history(string body, string message) => Assert.Equal(
        message,
        Assert.Single(await UsageVerifier.MessagesAsync(
            $"class C {{ void M(Host h, Host i) {(body[0] == '{' ? body : $"=> {body};")} }}")));

    [Fact]
    public async Task A_message_names_the_constructor_that_is_called_implicitly() =>
        Assert.Equal(
            "'D.D', which calls 'B.B', requires 'Tools.LiveUpdate', Tech Preview on 4.20, Supported since 4.21; the project targets 4.20\u20134.22",
            Assert.Single(
                await UsageVerifier.MessagesAsync(
                    "class B { [RequiresXen(typeof(Live))] public B() { } } class D : B { }")));

    [Fact]
    public async Task A_message_names_the_overridden_member() =>
        Assert.Equal(
            "'D.M', which can be called as 'B.M', requires 'Tools.LiveUpdate', Tech Preview on 4.20, Supported since 4.21; the project targets 4.20\u20134.22",
            Assert.Single(
                await UsageVerifier.MessagesAsync(
                    "class B { public virtual void M() { } } class D : B { [RequiresXen(typeof(Live))] public override void M() { } }")));

    private static Task VerifyAsync(string code) => UsageVerifier.VerifyAsync(code);
}
