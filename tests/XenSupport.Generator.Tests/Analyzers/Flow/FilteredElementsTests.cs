namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>Loops over hosts that were filtered by a guard.</summary>
public class FilteredElementsTests
{
    [Theory]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive)) { h.Live(); Do(h); }")]
    [InlineData("foreach (var h in hs.Where(Can)) h.Live();")]
    [InlineData("foreach (var h in hs.Where(x => Flag && Can(x))) h.Live();")]
    [InlineData("foreach (var h in hs.Where(x => XenReleases.For(x.Version).Supports(Live.Key))) h.Live();")]
    [InlineData("foreach (var h in hs.Where(x => x.Version >= new XenVersion(4, 21))) h.Live();")]
    [InlineData("foreach (var h in hs.Where((x, i) => x.CanLive)) h.Live();")]
    [InlineData("foreach (var h in hs.Where(x => { if (!x.CanLive) return false; return Flag; })) h.Live();")]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive).OrderBy(x => x.GetHashCode()).ToList()) h.Live();")]
    [InlineData("foreach (var h in hs.Where(x => Flag).Where(x => x.CanLive)) h.Live();")]
    [InlineData("foreach (var h in from x in hs where x.CanLive select x) h.Live();")]
    [InlineData("foreach (var h in hs.Where(x => x.Peer.CanLive)) { h.Peer.Live(); {|XEN2001:h.Live()|}; }")]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive)) { h.Live(); var g = h; g.Live(); }")]
    [InlineData("foreach (var h in hs.Where(x => Live.IsSupported)) h.Live();")]
    public Task A_filter_that_asks_a_guard_guards_each_element(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive || Flag)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => !x.CanLive)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => other.CanLive)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive)) {|XEN2001:other.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive).Select(x => x.Peer)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive).Concat(hs)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => { x = other; return x.CanLive; })) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => { x = other; x = other.Peer; return x.CanLive; })) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.SkipWhile(x => x.CanLive)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in Mine.Where(hs, x => x.CanLive)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive)) { } foreach (var h in hs) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => Can(other)).ToList(); other = new Host(); foreach (var h in able) {|XEN2001:other.Live()|};")]
    public Task Another_filter_does_not(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); foreach (var h in able) h.Live();")]
    [InlineData("var able = hs.Where(x => x.CanLive); foreach (var h in able) h.Live();")]
    [InlineData("IEnumerable<Host> able = hs.Where(Can).ToArray(); foreach (var h in able) { h.Live(); {|XEN2001:other.Live()|}; }")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); if (able.Count == 0) return; foreach (var h in able) h.Live();")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); if (!able.Any()) return; foreach (var h in able.Take(3)) h.Live();")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToArray(); if (able.Length > 0) foreach (var h in able) h.Live();")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); if (able.Contains(other)) foreach (var h in able) h.Live();")]
    [InlineData("var able = hs.Where(x => x.CanLive); var some = able.Skip(1).ToList(); foreach (var h in some) h.Live();")]
    [InlineData("Action f = () => { var able = hs.Where(x => x.CanLive).ToList(); foreach (var h in able) h.Live(); };")]
    public Task A_filtered_list_may_be_kept_in_a_local(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); able.Add(other); foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); able[0] = other; foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToArray(); able[0] = other; foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); Mine.Fill(able); foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); var all = able; all.Add(other); foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); able = hs; foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); Action f = () => able.Add(other); f(); foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToArray(); ref var first = ref able[0]; first = other; foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => x.CanLive).ToList(); able.AsEnumerable(); var same = (List<Host>)able.AsEnumerable(); same.Add(other); foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Where(x => Flag).ToList(); foreach (var h in able) {|XEN2001:h.Live()|};")]
    [InlineData("var able = hs.Select(x => x.Peer).ToList(); foreach (var h in able) {|XEN2001:h.Live()|};")]
    public Task A_list_that_may_be_changed_is_not_known(string body) => VerifyAsync(body);

    private static Task VerifyAsync(string body) => UsageVerifier.VerifyAsync(
        "static class Mine { public static IEnumerable<Host> Where(List<Host> hs, Func<Host, bool> f) => hs; "
        + "public static void Fill(List<Host> hs) { } }\n"
        + $"class Case {{ void M(List<Host> hs, Host other) {{ {body} }} }}");
}
