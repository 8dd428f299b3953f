using XenSupport.Git;
using XenSupport.Reading.Model;
using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Feed;

/// <summary>
/// Writes the statements as data for other programs (docs/tool.md). Members may be added, but never changed or removed.
/// </summary>
internal static class FeedWriter
{
    private const string SchemaAddress =
        "https://github.com/xensupport/xensupport/blob/main/docs/schemas/export.schema.json";

    private const int CurrentFormat = 1;

    /// <param name="editions">The commits that last changed the statements of a clone.</param>
    public static void Write(
        IReadOnlyList<SupportStatement> statements,
        IReadOnlyDictionary<SupportRelease, GitCommit> editions,
        TextWriter output) =>
        ReportJson.Write(output, json => json.WriteObject(() =>
        {
            json.WriteString("$schema", SchemaAddress);
            json.WriteNumber("format", CurrentFormat);
            json.WriteObjects("statements", statements, new FeedStatementWriter(json, editions).Write);
            json.WriteObjects("renames", Rename.OfXen, rename =>
            {
                json.WriteString("from", rename.OldKey);
                json.WriteString("to", rename.NewKey);
            });
            json.WriteObjects("products", ProductCatalogue.Read(), product => product.Write(json));
        }));
}
