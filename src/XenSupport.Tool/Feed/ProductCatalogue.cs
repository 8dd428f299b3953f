using System.Text.Json;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Feed;

/// <summary>The products that are known, from src/XenSupport.Statements/products.json.</summary>
internal static class ProductCatalogue
{
    public static IReadOnlyList<ProductRelease> Read()
    {
        using var json = typeof(ProductCatalogue).Assembly.GetManifestResourceStream("products.json")!;
        return JsonSerializer.Deserialize(json, ReportFormats.Default.IReadOnlyListProductRelease)!;
    }
}
