using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Diagnostics;

/// <summary>Something wrong with a statement, at a place of its text.</summary>
/// <param name="Id">One of <see cref="DiagnosticIds"/>.</param>
/// <param name="Range">The smallest piece that is wrong.</param>
/// <param name="Arguments">What the message's placeholders stand for.</param>
internal sealed record DataDiagnostic(string Id, TextRange Range, EquatableArray<string> Arguments);
