using System.Text.Json.Serialization;
using XenSupport.Git;
using XenSupport.Reading.Model;

namespace XenSupport.Tool.Feed;

/// <summary>The statements as data for other programs (docs/tool.md).</summary>
/// <remarks>Members may be added, but never changed or removed.</remarks>
internal sealed record FeedDocument(
    [property: JsonPropertyName("$schema")] string Schema,
    int Format,
    IReadOnlyList<FeedStatement> Statements,
    IReadOnlyList<FeedRename> Renames,
    IReadOnlyList<ProductRelease> Products)
{
    private const string SchemaAddress =
        "https://github.com/xensupport/xensupport/blob/main/docs/schemas/export.schema.json";

    private const int CurrentFormat = 1;

    /// <param name="editions">The commits that last changed the statements of a clone.</param>
    public static FeedDocument Of(
        IEnumerable<SupportStatement> statements, IReadOnlyDictionary<SupportRelease, GitCommit> editions) => new(
        SchemaAddress,
        CurrentFormat,
        [.. statements.Select(statement => FeedStatement.Of(statement, editions))],
        [.. Rename.OfXen.Select(rename => new FeedRename(rename.OldKey, rename.NewKey))],
        ProductCatalogue.Read());
}
