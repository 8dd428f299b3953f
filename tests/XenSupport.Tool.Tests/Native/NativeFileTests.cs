using System.Diagnostics;
using System.Globalization;
using System.Text;
using XenSupport.Testing;
using XenSupport.Tool.Tests.Testing;

namespace XenSupport.Tool.Tests.Native;

/// <summary>The native file is small and fast, needs nothing, and does what the tool does on .NET.</summary>
public sealed class NativeFileTests : IClassFixture<NativeFile>
{
    private const long MostBytes = 8_000_000;

    private const string Time = "/usr/bin/time";

    private const int MostMilliseconds = 20;

    private const int MostMillisecondsOfMatrix = 100;

    private const int MostKiB = 20 * 1024;

    private const int MostMillisecondsOfKeystroke = 5;

    private const int MostKiBOfServer = 50 * 1024;

    private const int WarmingKeystrokes = 200;

    private const int MeasuredKeystrokes = 300;

    private const int LargeLength = 1_000_000;

    private const int KeystrokesInLargeFile = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string Statement = PackagedStatements.PathOf("4.21");

    private static readonly string Guest = Repository.PathOf("docs", "guest.cfg");

    private readonly NativeFile _native;

    public NativeFileTests(NativeFile native)
    {
        NativeFile.SkipUnlessAvailable();
        _native = native;
    }

    [Fact]
    public void It_is_small_and_nothing_was_trimmed_that_may_be_needed()
    {
        Assert.InRange(new FileInfo(_native.Path).Length, 1, MostBytes);
        Assert.DoesNotContain("warning", _native.Messages, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            ["xen-support"],
            Directory.GetFiles(Path.GetDirectoryName(_native.Path)!).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("lint STATEMENT")]
    [InlineData("lint STATEMENT --format json")]
    [InlineData("lint STATEMENT --format sarif")]
    [InlineData("lint STATEMENT --format gitlab")]
    [InlineData("lint --help")]
    [InlineData("check GUEST")]
    [InlineData("check GUEST --format json --arch arm64")]
    [InlineData("check GUEST --format sarif")]
    [InlineData("check GUEST --xen 9.9")]
    [InlineData("show shadwo paging")]
    [InlineData("diff 4.17 4.21")]
    [InlineData("changelog 4.17 4.21")]
    [InlineData("history x86pvh--dom0")]
    [InlineData("releases --on 2026-03-01")]
    [InlineData("export")]
    [InlineData("export --format json")]
    [InlineData("matrix")]
    [InlineData("matrix --statement STATEMENT")]
    [InlineData("explain XEN1003")]
    [InlineData("shwo")]
    public void It_does_what_the_tool_does_on_dotnet(string commandLine)
    {
        string[] arguments =
        [
            .. commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word switch { "STATEMENT" => Statement, "GUEST" => Guest, _ => word }),
        ];
        var expected = ToolRun.Of(arguments);
        var run = _native.Run(arguments);

        Assert.Equal((expected.ExitCode, expected.Error), (run.ExitCode, run.Error));
        // In the tests' own process, help has the name of that.
        Assert.Equal(
            expected.Output.Replace("XenSupport.Tool.Tests", "xen-support", StringComparison.Ordinal), run.Output);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("lint")]
    public void It_starts_quickly(string command)
    {
        string[] arguments = command == "lint" ? [command, Statement] : [command];

        Assert.InRange(
            FindLeast(MostMilliseconds, () => _native.Run(arguments).Time.TotalMilliseconds), 0, MostMilliseconds);
    }

    /// <summary>Measured as time of the processor, because more time passes while other tests run.</summary>
    [Fact]
    public void It_writes_the_matrix_of_thirteen_releases_quickly()
    {
        SkipUnlessMeasured();
        using var folder = new TemporaryFolder();
        string[] arguments =
        [
            "matrix",
            .. from minor in Enumerable.Range(10, 13)
            let name = $"xen-4.{minor}"
            from word in new[] { "--statement", folder.Write(name + ".md", Corpus.ReadStatement(name)) }
            select word,
        ];

        Assert.InRange(
            FindLeast(MostMillisecondsOfMatrix, () => Measure("%U %S", arguments).Sum() * 1000),
            0,
            MostMillisecondsOfMatrix);
    }

    /// <summary>The time of the processor includes that of git.</summary>
    [Theory]
    [InlineData("lint", 1)]
    [InlineData("matrix", 1)]
    [InlineData("history shadow-paging", 3)]
    public void It_reads_a_clone_of_Xen_quickly(string command, int mostSeconds)
    {
        SkipUnlessMeasured();
        string[] arguments = [.. command.Split(' '), "--git", XenClone.Find()];

        Assert.InRange(FindLeast(mostSeconds, () => Measure("%U %S", arguments).Sum()), 0, mostSeconds);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("lint")]
    public void It_needs_little_memory(string command)
    {
        SkipUnlessMeasured();
        string[] arguments = command == "lint" ? [command, Statement] : [command];

        Assert.InRange(Measure("%M", arguments).Single(), 1, MostKiB);
    }

    /// <summary>Measured as processor time, because other tests run at the same time.</summary>
    [Fact]
    public void The_language_server_answers_a_keystroke_quickly()
    {
        using var server = NativeLanguageServer.Start(_native.Path);
        server.Open(PackagedStatements.Read("4.22"));
        server.TypeAndMeasureWorst(WarmingKeystrokes);

        Assert.InRange(
            FindLeast(MostMillisecondsOfKeystroke, () => server.TypeAndMeasureWorst(MeasuredKeystrokes)),
            0.1,
            MostMillisecondsOfKeystroke);
        Assert.InRange(server.ReadPeakOfMemory(), 1, MostKiBOfServer);
    }

    [Fact]
    public void The_language_server_needs_little_memory_for_a_large_file()
    {
        using var server = NativeLanguageServer.Start(_native.Path);
        server.Open(MakeLargeStatement());
        server.TypeAndMeasureWorst(KeystrokesInLargeFile);

        Assert.InRange(server.ReadPeakOfMemory(), 1, MostKiBOfServer);
    }

    /// <summary>A statement of one megabyte: all features many times over, each time with other names.</summary>
    private static string MakeLargeStatement()
    {
        const string root = "# Feature Support\n";
        var text = PackagedStatements.Read("4.22");
        var start = text.IndexOf(root, StringComparison.Ordinal) + root.Length;
        var end = text.IndexOf("\n# ", start, StringComparison.Ordinal);
        var features = text[start..(end < 0 ? text.Length : end)].Split('\n');
        var large = new StringBuilder(text[..start]);
        for (var i = 0; large.Length < LargeLength; i++)
        {
            large.AppendJoin(
                '\n',
                features.Select(line => line.StartsWith('#')
                    ? string.Create(CultureInfo.InvariantCulture, $"{line} {i}")
                    : line));
        }

        return large.ToString();
    }

    private static void SkipUnlessMeasured() =>
        Assert.SkipUnless(File.Exists(Time), "'time', which measures a process, is not installed.");

    /// <summary>What <c>time</c> tells about a run.</summary>
    private IEnumerable<double> Measure(string format, string[] arguments) =>
        _native.RunProgram(Time, ["-f", format, _native.Path, .. arguments])
            .Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]
            .Split(' ')
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture));

    /// <summary>Other tests run at the same time, so a quick run may take a while to come.</summary>
    private static double FindLeast(double enough, Func<double> measure)
    {
        var least = double.MaxValue;
        var watch = Stopwatch.StartNew();
        while (least > enough && watch.Elapsed < Patience)
        {
            least = Math.Min(least, measure());
        }

        return least;
    }
}
