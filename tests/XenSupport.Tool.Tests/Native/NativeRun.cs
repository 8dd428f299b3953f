namespace XenSupport.Tool.Tests.Native;

/// <summary>What a process did.</summary>
public sealed record NativeRun(int ExitCode, string Output, string Error, TimeSpan Time);
