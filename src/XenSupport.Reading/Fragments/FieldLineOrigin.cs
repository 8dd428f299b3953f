namespace XenSupport.Reading.Fragments;

/// <summary>How a field line came to be read.</summary>
internal enum FieldLineOrigin
{
    /// <summary>It stands in a fragment.</summary>
    Fragment,

    /// <summary>Markdown sees prose where it stands, but it looks like a field line.</summary>
    Recovered,

    /// <summary>It is a definition: a term, and a line that begins with a colon.</summary>
    Definition,
}
