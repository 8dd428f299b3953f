using XenSupport.Reading;

namespace XenSupport.Generator.Inputs;

/// <summary>A file of the project, and the result of reading it and its metadata.</summary>
internal sealed record FileReading(StatementFile File, StatementReading Reading);
