using XenSupport.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>Which guard fixes are offered: those after which the code compiles, and the use is covered.</summary>
public class GuardOfferTests
{
    private const string Tasks = """
        [RequiresXen(typeof(XenFeatures.Tools.Shaky))] void Shake(Host host) { }
        [XenGuard(typeof(XenFeatures.Tools.Shaky))] Task<bool> CanShakeAsync(Host host) => Task.FromResult(Flag);

        """;

    private const string Own = """
        [RequiresXen(MinVersion = "4.22")] static void DoNewest() { }
        [XenGuard(MinVersion = "4.23")] bool CanDoNewest => Flag;

        """;

    private const string Keyed = """
        [XenGuard] static bool Supports(Host host, [XenFeatureKey] string feature) => Flag;
        [XenGuard] static bool Secures([XenFeatureKey(WithSecuritySupport = true)] string feature, Host host) => Flag;
        [XenGuard] bool AtLeast([XenMinVersion] string version) => Flag;
        [RequiresXen(typeof(XenFeatures.Tools.Shaky), AcceptNoSecuritySupport = true)] void Shake(Host host) { }
        [RequiresXen(MinVersion = "4.22")] void DoNewest() { }

        """;

    private const string KeyedOfMachines = """
        class Machine { }
        [XenGuard] static bool Has(Machine machine, [XenFeatureKey] string feature) => Flag;
        [RequiresXen(typeof(Live))] void Use(Machine machine) { }
        [RequiresXen(typeof(XenFeatures.Tools.Unsafe))] void UseUnsafe(Machine machine) { }

        """;

