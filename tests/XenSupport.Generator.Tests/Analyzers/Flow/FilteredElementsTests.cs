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
    [InlineData("foreach (var h in hs.SkipWhile(x => x.CanLive)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in Mine.Where(hs, x => x.CanLive)) {|XEN2001:h.Live()|};")]
    [InlineData("foreach (var h in hs.Where(x => x.CanLive)) { } foreach (var h in hs) {|XEN2001:h.Live()|};")]
    [InlineData("var list = hs; var able = hs.Where(x => x.CanLive); foreach (var h in able) {|XEN2001:h.Live()|};")]
    public Task Another_filter_does_not(string body) => VerifyAsync(body);

    private static Task VerifyAsync(string body) => UsageVerifier.VerifyAsync(
        "static class Mine { public static IEnumerable<Host> Where(List<Host> hs, Func<Host, bool> f) => hs; }\n"
        + $"class Case {{ void M(List<Host> hs, Host other) {{ {body} }} }}");
}
