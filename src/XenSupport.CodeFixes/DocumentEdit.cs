using Microsoft.CodeAnalysis;

namespace XenSupport.CodeFixes;

/// <summary>A change of one node of a document.</summary>
/// <param name="Title">What the editor offers; one title on one node is one change.</param>
internal sealed record DocumentEdit(SyntaxNode Node, string Title, Func<SyntaxNode, SyntaxNode> Change);
