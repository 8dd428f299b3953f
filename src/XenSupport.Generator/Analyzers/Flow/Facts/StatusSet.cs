namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>A set of statuses, and of not being stated, which is null.</summary>
internal readonly record struct StatusSet
{
    private const int Unstated = (int)SupportStatus.Deprecated + 1;
    private const int All = (1 << (Unstated + 1)) - 1;

    private readonly int _bits;

    private StatusSet(int bits) => _bits = bits;

    /// <summary>The statuses that meet a condition.</summary>
    public static StatusSet Where(Predicate<SupportStatus> condition)
    {
        var bits = 0;
        for (var status = SupportStatus.Unknown; status <= SupportStatus.Deprecated; status++)
        {
            bits |= condition(status) ? 1 << (int)status : 0;
        }

        return new StatusSet(bits);
    }

    /// <summary>Not being stated.</summary>
    public static StatusSet None { get; } = new(1 << Unstated);

    public bool IsAll => _bits == All;

    public bool Contains(SupportStatus? status) => (_bits & (1 << (int)(status ?? (SupportStatus)Unstated))) != 0;

    /// <summary>Whether only statuses that meet a condition are in the set.</summary>
    public bool AreAll(Predicate<SupportStatus> condition) => (_bits & ~Where(condition)._bits) == 0;

    public StatusSet Intersect(StatusSet other) => new(_bits & other._bits);

    public StatusSet Union(StatusSet other) => new(_bits | other._bits);
}
