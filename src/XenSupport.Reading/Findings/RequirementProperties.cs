namespace XenSupport.Reading.Findings;

/// <summary>What a diagnostic passes to its code fixes about an unmet requirement: a feature or a version.</summary>
internal sealed record RequirementProperties
{
    private const string FeatureName = "Feature";
    private const string MinVersionName = "MinVersion";
    private const string AcceptName = "Accept";

    private RequirementProperties(string? feature, SupportStatus accept, XenVersion? minVersion)
    {
        Feature = feature;
        Accept = accept;
        MinVersion = minVersion;
    }

    /// <summary>The fully qualified name of the feature's class; null for a version.</summary>
    public string? Feature { get; }

    /// <summary>The weakest status of the feature that meets the requirement.</summary>
    public SupportStatus Accept { get; }

    /// <summary>The lowest version that meets the requirement; null for a feature.</summary>
    public XenVersion? MinVersion { get; }

    public static RequirementProperties OfFeature(string feature, SupportStatus accept) => new(feature, accept, null);

    public static RequirementProperties OfVersion(XenVersion minVersion) =>
        new(null, SupportStatus.Supported, minVersion);

    public IEnumerable<KeyValuePair<string, string?>> Write()
    {
        if (MinVersion is { } minVersion)
        {
            yield return new(MinVersionName, minVersion.ToString());
        }
        else
        {
            yield return new(FeatureName, Feature);
            yield return new(AcceptName, Accept.ToString());
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null if the properties are not those of a requirement.</summary>
    public static RequirementProperties? Parse(IReadOnlyDictionary<string, string?> properties)
    {
        if (properties.TryGetValue(MinVersionName, out var text) && XenVersion.TryParse(text, out var minVersion))
        {
            return OfVersion(minVersion);
        }

        return properties.TryGetValue(FeatureName, out var feature) && feature is not null
            && properties.TryGetValue(AcceptName, out var status) && Enum.TryParse(status, out SupportStatus accept)
            ? OfFeature(feature, accept)
            : null;
    }
}
