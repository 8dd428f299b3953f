using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>The answers in docs/statements.md compile, and are right for Xen's own statements.</summary>
public partial class QuestionsTests
{
    private static readonly string[] Versions =
        ["4.10", "4.11", "4.12", "4.13", "4.14", "4.15", "4.16", "4.17", "4.18", "4.19", "4.20", "4.21", "4.22"];

    // Loaded once, because building thirteen releases takes a while.
    private static readonly Lazy<Type> OfAllReleases = new(() => Load(
        [.. Versions.Select(version => (version + ".md", Corpus.ReadStatement("xen-" + version)))]));

    [Fact]
    public void They_compile_without_a_warning()
    {
        var statement = PackagedStatements.Read("4.21");
        var older = statement.Replace("Xen-Version: 4.21", "Xen-Version: 4.20", StringComparison.Ordinal);
        Assert.NotEqual(statement, older);

        AssertCompiles(GeneratorRun.Of([("4.21.md", statement), ("4.20.md", older)], Source()));
    }

    [Theory]
    [InlineData("SecuritySupportEnd", "4.17", "2027-12-12")]
    [InlineData("SecuritySupportEnd", "4.21.3-xcpng", "2030-11-19")]
    [InlineData("SecuritySupportEnd", "4.22.1", "2031-07-30")]
    [InlineData("SecuritySupportEnd", "4.23", null)]
    [InlineData("PvhDom0Of", "4.10", null)]
    [InlineData("PvhDom0Of", "4.18", "x86pvh--dom0: Experimental")]
    [InlineData("PvhDom0Of", "4.20.1", "x86pvh--dom0: Supported, with caveats")]
    [InlineData("LargestGuestBytes", "4.16", null)]
    [InlineData("LargestGuestBytes", "4.17", "8796093022208")]
    [InlineData("MostProcessors", "4.18", null)]
    [InlineData("MostProcessors", "4.19", "4096")]
    [InlineData("HostMemoryBytes", "4.16", "(, )")]
    [InlineData("HostMemoryBytes", "4.21", "(, 13194139533312)")]
    [InlineData("NestedHvm", "4.21", "Experimental")]
    [InlineData("NestedHvm", "4.99", "Unknown")]
    [InlineData(
        "SafeBlockBackends",
        "4.21",
        "Linux (xen-blkback); QEMU (xen_disk), raw format; QEMU (xen_disk), qcow format; QEMU (xen_disk), qcow2 format; QEMU (xen_disk), vhd format; Blktap2, raw format; Blktap2, vhd format"
    )]
    [InlineData("AtRisk", "4.18", "x86pvh--dom0; acpi-cpu-hotplug--x86")]
    [InlineData("AtRisk", "4.17", "x86pvh--dom0")]
    [InlineData("AtRisk", "4.21", "acpi-cpu-hotplug--x86")]
    public void They_give_this_answer_for_a_release(string question, string version, string? answer) =>
        Assert.Equal(answer, Ask(question, version));

    [Fact]
    public void They_give_these_answers_for_all_releases()
    {
        Assert.Equal("False", Ask("get_IsPvhDom0Safe"));
        Assert.Equal("4.21", Ask("LiveUpdateSupportedSince"));
        Assert.Equal("4.13", Ask("Pv32WithoutShimUnsafeSince"));
    }

    [Theory]
    [InlineData("4.16", "2022-01-01", "bug fixes and security")]
    [InlineData("4.16", "2023-06-02", "bug fixes and security")]
    [InlineData("4.16", "2023-06-03", "security alone")]
    [InlineData("4.16", "2024-12-07", "none")]
    [InlineData("4.16", "2021-01-01", "none")]
    [InlineData("4.09", "2021-01-01", "unknown release")]
    public void They_give_this_answer_for_a_day(string version, string day, string answer) =>
        Assert.Equal(
            answer,
            Ask("SupportOn", version, DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Changes_between_releases_are_listed()
    {
        var changes = Ask("ChangesBetween", "4.18", "4.19")!.Split("; ");

        Assert.Contains(
            "Changed (Status, SecuritySupport, Caveats): x86pvh--dom0: Experimental \u2192 Supported, with caveats",
            changes);
        Assert.Contains(
            changes,
            change =>
                change.StartsWith("Added", StringComparison.Ordinal)
                && change.Contains("physical-cpus--x86", StringComparison.Ordinal));
    }

    [Fact]
    public void The_devices_are_a_closed_list()
    {
        var devices = Ask("DevicesToOffer", "4.21")!.Split("; ");

        Assert.Contains("x86/Emulated storage (QEMU): ahci", devices);
        Assert.DoesNotContain(devices, device => device.Contains("USB passthrough", StringComparison.Ordinal));
        Assert.Equal(16, devices.Length);
    }

    private static string? Ask(string question, params object[] arguments)
    {
        var method = OfAllReleases.Value.GetMethod(
            question,
            BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        return method.Invoke(null, arguments) switch
        {
            null => null,
            string text => text,
            DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ITuple tuple => tuple.ToString(),
            IEnumerable items => string.Join("; ", items.Cast<object>()),
            var other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static Type Load((string, string)[] statements)
    {
        var run = GeneratorRun.Of(statements, Source());
        AssertCompiles(run);
        return run.Load().GetType("Questions", throwOnError: true)!;
    }

    private static void AssertCompiles(GeneratorRun run) => Assert.Empty(
        run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

    private static string Source() =>
        "#nullable enable\nusing System; using System.Collections.Generic; using System.Linq; using XenSupport;\nstatic class Questions {\n"
        + string.Join(
            '\n',
            CodeBlock()
                .Matches(File.ReadAllText(Repository.PathOf("docs", "statements.md")))
                .Select(match => match.Groups[1].Value))
        + "}";

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
