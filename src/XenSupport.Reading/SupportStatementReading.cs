namespace XenSupport.Reading;

/// <summary>What a text states, and what is wrong with it.</summary>
public sealed class SupportStatementReading
{
    internal SupportStatementReading(SupportStatement? statement, IReadOnlyList<SupportFinding> findings)
    {
        Statement = statement;
        Findings = findings;
    }

    /// <summary>
    /// The statement, without what could not be read; null if the text is not a support statement at all.
    /// </summary>
    public SupportStatement? Statement { get; }

    /// <summary>
    /// What is wrong with the text, in its order. A statement of a released Xen may have some of
    /// <see cref="Reading.Findings.FindingSeverity.Info"/>.
    /// </summary>
    public IReadOnlyList<SupportFinding> Findings { get; }
}
