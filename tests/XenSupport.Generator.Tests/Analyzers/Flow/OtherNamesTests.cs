namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>A host under other names: aliases, elements of collections, and what belongs to it.</summary>
public class OtherNamesTests
{
    private const string Types = """
        class Abilities { [XenGuard(typeof(Live))] public bool CanLive => Flag; }
        class Server
        {
            public Abilities Abilities { get; } = new();
            public XenVersion Version { get; }
            public Machine Machine { get; } = new();
            [RequiresXen(typeof(Live))] public void Live() { }
        }
        class Machine { [RequiresXen(typeof(Live))] public void Move() { } }
        class Session { }
        class Node : Host { public Node Left { get; set; } public Node Right { get; set; } }
        static class Remote
        {
            public static Server Current { get; set; }
            [XenGuard(typeof(Live))] public static bool IsRecentEnough(this XenVersion version) => Flag;
            [XenGuard(typeof(Live))] public static bool Can(Server server) => Flag;
            [XenGuard(typeof(Live))] public static bool Can(Session session, string host) => Flag;
            [XenGuard(typeof(Live))] public static bool Supports(Server server, string feature) => Flag;
            [XenGuard(typeof(Live))] public static bool Can(Session session, int id) => Flag;
            [XenGuard(typeof(Live))] public static bool CanMove(Host from, Host to) => Flag;
            [XenGuard(typeof(Live))] public static bool CanReach(string address) => Flag;
            [XenGuard(typeof(Live))] public static bool CanReach(int id) => Flag;
            [XenGuard(typeof(Live))] public static bool CanCopy(string from, string to) => Flag;
            [RequiresXen(typeof(Live))] public static void Copy(string from, string to) { }
            [RequiresXen(typeof(Live))] public static void Connect(string host) { }
            [RequiresXen(typeof(Live))] public static void Connect(int number) { }
            [RequiresXen(typeof(Live))] public static void Live(Session session, string host) { }
            [RequiresXen(typeof(Live))] public static void Live(Session session, int id) { }
            [RequiresXen(typeof(Live))] public static void Rename(Session session, string host, string name) { }
            [RequiresXen(typeof(Live))] public static void Name(Server server, string name) { }
        }

        """;

