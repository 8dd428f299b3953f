namespace XenSupport.Generator.Tests.Analyzers.Requirements;

/// <summary>A type argument is a use of its type where something may make one.</summary>
public class TypeArgumentTests
{
    private const string Types = """
        [RequiresXen(typeof(Live))] class Updater { public void Run() { } }
        [RequiresXen(typeof(Live))] struct State { public int Done; }
        [RequiresXen(typeof(Live))] abstract class Base { }
        [RequiresXen(typeof(Live))] interface IUpdater { }
        class Made { [RequiresXen(typeof(Live))] public Made() { } }
        class Factory<T> where T : new() { public static T Made { get; } = new T(); public static T Make() => new T(); public T Own() => new T(); }
        static class Maker
        {
            public static T Make<T>() where T : new() => new T();
            public static T Find<T>() => default;
            public static void Register<T>(this Host host) { }
            public static void Show<T>(T value) { }
        }

        """;

    [Theory]
    [InlineData("{|XEN2001:Maker.Make<Updater>()|};")]
    [InlineData("{|XEN2001:Maker.Make<State>()|};")]
    [InlineData("{|XEN2001:Maker.Make<Made>()|};")]
    [InlineData("{|XEN2001:Maker.Find<Updater>()|};")]
    [InlineData("{|XEN2001:Activator.CreateInstance<Updater>()|};")]
    [InlineData("{|XEN2001:h.Register<Updater>()|};")]
    [InlineData("h?{|XEN2001:.Register<Updater>()|};")]
    [InlineData("Func<Updater> f = {|XEN2001:Maker.Make<Updater>|};")]
    [InlineData("{|XEN2001:Local<Updater>()|}; static T Local<T>() => default;")]
    [InlineData("_ = {|XEN2001:Factory<Updater>.Make()|};")]
    [InlineData("_ = {|XEN2001:Factory<Updater>.Made|};")]
    [InlineData("_ = {|XEN2001:new Factory<Updater>()|};")]
    [InlineData("if (CanAnywhere) { Maker.Make<Updater>(); _ = new Factory<Made>(); }")]
    public Task Something_may_make_one(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("_ = new List<Updater>();")]
    [InlineData("_ = typeof(Factory<Updater>);")]
    [InlineData("_ = new List<object>().OfType<Updater>();")]
    [InlineData("Updater u = null; Maker.Show(u);")]
    [InlineData("Maker.Find<Made>();")]
    [InlineData("Maker.Find<Base>(); Maker.Find<IUpdater>();")]
    [InlineData("Maker.Make<List<Updater>>();")]
    [InlineData("Factory<Updater> f = null; f.Own();")]
    [InlineData("Maker.Make<Host>();")]
    public Task Nothing_makes_one(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("class {|XEN2001:C|} : Factory<Updater> { }")]
    [InlineData("class {|XEN2001:C|} : Factory<Made> { }")]
    [InlineData("sealed record {|XEN2001:C|}(int N) : Wrapped<Updater>; record Wrapped<T> where T : new();")]
    [InlineData("[RequiresXen(typeof(Live))] class C : Factory<Updater> { }")]
    [InlineData("class C : List<Updater> { }")]
    [InlineData("class C : Factory<List<Updater>> { }")]
    [InlineData("class C : IEquatable<Updater> { public bool Equals(Updater other) => false; }")]
    public Task A_base_may_make_one(string type) => UsageVerifier.VerifyAsync(Types + type);

    [Fact]
    public async Task A_message_names_the_type_that_a_base_makes() =>
        Assert.StartsWith(
            "'C', which lets its base make 'Updater', requires 'Tools.LiveUpdate'",
            Assert.Single(await UsageVerifier.MessagesAsync(Types + "class C : Factory<Updater> { }")),
            StringComparison.Ordinal);

    private static Task VerifyAsync(string body) =>
        UsageVerifier.VerifyAsync(Types + $"class Case {{ void M(Host h) {{ {body} }} }}");
}
