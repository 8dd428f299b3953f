using XenSupport.Reading.Findings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Headings;

/// <summary>
/// Finds lines that look like headings within blocks that Markdown takes for something else, and splits the blocks
/// there. What is below such a line is thus never given to the section above.
/// </summary>
internal sealed class HiddenHeadingFinder(SourceLines lines, FindingList findings)
{
    private static readonly KnownWords Roots = new(RootTitles.Release, RootTitles.Features, RootTitles.Definitions);
    private static readonly char[] Signs = ['#', '\uFF03', '\uFE5F', '<', '&'];

    /// <summary>Tells whether a block can have a hidden heading, without reading its lines.</summary>
    public bool MayBeIn(MarkdownBlock block)
    {
        var start = lines.StartOf(block.FirstLine);
        return lines.Text.IndexOfAny(Signs, start, lines.EndOf(block.LastLine) - start) >= 0;
    }

    /// <summary>Returns a block in pieces: the text between hidden headings, and these as headings.</summary>
    /// <param name="currentLevel">The level of the heading above the block, for one with too many hashes.</param>
    public IEnumerable<MarkdownBlock> Split(MarkdownBlock block, int currentLevel)
    {
        var rest = block;
        var comment = HtmlComment.In(block, lines);
        for (var line = block.FirstLine; line <= block.LastLine; line++)
        {
            var content = lines.Trimmed(line);
            var isComment = comment.IsOpen;
            comment.Skip(content);
            if (isComment || Find(block, line) is not { } heading)
            {
                continue;
            }

            findings.Add(
                DataFindings.HiddenHeading(heading.Marks, heading.Title.Of(lines.Text), heading.Cause) with
                {
                    Correction = heading.Correction,
                });
            var hasTextBefore = !HeadingMarks.HasNoWord(heading.Before, lines.Text);
            if (hasTextBefore)
            {
                lines.Cut(line, heading.Marks.Start);
            }

            if (rest.FirstLine < line || hasTextBefore)
            {
                yield return rest with { LastLine = hasTextBefore ? line : line - 1 };
            }

            var level = heading.Level ?? currentLevel;
            yield return new MarkdownBlock(MarkdownBlockKind.Heading, line, line, level, heading.Title);
            line = heading.LastLine;

            // What begins like a comment below it is in the middle of other HTML.
            var kind = block.Kind == MarkdownBlockKind.Html ? MarkdownBlockKind.Paragraph : block.Kind;
            rest = block with { Kind = kind, FirstLine = line + 1 };
        }

        if (rest.FirstLine <= rest.LastLine)
        {
            yield return rest;
        }
    }

    private HiddenHeading? Find(MarkdownBlock block, int line)
    {
        var text = lines.Trimmed(line);
        var content = block.Kind == MarkdownBlockKind.Container ? ContainerMarks.Skip(text, lines.Text) : text;
        if (HtmlHeading.Find(content, (line, block.LastLine), lines) is { } html)
        {
            return html;
        }

        return HeadingMarks.Find(content, lines.Text) is { } marks && IsMeant(marks)
            ? new HiddenHeading(
                marks.Before,
                marks.Hashes,
                marks.Title,
                marks.Count > marks.Level ? null : marks.Level,
                CauseOf(marks, block, line),
                line)
            {
                Correction = FindCorrection(marks, block, line),
            }
            : null;
    }

    // In a list or HTML, more than the hashes may be wrong.
    private Correction? FindCorrection(HeadingMarks marks, MarkdownBlock block, int line) =>
        block.Kind is MarkdownBlockKind.Paragraph or MarkdownBlockKind.IndentedCode
        && marks.Before.IsEmpty
        && marks.Count == marks.Level
            ? new Correction(
                TextRange.FromBounds(lines.StartOf(line), marks.Title.Start),
                new string('#', marks.Level) + ' ',
                "Correct the heading")
            : null;

    // One hash may begin any word.
    private bool IsMeant(HeadingMarks marks) =>
        marks.Count > 1 || Roots.FindNearest(marks.Title.Of(lines.Text)) is not null;

    private string CauseOf(HeadingMarks marks, MarkdownBlock block, int line)
    {
        if (marks.Count > marks.Level)
        {
            return "it has more than six hashes";
        }

        if (marks.Hashes.Length > marks.Count || lines.Text[marks.Hashes.Start] != '#')
        {
            return "it must begin with '#' itself";
        }

        if (!marks.Before.IsEmpty)
        {
            return HeadingMarks.HasNoWord(marks.Before, lines.Text)
                ? $"there is '{marks.Before.Trim(lines.Text).Of(lines.Text)}' before the hashes"
                : "it must begin a line of its own";
        }

        if (marks.Title.Start == marks.Hashes.End || lines.Text[marks.Hashes.End] is not (' ' or '\t'))
        {
            return "there is no space after the hashes";
        }

        for (var i = lines.StartOf(line); i < marks.Hashes.Start; i++)
        {
            if (lines.Text[i] is > '\u007F' or < ' ' and not '\t')
            {
                return "there is an invisible character before the hashes";
            }
        }

        return block.Kind == MarkdownBlockKind.IndentedCode
            ? "it is indented by four spaces or more"
            : "it continues the list, quote or HTML above it; put an empty line before it";
    }
}
