using System.Globalization;
using Microsoft.CodeAnalysis;

namespace XenSupport.Generator.Tests.Analyzers.Candidates;

/// <summary>Uses that do not name what they use, or name it in another way, in code that names nothing else.</summary>
public class CandidateCodeTests
{
    private static readonly Lazy<Compilation> Project = new(() =>
        UsageVerifier.Create("Tool", "global using System; global using System.Collections.Generic;", "4.20", "4.21"));

    /// <summary>Only one member is annotated in each case, so that nothing else makes its use a candidate.</summary>
    [Theory]
    [InlineData("class T { [R] public T() { } } class U { public static void Take(T t) { } }", "U.Take({|XEN2001:new()|});")]
    [InlineData("class T { [R] public T() { } } class U { public static T Made; }", "U.Made = {|XEN2001:new /* */ ()|};")]
    [InlineData("class T { [R] public T() { } }", "_ = {|XEN2001:new Alias()|};")]
    [InlineData("class T { [R] public T() { } public T(int i) {|XEN2001:: this()|} { } }", "")]
    [InlineData("[System.Runtime.CompilerServices.InterpolatedStringHandler] struct T { [R] public T(int l, int n) { } public void AppendLiteral(string s) { } } class U { public static void Take(T t) { } }", "U.Take({|XEN2001:$\"a\"|});")]
    [InlineData("[System.Runtime.CompilerServices.InterpolatedStringHandler] struct T(int l, int n) { [R] public void AppendLiteral(string s) { } } class U { public static void Take(T t) { } }", "U.Take($\"{|XEN2001:a|}\");")]
    [InlineData("class T { [R] public T(int i) { } } class D : T { D() {|XEN2001:: base(1)|} { } }", "")]
    [InlineData("class T { [R] public T(int i) { } } class D() : {|XEN2001:T(1)|};", "")]
    [InlineData("[method: R] class T(int i) { public int I => i; } class D() : {|XEN2001:Alias(1)|};", "")]
    [InlineData("[R] class T { public static int F; public int P { get; set; } }", "_ = {|XEN2001:Alias.F|};")]
    [InlineData("[R] partial class T { } partial class T { public static void M() { } }", "{|XEN2001:Alias.M()|};")]
    [InlineData("class T { [R] public static int F, G; }", "_ = {|XEN2001:T.F|}; _ = {|XEN2001:T.G|};")]
    [InlineData("class T { [R] public static event Action E, F; }", "{|XEN2001:T.F|} += null;")]
    [InlineData("[R] class T { public class U { public static void M() { } } }", "{|XEN2001:Alias.U.M()|};")]
    [InlineData("class T { [R] public int this[int i] => i; }", "var t = new T(); _ = {|XEN2001:t[0]|};")]
    [InlineData("class T { public int Length => 1; [R] public int Slice(int i, int n) => i; }", "_ = {|XEN2001:new T()[0..1]|};")]
    [InlineData("class T { [R] public static T operator +(T a, T b) => a; }", "T a = null; _ = {|XEN2001:a + a|};")]
    [InlineData("class T { [R] public static implicit operator T(int i) => null; }", "T t = {|XEN2001:1|};")]
    [InlineData("class T { [R] public void Deconstruct(out int a, out int b) => a = b = 1; }", "_ = new T() is {|XEN2001:(1, 2)|};")]
    [InlineData("class T : List<int> { [R] public new void Add(int i) { } }", "_ = new T { {|XEN2001:1|} };")]
    [InlineData("class T { [R] public T Select(Func<int, int> f) => this; }", "_ = from i in new T() {|XEN2001:select i|};")]
    [InlineData("[R] delegate void T();", "T t = null; {|XEN2001:t()|};")]
    [InlineData("[R] record T(int I);", "T a = null; _ = {|XEN2001:a == a|};")]
    [InlineData("class T { [R] public static void M() { } }", "{|XEN2001:T.\\u004d()|};")]
    [InlineData("class T { [R] public static void M() { } }", "{|XEN2001:T.@M()|};")]
    [InlineData("class T { [R] public static void M() { } }", "{|XEN2001:T.M\u00a0()|};")]
    [InlineData("class T { [R] public static void \u00e4M() { } }", "{|XEN2001:T.\u00e4\u200bM()|};")]
    [InlineData("class T { public int P { [R] get; } }", "_ = {|XEN2001:new T().P|};")]
    [InlineData("class T { public event Action E { [R] add { } remove { } } }", "{|XEN2001:new T().E|} += null;")]
    [InlineData("interface I { [R] void M(); } class T : I { void I.M() { } }", "I i = null; {|XEN2001:i.M()|};")]
    public Task A_use_without_the_name_is_found(string type, string body) => VerifyAsync(type, body);

