using SampleConsumer.Hosts;
using SampleConsumer.Reports;

// The versions of other hosts may be given, as those hosts report them.
IReadOnlyList<Host> fleet = args.Length == 0 ? Fleet.Example : [.. args.Select(Fleet.HostOf)];
FleetReport.Write(fleet, DateTime.Today, Console.Out);
