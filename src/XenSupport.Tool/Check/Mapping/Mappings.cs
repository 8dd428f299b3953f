namespace XenSupport.Tool.Check.Mapping;

/// <summary>The mapping from settings to what Xen's statements say, in one table for each subject.</summary>
internal static class Mappings
{
    public static IReadOnlyList<MappingRow> Rows { get; } =
    [
        .. new GuestTypeTable().Rows,
        .. new BootTable().Rows,
        .. new MemoryTable().Rows,
        .. new ProcessorTable().Rows,
        .. new DeviceModelTable().Rows,
        .. new DiskTable().Rows,
        .. new NetworkTable().Rows,
        .. new ParavirtualTable().Rows,
        .. new PassthroughTable().Rows,
        .. new ArmTable().Rows,
        .. new CombinationTable().Rows,
        .. new RefusedDevicesTable().Rows,
        .. new BoundsTable().Rows,
        .. new EffectTable().Rows,
        .. new RemainderTable().Rows,
    ];
}
