using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Analyzers.Execution;

/// <summary>
/// A tool that can be run: its members record where they are called for a host that lacks what they require.
/// </summary>
internal static class ExecutedTool
{
    private static readonly Lazy<Compilation> Project = new(() => GeneratorRun
        .Of(new[] { "4.20", "4.21", "4.22" }.Select(static version => (version + ".md", StatementOf(version))), Source)
        .Compilation
        .WithOptions(new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)));

    public static Compilation Compilation => Project.Value;

    /// <summary>The last argument of each member with a requirement is the place of the call.</summary>
    private const string Source = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using XenSupport;
        global using static Tool;
        global using Live = XenFeatures.Tools.LiveUpdate;
        global using Fresh = XenFeatures.Tools.Fresh;
        global using Old = XenFeatures.Tools.Old;

        public sealed class Host(string version)
        {
            public XenVersion Version { get; } = XenVersion.Parse(version);
            public Host Peer { get; set; }
            [XenGuard(typeof(Live))] public bool CanLive => XenReleases.For(Version).Supports(XenFeatures.Tools.LiveUpdate.Key);
            [XenGuard(typeof(Fresh))] public bool CanFresh => XenReleases.For(Version).Supports(XenFeatures.Tools.Fresh.Key);
            [RequiresXen(typeof(Live))] public void Live(int place) => Tool.Use(CanLive, place);
            [RequiresXen(typeof(Fresh))] public void Fresh(int place) => Tool.Use(CanFresh, place);
            [XenGuard] public bool Supports([XenFeatureKey] string key) => XenReleases.For(Version).Supports(key);
        }

        public sealed class ExpectedException : Exception;

        public sealed class ExhaustedException : Exception;

        public static class Tool
        {
            [XenGuard(typeof(Live))] public static bool Can(Host host) => host.CanLive;
            [XenGuard(typeof(Live))] public static Task<bool> CanAsync(Host host) => Task.FromResult(host.CanLive);
            [XenGuard(typeof(Fresh))] public static bool CanFresh(Host host) => host.CanFresh;
            [XenGuard(typeof(Old))] public static bool CanOld(Host host) => host.Supports(Old.Key);
            [XenGuard(MinVersion = "4.21")] public static bool IsNew(Host host) => host.Version >= new XenVersion(4, 21);

            [RequiresXen(typeof(Live))] public static void Do(Host host, int place) => Use(host.CanLive, place);
            [RequiresXen(typeof(Live))] public static void Move(Host from, Host to, int place) => Use(from.CanLive && to.CanLive, place);
            [RequiresXen(typeof(Fresh))] public static void DoFresh(Host host, int place) => Use(host.CanFresh, place);
            [RequiresXen(typeof(Old))] public static void DoOld(Host host, int place) => Use(CanOld(host), place);
            [RequiresXen(MinVersion = "4.21")] public static void DoNew(Host host, int place) => Use(IsNew(host), place);
            [RequiresXen(typeof(Live))] public static bool Ask(Host host, int place) { Use(host.CanLive, place); return Next(); }
            [RequiresXen(typeof(Live))] public static async Task DoAsync(Host host, int place) { Use(host.CanLive, place); await Task.CompletedTask; }

            public static void Call(Action<int> action, int place) => action(place);
            public static void Run(Action action) => action();
            public static void Later(Action action) => Pending.Add(action);
            public static void MayThrow() { if (Next()) throw new ExpectedException(); }
            public static Host Pick(Host first, Host second) => Next() ? first : second;
            public static void Swap(ref Host first, ref Host second) => (first, second) = (second, first);
            public static void Replace(out Host host, Host other) => host = other;

            public static HashSet<int> Reached { get; } = new();
            public static HashSet<int> Failed { get; } = new();
            private static List<Action> Pending { get; } = new();
            private static uint Input { get; set; }
            private static int Steps { get; set; }

            public static bool Next()
            {
                Step();
                Input = Input * 1664525u + 1013904223u;
                return (Input & 0x80000000u) != 0;
            }

            public static void Step()
            {
                if (Steps++ > 300) throw new ExhaustedException();
            }

            public static void Use(bool isSupported, int place)
            {
                Step();
                Reached.Add(place);
                if (!isSupported) Failed.Add(place);
            }

            public static void RunAll(Func<Host, Host, Task>[] programs, int inputs)
            {
                foreach (var program in programs)
                foreach (var first in new[] { "4.20", "4.21", "4.22-unstable", "4.22" })
                foreach (var second in new[] { "4.20", "4.21", "4.22-unstable", "4.22" })
                for (var input = 0; input < inputs; input++)
                {
                    var (a, b) = (new Host(first), new Host(second));
                    (a.Peer, b.Peer) = (b, a);
                    (Input, Steps) = ((uint)input * 2654435761u, 0);
                    Pending.Clear();
                    Try(() => program(a, b).GetAwaiter().GetResult());
                    for (var i = 0; i < Pending.Count; i++) Try(Pending[i]);
                }
            }

            private static void Try(Action action)
            {
                try { action(); } catch (Exception exception) when (exception is ExpectedException or ExhaustedException) { }
            }
        }
        """;

    private static string StatementOf(string version) => StatementAssert.PreambleOf(version) + $"""
        ## Tools

        ### Live update

            Status: {(version == "4.20" ? "Tech Preview" : "Supported")}

        ### Fresh

            Status: {(version == "4.22" ? "Supported" : "Experimental")}

        ### Old

            Status: {(version == "4.22" ? "Experimental" : "Supported")}

        """;
}
