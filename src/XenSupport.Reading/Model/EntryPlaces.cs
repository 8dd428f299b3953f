using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>Where the values of a file's entries stand.</summary>
internal sealed record EntryPlaces(EquatableArray<EntryPlace> Places)
{
    /// <summary>Where the value of an entry stands.</summary>
    public TextRange this[EntryId entry] => Places.First(place => place.Entry == entry).Value;
}
