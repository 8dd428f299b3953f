namespace SampleConsumer.Check.Guests;

/// <summary>The types of guests.</summary>
internal enum DomainType
{
    PV,
    PVH,
    HVM,
}
