using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>What the targeted releases state of a feature.</summary>
/// <param name="Status">The weakest status; what is not stated is unknown.</param>
/// <param name="SupportedSince">The release from which on all support it, where an earlier one does not; otherwise null.</param>
/// <param name="Values">The names of a value list; empty where it is none.</param>
/// <param name="Lines">The stated values; releases in a row that state the same share a line.</param>
/// <param name="History">What each release states, the weaker where it states two.</param>
internal sealed record FeatureFacts(
    string Key,
    MergedFact<SupportStatus> Status,
    MergedFact<SecuritySupport> SecuritySupport,
    bool IsSupported,
    bool IsSecuritySupported,
    string? SupportedSince,
    EquatableArray<string> Values,
    EquatableArray<StatedStatus> Lines,
    FeatureHistory History)
{
    /// <summary>The facts of a node; null where no line of any release states a status.</summary>
    /// <param name="releases">The releases of the targets.</param>
    public static FeatureFacts? Of(SupportNode node, List<StatementModel> targets, List<Release> releases) =>
        !node.HasEntries ? null : new FeatureFactsBuilder(node, targets, releases).Build();
}
