namespace XenSupport.Reading.Findings;

/// <summary>What a diagnostic passes to its code fix about an exceeded limit.</summary>
/// <param name="Limit">The fully qualified name of the limit's class.</param>
/// <param name="Unit">The unit of the number.</param>
internal sealed record LimitProperties(string Limit, XenUnit Unit)
{
    private const string LimitName = "Limit";
    private const string UnitName = "Unit";

    /// <summary>The suffix of the names of the limit's constants, which for a count is empty.</summary>
    public string ConstantSuffix => Unit == XenUnit.Count ? "" : Unit.ToString();

    public IEnumerable<KeyValuePair<string, string?>> Write() =>
        [new(LimitName, Limit), new(UnitName, ConstantSuffix)];

    /// <summary>Reads what <see cref="Write"/> wrote; null if the properties are not those of a limit.</summary>
    public static LimitProperties? Parse(IReadOnlyDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(LimitName, out var limit)
            || limit is null
            || !properties.TryGetValue(UnitName, out var suffix))
        {
            return null;
        }

        return suffix == "" ? new LimitProperties(limit, XenUnit.Count)
            : Enum.TryParse(suffix, out XenUnit unit) ? new LimitProperties(limit, unit)
            : null;
    }
}
