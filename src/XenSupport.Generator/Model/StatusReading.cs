using XenSupport.Generator.Markdown;

namespace XenSupport.Generator.Model;

/// <summary>What a status value was read as. Where there is a problem, both are Unknown: nothing is guessed.</summary>
/// <param name="Problem">What is wrong with the value, or null.</param>
/// <param name="Label">Where the label stands that was read, counted from the value's start; null for none, and for a limit.</param>
/// <param name="DecimalUnits">The quantities with a decimal unit that was read as binary, or null.</param>
internal sealed record StatusReading(
    SupportStatus Status,
    SecuritySupport SecuritySupport,
    TextRange? Label = null,
    LimitModel? Limit = null,
    ValueProblem? Problem = null,
    List<ValueProblem>? DecimalUnits = null);

/// <summary>What is wrong with a piece of a value.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Piece">The piece, counted from the value's start.</param>
/// <param name="Text">The piece's text.</param>
/// <param name="Advice">What was expected instead.</param>
internal sealed record ValueProblem(string Id, TextRange Piece, string Text, string Advice);