    [Theory]
    [InlineData("class T { public T([L] int i) { } } class U { public static T Made; }", "U.Made = new({|XEN3002:129|});")]
    [InlineData("class T(int i) { public int I => i; public static void M([L] int i) { } }", "T.M({|XEN3002:129|});")]
    [InlineData("record T(int I) { [L] public int I { get; } = I; } class U { public static T Made; }", "U.Made = new({|XEN3002:129|});")]
    [InlineData("record T([property: L] int I);", "T t = new({|XEN3002:129|}); t = t with { I = {|XEN3002:129|} };")]
    [InlineData("record T([property: L] int I); class U { public static T Made; }", "_ = U.Made with { I = {|XEN3002:129|} };")]
    [InlineData("record T { [L] public int P { get; set; } } class U { public static T Made; }", "U.Made.P = {|XEN3002:129|};")]
    [InlineData("class TAttribute : Attribute { public TAttribute([L] int i) { } } [T({|XEN3002:129|})] class T;", "")]
    [InlineData("class T : Attribute { public T([L] int i) { } } [Alias({|XEN3002:129|})] class U;", "")]
    [InlineData("class T { public int this[[L] int i] => i; }", "T t = null; _ = t[{|XEN3002:129|}];")]
    [InlineData("delegate void T([L] int i);", "T t = null; t({|XEN3002:129|});")]
    [InlineData("class T { [L] public int F = {|XEN3002:129|}; }", "")]
    [InlineData("class T { [L] public int P { get { return {|XEN3002:129|}; } } }", "")]
    [InlineData("class T { [return: L] public int M() => {|XEN3002:129|}; }", "")]
    [InlineData("partial class T { [return: L] public partial int M(); } partial class T { public partial int M() => {|XEN3002:129|}; }", "")]
    [InlineData("class T : Attribute { public T([L] int i) { } } class U { [T({|XEN3002:129|})] int a = 1, b = 2; }", "")]
    [InlineData("class T { public static void M([L] int i) { } } class U { int a = 1, b = V({|XEN3002:129|}); static int V([L] int i) => i; }", "")]
    [InlineData("class T { Func<int> f = [return: L] () => {|XEN3002:129|}; }", "")]
    public Task A_constant_without_the_name_is_found(string type, string body) => VerifyAsync(type, body);

    [Theory]
    [InlineData("using A = XenSupport.RequiresXenAttribute; class T { [A(MinVersion = {|XEN2005:\"x\"|})] void M() { } }")]
    [InlineData("namespace N { using A = XenSupport.RequiresXenAttribute; namespace M { using B = A; class T { [B(MinVersion = {|XEN2005:\"x\"|})] void M() { } } } }")]
    [InlineData("using A = XenSupport; class T { [A.RequiresXen(MinVersion = {|XEN2005:\"x\"|})] void M() { } }")]
    [InlineData("class T { [global::XenSupport.Requires\\u0058enAttribute(MinVersion = {|XEN2005:\"x\"|})] void M() { } }")]
    public Task An_attribute_with_another_name_is_found(string code) => UsageVerifier.VerifyAsync(code, Project.Value);

    [Fact]
    public async Task An_alias_of_another_files_alias_is_found()
    {
        var project = UsageVerifier.Create(
            "Tool", "namespace N { using B = A; class T { [B(MinVersion = \"x\")] void M() { } } }", "4.20");

        var diagnostics = await UsageVerifier.AnalyzeAllAsync(
            "global using A = XenSupport.RequiresXenAttribute;", project, []);

        Assert.Equal("XEN2005", Assert.Single(diagnostics).Id);
    }

    [Theory]
    [InlineData("{0}class U {{ void M() => T.M(); }}")]
    [InlineData("class U {{ {0}void M() => T.M(); }}")]
    [InlineData("class U {{ {0}int P => T.M(); }}")]
    [InlineData("class U {{ {0}int F = T.M(); }}")]
    public Task Members_marked_as_generated_are_not_checked(string code) => VerifyAsync(
        "class T { [R] public static int M() => 1; }"
            + string.Format(CultureInfo.InvariantCulture, code, "[System.CodeDom.Compiler.GeneratedCode(\"\", \"\")] "),
        "");

    private static Task VerifyAsync(string type, string body) => UsageVerifier.VerifyAsync(
        $"using Alias = T; {Annotate(type)} class Case {{ void Body() {{ {body} }} }}", Project.Value);

    internal static string Annotate(string type) => type
        .Replace("R]", "XenSupport.RequiresXen(MinVersion = \"4.21\")]", StringComparison.Ordinal)
        .Replace("L]", "XenSupport.XenLimit(typeof(XenLimits.Limits.Processors.X86))]", StringComparison.Ordinal);
}
