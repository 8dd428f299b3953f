using XenSupport.Xl.Configuration;
using XenSupport.Xl.Devices;

namespace XenSupport.Xl.Tests.Devices;

/// <summary>Elements of <c>disk</c>, with named and unnamed words, and in old spellings.</summary>
public class DiskTests
{
    [Theory]
    // Unnamed words, in this order
    [InlineData("/dev/vg/x,raw,xvda,rw", "/dev/vg/x Raw xvda")]
    [InlineData("/x,,hda,r", "/x Raw hda")]
    [InlineData("/x,qcow2,hda", "/x Qcow2 hda")]
    [InlineData(" /x, raw, xvda", "/x Raw xvda")]
    [InlineData("/x,raw ,xvda", null)]
    // Named words and flags
    [InlineData("format=qed, vdev=hdb, target=/srv/b,1.qed", "/srv/b,1.qed Qed hdb")]
    [InlineData("vdev=hda,target=/x,", "/x Raw hda")]
    [InlineData("/x,raw,xvda,w,backendtype=tap", "/x Raw xvda Tap")]
    [InlineData("/x,raw,xvda,w,discard,direct-io-safe,untrusted", "/x Raw xvda")]
    [InlineData("vdev=xvda,/x,vhd,w", "/x Vhd xvda")]
    [InlineData("/x,raw,hdc,cdrom", "/x Raw hdc cdrom")]
    [InlineData("/x,raw,hdc,devtype=cdrom", "/x Raw hdc cdrom")]
    [InlineData("/x,raw,hdc,devtype=disk", "/x Raw hdc")]
    [InlineData("vdev=hdc,cdrom", " Empty hdc cdrom")]
    [InlineData("/x,raw,xvda,specification=virtio", "/x Raw xvda virtio")]
    [InlineData("/x,raw,xvda,script=block-x", "/x Raw xvda block-x")]
    // Given twice
    [InlineData("format=raw,format=raw,vdev=xvda,target=/x", "/x Raw xvda")]
    [InlineData("format=raw,format=vhd,vdev=xvda,target=/x", null)]
    [InlineData("vdev=xvda,vdev=xvdb,target=/x", null)]
    [InlineData("/x,raw,xvda,w,access=r", "/x Raw xvda")]
    [InlineData("/x,raw,xvda,target=/y", null)]
    [InlineData("/x,raw,xvda,backendtype=phy,backendtype=phy", "/x Raw xvda Phy")]
    [InlineData("/x,raw,xvda,backendtype=phy,backendtype=qdisk", null)]
    // Old prefixes, which may be chained; there is no format after one
    [InlineData("phy:/dev/vg0/a,sda,w", "/dev/vg0/a Raw sda")]
    [InlineData("phy:hda1,hda1,w", "hda1 Raw hda1")]
    [InlineData("file:/x,xvda,w", "/x Raw xvda")]
    [InlineData("tap:qcow2:/x,xvda,w", "/x Qcow2 xvda")]
    [InlineData("tap2:tapdisk:aio:ioemu:/x,xvda", "/x Raw xvda")]
    [InlineData("vhd:/x,xvda,w", "/x Vhd xvda")]
    [InlineData("nbd:134.100.233.115 20004,hda1,w", "134.100.233.115 20004 Raw hda1 block-nbd")]
    [InlineData("iscsi:x,xvda,w", "x Raw xvda block-iscsi")]
    [InlineData("qed:/x,xvda,w", null)]
    [InlineData("phy:/x,raw,xvda,w", null)]
    // The old type
    [InlineData("/x,raw,hdc:cdrom,r", "/x Raw hdc cdrom")]
    [InlineData(",hdc:cdrom,r", " Empty hdc cdrom")]
    [InlineData("phy:/dev/cdrom,hdc:cdrom,r", "/dev/cdrom Raw hdc cdrom")]
    [InlineData("/x,raw,hdc:floppy,r", null)]
    // Something missing, unknown or superfluous
    [InlineData("", null)]
    [InlineData("/x", null)]
    [InlineData("/x,raw", null)]
    [InlineData("vdev=xvda", null)]
    [InlineData("/x,rawish,xvda", null)]
    [InlineData("/x,raw,xvda,x", null)]
    [InlineData("/x,raw,xvda,w,more", null)]
    [InlineData("/x,raw,xvda,colour=red", null)]
    [InlineData("/x,RAW,xvda", null)]
    [InlineData("/x,raw,xvda,backendtype=aio", null)]
    [InlineData("/x,raw,xvda,specification=nvme", null)]
    [InlineData("/x,raw,xvda,devtype=tape", null)]
    [InlineData("/x,raw,xvda,grant_usage=2", null)]
    public void An_element_is_this_disk_or_is_refused(string text, string? disk) =>
        Assert.Equal(disk, Describe(Read(text).Device));

    [Theory]
    [InlineData("/x,raw,xvda,colour=red", 12, 10)]
    [InlineData("/x,rawish,xvda", 3, 6)]
    [InlineData("/x,raw,hdc:floppy", 10, 7)]
    [InlineData("qed:/x,xvda,w", 0, 4)]
    [InlineData("/x,raw", 0, 6)]
    public void A_refusal_points_at_its_word(string text, int offset, int length) =>
        Assert.Equal(TextSpan.Of(1, 2 + offset, length), Read(text).Error?.Span);

    [Fact]
    public void A_refusal_in_a_string_with_escapes_points_at_the_whole_string()
    {
        var source = new ScalarValue(TextSpan.Of(1, 1, 30), "/x,rawish,xvda", IsVerbatim: false);

        Assert.Equal(source.Span, DiskParser.Parse(source, new XenVersion(4, 21)).Error?.Span);
    }

    [Fact]
    public void Grant_usage_came_with_Xen_4_19()
    {
        Assert.NotNull(Read("/x,raw,xvda,grant_usage=1", new XenVersion(4, 18)).Error);
        Assert.Null(Read("/x,raw,xvda,grant_usage=1", new XenVersion(4, 19)).Error);
    }

    [Theory]
    [InlineData("hda", "hd", 0)]
    [InlineData("xvdb", "xvd", 1)]
    [InlineData("sdz3", "sd", 25)]
    [InlineData("xvdaa", "xvd", 26)]
    [InlineData("xvdab12", "xvd", 27)]
    public void A_name_has_a_kind_and_a_number(string name, string prefix, int index) =>
        Assert.Equal(new VirtualDisk(prefix, index), VirtualDisk.Parse(name));

    [Theory]
    [InlineData("")]
    [InlineData("hd")]
    [InlineData("d0p1")]
    [InlineData("51712")]
    [InlineData("vda")]
    [InlineData("hdA")]
    [InlineData("hda1b")]
    [InlineData("xvdabcdefghi")]
    public void Any_other_name_has_neither(string name) => Assert.Null(VirtualDisk.Parse(name));

    private static DeviceReading<Disk> Read(string text, XenVersion? version = null) =>
        DiskParser.Parse(
            new ScalarValue(TextSpan.Of(1, 1, text.Length + 2), text, IsVerbatim: true),
            version ?? new XenVersion(4, 21));

    private static string? Describe(Disk? disk) => disk is null
        ? null
        : string.Join(' ', new[]
        {
            disk.Target,
            disk.Format.ToString(),
            disk.Vdev.Value,
            disk.BackendType?.ToString(),
            disk.Script,
            disk.IsCdrom ? "cdrom" : null,
            disk.IsVirtio ? "virtio" : null,
        }.OfType<string>());
}
