using System.Security.Cryptography;
using System.Text;
using XenSupport.Git;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Matrix.Page;

/// <summary>
/// The matrix as one self-contained HTML page: page.html, filled with its style, its script and the table.
/// </summary>
internal sealed class MatrixPage
{
    private const string PartStart = "{{";
    private const string PartEnd = "}}";

    private readonly TextWriter _output;
    private readonly HtmlWriter _html;
    private readonly SupportMatrix _matrix;
    private readonly IReadOnlyDictionary<SupportRelease, GitCommit> _editions;
    private readonly string _style = ReadResource("page.css");
    private readonly string _script = ReadResource("page.js");

    private MatrixPage(
        SupportMatrix matrix, IReadOnlyDictionary<SupportRelease, GitCommit> editions, TextWriter output)
    {
        _matrix = matrix;
        _editions = editions;
        _output = output;
        _html = new HtmlWriter(output);
    }

    /// <param name="editions">The commits that last changed the statements of a clone.</param>
    public static void Write(
        SupportMatrix matrix, IReadOnlyDictionary<SupportRelease, GitCommit> editions, TextWriter output) =>
        new MatrixPage(matrix, editions, output).Write();

    private void Write()
    {
        var template = ReadResource("page.html");
        var position = 0;
        while (template.IndexOf(PartStart, position, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = template.IndexOf(PartEnd, start, StringComparison.Ordinal);
            _output.Write(template.AsSpan(position..start));
            WritePart(template[(start + PartStart.Length)..end]);
            position = end + PartEnd.Length;
        }

        _output.Write(template.AsSpan(position));
    }

    private void WritePart(string name)
    {
        switch (name)
        {
            case "title":
                _html.Text(Title());
                break;
            case "style":
                _output.Write(_style);
                break;
            case "script":
                _output.Write(_script);
                break;
            case "style-hash":
                _output.Write(HashOf(_style));
                break;
            case "script-hash":
                _output.Write(HashOf(_script));
                break;
            case "chapters":
                WriteOptions(_matrix.FeatureRows.Select(row => row.Group).Distinct());
                break;
            case "securities":
                WriteOptions(StatusCells().Select(cell => cell.SecurityWords!).Distinct());
                break;
            case "statuses":
                var statuses = StatusCells().Select(cell => cell.Entry.Status).Distinct().OrderDescending();
                WriteBoxes("status", statuses.Select(StatusWords.Of));
                break;
            case "columns":
                WriteBoxes("release", Newest().Select(release => release.VersionText), isChecked: true);
                break;
            case "releases":
                WriteOptions(Newest().Select(release => release.VersionText));
                break;
            case "legend":
                MatrixLegendWriter.Write(_html);
                break;
            case "heads":
                MatrixHeadWriter.Write(Newest(), _editions, _html);
                break;
            case "bodies":
                new MatrixTableWriter(_matrix, _html).Write();
                break;
            case "definitions":
                WriteDefinitions();
                break;
            default:
                throw new InvalidOperationException($"page.html has an unknown part '{name}'.");
        }
    }

    private string Title()
    {
        var releases = _matrix.Statements.Select(statement => statement.Release.VersionText).ToArray();
        return releases is [var only]
            ? $"Xen support matrix, {only}"
            : $"Xen support matrix, {releases[0]} to {releases[^1]}";
    }

    private IEnumerable<SupportRelease> Newest() => _matrix.Statements.Reverse().Select(statement => statement.Release);

    private IEnumerable<MatrixCell> StatusCells() =>
        _matrix.FeatureRows.SelectMany(row => row.Stated).Where(cell => cell.HasStatus);

    private void WriteOptions(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _html.Write("option", name);
        }
    }

    private void WriteBoxes(string group, IEnumerable<string> names, bool isChecked = false)
    {
        foreach (var name in names)
        {
            using (_html.Element("label", ("class", "pill")))
            {
                _html.Empty(
                    "input",
                    ("type", "checkbox"),
                    ("name", group),
                    ("value", name),
                    ("checked", isChecked ? "" : null));
                _html.Text(name);
            }
        }
    }

    /// <summary>How the newest statement defines its labels.</summary>
    private void WriteDefinitions()
    {
        using var wide = _html.Element("div", ("class", "wide"));
        using var table = _html.Element("table");
        using (_html.Element("thead"))
        using (_html.Element("tr"))
        {
            foreach (var column in new[] { "Label", "Complete", "Stable", "Interface stable", "Security supported" })
            {
                _html.Write("th", column, ("scope", "col"));
            }
        }

        using var body = _html.Element("tbody");
        foreach (var definition in _matrix.Statements[^1].Definitions)
        {
            using var row = _html.Element("tr");
            _html.Write("th", definition.Label, ("scope", "row"));
            foreach (var property in new[]
            {
                definition.FunctionalCompleteness,
                definition.FunctionalStability,
                definition.InterfaceStability,
                definition.SecuritySupported,
            })
            {
                _html.Write("td", property ?? "not stated");
            }
        }
    }

    /// <summary>The hash with which the page's policy allows only its own script and style.</summary>
    private static string HashOf(string text) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string ReadResource(string name)
    {
        using var stream = typeof(MatrixPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
