namespace XenSupport.Reading.Fragments;

/// <summary>A paragraph or a list item, with its lines joined by blanks and otherwise as written.</summary>
internal sealed record ProseBlock(ProseKind Kind, string Text);
