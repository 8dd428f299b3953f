namespace XenSupport.Xl.Guests;

/// <summary>The types of guests.</summary>
internal enum DomainType
{
    PV,
    PVH,
    HVM,
}
