namespace XenSupport.Generator.Tests.Analyzers.Requirements;

/// <summary>Which bodies of guards check what they declare. A case is the members of a class.</summary>
public class GuardBodyTests
{
    [Theory]
    [InlineData("XenReleases.For(h.Version).Supports(Live.Key)")]
    [InlineData("XenReleases.For(h.Version).SecuritySupports(Live.Key)")]
    [InlineData("XenReleases.All.For(h.Version).Supports(Live.Key)")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.IsSupported == true")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.IsSupported ?? false")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.IsSecuritySupported == true")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key) is { IsSupported: true }")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.Status is SupportStatus.Supported or SupportStatus.Deprecated")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key) is { Status: SupportStatus.Deprecated or SupportStatus.Supported }")]
    [InlineData("SupportStatus.Supported == XenReleases.For(h.Version)?.Find(Live.Key)?.Status")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.Status >= SupportStatus.Supported")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.Status switch { SupportStatus.Supported => true, SupportStatus.Deprecated => true, _ => false }")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.SecuritySupport == SecuritySupport.Supported")]
    [InlineData("XenReleases.For(h.Version) is { } s && s.Find(Live.Key) is { } e && e.IsSupported")]
    [InlineData("h != null && XenReleases.For(h.Version).Supports(Live.Key)")]
    [InlineData("h == null ? false : XenReleases.For(h.Version).Supports(Live.Key)")]
    [InlineData("XenReleases.For((h ?? throw new ArgumentNullException()).Version).Supports(Live.Key)")]
    [InlineData("Can(h) || XenReleases.For(h.Version).Supports(Live.Key)")]
    public Task A_look_up_of_the_declared_feature_checks_it(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("{|XEN2006:XenReleases.For(h.Version).Supports(XenFeatures.Tools.Recent.Key)|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(XenFeatures.Tools.Shaky.Key)?.Status == SupportStatus.Supported|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(\"tools\")?.IsSupported == true|}")]
    [InlineData("{|XEN2006:XenFeatures.Tools.Recent.IsSupported|}")]
    public Task Another_feature_is_reported(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.Status == SupportStatus.TechPreview|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.Status >= SupportStatus.TechPreview|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.Status > SupportStatus.Experimental|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.Status != SupportStatus.NotSupported|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.Status != SupportStatus.Supported|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.Status is SupportStatus.TechPreview or SupportStatus.Supported|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version).Supports(Live.Key, SupportStatus.TechPreview)|}")]
    [InlineData("{|XEN2006:!XenReleases.For(h.Version).Supports(Live.Key)|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key) != null|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key) is { }|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version) != null|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.SecuritySupport != SecuritySupport.NotSupported|}")]
    public Task A_lower_status_is_reported_at_the_comparison(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("{|XEN2006:(XenReleases.For(h.Version)?.Find(Live.Key)?.Status ?? SupportStatus.Supported) == SupportStatus.Supported|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.IsSupported ?? true|}")]
    [InlineData("{|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key)?.IsSupported != false|}")]
    [InlineData("{|XEN2006:h == null || XenReleases.For(h.Version).Supports(Live.Key)|}")]
    [InlineData("{|XEN2006:h is null || h.Version >= new XenVersion(4, 21)|}")]
    [InlineData("{|XEN2006:h is { }|}")]
    [InlineData("h == null ? {|XEN2006:true|} : h.Version >= new XenVersion(4, 21)")]
    [InlineData("h switch { null => false, _ => {|XEN2006:true|} }")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.Status switch { SupportStatus.NotSupported => false, _ => {|XEN2006:true|} }")]
    [InlineData("XenReleases.For(h.Version)?.Find(Live.Key)?.Status switch { SupportStatus.TechPreview => {|XEN2006:true|}, SupportStatus.Supported => true, _ => false }")]
    public Task A_host_that_is_not_known_is_not_trusted(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("h.Version >= new XenVersion(4, 21)")]
    [InlineData("h.Version > new XenVersion(4, 20)")]
    [InlineData("h.Version == new XenVersion(4, 22)")]
    [InlineData("new XenVersion(4, 21) <= h.Version")]
    [InlineData("!(h.Version < new XenVersion(4, 21))")]
    [InlineData("h?.Version >= new XenVersion(4, 21)")]
    [InlineData("h.Version >= XenVersion.Parse(Live.SupportedSince)")]
    [InlineData("h.Version >= XenVersion.Parse(XenReleases.V4_21.Version)")]
    [InlineData("h.Version >= new XenVersion(4, 21, ReleaseStage.Candidate)")]
    [InlineData("h.Version.CompareTo(new XenVersion(4, 21)) >= 0")]
    [InlineData("h.Version.CompareTo(new XenVersion(4, 20)) > 0")]
    [InlineData("new XenVersion(4, 21).CompareTo(h.Version) <= 0")]
    [InlineData("h.Version.Major > 4 || (h.Version.Major == 4 && h.Version.Minor >= 21)")]
    [InlineData("h.Version is { Major: 4, Minor: > 20 } or { Major: >= 5 }")]
    [InlineData("h is { Version: { Major: 4, Minor: >= 21 } or { Major: > 4 } }")]
    [InlineData("h is { Version.Major: 4, Version.Minor: >= 21 }")]
    [InlineData("h.Version switch { { Major: 4, Minor: >= 21 } => true, { Major: > 4 } => true, _ => false }")]
    [InlineData("h.Version >= new XenVersion(4, 20) && XenReleases.For(h.Version).Supports(Live.Key)")]
    [InlineData("h.Version >= new XenVersion(4, 21) && IsRecent(h)")]
    public Task A_version_from_which_all_releases_support_the_feature_checks_it(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("{|XEN2006:h.Version > new XenVersion(4, 19)|}")]
    [InlineData("{|XEN2006:h.Version <= new XenVersion(4, 21)|}")]
    [InlineData("{|XEN2006:h.Version < new XenVersion(4, 21)|}")]
    [InlineData("{|XEN2006:h.Version != new XenVersion(4, 21)|}")]
    [InlineData("{|XEN2006:XenVersion.Parse(\"4.20\") <= h.Version|}")]
    [InlineData("{|XEN2006:h.Version.CompareTo(new XenVersion(4, 20)) >= 0|}")]
    [InlineData("{|XEN2006:new XenVersion(4, 21).CompareTo(h.Version) >= 0|}")]
    [InlineData("{|XEN2006:h.Version.Major >= 4|}")]
    [InlineData("{|XEN2006:h.Version.Major == 4 && h.Version.Minor > 19|}")]
    [InlineData("{|XEN2006:h.Version is { Major: 4, Minor: >= 20 } or { Major: > 4 }|}")]
    [InlineData("h.Version switch { { Minor: >= 20 } => {|XEN2006:true|}, _ => false }")]
    [InlineData("{|XEN2006:h.Version >= new XenVersion(4, 21) || h.Version == new XenVersion(4, 20)|}")]
    public Task A_lower_version_is_reported(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h, Host other) => {|XEN2006:XenReleases.For(other.Version).Supports(Live.Key)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:XenReleases.For(h.Peer.Version).Supports(Live.Key)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:XenReleases.V4_22.Statement.Supports(Live.Key)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:XenReleases.V4_22.Statement.Find(Live.Key).Status == SupportStatus.Supported|};")]
    [InlineData("Host first; [XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:first.Version >= new XenVersion(4, 21)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var peer = h.Peer; return XenReleases.For(h.Version).Supports(Live.Key) && peer != null; }")]
    public Task Another_host_is_reported(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("Host Unwrap(Host h) => h.Peer ?? h; [XenGuard(typeof(Live))] bool G(Host h) { var real = Unwrap(h); return real.Version >= new XenVersion(4, 21); }")]
    [InlineData("XenVersion Ask(Host h) => h.Version; [XenGuard(typeof(Live))] bool G(Host h) => Ask(h) >= new XenVersion(4, 21);")]
    [InlineData("Dictionary<Host, XenVersion> versions; [XenGuard(typeof(Live))] bool G(Host h) => versions[h] >= new XenVersion(4, 21);")]
    [InlineData("XenVersion Version; [XenGuard(typeof(Live))] bool G => XenReleases.For(Version).Supports(Live.Key);")]
    [InlineData("SupportStatement statement; [XenGuard(typeof(Live))] bool G => statement.Find(Live.Key)?.Status == SupportStatus.Supported;")]
    [InlineData("[XenGuard(typeof(Live))] bool G(string reported) => XenReleases.For(reported).Supports(Live.Key);")]
    [InlineData("[XenGuard(typeof(Live))] bool G(string reported) => XenVersion.TryParseReported(reported, out var v) && v >= new XenVersion(4, 21);")]
    [InlineData("[XenGuard(typeof(Live))] bool G(string reported) => {|XEN2006:XenVersion.TryParseReported(reported, out var v) && v >= new XenVersion(4, 20)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(string reported) => {|XEN2006:reported == null || XenReleases.For(reported).Supports(Live.Key)|};")]
    public Task A_version_is_followed_to_its_host(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("static readonly XenVersion Min = new(4, 21); [XenGuard(typeof(Live))] bool G(Host h) => h.Version >= Min;")]
    [InlineData("static readonly XenVersion Min = XenVersion.Parse(\"4.20\"); [XenGuard(typeof(Live))] bool G(Host h) => {|XEN2006:h.Version >= Min|};")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var min = new XenVersion(4, 20); return {|XEN2006:h.Version >= min|}; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var min = new XenVersion(4, 20); if (Flag) min = new XenVersion(4, 21); return h.Version >= min; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var s = XenReleases.For(h.Version); if (s == null) return false; var e = s.Find(Live.Key); return e != null && e.IsSupported; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var s = XenReleases.For(h.Version)?.Find(Live.Key)?.Status; return s == SupportStatus.Supported || s == SupportStatus.Deprecated; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { const string key = \"tools\"; return {|XEN2006:XenReleases.For(h.Version).Supports(key)|}; }")]
    public Task Values_are_followed_through_locals_and_constants(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { if (h is null) return {|XEN2006:true|}; return h.Version >= new XenVersion(4, 21); }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { switch (XenReleases.For(h.Version)?.Find(Live.Key)?.Status) { case SupportStatus.Deprecated: case SupportStatus.Supported: return true; default: return false; } }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { switch (XenReleases.For(h.Version)?.Find(Live.Key)?.Status) { case SupportStatus.TechPreview: return {|XEN2006:true|}; case SupportStatus.Supported: return true; default: return false; } }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { if (h.Version < new XenVersion(4, 21)) throw new Exception(); return true; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { if (h.Version > new XenVersion(4, 20)) return true; return {|XEN2006:h.Version == new XenVersion(4, 20)|}; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { try { return XenReleases.For(h.Version).Supports(Live.Key); } catch (Exception) { return {|XEN2006:true|}; } }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host[] hosts) { foreach (var h in hosts) { if (h.Version < new XenVersion(4, 21)) return false; } return true; }")]
    [InlineData("[XenGuard(typeof(Live))] async Task<bool> G(Host h) { await Task.Yield(); return {|XEN2006:h.Version >= new XenVersion(4, 20)|}; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var isOld = h.Version < new XenVersion(4, 21) ? true : false; return !isOld; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => (h.Version < new XenVersion(4, 21) ? true : false) ? false : Can(h);")]
    [InlineData("XenVersion Version { get; } [XenGuard(typeof(Live))] bool G => Version >= new XenVersion(4, 21);")]
    [InlineData("XenVersion Version { get; } C other; [XenGuard(typeof(Live))] bool G => {|XEN2006:other.Version >= new XenVersion(4, 21)|};")]
    public Task Each_return_is_checked(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => Flag && h.Version >= new XenVersion(4, 20);")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { bool r; if (Flag) r = h.Peer.GetHashCode() == 1; else r = h.Version >= new XenVersion(4, 21); return r; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var r = h.Version >= new XenVersion(4, 21); if (Flag) r = true; return r; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var r = h.Version >= new XenVersion(4, 21); if (h.Version == new XenVersion(4, 20)) r = true; return {|XEN2006:r|}; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) => Flag | h.GetHashCode() == 1;")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var n = 0; if (!Flag) return false; n++; return true; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { if (Flag) Find(); return {|XEN2006:true|}; }")]
    [InlineData("bool? known; [XenGuard(typeof(Live))] bool G(Host h) => known ??= XenReleases.For(h.Version).Supports(Live.Key);")]
    [InlineData("Dictionary<Host, bool> known; [XenGuard(typeof(Live))] bool G(Host h) { if (!known.TryGetValue(h, out var can)) { can = h.Version >= new XenVersion(4, 21); known[h] = can; } return can; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host[] hosts) => hosts.All(h => h.Version >= new XenVersion(4, 21));")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { switch (h.GetHashCode()) { case 1: case 2: case 3: return true; default: return h.Version > new XenVersion(4, 20); } }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var other = Find(); if (other == null) return false; return true; }")]
    [InlineData("[XenGuard(typeof(Live))] bool G(Host h) { var other = Find(); return other.Peer.Version >= new XenVersion(4, 21); }")]
    public Task A_join_keeps_what_is_unknown_unknown(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("Flag", "h.GetHashCode() == {0}", "true")]
    [InlineData("false", "h.Version == new XenVersion(4, {0})", "{|XEN2006:true|}")]
    [InlineData("h.Version.Major == 3 || Flag", "h.Version == new XenVersion(4, {0})", "{|XEN2006:true|}")]
    public Task Of_many_ways_to_a_return_only_what_they_share_counts(string first, string condition, string returned)
    {
        var conditions = Enumerable.Range(10, 14)
            .Select(i => condition.Replace("{0}", $"{i}", StringComparison.Ordinal));
        return VerifyAsync(
            $"[XenGuard(typeof(Live))] bool G(Host h) {{ if ({first} || {string.Join(" || ", conditions)}) return {returned}; return false; }}");
    }

    [Theory]
    [InlineData("[XenGuard(typeof(Live))] public bool G = {|XEN2006:true|};")]
    [InlineData("[XenGuard(typeof(Live))] public bool G { get; } = {|XEN2006:true|};")]
    [InlineData("[XenGuard(typeof(Live))] public bool G { get; set; } = Flag;")]
    [InlineData("[XenGuard(typeof(Live))] public bool G { get; } public C() { G = {|XEN2006:true|}; }")]
    [InlineData("[XenGuard(typeof(Live))] public bool G { get; } public C(Host h) => G = XenReleases.For(h.Version).Supports(Live.Key);")]
    [InlineData("[XenGuard(typeof(Live))] bool g; void Ask(Host h) => g = {|XEN2006:h.Version >= new XenVersion(4, 20)|};")]
    [InlineData("[XenGuard(typeof(Live))] bool g; void Ask(Host h) => g = Can(h); void Reset() => g = false;")]
    [InlineData("Host Make() => new Host { CanLive = {|XEN2006:true|} };")]
    [InlineData("void Set(Host a, Host b) => a.CanLive = {|XEN2006:b.Version >= new XenVersion(4, 21)|};")]
    public Task What_is_assigned_to_a_guard_is_checked(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[XenGuard(typeof(Live), Accept = SupportStatus.TechPreview)] bool G(Host h) => XenReleases.For(h.Version).Supports(Live.Key, SupportStatus.TechPreview);")]
    [InlineData("[XenGuard(typeof(Live), Accept = SupportStatus.TechPreview)] bool G(Host h) => XenReleases.For(h.Version)?.Find(Live.Key)?.Status is SupportStatus.TechPreview or SupportStatus.Supported;")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe))] bool G(Host h) => {|XEN2006:XenReleases.For(h.Version).Supports(XenFeatures.Tools.Unsafe.Key)|};")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe))] bool G(Host h) => {|XEN2006:XenFeatures.Tools.Unsafe.IsSupported|};")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe))] bool G(Host h) => XenReleases.For(h.Version).SecuritySupports(XenFeatures.Tools.Unsafe.Key);")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe))] bool G(Host h) => {|XEN2006:XenReleases.For(h.Version).SecuritySupports(Live.Key)|};")]
    [InlineData("[XenGuard(typeof(Live), AcceptNoSecuritySupport = true)] bool G(Host h) => {|XEN2006:XenReleases.For(h.Version).Supports(XenFeatures.Tools.Recent.Key)|};")]
    [InlineData("[XenGuard(typeof(Live), AcceptNoSecuritySupport = true)] bool G(Host h) => {|XEN2006:XenReleases.For(h.Version).Find(Live.Key) == null|};")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe))] bool G(Host h) => XenReleases.For(h.Version)?.Find(XenFeatures.Tools.Unsafe.Key) is { IsSupported: true, IsSecuritySupported: true };")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe))] bool G(Host h) => {|XEN2006:h.Version >= new XenVersion(4, 21)|};")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe), AcceptNoSecuritySupport = true)] bool G(Host h) => XenReleases.For(h.Version).Supports(XenFeatures.Tools.Unsafe.Key);")]
    [InlineData("[XenGuard(typeof(Live), AcceptNoSecuritySupport = true)] bool G(Host h) => {|XEN2006:XenReleases.For(h.Version)?.Find(Live.Key) != null|};")]
    [InlineData("[XenGuard(MinVersion = \"4.25\")] bool G(Host h) => h.Version >= new XenVersion(4, 25);")]
    [InlineData("[XenGuard(MinVersion = \"4.25\")] bool G(Host h) => {|XEN2006:h.Version >= new XenVersion(4, 24)|};")]
    [InlineData("[XenGuard(MinVersion = \"5.0\")] bool G(Host h) => h.Version >= new XenVersion(5, 0);")]
    [InlineData("[XenGuard(MinVersion = \"5.0\")] bool G(Host h) => h.Version.Major >= 5;")]
    [InlineData("[XenGuard(MinVersion = \"5.0\")] bool G(Host h) => {|XEN2006:h.Version >= new XenVersion(4, 25)|};")]
    public Task What_is_declared_is_the_measure(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[XenGuard(typeof(Live))] string {|XEN2005:G|} => \"\";")]
    [InlineData("[XenGuard(typeof(Live))] void {|XEN2005:G|}(Host h) { }")]
    [InlineData("[XenGuard(typeof(Live))] int {|XEN2005:g|};")]
    [InlineData("[XenGuard] bool {|XEN2005:G|}(Host h) => Flag;")]
    [InlineData("[RequiresXen] void {|XEN2005:M|}(Host h) { }")]
    [InlineData("[XenGuard(typeof(Live))] ValueTask<bool> G(Host h) => default;")]
    [InlineData("[XenGuard(typeof(Live))] bool? G(Host h) => null;")]
    [InlineData("[XenGuard(typeof(Live)), RequiresXen(typeof(Live))] bool G(Host h) => Flag;")]
    public Task An_attribute_that_does_nothing_is_reported(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("[XenGuard(typeof(Live))] string G => \"\";", "'C.G' cannot be a guard: it is neither a bool nor a task of one")]
    [InlineData("[XenGuard(typeof(XenFeatures.Tools.Unsafe))] bool G(Host h) => XenFeatures.Tools.Unsafe.IsSupported;", "'C.G' may be true here without security support for 'Tools.Unsafe', although it is declared to check for it")]
    [InlineData("[XenGuard] bool G => Flag;", "The XenGuardAttribute of 'C.G' names neither a feature nor a version")]
    public async Task A_message_says_what_is_wrong(string member, string message) =>
        Assert.Equal(message, Assert.Single(await UsageVerifier.MessagesAsync($"class C {{ {member} }}")));

    private static Task VerifyBodyAsync(string body) => VerifyAsync($"[XenGuard(typeof(Live))] bool G(Host h) => {body};");

    private static Task VerifyAsync(string members) => UsageVerifier.VerifyAsync($"class C {{ {members} }}");
}
