using XenSupport.Reading.Findings;
using XenSupport.Reading.Headings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>Splits a document into sections, with the field lines and the prose of each.</summary>
internal sealed class SectionParser
{
    private const int GroupLevel = 2;
    private const int FeatureLevel = 3;

    // Real ones have 70. A title is in the path of everything under it, and becomes a class name.
    private const int MostTitleCharacters = 160;

    private static readonly char[] SentenceEnds = ['.', ';', ',', '!', '?'];

    private readonly SourceLines _lines;
    private readonly FindingList _findings;
    private readonly FieldLineParser _fieldLineParser;
    private readonly FragmentParser _fragmentParser;
    private readonly ProseParser _proseParser;
    private readonly HiddenHeadingFinder _hiddenHeadings;
    private readonly HeadingSplitter _headingSplitter;
    private readonly List<Conflict> _conflicts;
    private readonly AnchorBuilder _anchors = new();
    private readonly List<Section> _sections = [];

    private readonly SectionBuilder _section = new();
    private bool _isInSection;

    // Whether the next heading may be prose.
    private bool _isUncertain;

    private SectionParser(SourceLines lines, List<Conflict> conflicts, bool isOverlay, FindingList findings)
    {
        _lines = lines;
        _conflicts = conflicts;
        _hiddenHeadings = new HiddenHeadingFinder(lines, findings);
        _findings = findings;
        _fieldLineParser = new FieldLineParser(lines, isOverlay, conflicts, findings);
        _headingSplitter = new HeadingSplitter(lines, _fieldLineParser);
        _fragmentParser = new FragmentParser(lines, _fieldLineParser, findings);
        _proseParser = new ProseParser(lines, _fieldLineParser, findings);
    }

