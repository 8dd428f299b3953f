namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>Guards within a pattern, which is matched from left to right.</summary>
public class PatternOrderTests
{
    [Theory]
    [InlineData("h is { CanLive: true, Setting: > 3 }")]
    [InlineData("h is { CanLive: true } and { Setting: > 3 }")]
    [InlineData("h is not { CanLive: true, Setting: > 3 }")]
    [InlineData("h is { CanLive: true, Setting: > 3 } known && known.Setting > 4")]
    [InlineData("h is { Peer: { CanLive: true, Setting: > 3 } }")]
    [InlineData("h is { Peer.CanLive: true, Peer.Setting: > 3 }")]
    [InlineData("o is Host { CanLive: true, Setting: > 3 }")]
    [InlineData("(h, 1) is ({ CanLive: true, Setting: > 3 }, 1)")]
    [InlineData("h switch { { CanLive: true, Setting: > 3 } => true, _ => false }")]
    [InlineData("Can(h) && h is { Setting: > 3 }")]
    [InlineData("h is { {|XEN2001:Setting|}: > 3, CanLive: true }")]
    [InlineData("h is { {|XEN2001:Setting|}: > 3 } and { CanLive: true }")]
    [InlineData("h is { CanLive: false, {|XEN2001:Setting|}: > 3 }")]
    [InlineData("h is { CanLive: true } or { {|XEN2001:Setting|}: > 3 }")]
    [InlineData("h is { CanLive: true, {|XEN2001:Peer.Setting|}: > 3 }")]
    [InlineData("h is { Peer: { CanLive: true }, {|XEN2001:Setting|}: > 3 }")]
    [InlineData("h is { CanLive: true, Peer: { {|XEN2001:Setting|}: > 3 } }")]
    [InlineData("h is { CanLive: true } && o is Host { {|XEN2001:Setting|}: > 3 }")]
    [InlineData("h switch { { CanLive: true, Setting: > 3 } => true, { {|XEN2001:Setting|}: 1 } => true, _ => false }")]
    public Task A_part_guards_those_after_it(string condition) =>
        UsageVerifier.VerifyAsync($"class Case {{ bool M(Host h, object o) => {condition}; }}");

    [Theory]
    [InlineData("h is { {|XEN2001:Setting|}: > 3 }")]
    [InlineData("h is not { {|XEN2001:Setting|}: > 3 }")]
    [InlineData("h is { Peer: not { {|XEN2001:Setting|}: > 3 } }")]
    [InlineData("(h, 1) is ({ {|XEN2001:Setting|}: > 3 }, 1)")]
    [InlineData("(1, h) is (1, not { {|XEN2001:Setting|}: > 3 })")]
    [InlineData("(1, h) is (1, _) { {|XEN2001:Item2.Setting|}: > 3 }")]
    [InlineData("(false, h) is (true, _) { Item2.Setting: > 3 }")]
    [InlineData("i is {|XEN2001:Most|}")]
    [InlineData("i is > {|XEN2001:Most|}")]
    [InlineData("l is {|XEN2001:Most|} or 1")]
    public Task A_part_of_any_pattern_is_a_use(string condition) => UsageVerifier.VerifyAsync($$"""
        class Case
        {
            [RequiresXen(typeof(Live))] const int Most = 3;
            bool M(Host h, int i, long l) => {{condition}};
        }
        """);
}
