namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>Conditions that are guards without a member that declares it. A case is the body of a method.</summary>
public class InlineGuardTests
{
    [Theory]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key)) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key)) Do(a);")]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key)) {|XEN2001:b.Live()|};")]
    [InlineData("if (!XenReleases.For(a.Version).Supports(Live.Key)) return; a.Live(); {|XEN2001:b.Live()|};")]
    [InlineData("if (!XenReleases.For(a.Version).Supports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).SecuritySupports(Live.Key)) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(Live.Key)?.IsSupported == true) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(Live.Key)?.IsSupported ?? false) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(Live.Key) is { IsSupported: true }) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(Live.Key)?.Status == SupportStatus.Supported) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(Live.Key)?.Status == SupportStatus.TechPreview) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(Live.Key) != null) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).Supports(XenFeatures.Tools.Recent.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.V4_22.Statement.Supports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("var s = XenReleases.For(a.Version); if (s.Supports(Live.Key)) { a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("var can = XenReleases.For(a.Version).Supports(Live.Key); if (can) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key)) { a = b; {|XEN2001:a.Live()|}; }")]
    [InlineData("var s = XenReleases.For(a.Version); a = b; if (s.Supports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Peer.Version).Supports(Live.Key)) { a.Peer.Live(); {|XEN2001:a.Live()|}; }")]
    [InlineData("if (XenReleases.For(Find().Version).Supports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (Can(a) || XenReleases.For(a.Version).Supports(Live.Key)) a.Live();")]
    [InlineData("if (Can(a) || XenReleases.For(b.Version).Supports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key) | XenReleases.For(b.Version).Supports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key) | XenReleases.For(a.Version).Supports(XenFeatures.Tools.Recent.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key, SupportStatus.TechPreview) && XenReleases.For(a.Version).Supports(Live.Key, SupportStatus.Experimental)) {|XEN2001:a.Live()|};")]
    [InlineData("if (Can(a) || a.CanLive) Do(a);")]
    [InlineData("var key = Live.Key; if (XenReleases.For(a.Version).Supports(key)) a.Live();")]
    [InlineData("if (XenReleases.For(a.Version).Supports(a.ToString())) {|XEN2001:a.Live()|};")]
    [InlineData("var s = XenReleases.For(a.Version); if (flag) s = XenReleases.For(b.Version); if (s.Supports(Live.Key)) { {|XEN2001:a.Live()|}; {|XEN2001:b.Live()|}; }")]
    [InlineData("if ((flag ? XenReleases.For(a.Version) : XenReleases.For(b.Version)).Supports(Live.Key)) { {|XEN2001:a.Live()|}; {|XEN2001:b.Live()|}; }")]
    [InlineData("if (SupportStatus.Supported == XenReleases.For(a.Version).Find(Live.Key).Status) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("if (SupportStatus.Supported == XenReleases.For(a.Version)?.Find(Live.Key)?.Status) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("var least = SupportStatus.Supported; if (XenReleases.For(a.Version)?.Find(Live.Key)?.Status >= least) a.Live();")]
    [InlineData("var least = SupportStatus.Supported; if (flag) least = SupportStatus.TechPreview; if (XenReleases.For(a.Version)?.Find(Live.Key)?.Status >= least) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).Find(Live.Key).Status == SupportStatus.Supported) return; {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).Find(Live.Key).Status < SupportStatus.Supported) return; a.Live();")]
    [InlineData("if (XenReleases.For(a.Version).Find(Live.Key).IsSupported ^ true) {|XEN2001:a.Live()|};")]
    public Task A_look_up_guards_the_host_that_the_version_was_read_from(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (XenReleases.For(a.Version).Supports(XenFeatures.Tools.Unsafe.Key)) {|XEN2002:DoUnsafe(a)|};")]
    [InlineData("if (XenReleases.For(a.Version).SecuritySupports(XenFeatures.Tools.Unsafe.Key)) DoUnsafe(a);")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(XenFeatures.Tools.Unsafe.Key) is { IsSecuritySupported: true }) DoUnsafe(a);")]
    [InlineData("if (XenReleases.For(a.Version).SecuritySupports(XenFeatures.Tools.Everywhere.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version).Supports(XenFeatures.Tools.Recent.Key)) DoRecent(a);")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(XenFeatures.Tools.Recent.Key) != null) DoRecent(a);")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(XenFeatures.Tools.Recent.Key) == null) {|XEN2003:DoRecent(a)|};")]
    [InlineData("if (null != XenReleases.For(a.Version)?.Find(XenFeatures.Tools.Recent.Key)) DoRecent(a);")]
    [InlineData("if (null == XenReleases.For(a.Version)?.Find(XenFeatures.Tools.Recent.Key)) {|XEN2003:DoRecent(a)|};")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(Live.Key)?.Status == null) return; {|XEN2001:a.Live()|};")]
    [InlineData("if (XenReleases.For(a.Version)?.Find(XenFeatures.Tools.Recent.Key)?.Status == null) {|XEN2003:DoRecent(a)|};")]
    [InlineData("if (XenReleases.For(a.Version).Supports(XenFeatures.Tools.Shaky.Key, SupportStatus.TechPreview)) { Try(a); {|XEN2001:Dare(a)|}; }")]
    public Task Security_support_takes_its_own_question(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (a.Version >= new XenVersion(4, 21)) { a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("if (XenVersion.Parse(\"4.21\") <= a.Version) a.Live();")]
    [InlineData("if (a.Version >= new XenVersion(4, 21)) DoNew(a);")]
    [InlineData("if (a.Version >= new XenVersion(4, 21)) DoRecent(a);")]
    [InlineData("if (a.Version >= new XenVersion(4, 20)) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Version > new XenVersion(4, 20)) a.Live();")]
    [InlineData("if (a.Version < new XenVersion(4, 21)) {|XEN2001:a.Live()|}; else a.Live();")]
    [InlineData("if (a.Version == new XenVersion(4, 22)) a.Live();")]
    [InlineData("if (a.Version.Major > 4 || (a.Version.Major == 4 && a.Version.Minor >= 21)) a.Live();")]
    [InlineData("if (a.Version.Minor <= 20) {|XEN2001:a.Live()|}; else a.Live();")]
    [InlineData("if (a is { Version: { Major: 4, Minor: >= 21 } }) a.Live();")]
    [InlineData("if (a.Version is { Major: 4, Minor: >= 21 }) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Version is { Minor: <= 20 }) return; a.Live();")]
    [InlineData("XenVersion? v = a.Version; if (v is { Minor: <= 20 }) return; {|XEN2001:a.Live()|};")]
    [InlineData("XenVersion? v = a.Version; if (v is not { Minor: >= 21 }) return; a.Live();")]
    [InlineData("var min = new XenVersion(4, 21); if (a.Version >= min) a.Live();")]
    [InlineData("if (a.Version >= b.Version) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Peer.Version >= new XenVersion(4, 21)) { a.Peer.Live(); {|XEN2001:a.Live()|}; }")]
    [InlineData("var v = a.Version; if (v >= new XenVersion(4, 21)) { a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("var v = a.Version; a = b; if (v >= new XenVersion(4, 21)) {|XEN2001:a.Live()|};")]
    [InlineData("var h = a; if (h.Version >= new XenVersion(4, 21)) { h.Live(); a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("var h = a; if (XenReleases.For(h.Version).Supports(Live.Key)) { h.Live(); a.Live(); }")]
    [InlineData("var h = a; if (a.Version < new XenVersion(4, 21)) return; h.Live(); a = b; {|XEN2001:a.Live()|}; h.Live();")]
    [InlineData("var h = a; h = b; if (XenReleases.For(h.Version).Supports(Live.Key)) { h.Live(); {|XEN2001:a.Live()|}; }")]
    [InlineData("if (XenVersion.TryParse(\"4.21\", out var min) && a.Version >= min) {|XEN2001:a.Live()|};")]
    [InlineData("if ((flag ? a.Version : b.Version) >= new XenVersion(4, 21)) { {|XEN2001:a.Live()|}; {|XEN2001:b.Live()|}; }")]
    [InlineData("XenVersion? v = flag ? a.Version : null; if (v >= new XenVersion(4, 21)) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Version.CompareTo(new XenVersion(4, 21)) >= 0) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("if (0 <= a.Version.CompareTo(new XenVersion(4, 21))) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Version.Minor >= -1) {|XEN2001:a.Live()|}; if (a.Version.Major >= -1) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Version >= new XenVersion(5, 0)) a.Live(); if (a.Version.Minor != 0) {|XEN2001:a.Live()|};")]
    public Task A_comparison_of_the_version_guards_its_host(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("foreach (var h in new[] { a, b }) if (h.Version >= new XenVersion(4, 21)) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("foreach (var h in new[] { a, b }) if (h.Version.Major == 4 && h.Version.Minor >= 21) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("foreach (var h in new[] { a, b }) if (h.Version is { Major: 4, Minor: >= 21 }) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("foreach (var h in new[] { a, b }) if (XenReleases.For(h.Version).Supports(Live.Key)) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("foreach (var h in new[] { a, b }) { var v = h.Version; if (v >= new XenVersion(4, 21)) { Do(h); {|XEN2001:Do(b)|}; } }")]
    [InlineData("foreach (Host h in new System.Collections.ArrayList()) if (h.Version >= new XenVersion(4, 21)) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("object o = a; var h = (Host)o; if (h.Version >= new XenVersion(4, 21)) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("object o = a; var h = o as Host; if (h.Version >= new XenVersion(4, 21)) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("object o = a; if (o is Host h && h.Version >= new XenVersion(4, 21)) { Do(h); {|XEN2001:Do(b)|}; }")]
    [InlineData("object o = a; if (((Host)o).Version >= new XenVersion(4, 21)) { Do((Host)o); {|XEN2001:Do(b)|}; }")]
    public Task A_host_that_comes_as_an_object_is_no_other_host(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (VersionOf(a) >= new XenVersion(4, 21)) { a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("if (XenVersion.Parse(x) >= new XenVersion(4, 21)) { Connect(x); {|XEN2001:Connect(y)|}; }")]
    [InlineData("if (XenVersion.TryParse(x, out var v) && v >= new XenVersion(4, 21)) { Connect(x); {|XEN2001:Connect(y)|}; }")]
    [InlineData("if (XenVersion.TryParse(x, out XenVersion v) && XenReleases.For(v).Supports(Live.Key)) { Connect(x); {|XEN2001:Connect(y)|}; }")]
    [InlineData("XenVersion.TryParse(x, out var v); if (x == y) v = XenVersion.Parse(y); if (v >= new XenVersion(4, 21)) { {|XEN2001:Connect(x)|}; {|XEN2001:Connect(y)|}; }")]
    [InlineData("if (a is { } h) { if (x == y) h = b; if (h.Version >= new XenVersion(4, 21)) { {|XEN2001:a.Live()|}; {|XEN2001:b.Live()|}; } }")]
    [InlineData("if ((object)a is Known h) { if (x == y) h = b; if (h.Version >= new XenVersion(4, 21)) { {|XEN2001:a.Live()|}; {|XEN2001:b.Live()|}; } }")]
    [InlineData("if (versions[a] >= new XenVersion(4, 21)) { a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("if (Newest().Supports(Live.Key)) a.Live(); else {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Statement.Supports(Live.Key)) { a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("if (StatementOf(a).Supports(Live.Key)) { a.Live(); {|XEN2001:b.Live()|}; }")]
    [InlineData("if (Local.Supports(Live.Key)) a.Live(); else {|XEN2001:a.Live()|};")]
    public Task A_version_or_a_statement_may_come_from_any_member(string body) => UsageVerifier.VerifyAsync($$"""
        class Known : Host { public SupportStatement Statement { get; } }
        class Case
        {
            static SupportStatement Local { get; }
            static SupportStatement Newest() => null;
            static SupportStatement StatementOf(Host host) => null;
            static XenVersion VersionOf(Host host) => host.Version;
            [RequiresXen(typeof(Live))] static void Connect(string version) { }
            void Body(Known a, Known b, string x, string y, Dictionary<Host, XenVersion> versions) { {{body}} }
        }
        """);

    [Theory]
    [InlineData("if (own.Supports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (own.SecuritySupports(Live.Key)) {|XEN2001:a.Live()|};")]
    [InlineData("if (own.TryParse(\"4.21\")) {|XEN2001:a.Live()|};")]
    [InlineData("if (Own.Find(Live.Key) != null) {|XEN2003:DoRecent(a)|};")]
    [InlineData("if (own.CompareTo(a.Version) >= 0) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Version >= own.Parse(\"4.21\")) {|XEN2001:a.Live()|};")]
    [InlineData("if (a.Version.GetHashCode() == 0) {|XEN2001:a.Live()|};")]
    [InlineData("if (own.Version >= 21) {|XEN2001:a.Live()|};")]
    public Task Members_of_the_same_name_tell_nothing(string body) => UsageVerifier.VerifyAsync($$"""
        class Own
        {
            public int Version { get; }
            public bool Supports(string key) => Flag;
            public bool SecuritySupports(string key) => Flag;
            public bool TryParse(string text) => Flag;
            public static object Find(string key) => null;
            public int CompareTo(XenVersion version) => 1;
            public XenVersion Parse(string text) => default;
        }
        class Case { void Body(Host a, Own own) { {{body}} } }
        """);

    [Fact]
    public async Task A_message_names_the_host_that_was_compared() => Assert.EndsWith(
        "; 'a' was checked, not 'b'",
        Assert.Single(await UsageVerifier.MessagesAsync(
            "class Case { void Body(Host a, Host b) { if (a.Version >= new XenVersion(4, 21)) Do(b); } }")));

    private static Task VerifyAsync(string body) => UsageVerifier.VerifyAsync(
        $"class Case {{ void Body(Host a, Host b, bool flag) {{ {body} }} }}");
}
