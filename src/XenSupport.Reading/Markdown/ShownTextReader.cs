using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>
/// Reads the text of a heading or a qualifier without markup and invisible characters, as pandoc shows a heading.
/// </summary>
internal static class ShownTextReader
{
    private const string CommentEnd = "-->";

    private static readonly char[] Marks = ['[', '<', '&', '{', '\\', '*', '`', '_', '~'];
    private static readonly char[] OpeningMarks = ['#', '*', '[', '~', '`', '{', ' '];
    private static readonly char[] ClosingMarks = ['#', '\\', '*', '[', '~', '`', '{', '(', ' '];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseGenericAttributes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Returns the text that is shown; the text itself if it is plain.</summary>
    public static string Read(string written)
    {
        var text = written.IndexOfAny(Marks) >= 0 ? WithoutMarkup(written) : written;
        text = text.EndsWith(CommentEnd, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - CommentEnd.Length)
            : text;
        text = text.TrimStart(OpeningMarks).TrimEnd(ClosingMarks);
        return SafeCharacters.HasInvisible(text) ? WithoutInvisible(text) : text;
    }

    private static string WithoutMarkup(string written)
    {
        try
        {
            return Markdig.Markdown.ToPlainText("# " + written, Pipeline).Trim();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Markdig refuses marks that are nested too deeply, such as 129 brackets.
            return written;
        }
    }

    private static string WithoutInvisible(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!SafeCharacters.IsInvisible(character))
            {
                shown.Append(character);
            }
        }

        return shown.ToString();
    }
}
