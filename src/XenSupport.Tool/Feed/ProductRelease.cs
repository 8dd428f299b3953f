using System.Text.Json;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Feed;

/// <summary>
/// A version of a product that is built on Xen, and the Xen releases that its hosts run (docs/products.md). A list is
/// empty, and a value absent, where no source says more.
/// </summary>
/// <param name="Product">The name of the product: <c>XCP-ng</c>.</param>
/// <param name="Version">The version as the product is known by: <c>8.2</c>.</param>
/// <param name="ProductBrand">The <c>product_brand</c> that a host reports.</param>
/// <param name="ProductVersions">The values of <c>product_version</c> that hosts report: <c>8.2.0</c>.</param>
/// <param name="Xen">The Xen releases: <c>4.13</c>. There are several where an update brought another one.</param>
/// <param name="XenBuilds">
/// The start of the <c>xen</c> that a host reports: <c>4.13.1-9.6.1</c>. Only the first and the last known build.
/// </param>
/// <param name="InitialRelease">The day of the release.</param>
/// <param name="Sources">The addresses of the pages that say so.</param>
internal sealed record ProductRelease(
    string Product,
    string Version,
    string? ProductBrand,
    IReadOnlyList<string> ProductVersions,
    IReadOnlyList<string> Xen,
    IReadOnlyList<string> XenBuilds,
    string? InitialRelease,
    IReadOnlyList<string> Sources)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("product", Product);
        json.WriteString("version", Version);
        json.WriteOptional("productBrand", ProductBrand);
        json.WriteTexts("productVersions", ProductVersions);
        json.WriteTexts("xen", Xen);
        json.WriteTexts("xenBuilds", XenBuilds);
        json.WriteOptional("initialRelease", InitialRelease);
        json.WriteTexts("sources", Sources);
    }
}
