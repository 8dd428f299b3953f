using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Devices;

/// <summary>Devices with named words: what xl refuses, ignores and accepts.</summary>
public class NamedDeviceTests
{
    [Theory]
    // vif: an unknown word is ignored, and the last of a repeated one counts
    [InlineData("vif = [ '' ]")]
    [InlineData("vif = [ ' bridge=br0, mac=00:16:3e:00:00:01' ]")]
    [InlineData("vif = [ 'trusted', 'untrusted' ]")]
    [InlineData("vif = [ 'colour=red' ]", "2 unusable-value")]
    [InlineData("vif = [ 'bridge =br0' ]", "2 unusable-value")]
    [InlineData("vif = [ 'backend=a,backend=0' ]")]
    [InlineData("vif = [ 'accel=1' ]", "2 no-effect")]
    [InlineData("vif = [ 'netdev=eth0' ]", "2 deprecated-spelling")]
    [InlineData("vif = [ 'type=paravirtualised' ]", "2 unusable-value")]
    // p9
    [InlineData("p9 = [ 'tag=t, path=/srv, security_model=none, colour=red' ]", "2 refused")]
    [InlineData("p9 = [ 'tag=t, path=/srv, security_model=none, type=nfs' ]", "2 tech-preview pv-9pfs-frontend--linux", "2 refused")]
    [InlineData("p9 = [ 'tag=t' ]", "2 tech-preview pv-9pfs-backend--qemu", "2 tech-preview pv-9pfs-frontend--linux", "2 refused")]
    [InlineData("p9 = [ 'tag = t , path = /srv , security_model = none' ]", "2 tech-preview pv-9pfs-backend--qemu", "2 tech-preview pv-9pfs-frontend--linux")]
    [InlineData("p9 = [ 'type=xen_9pfsd,security_model=none' ]", "2 experimental pv-9pfs-backend--xen-9pfsd", "2 tech-preview pv-9pfs-frontend--linux")]
    // channel: unstated, and an unknown word is ignored
    [InlineData("channel = [ 'connection=pty, name=a' ]", "2 unstated")]
    [InlineData("channel = [ 'name=a' ]", "2 refused")]
    [InlineData("channel = [ 'connection = pty, name = a, colour = red' ]", "2 unstated", "2 unusable-value")]
    // vtpm and pvcalls: a word without '=' ends the element
    [InlineData("vtpm = [ 'uuid=x' ]", "2 refused")]
    [InlineData("vtpm = [ 'flag,backend=x' ]", "2 refused")]
    [InlineData(
        "vtpm = [ 'backend=x,flag,colour=red' ]",
        "2 tech-preview pv-tpm-backend",
        "2 tech-preview pv-tpm-frontend--linux-xen-tpmfront")]
    [InlineData("pvcalls = [ 'colour=red' ]", "2 refused")]
    // usbctrl, usbdev, vdispl, vkb, virtio
    [InlineData("usbctrl = [ 'colour=red' ]", "2 refused")]
    [InlineData("usbctrl = [ 'type=ehci' ]", "2 refused")]
    [InlineData("usbdev = [ 'flag' ]", "2 refused")]
    [InlineData("vdispl = [ 'backend=0' ]", "2 refused")]
    [InlineData("vkb = [ 'backend=0' ]", "2 refused")]
    [InlineData("virtio = [ 'colour=red' ]", "2 refused")]
    [InlineData("virtio = [ 'type=virtio,device1a,transport=mmio' ]", "2 unstated")]
    // vfb: unknown words are ignored without a message
    [InlineData(
        "vfb = [ 'vnc=1,colour=red' ]",
        "2 caveats pv-framebuffer-frontend--linux-xen-fbfront",
        "2 caveats pv-keyboard-frontend--linux-xen-kbdfront",
        "2 unusable-value")]
    // pci: either an address or a name, exactly once
    [InlineData("pci = [ '08:00.0' ]", "2 caveats x86pci-device-passthrough--x86-pv")]
    [InlineData("pci = [ '0000:08:00.*@1f,permissive=1' ]", "2 caveats x86pci-device-passthrough--x86-pv")]
    [InlineData("pci = [ 'bdf=08:00.0,seize=1' ]", "2 caveats x86pci-device-passthrough--x86-pv")]
    [InlineData("pci = [ 'name=nic' ]", "2 caveats x86pci-device-passthrough--x86-pv")]
    [InlineData("pci = [ 'bdf=08:00.0,name=nic' ]", "2 refused")]
    [InlineData("pci = [ '' ]", "2 refused")]
    [InlineData("pci = [ '08:00.8' ]", "2 refused")]
    [InlineData("pci = [ ' 08:00.0' ]", "2 refused")]
    [InlineData("pci = [ '08:00.0,colour=red' ]", "2 refused")]
    // vnuma and vsnd: lists of lists
    [InlineData("vnuma = [ 'size=512' ]", "2 refused", "2 refused")]
    [InlineData(
        "vsnd = [ [ 'card, backend=sound', 'pcm, name=x' ] ]",
        "2 caveats pv-sound-frontend--linux",
        "2 caveats driver-domains")]
    public void A_device_of_a_PV_guest_on_Xen_4_21_has_these_findings(string text, params string[] findings) =>
        Assert.Equal(findings, Checked.Settings(text));

    [Fact]
    public void Newer_words_of_p9_are_refused_by_older_releases()
    {
        const string Share = "p9 = [ 'tag=t,path=/srv,security_model=none,type=xen_9pfsd,max-files=3' ]";

        Assert.Equal(["2 refused"], Checked.Settings(Share, "4.18"));
        Assert.DoesNotContain("2 refused", Checked.Settings(Share, "4.19"));
    }

    [Fact]
    public void The_vlan_of_a_network_card_is_ignored_by_older_releases()
    {
        Assert.Equal(["2 unusable-value"], Checked.Settings("vif = [ 'vlan=5' ]", "4.18"));
        Assert.Empty(Checked.Settings("vif = [ 'vlan=5' ]", "4.19"));
    }

    [Fact]
    public void Blanks_after_a_word_of_p9_matter_before_Xen_4_18()
    {
        const string Share = "p9 = [ 'tag=t,path=/srv,security_model =none' ]";

        Assert.Equal(["2 refused"], Checked.Settings(Share, "4.17"));
        Assert.DoesNotContain("2 refused", Checked.Settings(Share, "4.18"));
    }

    [Theory]
    [InlineData("vif = [ 'model=e1000, colour=red' ]", 2, 23)]
    [InlineData("vtpm = [ 'backend=a,colour=red' ]", 2, 21)]
    [InlineData("vfb = [ 'vnc=1,type=vnc' ]", 2, 16)]
    [InlineData("vif = [ 'bridge=br0,type=tap' ]", 2, 21)]
    public void A_finding_points_at_its_word(string text, int line, int column)
    {
        var span = Assert
            .Single(
                Checked.Result(Checked.Guest(text)).Findings,
                finding => finding.Rule.Id is "unusable-value" or "refused")
            .Span;

        Assert.Equal((line, column), (span?.Start.Line, span?.Start.Column));
    }
}
