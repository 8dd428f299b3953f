namespace SampleConsumer.Check.Findings;

/// <summary>A kind of finding.</summary>
/// <param name="Id">Its name in reports, which never changes.</param>
/// <param name="Level">How much it asks for.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Description">What it means, in a sentence or two.</param>
internal sealed record FindingRule(string Id, FindingLevel Level, string Title, string Description)
{
    /// <summary>Whether <c>--accept</c> takes it: it is about what Xen supports, not about a mistake.</summary>
    public bool IsAcceptable { get; init; }

    /// <summary>Whether it rests on the statement, and not on what xl does.</summary>
    public bool IsAboutStatement { get; init; }
}