    /// <summary>Members with uses, and the titles of their fixes, a line each.</summary>
    public static TheoryData<string, string> Cases { get; } = new()
    {
        {
            "void M(Host host) { Do(host); }",
            """
            Guard with 'Tool.Can(host)'
            Return unless 'Tool.Can(host)'
            Throw unless 'Tool.Can(host)'
            """
        },
        {
            "int M(Host host) { var number = host.Setting; return number; }",
            "Throw unless 'host.CanLive'"
        },
        {
            "int M(Host host) { int number; number = host.Setting; return number; }",
            "Throw unless 'host.CanLive'"
        },
        {
            "void M(Host host) { Read(host, out var flag); Flag = flag; } bool flag; [RequiresXen(typeof(Live))] void Read(Host host, out bool read) => read = flag;",
            """
            Return unless 'host.CanLive'
            Throw unless 'host.CanLive'
            """
        },
        { "bool M(Host host) { if (Flag || Ask(host)) return true; else return false; }", "Check 'Tool.Can(host)' first\nThrow unless 'Tool.Can(host)'" },
        { "bool _field = Ask(null) && Flag;", "Check 'Tool.CanAnywhere' first" },
        { "bool _field = !Ask(null);", "" },
        { "class Base(bool flag); class Derived() : Base(Ask(null));", "" },
        { "System.Linq.Expressions.Expression<Func<Host, int>> M() => host => host.Setting;", "" },
        { "Func<Host, Task> M() => host => DoAsync(host); [RequiresXen(typeof(Live))] Task DoAsync(Host host) => null;", "Throw unless 'host.CanLive'" },
        { "void M(Host host) { while (Ask(host)) host = host.Peer; }", "Check 'Tool.Can(host)' first\nGuard with 'Tool.CanAnywhere'\nReturn unless 'Tool.CanAnywhere'\nThrow unless 'Tool.CanAnywhere'" },
        { "void M(Host host) { Do(host = Find()); }", "Guard with 'Tool.CanAnywhere'\nReturn unless 'Tool.CanAnywhere'\nThrow unless 'Tool.CanAnywhere'" },
        { "void M(Host host) { Move(host, Find()); }", "Guard with 'Tool.CanAnywhere'\nReturn unless 'Tool.CanAnywhere'\nThrow unless 'Tool.CanAnywhere'" },
        { "void M(Host host) { try { Do(host); } finally { Do(host); } }", "Guard with 'Tool.Can(host)'\nReturn unless 'Tool.Can(host)'\nThrow unless 'Tool.Can(host)'\nGuard with 'Tool.Can(host)'\nThrow unless 'Tool.Can(host)'" },
        { "void M(Host host)\n{\nif (Flag)\n#if !OTHER\nDo(host);\n#else\n{ }\n#endif\n}", "" },
        { "[XenGuard(typeof(XenFeatures.Tools.Shaky))] bool Weak(Host host) { Dare(host); return Flag; }", "" },
        { "void M(Host host) => Dare(host); [XenGuard(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.Experimental)] bool Weaker(Host host) => Flag;", "" },
        { "void M(Host host) => Dare(host); [XenGuard(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.Deprecated)] bool Same(Host host) => Flag;", "Guard with 'this.Same(host)'\nThrow unless 'this.Same(host)'" },
        { "void M(Host host) => Dare(host); class Other { [XenGuard(typeof(XenFeatures.Tools.Shaky))] bool Hidden(Host host) => Flag; }", "" },
        { Tasks + "void M(Host host) { Shake(host); }", "" },
        { Tasks + "async Task M(Host host) { Shake(host); await Task.Yield(); }", "Guard with 'await this.CanShakeAsync(host)'\nReturn unless 'await this.CanShakeAsync(host)'\nThrow unless 'await this.CanShakeAsync(host)'" },
        { Tasks + "async Task M(Host host) { await Task.Yield(); lock (host) Shake(host); }", "" },
        { Keyed + "void M(Host host) => Dare(host);", "Guard with 'Case.Secures(XenFeatures.Tools.Shaky.Key, host)'\nThrow unless 'Case.Secures(XenFeatures.Tools.Shaky.Key, host)'" },
        { Keyed + "void M(Host host) => Shake(host);", "Guard with 'Case.Supports(host, XenFeatures.Tools.Shaky.Key)'\nThrow unless 'Case.Supports(host, XenFeatures.Tools.Shaky.Key)'" },
        { Keyed + "void M() => DoNewest();", "Guard with 'this.AtLeast(\"4.22\")'\nThrow unless 'this.AtLeast(\"4.22\")'" },
        { Keyed + "void M(Host host) => Do(host);", "Guard with 'Tool.Can(host)'\nThrow unless 'Tool.Can(host)'" },
        { KeyedOfMachines + "void M(Machine machine) => Use(machine);", "Guard with 'Case.Has(machine, XenFeatures.Tools.LiveUpdate.Key)'\nThrow unless 'Case.Has(machine, XenFeatures.Tools.LiveUpdate.Key)'" },
        { KeyedOfMachines + "void M(Machine machine) => UseUnsafe(machine);", "" },
        { Own + "void M() => DoNewest();", "Guard with 'this.CanDoNewest'\nThrow unless 'this.CanDoNewest'" },
        { Own + "static void M() => DoNewest();", "" },
        { "struct Part { [RequiresXen(MinVersion = \"4.22\")] void Start() { } [XenGuard(MinVersion = \"4.22\")] static bool CanStart(in Part part) => Flag; void M() => Start(); }", "Guard with 'Case.Part.CanStart(this)'\nThrow unless 'Case.Part.CanStart(this)'" },
        { "void M(string domain) => Use(domain); [RequiresXen(MinVersion = \"4.22\")] void Use(string domain) { } [XenGuard(MinVersion = \"4.22\")] bool IsNewFor(string domain) => Flag;", "Guard with 'this.IsNewFor(domain)'\nThrow unless 'this.IsNewFor(domain)'" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_fix_is_offered_if_it_works(string members, string titles) =>
        FixAssert.OffersAsync(new GuardCodeFixProvider(), members, titles);

    [Fact]
    public async Task Top_level_statements_are_guarded()
    {
        var program = FixRun.Create(UsageVerifier.ToolProject.WithOptions(
            UsageVerifier.ToolProject.Options.WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication)));
        var run = await FixRun.OfAsync(
            "Host host = Find();\nif (Flag) Do(host);\nvar number = host.Setting;\n", program);
        var provider = new GuardCodeFixProvider();
        var guarded = await run.FixAllAsync(provider, "Guard");
        Assert.Equal(
            "Host host = Find();\nif (Flag) { if (Can(host)) { Do(host); } }\nif (!host.CanLive)\n{\n    return;\n}\n\nvar number = host.Setting;\n",
            await (await guarded.FixAllAsync(provider, "Return")).ReadAsync());
    }
}
