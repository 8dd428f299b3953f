using XenSupport.Testing;
using XenSupport.Tool.Feed;

namespace XenSupport.Tool.Tests.Feed;

/// <summary>Which Xen releases products run, as the tool and docs/products.md say.</summary>
public class ProductTests
{
    private const string Unknown = "not known";

    private static readonly IReadOnlyList<ProductRelease> Products = ProductCatalogue.Read();

    [Fact]
    public void The_page_shows_the_data()
    {
        var lines = File.ReadLines(Repository.PathOf("docs", "products.md"));

        Assert.Equal(
            Products.Select(ToRow),
            lines.SkipWhile(line => !line.StartsWith("| product |", StringComparison.Ordinal))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|')));
    }

    [Fact]
    public void A_product_has_a_version_once() =>
        Assert.Distinct(Products.Select(product => (product.Product, product.Version)));

    [Fact]
    public void Each_row_has_its_sources() => Assert.All(Products, product =>
    {
        Assert.NotEmpty(product.Sources);
        Assert.All(product.Sources, source => Assert.Equal("https", new Uri(source).Scheme));
    });

    /// <summary>What a host reports finds the release that the row names, and each of them is reported.</summary>
    [Fact]
    public void The_builds_are_of_the_Xen_releases() => Assert.All(Products, product => Assert.Equal(
        product.Xen,
        product.XenBuilds
            .Select(build => XenVersion.TryParseReported(build, out var version) ? version.ToString() : build)
            .Distinct()));

    [Fact]
    public void A_version_that_hosts_report_belongs_to_the_product_version() => Assert.All(
        Products,
        product => Assert.All(product.ProductVersions, reported => Assert.StartsWith(
            $"{product.Version}.",
            reported,
            StringComparison.Ordinal)));

    private static string ToRow(ProductRelease product)
    {
        var released = product.InitialRelease ?? Unknown;
        return $"| {product.Product} | {product.Version} | {Join(", ", product.ProductVersions)} | {released} "
            + $"| {Join(" or ", product.Xen)} | {Join(", ", product.XenBuilds.Select(build => $"`{build}`"))} |";
    }

    private static string Join(string separator, IEnumerable<string> parts) =>
        string.Join(separator, parts) is { Length: > 0 } text ? text : Unknown;
}
