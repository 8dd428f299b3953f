using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using XenSupport.Benchmarks;

if (args is ["pairs", var filter, var rounds])
{
    PairedRuns.Print(filter, int.Parse(rounds, CultureInfo.InvariantCulture));
}
else if (args is ["write", var folder])
{
    WrittenTool.Write(folder);
}
else
{
    // On a busy machine, the fastest run says more than the mean.
    BenchmarkSwitcher
        .FromAssembly(typeof(Program).Assembly)
        .Run(args, DefaultConfig.Instance.AddColumn(StatisticColumn.Min, StatisticColumn.Median));
}
