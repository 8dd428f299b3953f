namespace XenSupport.Reading.Findings;

/// <summary>What counts as support of a feature where it is required.</summary>
/// <param name="Status">The weakest status that counts.</param>
/// <param name="NoSecuritySupport">Whether security support may be missing.</param>
internal readonly record struct Acceptance(SupportStatus Status, bool NoSecuritySupport)
{
    /// <summary>Support, with security support.</summary>
    public static Acceptance Default { get; } = new(SupportStatus.Supported, NoSecuritySupport: false);

    /// <summary>Support, with or without security support.</summary>
    public static Acceptance WithoutSecurity { get; } = new(SupportStatus.Supported, NoSecuritySupport: true);

    /// <summary>A status, with security support if it can have any.</summary>
    public static Acceptance Of(SupportStatus status) => new(status, NoSecuritySupport: false);

    /// <summary>Whether security support is required. A status below support never has any.</summary>
    public bool AsksForSecuritySupport => !NoSecuritySupport && Bar == SupportStatus.Deprecated;

    private SupportStatus Bar => SupportStrength.BarOf(Status);

    /// <summary>Whether a status counts. An unknown one never does.</summary>
    public bool IsMetBy(SupportStatus status) => SupportStrength.Meets(status, Status);

    /// <summary>Whether each status that counts for this one also counts for another.</summary>
    public bool ImpliesStatusOf(Acceptance other) => SupportStrength.IsAtLeast(Bar, other.Bar);

    /// <summary>Whether everything that counts for this one also counts for another.</summary>
    public bool Implies(Acceptance other) =>
        ImpliesStatusOf(other) && (AsksForSecuritySupport || !other.AsksForSecuritySupport);

    /// <summary>What counts if either of two is enough.</summary>
    public Acceptance Or(Acceptance other) =>
        new(ImpliesStatusOf(other) ? other.Status : Status, NoSecuritySupport || other.NoSecuritySupport);

    public bool Equals(Acceptance other) =>
        Bar == other.Bar && AsksForSecuritySupport == other.AsksForSecuritySupport;

    public override int GetHashCode() => (Bar, AsksForSecuritySupport).GetHashCode();
}
