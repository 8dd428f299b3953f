namespace XenSupport.Generator.Tests.Testing;

/// <summary>The metadata of an item <c>XenSupport</c>, as the package passes it on.</summary>
internal sealed record ItemMetadata(
    string Overlay = "", string NoWarn = "", string Title = "", string Xen = "", string Packaged = "")
{
    /// <summary>An item that is only an overlay.</summary>
    public static ItemMetadata OfOverlay { get; } = new(Overlay: "true");

    /// <summary>A statement that a package adds.</summary>
    public static ItemMetadata OfPackage { get; } = new(Packaged: "true");
}
