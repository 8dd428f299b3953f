using System.Collections.Concurrent;
using XenSupport.Generator.Tests.Testing;
using XenSupport.Testing;

namespace XenSupport.Generator.Tests.Conformance;

/// <summary>What the released statements say, as a tool reads it from the generated code.</summary>
public class AnswersTests
{
    private const long TiB = 1L << 40;
    private const string HostMemory = "XenLimits.HostHardwareSupport.PhysicalMemory.X86";
    private const string GuestMemory = "XenLimits.GuestLimits.Memory.X86";
    private const string HostCpus = "XenLimits.HostHardwareSupport.PhysicalCPUs";

    private static readonly ConcurrentDictionary<string, LoadedCode> Codes = new();

    [Theory]
    [InlineData("4.10", "2017-12-13", "2019-06-13", "2020-12-13")]
    [InlineData("4.11", "2018-07-10", "2020-01-10", "2021-07-10")]
    [InlineData("4.12", "2019-04-02", "2020-10-02", "2022-04-02")]
    [InlineData("4.13", "2019-12-18", "2021-06-18", "2022-12-18")]
    [InlineData("4.14", "2020-07-24", "2022-01-24", "2023-07-24")]
    [InlineData("4.15", "2021-04-08", "2022-10-08", "2024-04-08")]
    [InlineData("4.16", "2021-12-02", "2023-06-02", "2024-12-02")]
    [InlineData("4.17", "2022-12-12", "2024-06-12", "2027-12-12")]
    [InlineData("4.18", "2023-11-16", "2025-05-16", "2028-11-16")]
    [InlineData("4.19", "2024-07-29", "2026-01-29", "2029-07-29")]
    [InlineData("4.20", "2025-03-05", "2028-03-05", "2030-03-05")]
    [InlineData("4.21", "2025-11-19", "2028-11-19", "2030-11-19")]
    public void A_release_is_supported_until_the_end_of_its_last_day(
        string version, string initial, string supportedUntil, string securityUntil)
    {
        var release = Assert.Single(CodeOf(version).Releases).Release;
        var (first, last, lastSecure) = (Day(initial), Day(supportedUntil), Day(securityUntil));

        Assert.Equal(version, release.VersionText);
        Assert.Equal(version, release.Version.ToString());
        Assert.Equal("Released", release.Stage.ToString());
        Assert.Equal(
            [first, last, lastSecure], [release.InitialRelease, release.SupportedUntil, release.SecuritySupportUntil]);
        Assert.Equal(
            [false, true, true, true, false],
            OnDaysAround(first, last).Select(day => release.IsSupported(day)));
        Assert.Equal(
            [false, true, true, true, false],
            OnDaysAround(first, lastSecure).Select(day => release.IsSecuritySupported(day)));
        Assert.False(release.IsSupported(lastSecure));
        Assert.True(release.IsSecuritySupported(last.AddDays(1)));
    }

    [Theory]
    [InlineData("4.10", null, null)]
    [InlineData("4.11", "Experimental", "NotSupported")]
    [InlineData("4.12", "Experimental", "NotSupported")]
    [InlineData("4.13", "Experimental", "NotSupported")]
    [InlineData("4.14", "Experimental", "NotSupported")]
    [InlineData("4.15", "Experimental", "NotSupported")]
    [InlineData("4.16", "Experimental", "NotSupported")]
    [InlineData("4.17", "Experimental", "NotSupported")]
    [InlineData("4.18", "Experimental", "NotSupported")]
    [InlineData("4.19", "Supported", "Conditional")]
    [InlineData("4.20", "Supported", "Conditional")]
    [InlineData("4.21", "Supported", "Conditional")]
    public void PVH_for_dom0_has_this_status(string version, string? status, string? securitySupport)
    {
        var code = CodeOf(version);
        var feature = code.Find("XenFeatures.GuestType.X86PVH.Dom0");
        var entry = code.Releases[0].Find("x86pvh--dom0");

        Assert.Equal(status is null, feature is null);
        Assert.Equal(status, feature?["Status"]);
        Assert.Equal(securitySupport, feature?["SecuritySupport"]);
        Assert.Equal(status is null ? null : status == "Supported", feature?["IsSupported"]);
        Assert.Equal(status is null ? null : false, feature?["IsSecuritySupported"]);
        Assert.Equal(status, entry?.Status.ToString());
        Assert.Equal(securitySupport, entry?.SecuritySupport.ToString());
        Assert.Equal(status == "Supported" ? "Supported, with caveats" : status, entry?.Value);
        Assert.Equal(status == "Supported", entry?.Caveats.Length > 0);
    }

