using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace XenSupport.Benchmarks;

/// <summary>Alternates a benchmark with its baseline, by CPU time: the only stable ratio on a busy machine.</summary>
internal static class PairedRuns
{
    private static readonly TimeSpan SampleLength = TimeSpan.FromMilliseconds(200);

    // Long enough for tiered compilation to finish, which uses CPU time itself.
    private static readonly TimeSpan WarmUpLength = TimeSpan.FromSeconds(3);

    /// <summary>Prints the ratios of all benchmarks with a baseline whose class name contains the filter.</summary>
    public static void Print(string filter, int rounds)
    {
        foreach (var type in typeof(PairedRuns)
                .Assembly.GetTypes()
                .Where(type => type.Name.Contains(filter, StringComparison.Ordinal)))
        {
            if (BaselineOf(type) is { } baseline)
            {
                Print(type, baseline, rounds);
            }
        }
    }

    private static void Print(Type type, MethodInfo baseline, int rounds)
    {
        foreach (var (subject, parameter) in Subjects(type))
        {
            Run<GlobalSetupAttribute>(subject);
            var calls = new List<Call> { Call.Create(subject, baseline) };
            calls.AddRange(
                type.GetMethods()
                    .Where(method => method != baseline && IsBenchmark(method))
                    .Select(method => Call.Create(subject, method)));
            Measure(calls, rounds);
            foreach (var call in calls.Skip(1))
            {
                Console.WriteLine(
                    $"{type.Name}{parameter}.{call.Name} / {calls[0].Name}: {call.ComparedWith(calls[0])}");
            }
        }
    }

    /// <summary>Reverses the order in each round, so that no benchmark always follows the same one.</summary>
    private static void Measure(List<Call> calls, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var call in calls)
            {
                call.Sample();
            }

            calls.Reverse();
        }

        if (rounds % 2 != 0)
        {
            calls.Reverse();
        }
    }

    private static MethodInfo? BaselineOf(Type type) =>
        Array.Find(
            type.GetMethods(),
            static method => method.GetCustomAttribute<BenchmarkAttribute>() is { Baseline: true });

    private static bool IsBenchmark(MethodInfo method) => method.IsDefined(typeof(BenchmarkAttribute));

    private static IEnumerable<(object Subject, string Parameter)> Subjects(Type type)
    {
        var parameter = Array.Find(
            type.GetProperties(),
            static property => property.IsDefined(typeof(ParamsAttribute)));
        foreach (var value in parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null])
        {
            var subject = Activator.CreateInstance(type)!;
            parameter?.SetValue(subject, value);
            yield return (subject, parameter is null ? "" : $"({value})");
        }
    }

    private static void Run<TAttribute>(object subject)
        where TAttribute : Attribute
    {
        foreach (
            var method in subject.GetType().GetMethods().Where(static method => method.IsDefined(typeof(TAttribute))))
        {
            method.Invoke(subject, null);
        }
    }

    private sealed class Call(string name, Func<object?> run, int count)
    {
        private readonly List<(double Milliseconds, double Bytes)> _samples = [];

        public string Name => name;

        /// <summary>Chooses enough calls per sample to make the cost of measuring negligible.</summary>
        public static Call Create(object subject, MethodInfo method)
        {
            var run = method.ReturnType.IsValueType
                ? Boxed(subject, method)
                : method.CreateDelegate<Func<object?>>(subject);
            var (count, time, spent) = (1, CostOf(run, 1).Milliseconds, 0.0);
            while (time < SampleLength.TotalMilliseconds || spent < WarmUpLength.TotalMilliseconds)
            {
                count *= time < SampleLength.TotalMilliseconds ? 2 : 1;
                time = CostOf(run, count).Milliseconds;
                spent += time;
            }

            return new Call(method.Name, run, count);
        }

        public void Sample() => _samples.Add(CostOf(run, count));

        public string ComparedWith(Call baseline)
        {
            var scale = (double)count / baseline.Count;
            var ratios = _samples
                .Zip(baseline._samples, (own, floor) => own.Milliseconds / floor.Milliseconds / scale)
                .Order()
                .ToList();
            var memory = Median(static sample => sample.Bytes) / baseline.Median(static sample => sample.Bytes) / scale;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{ratios[ratios.Count / 2]:0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00}), memory {memory:0.00}; {Median(static sample => sample.Milliseconds) / count:0.0000} ms, {Median(static sample => sample.Bytes) / count / 1024:0} KB");
        }

        private int Count => count;

        // Not the mean, because a garbage collection at the wrong moment distorts the byte count.
        private double Median(Func<(double Milliseconds, double Bytes), double> select) =>
            _samples.Select(select).Order().ElementAt(_samples.Count / 2);

        private static Func<object?> Boxed(object subject, MethodInfo method) => method.ReturnType == typeof(int)
            ? Box(method.CreateDelegate<Func<int>>(subject))
            : throw new NotSupportedException($"{method} returns a type that is not measured yet");

        private static Func<object?> Box(Func<int> run) => () => run();

        private static (double Milliseconds, double Bytes) CostOf(Func<object?> run, int count)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var time = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < count; i++)
            {
                GC.KeepAlive(run());
            }

            return ((Environment.CpuUsage.TotalTime - time).TotalMilliseconds,
                GC.GetTotalAllocatedBytes(precise: true) - bytes);
        }
    }
}
