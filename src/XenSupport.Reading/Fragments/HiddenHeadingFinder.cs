using XenSupport.Reading.Findings;
using XenSupport.Reading.Markdown;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Fragments;

/// <summary>
/// Finds lines that look like headings within blocks that Markdown takes for something else, and splits the blocks
/// there, so that what is below such a line is never given to the section above.
/// </summary>
internal sealed class HiddenHeadingFinder(SourceLines lines, FindingList findings)
{
    private static readonly KnownWords Roots = new(RootTitles.Release, RootTitles.Features, RootTitles.Definitions);

    /// <summary>Returns a block in pieces: the text between hidden headings, and these as headings.</summary>
    /// <param name="currentLevel">The level of the heading above the block, for one with too many hashes.</param>
    public IEnumerable<MarkdownBlock> Split(MarkdownBlock block, int currentLevel)
    {
        var rest = block;
        var comment = HtmlComment.In(block, lines);
        for (var line = block.FirstLine; line <= block.LastLine; line++)
        {
            var content = lines.Trimmed(line);
            var text = block.Kind == MarkdownBlockKind.Container ? ContainerMarks.Skip(content, lines.Text) : content;
            if (!comment.IsOpen && HeadingMarks.Find(text, lines.Text) is { } marks && IsMeant(marks))
            {
                var title = marks.Title.Of(lines.Text);
                findings.Add(DataFindings.HiddenHeading(marks.Hashes, title, CauseOf(marks, block, line)));
                if (rest.FirstLine < line)
                {
                    yield return rest with { LastLine = line - 1 };
                }

                var level = marks.Hashes.Length > marks.Level ? currentLevel : marks.Level;
                yield return new MarkdownBlock(MarkdownBlockKind.Heading, line, line, level, marks.Title);

                // What begins like a comment below it is in the middle of other HTML.
                var kind = block.Kind == MarkdownBlockKind.Html ? MarkdownBlockKind.Paragraph : block.Kind;
                rest = block with { Kind = kind, FirstLine = line + 1 };
            }

            comment.Skip(content);
        }

        if (rest.FirstLine <= rest.LastLine)
        {
            yield return rest;
        }
    }

    // One hash may begin any word.
    private bool IsMeant(HeadingMarks marks) =>
        marks.Hashes.Length > 1 || Roots.FindNearest(marks.Title.Of(lines.Text)) is not null;

    private string CauseOf(HeadingMarks marks, MarkdownBlock block, int line)
    {
        if (marks.Hashes.Length > marks.Level)
        {
            return "it has more than six hashes";
        }

        if (marks.Title.Start == marks.Hashes.End || lines.Text[marks.Hashes.End] is not (' ' or '\t'))
        {
            return "there is no space after the hashes";
        }

        for (var i = lines.StartOf(line); i < marks.Hashes.Start; i++)
        {
            if (lines.Text[i] > '\u007F')
            {
                return "there is an invisible character before the hashes";
            }
        }

        return block.Kind == MarkdownBlockKind.IndentedCode
            ? "it is indented by four spaces or more"
            : "it continues the list, quote or HTML above it; put an empty line before it";
    }
}
