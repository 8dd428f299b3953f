namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>Expressions that assign what an earlier part of them is about. A case is the body of a method.</summary>
public class EvaluationOrderTests
{
    [Theory]
    [InlineData("var can = !Can(a); if (can = !can) Do(a);")]
    [InlineData("var can = Can(a); if (can = !can) {|XEN2001:Do(a)|};")]
    [InlineData("var can = Can(a); var not = (can = !can); if (not) {|XEN2001:Do(a)|};")]
    [InlineData("var old = a.Version < new XenVersion(4, 21); _ = (old = !old) && Ask(a);")]
    [InlineData("var old = a.Version >= new XenVersion(4, 21); _ = (old = !old) && {|XEN2001:Ask(a)|};")]
    public Task An_assigned_condition_is_read_once(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (Can(a) & Can(b)) { Do(a); Do(b); }")]
    [InlineData("if (Can(a) & flag) Do(a);")]
    [InlineData("if (Can(a) & (b = Find()) != null) Do(a);")]
    [InlineData("if (Can(a) & (a = b) != null) {|XEN2001:Do(a)|};")]
    [InlineData("if (Can(a) & Set(ref a, b)) {|XEN2001:Do(a)|};")]
    [InlineData("if (Can(a) | Can(a = b)) {|XEN2001:Do(a)|};")]
    [InlineData("if (Can(a) is true & Set(ref a, b)) {|XEN2001:Do(a)|};")]
    [InlineData("if (a is { CanLive: true } & (a = b) != null) {|XEN2001:Do(a)|};")]
    [InlineData("if (a.Version >= new XenVersion(4, 21) & (a = b) != null) {|XEN2001:Do(a)|};")]
    [InlineData("if (XenReleases.For(a.Version).Supports(Live.Key) & (a = b) != null) {|XEN2001:Do(a)|};")]
    [InlineData("if (Can(hosts[i]) & i++ == 0) {|XEN2001:Do(hosts[i])|};")]
    [InlineData("if (Can(a) & Run()) {|XEN2001:Do(a)|}; bool Run() { a = b; return true; }")]
    [InlineData("ref var other = ref a; if (Can(a) & (other = b) != null) {|XEN2001:Do(a)|};")]
    [InlineData("if ((Can(a), Can(b)) is (true, true)) { Do(a); Do(b); }")]
    [InlineData("if ((Can(a), a = b) is (true, _)) {|XEN2001:Do(a)|};")]
    [InlineData("if (Both(a, b)) { Do(a); Do(b); }")]
    [InlineData("if (Both(a, a = b)) Do(a);")]
    public Task An_assignment_outdates_what_was_asked_before(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (flag | (flag = Can(a))) {|XEN2001:Do(a)|};")]
    [InlineData("if ((flag = Can(a)) & flag) Do(a);")]
    [InlineData("flag |= (flag = Can(a)); if (flag) {|XEN2001:Do(a)|};")]
    public Task An_assignment_outdates_a_condition_that_was_read_before(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (Can(a) && Can(b)) Move(a, b);")]
    [InlineData("if (Can(b)) {|XEN2001:Move(a, a = b)|};")]
    [InlineData("if (Can(b)) {|XEN2001:Move(a, flag ? (a = b) : b)|};")]
    [InlineData("if (Can(b)) Move(a = b, a);")]
    [InlineData("if (Can(b)) {|XEN2001:a.MoveTo(a = b)|};")]
    public Task A_use_gets_the_values_that_its_operands_had(string body) => VerifyAsync(body);

    private static Task VerifyAsync(string body) => UsageVerifier.VerifyAsync($$"""
        static class Case
        {
            static bool Set(ref Host host, Host other) => (host = other) != null;
            [XenGuard(typeof(Live))] static bool Both(Host first, Host second) => first.CanLive && second.CanLive;
            [RequiresXen(typeof(Live))] static bool Ask(Host host) => true;
            [RequiresXen(typeof(Live))] static void Move(Host from, Host to) { }
            [RequiresXen(typeof(Live))] static void MoveTo(this Host from, Host to) { }
            static void Body(Host a, Host b, Host[] hosts, int i, bool flag) { {{body}} }
        }
        """);
}
