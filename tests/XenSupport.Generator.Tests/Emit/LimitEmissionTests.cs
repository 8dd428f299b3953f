using Microsoft.CodeAnalysis;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Emit;

/// <summary>The constants of limits, and code that uses them.</summary>
public class LimitEmissionTests
{
    private const string Beyond = "are supported, but not security supported.";

    private const string Statement = StatementAssert.Preamble + $"""
        ## Host

        ### CPUs

            Status, x86: Supported up to 4096

        ### Memory

            Status, x86: Supported up to 12 TiB. Hosts with more memory {Beyond}
            Status, Arm32: Supported up to 1.5 GiB
            Status, Arm64: Supported up to 1 KiB

        ## Guest

        ### Memory

            Status, x86: Supported up to 8 TiB. Guests with more memory, but less than 16 TiB, {Beyond}

        ### Virtual RAM

            Limit: >1TiB

        ### Virtual CPUs

            Status: Experimental
            Limit: 8 for 32bit; 128 for 64bit

        """;

    [Theory]
    [InlineData("XenLimits.Host.CPUs.X86", "SupportedMax", 4096)]
    [InlineData("XenLimits.Host.CPUs.X86", "SecuritySupportedMax", 4096)]
    [InlineData("XenLimits.Guest.VirtualCPUs._32bit", "SupportedMax", 8)]
    [InlineData("XenLimits.Guest.VirtualCPUs._64bit", "SupportedMax", 128)]
    public void A_count_is_an_int(string className, string member, int value) =>
        Assert.Equal(value, Members(className)[member]);

    [Theory]
    [InlineData("XenLimits.Host.Memory.X86", "SecuritySupportedMaxBytes", 12L << 40)]
    [InlineData("XenLimits.Host.Memory.X86", "SecuritySupportedMaxKiB", 12L << 30)]
    [InlineData("XenLimits.Host.Memory.X86", "SecuritySupportedMaxMiB", 12L << 20)]
    [InlineData("XenLimits.Host.Memory.X86", "SecuritySupportedMaxGiB", 12L << 10)]
    [InlineData("XenLimits.Guest.VirtualRAM", "AtLeastBytes", 1L << 40)]
    [InlineData("XenLimits.Guest.VirtualRAM", "AtLeastGiB", 1L << 10)]
    public void A_size_is_a_long_in_four_units(string className, string member, long value) =>
        Assert.Equal(value, Members(className)[member]);

    [Theory]
    [InlineData("XenLimits.Host.Memory.Arm32", "SupportedMaxMiB", 1536)]
    [InlineData("XenLimits.Host.Memory.Arm32", "SupportedMaxGiB", 1)]
    [InlineData("XenLimits.Host.Memory.Arm64", "SupportedMaxKiB", 1)]
    [InlineData("XenLimits.Host.Memory.Arm64", "SupportedMaxMiB", 0)]
    [InlineData("XenLimits.Guest.Memory.X86", "SupportedMaxBytes", (16L << 40) - 1)]
    [InlineData("XenLimits.Guest.Memory.X86", "SupportedMaxKiB", (16L << 30) - 1)]
    [InlineData("XenLimits.Guest.Memory.X86", "SupportedMaxMiB", (16L << 20) - 1)]
    [InlineData("XenLimits.Guest.Memory.X86", "SupportedMaxGiB", (16L << 10) - 1)]
    public void A_size_is_rounded_down(string className, string member, long value) =>
        Assert.Equal(value, Members(className)[member]);

    [Theory]
    [InlineData("XenLimits.Host.CPUs.X86", "Key", "SecuritySupportedMax", "SupportedMax")]
    [InlineData(
        "XenLimits.Host.Memory.X86",
        "Key",
        "SecuritySupportedMaxBytes", "SecuritySupportedMaxGiB", "SecuritySupportedMaxKiB", "SecuritySupportedMaxMiB")]
    [InlineData("XenLimits.Guest.VirtualRAM", "AtLeastBytes", "AtLeastGiB", "AtLeastKiB", "AtLeastMiB", "Key")]
    [InlineData("XenLimits.Guest.VirtualCPUs._32bit", "Key", "SupportedMax")]
    [InlineData("XenLimits.Guest.VirtualCPUs")]
    public void An_unstated_value_has_no_member(string className, params string[] members) =>
        Assert.Equal(members, Members(className).Keys.Order());

    [Theory]
    [InlineData("Supported up to many TiB")]
    [InlineData("Supported up to 12 TiBs")]
    [InlineData("Supported up to 12 TiB. Perhaps more.")]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than 4 TiB, " + Beyond)]
    public void An_unreadable_value_has_no_class(string value)
    {
        var run = GeneratorRun.Of(StatementAssert.Preamble + "## Memory\n\n    Status, x86: " + value);

        Assert.NotEmpty(run.Diagnostics);
        Assert.Null(LoadedCode.Of(run).Find("XenLimits.Memory"));
        Assert.Equal("Unknown", LoadedCode.Of(run).Get("XenFeatures.Memory.X86.Status"));
    }

    [Fact]
    public void Constants_work_in_attributes_patterns_and_assertions() =>
        Assert.Empty(Compile("""
            using System.ComponentModel.DataAnnotations;

            class Plan
            {
                const byte Fits = 64 <= XenLimits.Host.CPUs.X86.SupportedMax ? 0 : -1;

                [Range(1, XenLimits.Host.CPUs.X86.SupportedMax)]
                public int Cpus { get; set; }

                [Range(1d, XenLimits.Guest.Memory.X86.SupportedMaxGiB)]
                public long MemoryInGiB { get; set; }

                public static string Judge(long bytes) => bytes switch
                {
                    <= XenLimits.Guest.Memory.X86.SecuritySupportedMaxBytes => "security supported",
                    <= XenLimits.Guest.Memory.X86.SupportedMaxBytes => "supported",
                    _ => "not supported",
                };
            }
            """));

    /// <summary>A byte cannot be -1, so a plan above the limit does not compile.</summary>
    [Fact]
    public void A_failed_assertion_is_a_compile_error() =>
        Assert.Equal(
            ["CS0031"],
            Compile("class Plan { const byte Fits = 8192 <= XenLimits.Host.CPUs.X86.SupportedMax ? 0 : -1; }")
                .Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("XenLimits.Host.Memory.X86.SupportedMaxBytes")]
    [InlineData("XenLimits.Host.CPUs.X86.SupportedMaxBytes")]
    [InlineData("XenLimits.Host.CPUs.X86.AtLeast")]
    [InlineData("XenLimits.Host.CPUs.Arm64")]
    [InlineData("XenLimits.Host.Memory.Arm32.SupportedMax")]
    [InlineData("XenLimits.Guest.VirtualRAM.SupportedMaxBytes")]
    [InlineData("XenLimits.Guest.VirtualCPUs._32bit.SecuritySupportedMax")]
    [InlineData("XenLimits.Guest.Disks")]
    public void Using_an_unstated_limit_is_a_compile_error(string member) =>
        Assert.Equal(
            ["CS0117"],
            Compile($"class Plan {{ object Max => {member}; }}").Select(diagnostic => diagnostic.Id));

    private static IReadOnlyDictionary<string, object> Members(string className)
    {
        var members = LoadedCode.Of(GeneratorRun.Of(Statement)).Find(className);
        Assert.NotNull(members);
        return members;
    }

    private static IEnumerable<Diagnostic> Compile(string source)
    {
        var run = GeneratorRun.Of(Statement, source);
        Assert.Empty(run.Diagnostics);
        return run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
