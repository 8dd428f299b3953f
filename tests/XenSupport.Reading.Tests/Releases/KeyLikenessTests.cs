using XenSupport.Reading.Releases;

namespace XenSupport.Reading.Tests.Releases;

/// <summary>Which keys may be two names of one entry.</summary>
public class KeyLikenessTests
{
    [Theory]
    [InlineData("physical-cpu-hotplug--x86", "acpi-cpu-hotplug--x86")]
    [InlineData("liveupdate-of-c-xenstored-daemon", "c-xenstored-daemon--liveupdate")]
    [InlineData("xsm-flask", "flask-xsm-module")]
    [InlineData("arm-guest", "arm")]
    [InlineData("vpmu--x86", "vpmu--x86-hvm")]
    [InlineData("x86pv", "x86pv--x8632-without-shim")]
    [InlineData("netback--linux-4.9", "netback")]
    [InlineData("blkback--blktap2", "blkback--blktap2-raw-format")]
    [InlineData("graphics--stgvga", "graphics--stdvga")]
    [InlineData("memory-shareing--x86-hvm", "memory-sharing--x86-hvm")]
    public void One_may_be_the_name_of_the_other(string key, string other)
    {
        Assert.True(KeyLikeness.AreAlike(key, other));
        Assert.True(KeyLikeness.AreAlike(other, key));
    }

    [Theory]
    [InlineData("physical-memory--arm32", "physical-memory--arm64")]
    [InlineData("iommu--arm-smmuv1", "iommu--arm-smmuv3")]
    [InlineData("vpmu--x86", "vpmu--arm")]
    [InlineData("transcendent-memory", "physical-memory--x86")]
    [InlineData("null-scheduler--x86", "credit-scheduler--x86")]
    [InlineData("credit-scheduler", "credit2-scheduler")]
    [InlineData("x86pv", "x86pvh--domu")]
    [InlineData("gcov", "xl")]
    [InlineData("pv-tpm-backend", "pv-scsi-protocol-backend--linux")]
    [InlineData("qemu-xen-traditional--device-model-stub-domains", "linux-device-model-stubdomains")]
    [InlineData("arm-arm-arm-gic", "arm-vgic")]
    public void Two_features_with_a_word_in_common_stay_two(string key, string other)
    {
        Assert.False(KeyLikeness.AreAlike(key, other));
        Assert.False(KeyLikeness.AreAlike(other, key));
    }
}
