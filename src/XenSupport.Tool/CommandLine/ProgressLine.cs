using System.Globalization;

namespace XenSupport.Tool.CommandLine;

/// <summary>Shows a command's progress on one line once it has taken more than a second.</summary>
/// <param name="terminal">The terminal to write to, or null if there is none.</param>
/// <param name="clock">Measures the time.</param>
internal sealed class ProgressLine(TextWriter? terminal, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);

    /// <summary>Goes through the items of a step, and clears the line at its end.</summary>
    /// <param name="step">What is done with the items: <c>reading</c>.</param>
    public IEnumerable<T> Over<T>(IReadOnlyList<T> items, string step)
    {
        var start = clock.GetTimestamp();
        var next = Patience;
        var shown = "";
        for (var i = 0; i < items.Count; i++)
        {
            if (clock.GetElapsedTime(start) is var elapsed && elapsed >= next)
            {
                shown = string.Create(CultureInfo.InvariantCulture, $"{step} {i} of {items.Count} files");
                terminal?.Write($"\r{shown}");
                next = elapsed + Interval;
            }

            yield return items[i];
        }

        // Blanks instead of an escape sequence, which NO_COLOR forbids.
        terminal?.Write(shown.Length > 0 ? $"\r{new string(' ', shown.Length)}\r" : "");
    }
}
