using System.IO.Enumeration;
using XenSupport.Reading;
using XenSupport.Tool.CommandLine;
using XenSupport.Tool.Files;

namespace XenSupport.Tool.Lint;

/// <summary>Finds the statements that a command line names: files, folders, patterns, and standard input.</summary>
/// <param name="input">Standard input.</param>
internal sealed class LintPaths(TextReader input)
{
    private const string StandardInput = "-";

    private static readonly char[] Wildcards = ['*', '?'];

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The texts of all statements, each once.</summary>
    /// <exception cref="UsageException">A name matches no file, or a file cannot be read.</exception>
    public IReadOnlyList<LintSource> ReadStatements(IEnumerable<string> names) =>
        [.. names.SelectMany(ReadStatements).DistinctBy(source => source.Path)];

    /// <inheritdoc cref="ReadStatements(IEnumerable{string})"/>
    public static IReadOnlyList<LintSource> ReadOverlays(IEnumerable<string> names) =>
        [.. names.Distinct().Select(name => new LintSource(name, InputFile.ReadText(name), IsOverlay: true))];

    private IEnumerable<LintSource> ReadStatements(string name) =>
        name == StandardInput ? [new LintSource("<stdin>", input.ReadToEnd())]
        : Directory.Exists(name) ? ReadFolder(name)
        : name.IndexOfAny(Wildcards) >= 0 && !File.Exists(name) ? ReadPattern(name)
        : [ReadFile(name)];

    private static LintSource ReadFile(string path) => new(path, InputFile.ReadText(path));

    /// <summary>The statements directly in a folder, without overlays and other Markdown files.</summary>
    private static List<LintSource> ReadFolder(string folder)
    {
        var sources = Directory.EnumerateFiles(folder, "*.md")
            .Order(StringComparer.Ordinal)
            .Select(ReadFile)
            .Where(source => IsNamedStatement(source) || StatesRelease(source))
            .ToList();
        return sources.Count > 0 ? sources : throw new UsageException($"no support statement in '{folder}'");
    }

    private static bool IsNamedStatement(LintSource source) =>
        Path.GetFileName(source.Path).StartsWith("SUPPORT", StringComparison.Ordinal);

    private static bool StatesRelease(LintSource source) =>
        SupportStatementReader.Read(source.Text).Statement is { Release.VersionText.Length: > 0 };

    private static List<LintSource> ReadPattern(string pattern)
    {
        var parts = pattern.Split(Separators);
        var plain = parts.TakeWhile(part => part.IndexOfAny(Wildcards) < 0).Count();
        var root = string.Join(Path.DirectorySeparatorChar, parts[..plain]);
        var folder = plain > 0 && root.Length == 0 ? Path.DirectorySeparatorChar.ToString() : root;
        var sources = Match(folder, parts.AsMemory(plain))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(ReadFile)
            .ToList();
        return sources.Count > 0 ? sources : throw new UsageException($"no file matches '{pattern}'");
    }

    private static IEnumerable<string> Match(string folder, ReadOnlyMemory<string> parts)
    {
        var (part, rest) = (parts.Span[0], parts[1..]);
        if (part == "**")
        {
            // ** also matches no folder at all, as in shells that have it.
            var here = rest.IsEmpty ? EntriesOf(folder, "*", isFolder: false) : Match(folder, rest);
            return here.Concat(EntriesOf(folder, "*", isFolder: true).SelectMany(inner => Match(inner, parts)));
        }

        return rest.IsEmpty
            ? EntriesOf(folder, part, isFolder: false)
            : EntriesOf(folder, part, isFolder: true).SelectMany(inner => Match(inner, rest));
    }

    private static IEnumerable<string> EntriesOf(string folder, string pattern, bool isFolder)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden };
        var start = folder.Length == 0 ? "." : folder;
        if (!Directory.Exists(start))
        {
            return [];
        }

        var entries = isFolder
            ? Directory.EnumerateDirectories(start, "*", options)
            : Directory.EnumerateFiles(start, "*", options);
        return entries
            .Where(entry => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(entry), ignoreCase: false))
            .Select(entry => folder.Length == 0 ? Path.GetFileName(entry) : entry);
    }
}
