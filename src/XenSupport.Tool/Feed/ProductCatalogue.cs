using System.Text.Json;

namespace XenSupport.Tool.Feed;

/// <summary>The products that are known, from src/XenSupport.Statements/products.json.</summary>
internal static class ProductCatalogue
{
    public static IReadOnlyList<ProductRelease> Read()
    {
        using var stream = typeof(ProductCatalogue).Assembly.GetManifestResourceStream("products.json")!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateArray().Select(ReadProduct)];
    }

    private static ProductRelease ReadProduct(JsonElement product) => new(
        product.GetProperty("product").GetString()!,
        product.GetProperty("version").GetString()!,
        product.GetProperty("productBrand").GetString(),
        ReadTexts(product.GetProperty("productVersions")),
        ReadTexts(product.GetProperty("xen")),
        ReadTexts(product.GetProperty("xenBuilds")),
        product.GetProperty("initialRelease").GetString(),
        ReadTexts(product.GetProperty("sources")));

    private static IReadOnlyList<string> ReadTexts(JsonElement texts) =>
        [.. texts.EnumerateArray().Select(text => text.GetString()!)];
}
