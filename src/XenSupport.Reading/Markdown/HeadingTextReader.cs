using System.Text;
using Markdig;
using XenSupport.Reading.Text;

namespace XenSupport.Reading.Markdown;

/// <summary>Reads the text of a heading without markup and invisible characters, as pandoc shows it.</summary>
internal static class HeadingTextReader
{
    private static readonly char[] Marks = ['[', '<', '&', '{', '\\', '*', '`', '_'];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseGenericAttributes().Build();

    /// <summary>Returns the text that is shown; the title itself if it is plain.</summary>
    public static string Read(string title)
    {
        var text = title.IndexOfAny(Marks) >= 0 ? WithoutMarkup(title) : title;
        return text.Any(SafeCharacters.IsInvisible) ? WithoutInvisible(text) : text;
    }

    private static string WithoutMarkup(string title)
    {
        try
        {
            return Markdig.Markdown.ToPlainText("# " + title, Pipeline).Trim();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Markdig refuses marks that are nested too deeply, such as 129 brackets.
            return title;
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
