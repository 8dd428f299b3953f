using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using XenSupport.Generator;
using XenSupport.Reading.Files;

namespace XenSupport.Benchmarks;

/// <summary>500 files of 400 lines. In every twentieth, code uses platform-specific calls and, if asked, Xen.</summary>
internal static class LargeTool
{
    // A smaller tool shows the same ratios in less time.
    private static readonly int FileCount = int.Parse(
        Environment.GetEnvironmentVariable("XENSUPPORT_FILES") ?? "500", CultureInfo.InvariantCulture);

    private const int LineCount = 370;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>The tool with the code generated from a statement.</summary>
    /// <param name="hasAnnotations">Whether a file has annotations, and every twentieth one uses them.</param>
    public static Compilation Create(bool hasAnnotations)
    {
        Consumer.CreateDriver(new SupportGenerator(), [new StatementSource("SUPPORT.md", MeasuredStatement.Text)])
            .WithUpdatedParseOptions(Options)
            .RunGeneratorsAndUpdateCompilation(CreateWithoutStatement(hasAnnotations), out var result, out _);
        return result;
    }

    private static CSharpCompilation CreateWithoutStatement(bool hasAnnotations) =>
        CSharpCompilation.Create(
            "Tool",
            Files(hasAnnotations).Select((text, i) => CSharpSyntaxTree.ParseText(text, Options, $"File{i}.cs")),
            [
                .. Directory
                    .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
                    .Where(static file => !file.Contains("Native", StringComparison.Ordinal))
                    .Append(typeof(XenVersion).Assembly.Location)
                    .Select(static file => MetadataReference.CreateFromFile(file)),
            ],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<string> Files(bool hasAnnotations)
    {
        var part = 0;
        for (var number = 0; number < FileCount; number++)
        {
            var parts = new List<string>();
            parts.Add(
                number % 20 != 0 ? Inventory(part++)
                : hasAnnotations ? Migration(part++)
                : Platform(part++));
            while (parts.Sum(static text => Lines(text).Length) < LineCount)
            {
                parts.Add(Part(part++));
            }

            yield return Join(parts);
        }

        if (hasAnnotations)
        {
            yield return Hypervisor;
        }
    }

    private static string Part(int number) => (number % 21) switch
    {
        20 => Platform(number),
        var kind when kind % 3 == 0 => Inventory(number),
        var kind when kind % 3 == 1 => Parser(number),
        _ => Scheduler(number),
    };

    /// <summary>Several files as one.</summary>
    private static string Join(List<string> parts)
    {
        var text = new StringBuilder();
        foreach (var directive in parts.SelectMany(Lines).Where(IsUsing).Distinct())
        {
            text.AppendLine(directive);
        }

        foreach (var part in parts)
        {
            foreach (var line in Lines(part).Where(static line => !IsUsing(line)))
            {
                var isNamespace = line.StartsWith("namespace ", StringComparison.Ordinal);
                text.AppendLine(isNamespace ? line.Replace(';', '{') : line);
            }

            text.AppendLine("}");
        }

        return text.ToString();
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    private const string Hypervisor = """
        using XenSupport;

        namespace Tool;

        public class Host
        {
            public string Name { get; set; } = "";
            public XenVersion Version { get; set; }
            [RequiresXen(MinVersion = "5.0")] public int Slots { get; set; }
            [XenGuard(MinVersion = "5.0")] public bool IsNew => Name.Length > 3;
        }

        public static class Hypervisor
        {
            [RequiresXen(typeof(XenFeatures.HostHardwareSupport.ACPI_CPUHotplug.X86))] public static void AddProcessor(Host host) { }
            [XenGuard(typeof(XenFeatures.HostHardwareSupport.ACPI_CPUHotplug.X86))] public static bool CanAddProcessor(Host host) => host.Name.Length > 3;
            [RequiresXen(typeof(XenFeatures.HostHardwareSupport.PhysicalMemoryHotplug.X86))] public static void AddMemory(Host host) { }
            [RequiresXen(MinVersion = "5.0")] public static void Migrate(Host from, Host to) { }
            [XenGuard(MinVersion = "5.0")] public static bool CanMigrate(Host host) => host.Name.Length > 3;
            public static void SetMemory(Host host, [XenLimit(typeof(XenLimits.GuestLimits.Memory.X86), Unit = XenUnit.KiB)] long kib) { }
        }
        """;

    private static string Migration(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Tool.Migrations;

        public sealed class Migration{{number}}
        {
            private readonly List<Host> _hosts = new();

            public int Count => _hosts.Count(host => host.IsNew);

            public void Guarded(Host from, Host to)
            {
                if (!Hypervisor.CanMigrate(from) || !Hypervisor.CanMigrate(to))
                {
                    throw new InvalidOperationException($"{from.Name} or {to.Name} is too old");
                }

                Hypervisor.Migrate(from, to);
                foreach (var host in _hosts.Where(static host => host.Name.Length > {{number}}))
                {
                    if (Hypervisor.CanAddProcessor(host))
                    {
                        Hypervisor.AddProcessor(host);
                    }

                    Hypervisor.AddMemory(host);
                    Hypervisor.SetMemory(host, {{number}}L << 10);
                }
            }

            public void Unguarded(Host host, bool isForced)
            {
                var sum = 0;
                for (var i = 0; i < {{number}}; i++)
                {
                    sum += host.Name.Length * i;
                    if (isForced && sum > 10)
                    {
                        Hypervisor.AddProcessor(host);
                    }
                }

                try
                {
                    Hypervisor.SetMemory(host, 17L << 30);
                    host.Slots = sum;
                }
                catch (ArgumentException e) when (e.Message.Length > 2)
                {
                    Console.WriteLine(e.Message);
                }
            }

            public IEnumerable<string> Names() => from host in _hosts where host.IsNew orderby host.Slots select host.Name;
        }
        """;

    private static string Platform(int number) => $$"""
        using System;
        using System.IO;
        using System.Runtime.Versioning;

        namespace Tool.Platforms;

        public sealed class Service{{number}}
        {
            private string _path = Path.Combine(Path.GetTempPath(), "{{number}}");

            [SupportedOSPlatform("linux")]
            public void Mount(string device)
            {
                _path = Path.Combine(_path, device);
                File.WriteAllText(_path, device.ToUpperInvariant());
            }

            [SupportedOSPlatform("windows")]
            public string Title
            {
                get => Console.Title;
                set => Console.Title = value + _path;
            }

            public void Start(string[] devices)
            {
                foreach (var device in devices)
                {
                    if (OperatingSystem.IsLinux())
                    {
                        Mount(device);
                    }
                    else if (OperatingSystem.IsWindows() && device.Length > 1)
                    {
                        Title = device;
                        Console.Beep({{number}} + 37, 100);
                    }
                }

                if (devices.Length > {{number % 7}})
                {
                    Mount(devices[0]);
                }
            }

            public bool TryOpen(string name, out string text)
            {
                text = "";
                try
                {
                    using var reader = new StreamReader(Path.Combine(_path, name));
                    text = reader.ReadToEnd();
                    return text.Length > 0;
                }
                catch (IOException) when (!OperatingSystem.IsWindows())
                {
                    return false;
                }
            }
        }
        """;

    private static string Inventory(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Tool.Inventories;

        /// <summary>An item on a shelf.</summary>
        public sealed record Item{{number}}(string Name, decimal Price, int Quantity, DateTime Added)
        {
            public decimal Total => Price * Quantity;

            public bool IsOld => Added < DateTime.UtcNow.AddDays(-{{number}});
        }

        public interface IInventory{{number}}
        {
            event EventHandler<int>? Changed;

            void Add(Item{{number}} item);

            decimal Sum();
        }

        public class Inventory{{number}} : IInventory{{number}}
        {
            private readonly Dictionary<string, List<Item{{number}}>> _items = new(StringComparer.Ordinal);
            private int _count;

            public event EventHandler<int>? Changed;

            public int Count => _count;

            public string? Owner { get; set; }

            public void Add(Item{{number}} item)
            {
                if (item is null)
                {
                    throw new ArgumentNullException(nameof(item));
                }

                if (!_items.TryGetValue(item.Name, out var list))
                {
                    list = new List<Item{{number}}>();
                    _items[item.Name] = list;
                }

                list.Add(item);
                _count++;
                Changed?.Invoke(this, _count);
            }

            public decimal Sum() => _items.Values.SelectMany(static list => list).Where(static item => !item.IsOld).Sum(static item => item.Total);

            public IReadOnlyList<(string Name, int Quantity)> Report(int minimum)
            {
                var report = new List<(string, int)>();
                foreach (var (name, list) in _items)
                {
                    var quantity = 0;
                    foreach (var item in list)
                    {
                        quantity += item.Quantity;
                    }

                    if (quantity >= minimum && name.Length > 0)
                    {
                        report.Add((name, quantity));
                    }
                }

                return report.OrderByDescending(static line => line.Item2).ThenBy(static line => line.Item1).Take({{number % 50 + 1}}).ToList();
            }

            public Dictionary<int, decimal> ByYear() => (
                from list in _items.Values
                from item in list
                where item.Price > 0
                group item.Total by item.Added.Year into year
                select new { Year = year.Key, Sum = year.Sum() }).ToDictionary(static year => year.Year, static year => year.Sum);
        }
        """;

    private static string Parser(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Text;

        namespace Tool.Parsers;

        public enum Token{{number}}
        {
            None,
            Word,
            Number,
            Sign,
        }

        public sealed class Parser{{number}}
        {
            private readonly string _text;
            private int _position;

            public Parser{{number}}(string text) => _text = text;

            public bool IsAtEnd => _position >= _text.Length;

            private char Current => IsAtEnd ? '\0' : _text[_position];

            public List<(Token{{number}} Kind, string Text)> ReadAll()
            {
                var tokens = new List<(Token{{number}}, string)>();
                while (!IsAtEnd)
                {
                    var start = _position;
                    var kind = Read();
                    if (kind != Token{{number}}.None)
                    {
                        tokens.Add((kind, _text.Substring(start, _position - start)));
                    }
                }

                return tokens;
            }

            private Token{{number}} Read()
            {
                switch (Current)
                {
                    case ' ':
                    case '\t':
                        _position++;
                        return Token{{number}}.None;
                    case >= '0' and <= '9':
                        Skip(static c => char.IsDigit(c));
                        return Token{{number}}.Number;
                    case var c when char.IsLetter(c) || c == '_':
                        Skip(static c => char.IsLetterOrDigit(c));
                        return Token{{number}}.Word;
                    default:
                        _position++;
                        return Token{{number}}.Sign;
                }
            }

            private void Skip(Func<char, bool> isPart)
            {
                do
                {
                    _position++;
                }
                while (!IsAtEnd && isPart(Current));
            }

            public static string Print(IEnumerable<int> numbers, int width = {{number % 12}})
            {
                var text = new StringBuilder();
                var isFirst = true;
                foreach (var number in numbers)
                {
                    if (!isFirst)
                    {
                        text.Append(", ");
                    }

                    isFirst = false;
                    text.Append(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, number < 0 ? '-' : ' '));
                }

                return text.Length == 0 ? "none" : text.Append('.').ToString();
            }

            public static long Parse(string text)
            {
                var sum = 0L;
                for (var i = 0; i < text.Length; i++)
                {
                    var digit = text[i] - '0';
                    if (digit is < 0 or > 9)
                    {
                        throw new FormatException($"'{text[i]}' at {i} is no digit");
                    }

                    sum = checked(sum * 10 + digit);
                }

                return sum << ({{number}} % 3);
            }
        }
        """;

    private static string Scheduler(int number) => $$"""
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Tool.Schedulers;

        public abstract class Job{{number}}
        {
            protected Job{{number}}(string name) => Name = name;

            public string Name { get; }

            public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds({{number}});

            public abstract Task<int> RunAsync(CancellationToken cancellationToken);
        }

        public sealed class Copy{{number}} : Job{{number}}
        {
            private readonly byte[] _buffer = new byte[4096];

            public Copy{{number}}() : base("copy") { }

            public override async Task<int> RunAsync(CancellationToken cancellationToken)
            {
                var sum = 0;
                for (var i = 0; i < _buffer.Length && !cancellationToken.IsCancellationRequested; i += 2)
                {
                    sum += _buffer[i] ^ i;
                    if (sum % 100 == 0)
                    {
                        await Task.Delay(Delay, cancellationToken).ConfigureAwait(false);
                    }
                }

                return sum;
            }
        }

        public sealed class Scheduler{{number}} : IDisposable
        {
            private readonly ConcurrentQueue<Job{{number}}> _jobs = new();
            private readonly SemaphoreSlim _slots = new(4);
            private readonly Dictionary<string, int> _results = new();

            public void Enqueue(Job{{number}} job) => _jobs.Enqueue(job ?? throw new ArgumentNullException(nameof(job)));

            public async Task RunAsync(CancellationToken cancellationToken = default)
            {
                var running = new List<Task>();
                while (_jobs.TryDequeue(out var job))
                {
                    await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                    running.Add(Task.Run(
                        async () =>
                        {
                            try
                            {
                                var result = await job.RunAsync(cancellationToken).ConfigureAwait(false);
                                lock (_results)
                                {
                                    _results[job.Name] = result + (job is Copy{{number}} ? 1 : 0);
                                }
                            }
                            catch (OperationCanceledException)
                            {
                                Console.Error.WriteLine($"{job.Name} was cancelled after {job.Delay.TotalSeconds:0.0} s");
                            }
                            finally
                            {
                                _slots.Release();
                            }
                        },
                        cancellationToken));
                }

                await Task.WhenAll(running).ConfigureAwait(false);
            }

            public int this[string name] => _results.TryGetValue(name, out var result) ? result : -1;

            public void Dispose() => _slots.Dispose();
        }
        """;
}
