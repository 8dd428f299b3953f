using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>The position of an entry's value in its file.</summary>
internal readonly record struct EntryPlace(EntryId Entry, TextRange Value);
