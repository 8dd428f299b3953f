namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>Guards whose arguments say which feature or version they check.</summary>
public class KeyedGuardTests
{
    private const string Guards = """
        static class Guards
        {
            [XenGuard] public static bool Supports(this Host host, [XenFeatureKey] string feature) => XenReleases.For(host.Version).Supports(feature);
            [XenGuard(Accept = SupportStatus.TechPreview)] public static bool Allows(this Host host, [XenFeatureKey] string feature) => XenReleases.For(host.Version).Supports(feature, SupportStatus.TechPreview);
            [XenGuard] public static bool Secures(this Host host, [XenFeatureKey(WithSecuritySupport = true)] string feature) => XenReleases.For(host.Version).SecuritySupports(feature);
            [XenGuard] public static bool AtLeast(this Host host, [XenMinVersion] string version) => host.Version >= XenVersion.Parse(version);
            [XenGuard(typeof(XenFeatures.Tools.Recent))] public static bool SupportsBoth(this Host host, [XenFeatureKey] string feature) => Flag;
            [XenGuard] public static bool Reports(string reported, [XenFeatureKey] string feature) => XenReleases.For(reported).Supports(feature);
        }

        """;

    [Theory]
    [InlineData("var h = a; if (a.Supports(Live.Key)) { h.Live(); a.Live(); }")]
    [InlineData("if (a.Supports(Live.Key)) { a.Live(); Do(a); {|XEN2001:b.Live()|}; }")]
    [InlineData("if (!a.Supports(Live.Key)) return; a.Live();")]
    [InlineData("if (a.Supports(Live.Key)) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Supports(XenFeatures.Tools.Recent.Key)) { DoRecent(a); {|XEN2001:a.Live()|}; }")]
    [InlineData("if (a.Supports(feature: Live.Key)) a.Live();")]
    [InlineData("if (Guards.Supports(feature: Live.Key, host: a)) a.Live();")]
    [InlineData("const string key = Live.Key; if (a.Supports(key)) a.Live();")]
    [InlineData("var key = Live.Key; if (a.Supports(key)) a.Live();")]
    [InlineData("if (a.Supports(a.ToString())) {|XEN2001:a.Live()|};")]
    [InlineData("var key = flag ? Live.Key : XenFeatures.Tools.Recent.Key; if (a.Supports(key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Supports(XenFeatures.Tools.Unsafe.Key)) {|XEN2002:DoUnsafe(a)|};")]
    [InlineData("if (a.Secures(XenFeatures.Tools.Unsafe.Key)) { DoUnsafe(a); {|XEN2002:DoUnsafe(b)|}; }")]
    [InlineData("if (a.Secures(Live.Key)) a.Live();")]
    [InlineData("if (a.Secures(a.ToString())) {|XEN2002:DoUnsafe(a)|};")]
    [InlineData("if (a.Allows(XenFeatures.Tools.Shaky.Key)) { Try(a); {|XEN2001:Dare(a)|}; }")]
    [InlineData("if (a.Allows(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (Guards.Reports(\"4.21\", Live.Key)) Do(a);")]
    [InlineData("if (Guards.Reports(x, Live.Key)) { Connect(x); {|XEN2001:Connect(y)|}; }")]
    [InlineData("if (a.SupportsBoth(Live.Key)) { a.Live(); DoRecent(a); {|XEN2001:b.Live()|}; }")]
    public Task The_argument_names_the_feature(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (a.AtLeast(\"4.21\")) { a.Live(); DoNew(a); DoRecent(a); {|XEN2001:b.Live()|}; }")]
    [InlineData("if (a.AtLeast(\"4.20\")) { {|XEN2001:a.Live()|}; {|XEN2001:DoNew(a)|}; }")]
    [InlineData("if (a.AtLeast(XenReleases.V4_21.Version)) a.Live();")]
    [InlineData("if (a.AtLeast(Live.SupportedSince)) a.Live();")]
    [InlineData("if (!a.AtLeast(\"4.21\")) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.AtLeast(a.ToString())) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.AtLeast(\"newest\")) {|XEN2001:a.Live()|};")]
    public Task The_argument_names_the_version(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => h.Supports(k);")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => XenReleases.For(h.Version)?.Find(k)?.IsSupported == true;")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => XenReleases.For(h.Version).SecuritySupports(k);")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => Flag;")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => {|XEN2006:true|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => {|XEN2006:XenReleases.For(h.Version).Supports(Live.Key)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => {|XEN2006:XenReleases.For(h.Version)?.Find(k) != null|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => {|XEN2006:XenReleases.For(h.Peer.Version).Supports(k)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => {|XEN2006:h.Allows(k)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey] string k) => {|XEN2006:h.Version >= new XenVersion(4, 21)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey(WithSecuritySupport = true)] string k) => h.Secures(k);")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey(WithSecuritySupport = true)] string k) => XenReleases.For(h.Version)?.Find(k)?.IsSecuritySupported == true;")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey(WithSecuritySupport = true)] string k) => {|XEN2006:XenReleases.For(h.Version).Supports(k)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey(WithSecuritySupport = true)] string k) => {|XEN2006:h.Supports(k)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey(WithSecuritySupport = true)] string k) => {|XEN2006:h.Supports(k) || h.Secures(k)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenFeatureKey(WithSecuritySupport = false)] string k) => h.Supports(k);")]
    [InlineData("[XenGuard] bool G(string reported, [XenFeatureKey] string k) => XenReleases.For(reported).Supports(k);")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) => h.AtLeast(v);")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) => XenVersion.Parse(v) <= h.Version;")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) => XenVersion.TryParse(v, out var min) && h.Version >= min;")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) => {|XEN2006:XenVersion.TryParse(v, out var min) && h.Version <= min|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) => h.Version.CompareTo(XenVersion.Parse(v)) >= 0;")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) => {|XEN2006:h.Version <= XenVersion.Parse(v)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) => {|XEN2006:h.Version >= new XenVersion(4, 21)|};")]
    [InlineData("[XenGuard] bool G(Host h, Host other, [XenMinVersion] string v) => {|XEN2006:other.Version >= XenVersion.Parse(v)|};")]
    [InlineData("[XenGuard] bool G(Host h, [XenMinVersion] string v) { if (h.Version < XenVersion.Parse(v)) return false; {|XEN2001:Do(h)|}; return true; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h, string k) => XenReleases.For(h.Version).Supports(k);")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h, string k) => h.Supports(k);")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h, XenVersion min) => h.Version >= min;")]
    public Task Its_body_is_checked_once_for_any_argument(string member) =>
        UsageVerifier.VerifyAsync(Guards + $"class C {{ {member} }}");

    [Fact]
    public async Task A_message_names_the_parameter() => Assert.Equal(
        "'C.G' may be true here without what 'k' names, although it is declared to check for it",
        Assert.Single(await UsageVerifier.MessagesAsync(
            "class C { [XenGuard] bool G(Host h, [XenFeatureKey] string k) => true; }")));

    [Fact]
    public async Task A_message_tells_that_only_security_support_is_missing() => Assert.Equal(
        "'C.G' may be true here without security support for what 'k' names, although it is declared to check for it",
        Assert.Single(await UsageVerifier.MessagesAsync(Guards
            + "class C { [XenGuard] bool G(Host h, [XenFeatureKey(WithSecuritySupport = true)] string k) => h.Supports(k); }")));

    private static Task VerifyAsync(string body) => UsageVerifier.VerifyAsync(
        Guards + $$"""
            class Case
            {
                [RequiresXen(typeof(Live))] static void Connect(string address) { }
                void Body(Host a, Host b, string x, string y, bool flag) { {{body}} }
            }
            """);
}
