namespace XenSupport.Reading.Model;

/// <summary>Tells an entry from the others of its file, wherever it stands.</summary>
/// <param name="Key">The key of the line.</param>
/// <param name="Field">The name of the field.</param>
/// <param name="Repetition">How many entries with this key and field come before it: 0, unless it is stated twice.</param>
internal readonly record struct EntryId(string Key, string Field, int Repetition = 0);