    [Theory]
    [InlineData("var c = a; if (Can(c)) { Do(c); Do(a); {|XEN2001:Do(b)|}; }")]
    [InlineData("var c = a; if (Can(a)) { Do(c); Do(a); }")]
    [InlineData("var c = a; var d = c; if (Can(d)) Do(a);")]
    [InlineData("var c = a; c = b; if (Can(c)) { Do(b); {|XEN2001:Do(a)|}; }")]
    [InlineData("var c = a; a = b; if (Can(c)) {|XEN2001:Do(a)|};")]
    [InlineData("var c = flag ? a : b; if (Can(c)) {|XEN2001:Do(a)|};")]
    [InlineData("var c = a.Peer; if (Can(c)) Do(a.Peer);")]
    [InlineData("var c = a.Peer; a.Peer = b; if (Can(c)) {|XEN2001:Do(a.Peer)|};")]
    [InlineData("var c = a; if (flag) c = b; if (Can(c)) {|XEN2001:Do(a)|};")]
    [InlineData("var c = a; if (Remote.CanMove(c, b)) { c = b; Move(a, b); }")]
    [InlineData("var c = a; if (Remote.CanMove(a, a)) Do(c);")]
    [InlineData("if (Remote.CanMove(Find(), b)) { flag = true; Do(b); }")]
    [InlineData("var n = new Node(); var m = new Node(); m.Left = n; n.Right = m; if (Can(n)) { Do(m.Left); {|XEN2001:Do(m)|}; }")]
    [InlineData("a = a.Peer; if (Can(a)) { Do(a); {|XEN2001:Do(a.Peer)|}; }")]
    [InlineData("while (flag) a = a.Peer; if (Can(a)) Do(a);")]
    [InlineData("a.Peer = a; if (Can(a)) Do(a);")]
    [InlineData("b.Peer = a; a.Peer = b; if (Can(a)) Do(a);")]
    public Task Aliases(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (Can(list[0])) Do(list[0]);")]
    [InlineData("if (Can(list[0])) {|XEN2001:Do(list[1])|};")]
    [InlineData("if (Can(list[i])) Do(list[i]);")]
    [InlineData("if (Can(list[i])) {|XEN2001:Do(list[j])|};")]
    [InlineData("if (Can(list[i])) { i++; {|XEN2001:Do(list[i])|}; }")]
    [InlineData("if (Can(list[i + 1])) {|XEN2001:Do(list[i + 1])|};")]
    [InlineData("if (Can(list[0])) { list[0] = a; {|XEN2001:Do(list[0])|}; }")]
    [InlineData("if (Can(list[0])) { list.RemoveAt(0); {|XEN2001:Do(list[0])|}; }")]
    [InlineData("if (Can(list[0].Peer)) { list.RemoveAt(0); {|XEN2001:Do(list[0].Peer)|}; }")]
    [InlineData("if (Can(list[0])) { others.RemoveAt(0); Do(list[0]); }")]
    [InlineData("if (Can(a.Peer)) { a.ToString(); Do(a.Peer); }")]
    [InlineData("if (Can(list[0])) { Shuffle(list); {|XEN2001:Do(list[0])|}; } void Shuffle(List<Host> all) { }")]
    [InlineData("if (Can(list[0])) { list = others; {|XEN2001:Do(list[0])|}; }")]
    [InlineData("if (Can(map[\"a\"])) Do(map[\"a\"]); if (Can(map[\"a\"])) {|XEN2001:Do(map[\"b\"])|};")]
    [InlineData("if (Can(array[1])) Do(array[1]); if (Can(array[1])) {|XEN2001:Do(array[2])|};")]
    [InlineData("if (Can(array[1])) { array[1] = a; {|XEN2001:Do(array[1])|}; }")]
    [InlineData("if (list[0].CanLive) list[0].Live(); if (list[0].CanLive) {|XEN2001:list[1].Live()|};")]
    [InlineData("if (Can(list[0].Peer)) Do(list[0].Peer);")]
    [InlineData("var first = list[0]; if (Can(first)) Do(list[0]);")]
    public Task Elements(string body) => UsageVerifier.VerifyAsync($$"""
        class Case
        {
            void Body(
                Host a, List<Host> list, List<Host> others, Dictionary<string, Host> map, Host[] array, int i, int j)
            {
                {{body}}
            }
        }
        """);

    [Theory]
    [InlineData("if (s.Abilities.CanLive) s.Live();")]
    [InlineData("if (s.Abilities.CanLive) {|XEN2001:t.Live()|};")]
    [InlineData("if (s.Version.IsRecentEnough()) s.Live();")]
    [InlineData("if (s.Version.IsRecentEnough()) {|XEN2001:t.Live()|};")]
    [InlineData("if (Remote.Can(s)) s.Machine.Move();")]
    [InlineData("if (Remote.Can(s)) {|XEN2001:t.Machine.Move()|};")]
    [InlineData("if (Remote.Can(s)) machine.Move();")]
    [InlineData("if (s.Abilities.CanLive) s.Machine.Move();")]
    [InlineData("if (new Abilities().CanLive) t.Live();")]
    [InlineData("if (Remote.Can(Remote.Current)) { Remote.Current.Live(); {|XEN2001:s.Live()|}; }")]
    [InlineData("if (Remote.Can(Remote.Current)) { Remote.Current = t; {|XEN2001:Remote.Current.Live()|}; }")]
    public Task What_belongs_to_a_host(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (Remote.Can(session, x)) Remote.Live(session, x);")]
    [InlineData("if (Remote.Can(session, x)) {|XEN2001:Remote.Live(session, y)|};")]
    [InlineData("if (Remote.Can(session, x)) Remote.Rename(session, x, y);")]
    [InlineData("if (Remote.Can(session, x)) {|XEN2001:Remote.Rename(session, y, x)|};")]
    [InlineData("if (Remote.Can(session, \"x\")) Remote.Live(session, \"x\");")]
    [InlineData("if (Remote.Supports(s, x)) Remote.Name(s, y);")]
    [InlineData("if (Remote.Supports(s, x)) {|XEN2001:Remote.Name(t, x)|};")]
    [InlineData("if (Remote.Can(session, i)) Remote.Live(session, j);")]
    public Task Sessions_and_references(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (Remote.CanReach(x)) { Remote.Connect(x); {|XEN2001:Remote.Connect(y)|}; }")]
    [InlineData("if (Remote.CanReach(i)) { Remote.Connect(i); {|XEN2001:Remote.Connect(j)|}; }")]
    [InlineData("if (Remote.CanReach(x)) Remote.Copy(y, y); if (Remote.CanCopy(x, x)) Remote.Connect(y);")]
    public Task A_string_or_a_number_that_is_all_that_is_asked_of_is_the_host(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (Can(a) && a is { Setting: > 3 }) { }")]
    [InlineData("if (Can(a) && b is { {|XEN2001:Setting|}: > 3 }) { }")]
    [InlineData("if (Can(a.Peer) && a is { Peer: { Setting: > 3 } }) { }")]
    [InlineData("if (Can(a.Peer) && a is { {|XEN2001:Setting|}: > 3 }) { }")]
    [InlineData("if (Can(a) && a is not { Setting: > 3 }) { }")]
    [InlineData("if (all is [{ CanLive: true } first, ..]) first.Live();")]
    [InlineData("if (all is [{ CanLive: true, Setting: > 3 }, ..]) all[0].Live();")]
    [InlineData("if (all is [{ CanLive: true, Setting: > 3 } first, ..]) first.Live();")]
    [InlineData("if (all is [_, { CanLive: true, Setting: > 3 }]) { all[1].Live(); {|XEN2001:all[0].Live()|}; }")]
    [InlineData("if (all is [.., { CanLive: true, Setting: > 3 }]) {|XEN2001:all[0].Live()|};")]
    [InlineData("if (all is [.., { CanLive: true }]) {|XEN2001:all[1].Live()|};")]
    [InlineData("if (all is [{ {|XEN2001:Setting|}: > 3, CanLive: true }]) all[0].Live();")]
    [InlineData("if (all is [{ CanLive: true }, { {|XEN2001:Setting|}: > 3 }]) {|XEN2001:all[1].Live()|};")]
    [InlineData("if (all is not [{ CanLive: true, Peer: { CanLive: true, Setting: 1 } }]) return; all[0].Peer.Live();")]
    [InlineData("if (all is [{ CanLive: false } first, ..]) {|XEN2001:first.Live()|};")]
    [InlineData("if (all is [{ CanLive: true } first, var second]) { first.Live(); {|XEN2001:second.Live()|}; }")]
    public Task Patterns(string body) => VerifyAsync(body);

    [Theory]
    [InlineData(12)]
    [InlineData(14)]
    public Task Which_of_many_hosts_was_checked_is_not_known(int count)
    {
        var any = string.Join(" || ", Enumerable.Range(0, count).Select(i => $"Can(all[{i}])"));
        return VerifyAsync($"if (Can(a) && ({any})) {{ Do(a); {{|XEN2001:Do(all[0])|}}; }}");
    }

    [Theory]
    [InlineData("var can = Can(a); can &= flag; if (can) Do(a);")]
    [InlineData("var can = flag; can &= Can(a); if (can) Do(a);")]
    [InlineData("var can = Can(a); can |= flag; if (can) {|XEN2001:Do(a)|};")]
    [InlineData("var can = Can(a); can |= Can(a); if (can) Do(a);")]
    [InlineData("var can = Can(a); can ^= flag; if (can) {|XEN2001:Do(a)|};")]
    [InlineData("var can = Can(a); can &= Can(b); if (!can) {|XEN2001:Do(a)|}; else Do(b);")]
    public Task Compound_assignments(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("if (Can(b)) { Log(); Do(b); } void Unused() { b = Find(); }")]
    [InlineData("if (Can(b)) { Used(); {|XEN2001:Do(b)|}; } void Used() { b = Find(); }")]
    [InlineData("if (Can(b)) { Outer(); {|XEN2001:Do(b)|}; } void Outer() => Inner(); void Inner() { b = Find(); }")]
    [InlineData("if (Can(b)) { Log(); Do(b); } void Unused() { Inner(); void Inner() { b = Find(); } }")]
    [InlineData("Action set = Used; if (Can(b)) { set(); {|XEN2001:Do(b)|}; } void Used() { b = Find(); }")]
    public Task Local_functions_that_assign(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("Host best = null; if (Can(a)) best = a; if (best != null) best.Live();")]
    [InlineData("Host best = null; if (Can(a)) best = a; best?.Live();")]
    [InlineData("Host best = null; if (Can(a)) best = a; if (best is null) return; best.Live(); a = b; {|XEN2001:a.Live()|};")]
    [InlineData("Host best = default; if (Can(a)) best = a; else if (Can(b)) best = b; if (best is not null) Do(best);")]
    [InlineData("Host best = null; foreach (var h in all) { if (h.CanLive) { best = h; break; } } if (best != null) best.Live();")]
    [InlineData("Host best = null; foreach (var h in all) if (h.CanLive) best = h; if (best == null) return; best.Live();")]
    [InlineData("Host best = null; if (flag) best = a; if (best != null) {|XEN2001:best.Live()|};")]
    [InlineData("Host best = null; if (Can(a)) best = a; if (best == null) {|XEN2001:best.Live()|};")]
    [InlineData("Host best = null; if (Can(a)) best = b; if (best != null) {|XEN2001:best.Live()|};")]
    [InlineData("Host best = null; if (Can(a)) best = a; best = b; if (best != null) {|XEN2001:best.Live()|};")]
    [InlineData("Host best = null; if (Can(a)) best = a; {|XEN2001:best.Live()|};")]
    [InlineData("Host best = null; if (Can(a)) best = a; best ??= b; {|XEN2001:best.Live()|};")]
    [InlineData("Host best = null; Replace(out best); if (best != null) {|XEN2001:best.Live()|};")]
    public Task A_value_that_is_not_null_was_assigned_on_another_way(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("class Big : Host; void M(Big a, Big b) { if (Can(a)) { Do(a); {|XEN2001:Do(b)|}; } }")]
    [InlineData("class Big : Host; [XenGuard(typeof(Live))] static bool CanBig(Big h) => Flag; void M(Big a, Host b) { if (CanBig(a)) { Do(a); {|XEN2001:Do(b)|}; } }")]
    [InlineData("[XenGuard(typeof(Live))] static bool CanAny(object h) => Flag; void M(Host a, Host b) { if (CanAny(a)) { Do(a); {|XEN2001:Do(b)|}; } }")]
    [InlineData("[RequiresXen(typeof(Live))] static void Use(object h) { } void M(Host a, Host b) { if (Can(a)) { Use(a); {|XEN2001:Use(b)|}; } }")]
    [InlineData("[XenGuard(typeof(Live))] static bool CanAny<T>(T h) => Flag; void M(Host a, Host b) { if (CanAny(a)) { Do(a); {|XEN2001:Do(b)|}; } }")]
    [InlineData("interface IHost; class Other : IHost; [XenGuard(typeof(Live))] static bool CanAny(IHost h) => Flag; [RequiresXen(typeof(Live))] static void Use(Other h) { } void M(Other a, Other b) { if (CanAny(a)) { Use(a); {|XEN2001:Use(b)|}; } }")]
    [InlineData("interface IHost; class Other : IHost; [XenGuard(typeof(Live))] static bool CanOther(Other h) => Flag; [RequiresXen(typeof(Live))] static void Use(IHost h) { } void M(Other a, IHost b) { if (CanOther(a)) { Use(a); {|XEN2001:Use(b)|}; } }")]
    [InlineData("interface IOther; [XenGuard(typeof(Live))] static bool CanOther(IOther o) => Flag; void M(IOther o, Host b) { if (CanOther(o)) Do(b); }")]
    public Task A_host_may_be_known_by_a_base_or_an_interface(string members) =>
        UsageVerifier.VerifyAsync($"class C {{ {members} }}");

    [Theory]
    [InlineData("if (CanAll(a, b)) { Do(a); Do(b); {|XEN2001:Do(c)|}; }")]
    [InlineData("if (CanAll(new[] { a })) { Do(a); {|XEN2001:Do(b)|}; }")]
    [InlineData("if (CanAll(hosts)) foreach (var host in hosts) Do(host);")]
    [InlineData("if (Can(a)) { DoAll(a); {|XEN2001:DoAll(a, b)|}; {|XEN2001:DoAll(b)|}; }")]
    [InlineData("if (CanAll(a, b)) { DoAll(b, a); {|XEN2001:DoAll(a, c)|}; }")]
    [InlineData("if (CanAnywhere) DoAll(a, b);")]
    public Task Several_hosts_as_one_argument(string body) => UsageVerifier.VerifyAsync($$"""
        class Case
        {
            [XenGuard(typeof(Live))] static bool CanAll(params Host[] hosts) => Flag;
            [RequiresXen(typeof(Live))] static void DoAll(params Host[] hosts) { }
            void Body(Host a, Host b, Host c, Host[] hosts) { {{body}} }
        }
        """);

    [Theory]
    [InlineData("enum Mode { A } [XenGuard(typeof(Live))] static bool CanDo(Host h, Mode m) => Flag; [RequiresXen(typeof(Live))] static void Use(Host h, Mode m) { } void M(Host a, Mode m, Mode n) { if (CanDo(a, m)) Use(a, n); }")]
    [InlineData("[XenGuard(typeof(Live))] static bool CanDo(Host h, List<int> l) => Flag; [RequiresXen(typeof(Live))] static void Use(Host h, List<int> l) { } void M(Host a, List<int> l, List<int> k) { if (CanDo(a, l)) Use(a, k); }")]
    [InlineData("class Pool { [XenGuard(typeof(Live))] public bool Can(Host h) => Flag; [RequiresXen(typeof(Live))] public void Use(Host h) { } } void M(Pool p, Pool q, Host a, Host b) { if (p.Can(a)) { q.Use(a); {|XEN2001:p.Use(b)|}; } }")]
    [InlineData("class Load { [RequiresXen(typeof(Live))] public static Load operator +(Load a, Load b) => a; } [XenGuard(typeof(Live))] static bool CanAdd(Load l) => Flag; void M(Load a, Load b) { if (CanAdd(a)) { _ = a + a; _ = {|XEN2001:a + b|}; } }")]
    public Task Which_operands_are_hosts(string members) => UsageVerifier.VerifyAsync($"class C {{ {members} }}");

    private static Task VerifyAsync(string body) => UsageVerifier.VerifyAsync(Types + $$"""
        class Case
        {
            void Log() { }
            void Body(
                Host a,
                Host b,
                bool flag,
                Server s,
                Server t,
                Machine machine,
                Session session,
                string x,
                string y,
                int i,
                int j,
                Host[] all)
            {
                {{body}}
            }
        }
        """);
}
