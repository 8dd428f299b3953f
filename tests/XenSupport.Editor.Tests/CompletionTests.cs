namespace XenSupport.Editor.Tests;

/// <summary>What completion offers after a dot.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly Editor _editor = new(Statements.Of("4.20"));

    [Theory]
    [InlineData("XenLimits.$$", "HostHardware")]
    [InlineData("XenFeatures.$$", "GuestType HostHardware")]
    [InlineData("XenFeatures.GuestType.$$", "X86HVM X86PVH")]
    [InlineData("XenFeatures.GuestType.X86PVH.$$", "Dom0 DomU")]
    [InlineData("XenFeatures.GuestType.X86PVH.Dom0.$$", "IsSecuritySupported IsSupported Key SecuritySupport Status")]
    [InlineData("XenLimits.HostHardware.CPUs.X86.$$", "Key SecuritySupportedMax SupportedMax")]
    [InlineData(
        "XenLimits.HostHardware.Memory.$$",
        "Key SecuritySupportedMaxBytes SecuritySupportedMaxGiB SecuritySupportedMaxKiB SecuritySupportedMaxMiB")]
    [InlineData("XenReleases.$$", "All For V4_20")]
    [InlineData("XenReleases.V4_20.$$", "Statement Version")]
    public async Task Exactly_these_names_are_offered(string code, string names) =>
        Assert.Equal(names.Split(' '), await _editor.CompleteAsync($"class C {{ object O = {code} }}"));

    [Fact]
    public async Task A_feature_that_became_supported_has_another_member()
    {
        using var editor = new Editor(Statements.Of("4.19", dom0: "Experimental"), Statements.Of("4.20"));

        Assert.Contains(
            "SupportedSince",
            await editor.CompleteAsync("class C { object O = XenFeatures.GuestType.X86PVH.Dom0.$$ }"));
    }

    public void Dispose() => _editor.Dispose();
}
