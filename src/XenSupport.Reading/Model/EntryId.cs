namespace XenSupport.Reading.Model;

/// <summary>Identifies an entry within its file, independent of its position.</summary>
/// <param name="Key">The key of the line.</param>
/// <param name="Field">The name of the field.</param>
/// <param name="Repetition">The number of entries with this key and field before it.</param>
internal readonly record struct EntryId(string Key, string Field, int Repetition = 0);
