using Microsoft.CodeAnalysis;

namespace XenSupport.CodeFixes;

/// <summary>A change to one node of a document.</summary>
/// <param name="Title">What the editor offers. Edits of the same node with the same title are the same change.</param>
internal sealed record DocumentEdit(SyntaxNode Node, string Title, Func<SyntaxNode, SyntaxNode> Change);
