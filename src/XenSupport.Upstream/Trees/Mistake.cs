namespace XenSupport.Upstream.Trees;

/// <summary>A rule that the features of a statement break, and the anchor of the section.</summary>
internal sealed record Mistake(string Rule, string Anchor);
