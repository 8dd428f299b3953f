using XenSupport.Reading.Findings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>Splits a document into sections, with the field lines and the prose of each.</summary>
internal sealed class SectionParser
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly SourceLines _lines;
    private readonly FindingList _findings;
    private readonly FieldLineParser _fieldLineParser;
    private readonly FragmentParser _fragmentParser;
    private readonly ProseParser _proseParser;
    private readonly AnchorBuilder _anchors = new();
    private readonly List<Section> _sections = [];

    private readonly SectionBuilder _section = new();
    private bool _isInSection;

    private SectionParser(SourceLines lines, bool isOverlay, FindingList findings)
    {
        _lines = lines;
        _findings = findings;
        _fieldLineParser = new FieldLineParser(
            lines,
            isOverlay ? FieldNames.OverlayFeature : FieldNames.Feature,
            findings);
        _fragmentParser = new FragmentParser(lines, _fieldLineParser, findings);
        _proseParser = new ProseParser(lines, _fieldLineParser, findings);
    }

    /// <summary>
    /// Returns the sections of a document in order. Text before the first heading belongs to none. If there are too
    /// many field lines, reports that and returns null.
    /// </summary>
    public static List<Section>? Parse(
        SourceLines lines,
        List<MarkdownBlock> blocks,
        bool isOverlay,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        var parser = new SectionParser(lines, isOverlay, findings);
        foreach (var block in blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parser.Add(block);
            if (parser._fieldLineParser.IsExhausted)
            {
                findings.Add(
                    DataFindings.UnreadableFile(
                        lines.Trimmed(block.FirstLine),
                        "it has too many field lines for a support statement"));
                return null;
            }
        }

        parser.Close();
        return parser._sections;
    }

    private void Add(MarkdownBlock block)
    {
        switch (block.Kind)
        {
            // A rule directly under a paragraph makes it a heading, and so hides any field lines in the paragraph.
            case MarkdownBlockKind.Heading
                when block.LastLine > block.FirstLine && _proseParser.FindMisplacedField(block) is not null:
                AddProse(block with { LastLine = block.LastLine - 1 });
                break;
            case MarkdownBlockKind.Heading:
                Close();
                Open(block);
                break;
            case MarkdownBlockKind.IndentedCode or MarkdownBlockKind.FencedCode when !_isInSection:
                ReportBeforeHeading(block);
                break;
            case MarkdownBlockKind.IndentedCode or MarkdownBlockKind.FencedCode:
                _fragmentParser.Parse(block, _section);
                break;
            case MarkdownBlockKind.Html when IsComment(block):
                break;
            default:
                AddProse(block);
                break;
        }
    }

    private void AddProse(MarkdownBlock block)
    {
        if (_isInSection)
        {
            _proseParser.Parse(block, _section);
        }
        else if (_proseParser.FindMisplacedField(block) is { } line)
        {
            var range = TextRange.FromBounds(line.Start, _lines.Trimmed(block.LastLine).End);
            _findings.Add(DataFindings.FragmentBeforeHeading(range));
        }
    }

    private void Close()
    {
        if (_isInSection)
        {
            _sections.Add(_section.Build());
        }
    }

    private void Open(MarkdownBlock heading)
    {
        var parent = _sections.Count == 0 ? null : _sections[_sections.Count - 1];
        while (parent is not null && parent.Level >= heading.HeadingLevel)
        {
            parent = parent.Parent;
        }

        var text = heading.HeadingText.Of(_lines.Text);
        var title = heading.LastLine > heading.FirstLine ? OnOneLine(text) : text;
        _section.Open(new SectionHeading(
            _sections.Count,
            parent,
            heading.HeadingLevel,
            title,
            heading.HeadingText,
            _anchors.Add(title),
            parent?.Root ?? RootOf(heading.HeadingLevel, title)));
        _isInSection = true;
    }

    // An underlined heading can have several lines.
    private static string OnOneLine(string title) =>
        string.Join(
            " ",
            title.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim()));

    private static SectionRoot RootOf(int level, string title) => (level, title) switch
    {
        (1, RootTitles.Release) => SectionRoot.Release,
        (1, RootTitles.Features) => SectionRoot.Features,
        (1, RootTitles.Definitions) => SectionRoot.Definitions,
        _ => SectionRoot.None,
    };

    private void ReportBeforeHeading(MarkdownBlock block)
    {
        if (_fragmentParser.IsFragment(block))
        {
            var range = TextRange.FromBounds(_lines.Trimmed(block.FirstLine).Start, _lines.Trimmed(block.LastLine).End);
            _findings.Add(DataFindings.FragmentBeforeHeading(range));
        }
    }

    private bool IsComment(MarkdownBlock block)
    {
        var start = _lines.Trimmed(block.FirstLine).Start;
        return string.CompareOrdinal(_lines.Text, start, HtmlComment.Start, 0, HtmlComment.Start.Length) == 0;
    }
}
