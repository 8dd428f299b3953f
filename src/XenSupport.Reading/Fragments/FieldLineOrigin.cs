namespace XenSupport.Reading.Fragments;

/// <summary>How a field line was found.</summary>
internal enum FieldLineOrigin
{
    /// <summary>It is in a fragment.</summary>
    Fragment,

    /// <summary>It is prose to Markdown, but looks like a field line.</summary>
    Recovered,

    /// <summary>It is a definition: a term, followed by a line that begins with a colon.</summary>
    Definition,
}
