using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Check.Mapping;

/// <summary>Disks: their backends, and the controllers that QEMU emulates for an HVM guest.</summary>
public class StorageTests
{
    private static readonly string[] Backends =
    [
        "blkback--linux-xen-blkback", "blkback--qemu-xendisk-raw-format", "blkback--qemu-xendisk-qcow-format",
        "blkback--qemu-xendisk-qcow2-format", "blkback--qemu-xendisk-vhd-format", "blkback--blktap2-raw-format",
        "blkback--blktap2-vhd-format", "x86emulated-storage-qemu--piix3-ide", "x86emulated-storage-qemu--ahci",
    ];

    [Theory]
    // libxl chooses
    [InlineData("pv", "'/dev/a,raw,xvda'", "blkback--linux-xen-blkback")]
    [InlineData("pv", "'/a,raw,xvda'", "blkback--qemu-xendisk-raw-format")]
    [InlineData("pv", "'/a,raw,xvda,script=block-x'", "blkback--linux-xen-blkback")]
    [InlineData("pv", "'/a,raw,xvda,backend=disks'", "blkback--linux-xen-blkback")]
    [InlineData("pv", "'/dev/a,qcow2,xvda'", "blkback--qemu-xendisk-qcow2-format")]
    [InlineData("pv", "'/dev/a,qcow,xvda'", "blkback--qemu-xendisk-qcow-format")]
    [InlineData("pv", "'/a,vhd,xvda'", "blkback--qemu-xendisk-vhd-format")]
    [InlineData("pv", "'/a,qed,xvda'")]
    [InlineData("pv", "',xvdb:cdrom,r'")]
    [InlineData("pv", "'/dev/a,raw,xvda,specification=virtio'")]
    // the file chooses
    [InlineData("pv", "'/a,raw,xvda,backendtype=phy'", "blkback--linux-xen-blkback")]
    [InlineData("pv", "'/dev/a,raw,xvda,backendtype=qdisk'", "blkback--qemu-xendisk-raw-format")]
    [InlineData("pv", "'/a,raw,xvda,backendtype=tap'", "blkback--blktap2-raw-format")]
    [InlineData("pv", "'/a,vhd,xvda,backendtype=tap'", "blkback--blktap2-vhd-format")]
    // QEMU emulates the first few
    [InlineData("hvm", "'/dev/a,raw,hda'", "blkback--linux-xen-blkback", "x86emulated-storage-qemu--piix3-ide")]
    [InlineData("hvm", "'/dev/a,raw,xvdd'", "blkback--linux-xen-blkback", "x86emulated-storage-qemu--piix3-ide")]
    [InlineData("hvm", "'/dev/a,raw,xvde'", "blkback--linux-xen-blkback")]
    [InlineData(
        "hvm",
        "'/dev/cdrom,raw,hdc,cdrom'",
        "blkback--qemu-xendisk-raw-format",
        "x86emulated-storage-qemu--piix3-ide")]
    [InlineData("hvm", "'/dev/a,raw,sda'", "blkback--linux-xen-blkback")]
    public void A_disk_reaches_its_rows(string kind, string disk, params string[] keys)
    {
        var text = kind == "hvm" ? Checked.Hvm($"disk = [ {disk} ]") : Checked.Guest($"disk = [ {disk} ]");

        Assert.Equal(keys, Backends.Intersect(Checked.Result(text).ReachedKeys));
    }

    [Theory]
    [InlineData("'/a,raw,xvdf'", "x86emulated-storage-qemu--ahci")]
    [InlineData("'/a,raw,xvdg'")]
    [InlineData("'/a,raw,hda,cdrom'", "x86emulated-storage-qemu--piix3-ide")]
    public void An_AHCI_controller_has_six_disks(string disk, params string[] keys) => Assert.Equal(
        keys, Backends[^2..].Intersect(Checked.Result(Checked.Hvm($"hdtype = 'AHCI'; disk = [ {disk} ]")).ReachedKeys));