    /// <summary>
    /// Returns the sections of a document in order. Text before the first heading belongs to none. If there are too
    /// many field lines, reports that and returns null.
    /// </summary>
    /// <param name="conflicts">The unresolved merge conflicts.</param>
    public static List<Section>? Parse(
        SourceLines lines,
        List<MarkdownBlock> blocks,
        List<Conflict> conflicts,
        bool isOverlay,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        var parser = new SectionParser(lines, conflicts, isOverlay, findings);
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
            case MarkdownBlockKind.Heading when block.LastLine > block.FirstLine:
                AddUnderlined(block);
                break;
            case MarkdownBlockKind.Heading or MarkdownBlockKind.FencedCode:
                AddPiece(block);
                break;
            case not (MarkdownBlockKind.Heading or MarkdownBlockKind.IndentedCode)
                when !IsComment(block) && FindDecoratedTitle(block) is { } title:
                var text = title.Title.Of(_lines.Text);
                _findings.Add(DataFindings.HiddenHeading(title.Marks, text, "it must begin with hashes"));
                _isUncertain = title.MayBeProse;
                AddPiece(new MarkdownBlock(
                    MarkdownBlockKind.Heading, block.FirstLine, title.LastLine, LevelBelow, title.Title));
                _isUncertain = false;
                break;
            case MarkdownBlockKind.Html when IsComment(block):
            case MarkdownBlockKind.IndentedCode when IsIn(SectionRoot.Definitions):
            case var _ when !_hiddenHeadings.MayBeIn(block):
                AddPiece(block);
                break;
            default:
                foreach (var piece in _hiddenHeadings.Split(block, CurrentLevel))
                {
                    AddPiece(piece);
                }

                break;
        }
    }

    private int CurrentLevel => _isInSection ? _section.Heading.Level : FeatureLevel;

    // A feature on level 2 is not a group.
    private int LevelBelow => CurrentLevel == 1 || (CurrentLevel == GroupLevel && _section.LastField is not null)
        ? GroupLevel
        : Math.Max(FeatureLevel, CurrentLevel);

    /// <summary>Adds a block that has no hidden heading.</summary>
    private void AddPiece(MarkdownBlock block)
    {
        switch (block.Kind)
        {
            case MarkdownBlockKind.Heading:
                AddHeading(block);
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

    /// <summary>Opens the section of a heading, and adds whatever is on its line but belongs below it.</summary>
    private void AddHeading(MarkdownBlock heading)
    {
        var title = heading.HeadingText;
        if (_isInSection && _headingSplitter.IsFieldLine(title))
        {
            _section.AddField(_fieldLineParser.Parse(title, _section.Heading.Root, FieldLineOrigin.Recovered));
            return;
        }

        Close();
        if (_headingSplitter.FindHeading(title) is { } marks)
        {
            Open(heading, marks.Before.Trim(_lines.Text));
            _findings.Add(DataFindings.HiddenHeading(
                marks.Hashes, marks.Title.Of(_lines.Text), "it must begin a line of its own"));
            AddHeading(heading with { HeadingLevel = marks.Level, HeadingText = marks.Title });
        }
        else if (_headingSplitter.FindFieldLine(title) is { } field)
        {
            Open(heading, TextRange.FromBounds(title.Start, field.Start).Trim(_lines.Text));
            _section.AddField(_fieldLineParser.Parse(field, _section.Heading.Root, FieldLineOrigin.Recovered));
        }
        else
        {
            Open(heading, title);
        }
    }

    /// <summary>
    /// Adds a paragraph that a line under it makes a heading to Markdown. No statement has underlined headings, so it
    /// is prose, unless it must be a title: what is below it would otherwise be given to the section above.
    /// </summary>
    private void AddUnderlined(MarkdownBlock block)
    {
        _findings.Add(DataFindings.UnderlinedProse(_lines.Trimmed(block.LastLine)));
        var hasRuleAbove = block.LastLine > block.FirstLine + 1
            && DecoratedTitle.IsRule(_lines.Trimmed(block.FirstLine), _lines.Text);
        var text = block with
        {
            Kind = MarkdownBlockKind.Paragraph,
            FirstLine = block.FirstLine + (hasRuleAbove ? 1 : 0),
            LastLine = block.LastLine - 1,
        };
        if (IsTitle(text, block.LastLine))
        {
            var title = _lines.Trimmed(text.FirstLine);
            var isRoot = RootOf(1, title.Of(_lines.Text)) != SectionRoot.None;
            var level = isRoot ? 1 : IsAboveFeature(block.LastLine) ? GroupLevel : LevelBelow;
            AddPiece(block with { LastLine = text.LastLine, HeadingLevel = level, HeadingText = title });
        }
        else
        {
            Add(text);
        }
    }

    // Bold text and rules can also be prose.
    private DecoratedTitle? FindDecoratedTitle(MarkdownBlock block) =>
        (DecoratedTitle.Find(block, _lines) ?? FindTitleOfSecondFragment(block)) is { } title
        && IsTitle(block with { LastLine = block.FirstLine }, title.LastLine)
        && (_lines.Text[title.Marks.Start] == '=' || IsAboveFragment(title.LastLine))
            ? title
            : null;

    // A section has one fragment, so a line above a second one is a title. After another such line, it is more likely
    // the description of that title's feature.
    private DecoratedTitle? FindTitleOfSecondFragment(MarkdownBlock block) =>
        _isInSection
        && _section.HasFragment
        && block.FirstLine == block.LastLine
        && _section.EndsWithSentence(SentenceEnds)
        && !HtmlHeading.IsAtStartOf(_lines.Trimmed(block.FirstLine), _lines.Text)
            ? DecoratedTitle.OfLine(block.FirstLine, _lines)
            : null;

    private bool IsAboveFragment(int line) =>
        NextLineWithText(line) is { } below
        && _lines.ColumnOf(below, _lines.Trimmed(below).Start) >= FragmentParser.Indentation
        && _fieldLineParser.HasFieldShape(_lines.Trimmed(below));

    private bool IsAboveFeature(int line) =>
        NextLineWithText(line) is { } below
        && HeadingMarks.Find(_lines.Trimmed(below), _lines.Text) is { Before.IsEmpty: true, Level: FeatureLevel };

    private int? NextLineWithText(int line)
    {
        var below = line + 1;
        while (below < _lines.Count && _lines.Trimmed(below).IsEmpty)
        {
            below++;
        }

        return below < _lines.Count ? below : null;
    }

    /// <summary>Tells whether a line of text can be a title.</summary>
    /// <param name="lastLine">The last line of the marks that make it look like one.</param>
    private bool IsTitle(MarkdownBlock text, int lastLine)
    {
        var line = _lines.Trimmed(text.FirstLine);
        var below = lastLine + 1;
        var isContinued = below < _lines.Count && !_lines.Trimmed(below).IsEmpty;
        var isDescription = _isInSection && _section.Heading.Level >= FeatureLevel && _section.LastField is null;
        return text.FirstLine == text.LastLine
            && !isDescription
            && !isContinued
            && !DecoratedTitle.IsRule(line, _lines.Text)
            && Array.IndexOf(SentenceEnds, _lines.Text[line.End - 1]) < 0
            && _proseParser.FindMisplacedField(text) is null
            && HeadingMarks.Find(line, _lines.Text) is null;
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
            var section = _section.Build();
            if (section.IsMisplacedFeature)
            {
                section.JoinFeatures();
            }

            _sections.Add(section);
        }
    }

    private void Open(MarkdownBlock heading, TextRange written)
    {
        var parent = _sections.Count == 0 ? null : _sections[_sections.Count - 1];
        while (parent is not null && parent.Level >= heading.HeadingLevel)
        {
            parent = parent.Parent;
        }

        parent?.AddChild();
        var range = CutTitle(written);
        var title = ReadTitle(range);
        var root = RootOf(heading.HeadingLevel, title);
        root = root == SectionRoot.None && parent is not null ? parent.Root : root;
        _section.Open(new SectionHeading(
            _sections.Count,
            parent,
            heading.HeadingLevel,
            title,
            range,
            _anchors.Add(title),
            root,
            IsUncertain: _isUncertain || ConflictFinder.IsIn(_conflicts, range.Start)));
        _isInSection = true;
    }

    /// <summary>Returns the part of a title that counts, and reports a title that is too long.</summary>
    private TextRange CutTitle(TextRange title)
    {
        if (title.Length <= MostTitleCharacters)
        {
            return title;
        }

        var end = title.Start + MostTitleCharacters;
        end -= char.IsHighSurrogate(_lines.Text[end - 1]) ? 1 : 0;
        var cut = TextRange.FromBounds(title.Start, end).Trim(_lines.Text);
        _findings.Add(DataFindings.NameTooLong(title, cut.Of(_lines.Text), title.Length, MostTitleCharacters));
        return cut;
    }

    private string ReadTitle(TextRange range)
    {
        var written = range.Of(_lines.Text);
        var title = ShownTextReader.Read(written);
        if (title != written && title.Length > 0)
        {
            _findings.Add(DataFindings.HiddenCharacters(range, title));
        }

        return title.Length > 0 ? title : written;
    }

    private static SectionRoot RootOf(int level, string title) => (level, title) switch
    {
        (_, RootTitles.Keys or RootTitles.Labels or RootTitles.Tags) => SectionRoot.Definitions,
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

    private bool IsIn(SectionRoot root) => _isInSection && _section.Heading.Root == root;

    private bool IsComment(MarkdownBlock block)
    {
        var start = _lines.Trimmed(block.FirstLine).Start;
        return string.CompareOrdinal(_lines.Text, start, HtmlComment.Start, 0, HtmlComment.Start.Length) == 0;
    }
}
