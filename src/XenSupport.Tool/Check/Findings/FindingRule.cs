using XenSupport.Tool.Reports;

namespace XenSupport.Tool.Check.Findings;

/// <summary>A kind of finding.</summary>
/// <param name="Id">The name in reports, which never changes.</param>
/// <param name="Level">The severity.</param>
/// <param name="Title">The title, in a few words.</param>
/// <param name="Description">The meaning, in a sentence or two.</param>
internal sealed record FindingRule(string Id, FindingLevel Level, string Title, string Description)
{
    /// <summary>Whether <c>--accept</c> can name it: it is about what Xen supports, or a note.</summary>
    public bool IsAcceptable { get; init; }

    /// <summary>Whether it is based on the statement, not on what xl does.</summary>
    public bool IsAboutStatement { get; init; }
}
