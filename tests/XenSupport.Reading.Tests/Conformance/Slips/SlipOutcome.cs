namespace XenSupport.Reading.Tests.Conformance.Slips;

/// <summary>What the reader makes of a slip. In every case, it touches no other section.</summary>
internal enum SlipOutcome
{
    /// <summary>Nothing changes.</summary>
    Same,

    /// <summary>It is reported where it was made, and nothing gets better.</summary>
    Reported,

    /// <summary>It may pass without a word, since the text is one that could be meant; nothing gets better.</summary>
    Silent,

    /// <summary>The changed line itself says something else, even something better.</summary>
    Restated,
}
