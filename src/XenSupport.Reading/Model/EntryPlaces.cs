using XenSupport.Reading.Text;

namespace XenSupport.Reading.Model;

/// <summary>The positions of the values in a file.</summary>
internal sealed record EntryPlaces(EquatableArray<EntryPlace> Places)
{
    public TextRange this[EntryId entry] => Places.First(place => place.Entry == entry).Value;
}
