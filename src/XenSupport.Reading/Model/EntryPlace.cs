using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>Where the value of an entry stands in its file.</summary>
internal readonly record struct EntryPlace(EntryId Entry, TextRange Value);
