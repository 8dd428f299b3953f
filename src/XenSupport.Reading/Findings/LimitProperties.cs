namespace XenSupport.Reading.Findings;

/// <summary>What a diagnostic tells its fix of an exceeded limit.</summary>
/// <param name="Limit">The fully qualified name of the limit's class.</param>
/// <param name="Unit">What the number counts: pieces, or one of the units of a size.</param>
internal sealed record LimitProperties(string Limit, XenUnit Unit)
{
    private const string LimitName = "Limit";
    private const string UnitName = "Unit";

    /// <summary>What the names of the limit's constants end in: a count has no unit.</summary>
    public string ConstantSuffix => Unit == XenUnit.Count ? "" : Unit.ToString();

    public IEnumerable<KeyValuePair<string, string?>> Write() =>
        [new(LimitName, Limit), new(UnitName, ConstantSuffix)];

    /// <summary>Reads what <see cref="Write"/> wrote; null if the properties are not a limit's.</summary>
    public static LimitProperties? Parse(IReadOnlyDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(LimitName, out var limit) || limit is null || !properties.TryGetValue(UnitName, out var suffix))
        {
            return null;
        }

        return suffix == "" ? new LimitProperties(limit, XenUnit.Count)
            : Enum.TryParse(suffix, out XenUnit unit) ? new LimitProperties(limit, unit)
            : null;
    }
}