    [Theory]
    [InlineData("pv", "disk = [ '/a,qed,xvda' ]", "4.21", "2 unstated")]
    [InlineData("pv", "disk = [ 'vdev=xvda,backendtype=qdisk,target=rbd:pool/image' ]", "4.21", "2 unstated")]
    [InlineData("pv", "disk = [ 'vdev=xvda,target=nbd:10.0.0.1:10809' ]", "4.21", "2 unstated")]
    [InlineData("pv", "disk = [ 'vdev=xvda,target=gluster+tcp://host/image' ]", "4.21", "2 unstated")]
    [InlineData("pv", "disk = [ 'vdev=xvda,target=/srv/rbd:image' ]", "4.21")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,backendtype=tap' ]", "4.21", "2 deprecated blkback--blktap2-raw-format")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,backendtype=tap' ]", "4.18", "2 refused")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,backendtype=tap' ]", "4.17", "2 refused")]
    [InlineData("pv", "disk = [ '/a,qcow2,xvda,backendtype=tap' ]", "4.21", "2 refused")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,backendtype=standalone' ]", "4.21", "2 refused")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,specification=virtio' ]", "4.21", "2 unstated")]
    [InlineData("arm64", "disk = [ '/a,raw,xvda,specification=virtio' ]", "4.21", "2 tech-preview armioreq-servers")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,colo,colo-host=x' ]", "4.21", "2 experimental colo-manager")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,backend=disks' ]", "4.21", "2 caveats driver-domains")]
    [InlineData("pv", "disk = [ '/a,raw,xvda,backend=0' ]", "4.21")]
    [InlineData("hvm", "disk = [ '/a,raw,sda' ]", "4.21", "2 unlisted-device virtual-hardware-qemu")]
    [InlineData("pv", "disk = [ '/a,raw,sda' ]", "4.21")]
    [InlineData("hvm", "hdtype = 'scsi'", "4.21", "2 refused")]
    [InlineData("pv", "disk = [ '/a,raw,hdd', '/a,raw,sdp' ]", "4.21")]
    [InlineData("pv", "disk = [ '/a,raw,hde' ]", "4.21", "2 over-limit virtual-disks--hd")]
    [InlineData("pv", "disk = [ '/a,raw,sdq' ]", "4.21", "2 over-limit virtual-disks--sd")]
    [InlineData("pv", "disk = [ '/a,raw,xvdzzzzz' ]", "4.21", "2 over-limit virtual-disks--xvd")]
    public void A_disk_has_these_findings(
        string kind,
        string text,
        string version,
        params string[] findings) => Assert.Equal(findings, Checked.On(kind, text, version));

    [Theory]
    [InlineData("'phy:/dev/a,xvda,w'", "11 prefix 'phy:' target,format,vdev,access without a prefix")]
    [InlineData("'qcow2:/a,xvda,w'", "11 prefix 'qcow2:' format=qcow2")]
    [InlineData("'nbd:host 1,xvda,w'", "11 prefix 'nbd:' script=block-nbd")]
    [InlineData("',hdc:cdrom,r'", "15 type ':cdrom' devtype=cdrom")]
    [InlineData(
        "'tap:raw:/a,hdc:cdrom,r'",
        "11 prefix 'tap:' target,format,vdev,access without a prefix",
        "15 prefix 'raw:' format=raw",
        "25 type ':cdrom' devtype=cdrom")]
    public void Each_old_spelling_gives_a_note(string disk, params string[] notes) => Assert.Equal(
        notes,
        Checked.Result(Checked.Hvm($"disk = [ {disk} ]")).Findings
            .Where(finding => finding.Rule.Id == "old-spelling")
            .Select(finding => $"{finding.Span!.Value.Start.Column} "
                + finding.Message.Replace(": an old spelling; the newer one is", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("pv", "disk = [ 'vdev=xvda,format=qed,target=/a' ]", 21)]
    [InlineData("pv", "disk = [ 'vdev=xvda,target=rbd:pool/image' ]", 21)]
    [InlineData("hvm", "vif = [ 'bridge=br0,model=pcnet' ]", 21)]
    public void What_the_statement_lacks_is_found_at_its_word(string kind, string text, int column) => Assert.Equal(
        column,
        Assert.Single(
            Checked.ResultOn(kind, text).Findings, finding => finding.Rule.Id is "unstated" or "unlisted-device")
            .Span!.Value.Start.Column);
}