    [Theory]
    [InlineData("4.10", null)]
    [InlineData("4.11", null)]
    [InlineData("4.12", null)]
    [InlineData("4.13", null)]
    [InlineData("4.14", null)]
    [InlineData("4.15", null)]
    [InlineData("4.16", null)]
    [InlineData("4.17", 12 * TiB)]
    [InlineData("4.18", 12 * TiB)]
    [InlineData("4.19", 12 * TiB)]
    [InlineData("4.20", 12 * TiB)]
    [InlineData("4.21", 12 * TiB)]
    public void The_memory_of_an_x86_host_has_this_limit(string version, long? securityMax)
    {
        var code = CodeOf(version);
        var members = code.Find(HostMemory);
        var limit = code.Releases[0].Limits.SingleOrDefault(limit => limit.Key == "physical-memory--x86");

        Assert.Equal(securityMax is null, members is null);
        Assert.Equal(securityMax, (long?)members?["SecuritySupportedMaxBytes"]);
        Assert.Equal(securityMax >> 30, (long?)members?["SecuritySupportedMaxGiB"]);
        Assert.DoesNotContain(members?.Keys ?? [], name => name.StartsWith("SupportedMax", StringComparison.Ordinal));
        Assert.Equal(securityMax, limit?.SecuritySupportedMax);
        Assert.Null(limit?.SupportedMax);
        Assert.Equal(securityMax is not null, limit?.IsUnbounded == true);
    }

    [Theory]
    [InlineData("4.10", null, null)]
    [InlineData("4.11", null, null)]
    [InlineData("4.12", null, null)]
    [InlineData("4.13", null, null)]
    [InlineData("4.14", null, null)]
    [InlineData("4.15", null, null)]
    [InlineData("4.16", null, null)]
    [InlineData("4.17", 8 * TiB, (16 * TiB) - 1)]
    [InlineData("4.18", 8 * TiB, (16 * TiB) - 1)]
    [InlineData("4.19", 8 * TiB, (16 * TiB) - 1)]
    [InlineData("4.20", 8 * TiB, (16 * TiB) - 1)]
    [InlineData("4.21", 8 * TiB, (16 * TiB) - 1)]
    public void The_memory_of_an_x86_guest_has_these_limits(string version, long? securityMax, long? supportedMax)
    {
        var code = CodeOf(version);
        var members = code.Find(GuestMemory);
        var limit = code.Releases[0].Limits.SingleOrDefault(limit => limit.Key == "memory--x86");

        Assert.Equal(securityMax is null, members is null);
        Assert.Equal(securityMax, (long?)members?["SecuritySupportedMaxBytes"]);
        Assert.Equal(supportedMax, (long?)members?["SupportedMaxBytes"]);
        Assert.Equal((securityMax, supportedMax), (limit?.SecuritySupportedMax, limit?.SupportedMax));
        Assert.NotEqual(true, limit?.IsUnbounded);
    }

    [Theory]
    [InlineData("4.10", null, null)]
    [InlineData("4.11", null, null)]
    [InlineData("4.12", null, null)]
    [InlineData("4.13", null, null)]
    [InlineData("4.14", null, null)]
    [InlineData("4.15", null, null)]
    [InlineData("4.16", null, null)]
    [InlineData("4.17", null, null)]
    [InlineData("4.18", null, null)]
    [InlineData("4.19", 4096, 128)]
    [InlineData("4.20", 4096, 128)]
    [InlineData("4.21", 4096, 128)]
    public void The_processors_of_a_host_have_these_limits(string version, int? x86, int? arm)
    {
        var code = CodeOf(version);

        Assert.Equal(x86 is null, code.Find(HostCpus) is null);
        Assert.Equal(x86, code.Get(HostCpus + ".X86.SupportedMax"));
        Assert.Equal(x86, code.Get(HostCpus + ".X86.SecuritySupportedMax"));
        Assert.Equal(arm, code.Get(HostCpus + ".ARM.SupportedMax"));
        Assert.Equal(arm, code.Get(HostCpus + ".ARM.SecuritySupportedMax"));
        Assert.Equal(
            x86 is null ? 0 : 2,
            code.Releases[0].Limits.Count(limit => limit.Path[^1] == "Physical CPUs"));
    }

    private static LoadedCode CodeOf(string version) => Codes.GetOrAdd(
        version, static version => LoadedCode.Of(GeneratorRun.Of(Corpus.ReadStatement("xen-" + version))));

    private static DateTime Day(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The day before the first, the first, the last, its last minute, and the day after.</summary>
    private static DateTime[] OnDaysAround(DateTime first, DateTime last) =>
        [first.AddDays(-1), first, last, last.AddDays(1).AddMinutes(-1), last.AddDays(1)];
}
