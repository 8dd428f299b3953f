namespace XenSupport.Reading.Fragments;

/// <summary>Where a field name, or any of several, belongs.</summary>
[Flags]
internal enum FieldVocabulary
{
    None = 0,
    Feature = 1,
    Release = 2,
    Definition = 4,
}
