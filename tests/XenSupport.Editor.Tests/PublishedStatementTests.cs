using System.Reflection;

namespace XenSupport.Editor.Tests;

/// <summary>What an editor offers and shows for a published statement of Xen, kept beside the repository.</summary>
public sealed class PublishedStatementTests : IDisposable
{
    private const string Link = "Support statement of Xen 4.20";

    private readonly string _statement = Read("4.20");
    private readonly Editor _editor;

    public PublishedStatementTests() => _editor = new Editor(_statement);

    [Theory]
    [InlineData("XenLimits.$$", "GuestLimits HostHardwareSupport")]
    [InlineData("XenLimits.HostHardwareSupport.PhysicalCPUs.$$", "ARM X86")]
    [InlineData("XenFeatures.GuestType.$$", "ARM X86HVM X86PV X86PVH")]
    [InlineData(
        "XenFeatures.HostHardwareSupport.IOMMU.$$",
        "AMD_IOMMU ARM_SMMUv1 ARM_SMMUv2 ARM_SMMUv3 IntelVTD RenesasIPMMU_VMSA")]
    public async Task Its_names_are_offered_in_alphabetical_order(string code, string names) =>
        Assert.Equal(names.Split(' '), await _editor.CompleteAsync($"class C {{ object O = {code} }}"));

    [Theory]
    [InlineData("GuestType.X86PVH.Dom0", "### x86/PVH", "x86/PVH, dom0: Supported, with caveats (Xen 4.20). Security support: under conditions, until 2030-03-05.")]
    [InlineData("GuestType.X86PV.X86_32.WithoutShim", "### x86/PV", "x86/PV, x86_32, without shim: Supported, not security supported (Xen 4.20). Security support: no.")]
    [InlineData("GuestBootLoaders.Pygrub", "### Pygrub", "Pygrub: Supported, security supported only when run de-privileged (Xen 4.20). Security support: under conditions, until 2030-03-05.")]
    [InlineData("Toolstack3rdParty.LibvirtDriverForXl", "### libvirt driver for xl", "libvirt driver for xl: Supported, Security support external (Xen 4.20). Security support: by another project.")]
    [InlineData("Toolstack.DirectBootKernelImageFormat.X86", "### Direct-boot kernel image format", "Direct-boot kernel image format, x86: bzImage, ELF (Xen 4.20). Security support: not stated.")]
    [InlineData("DebuggingAnalysisAndCrashPostMortem.HypervisorDebugKeys", "### Hypervisor 'debug keys'", "Hypervisor 'debug keys': Supported, not security supported (Xen 4.20). Security support: no.")]
    [InlineData("MemoryManagement.ShadowPaging", "### Shadow paging", "Shadow paging: Supported, not security supported (Xen 4.20). Security support: no.")]
    [InlineData("MemoryManagement.PopulateOnDemandMemory.X86HVM", "### Populate-on-demand memory", "Populate-on-demand memory, x86 HVM: Supported (Xen 4.20). Security support: yes, until 2030-03-05.")]
    [InlineData("Xenstore.CXenstoredDaemon.Liveupdate", "### C xenstored daemon", "C xenstored daemon, Liveupdate: Tech Preview (Xen 4.20). Security support: no.")]
    [InlineData("Security.LivePatching.X86", "### Live Patching", "Live Patching, x86: Supported (Xen 4.20). Security support: yes, until 2030-03-05.")]
    public async Task Hover_has_the_status_all_prose_of_the_section_and_the_link(string feature, string heading,
        string stated)
    {
        var hover = (await _editor.HoverAsync($"class C {{ object O = XenFeatures.{feature}.K$$ey; }}"))
            .ReplaceLineEndings("\n")
            .Split('\n');

        Assert.Equal(stated, hover[1]);
        Assert.Equal(ProseOf(heading), WordsOf(hover[2..^1]));
        Assert.Equal(Link, hover[^1]);
    }

    [Fact]
    public async Task Hover_on_a_heading_lists_each_qualifier() => Assert.Equal(
        """
        class XenFeatures.HostHardwareSupport.IOMMU
        IOMMU
        AMD IOMMU: Supported (Xen 4.20). Security support: yes, until 2030-03-05.
        Intel VT-d: Supported (Xen 4.20). Security support: yes, until 2030-03-05.
        ARM SMMUv1: Supported, not security supported (Xen 4.20). Security support: no.
        ARM SMMUv2: Supported, not security supported (Xen 4.20). Security support: no.
        ARM SMMUv3: Tech Preview (Xen 4.20). Security support: no.
        Renesas IPMMU-VMSA: Supported, not security supported (Xen 4.20). Security support: no.

        Support statement of Xen 4.20
        """,
        (await _editor.HoverAsync("class C { object O = XenFeatures.HostHardwareSupport.IOM$$MU.IntelVTD.Key; }"))
            .ReplaceLineEndings("\n"));

    [Fact]
    public async Task Hover_on_a_limit_has_both_maxima() => Assert.Equal(
        """
        (constant) long XenLimits.GuestLimits.Memory.X86.SupportedMaxGiB = 16383L
        Memory, x86: Supported below 16 TiB, with security support up to 8 TiB (Xen 4.20).

        Support statement of Xen 4.20
        """,
        (await _editor.HoverAsync("class C { object O = XenLimits.GuestLimits.Memory.X86.SupportedMax$$GiB; }"))
            .ReplaceLineEndings("\n"));

    public void Dispose() => _editor.Dispose();

    /// <summary>The words of a section, without its field lines.</summary>
    private string[] ProseOf(string heading) => WordsOf(_statement.Split('\n')
        .SkipWhile(line => line != heading)
        .Skip(1)
        .TakeWhile(line => !line.StartsWith('#'))
        .Where(line => !line.StartsWith("    ", StringComparison.Ordinal)));

    private static string[] WordsOf(IEnumerable<string> lines) =>
        [
            .. lines
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(word => word is not ("*" or "•")),
        ];

    private static string Read(string version)
    {
        var root = typeof(PublishedStatementTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot").Value!;
        var file = Path.Combine(root, "..", "shared", "corpus", $"xen-{version}.md");
        Assert.SkipUnless(
            File.Exists(file),
            $"xen-{version}.md is missing: the real statements are kept beside the repository.");
        return File.ReadAllText(file);
    }
}
