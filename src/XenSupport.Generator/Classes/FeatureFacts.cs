using XenSupport.Reading.Histories;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>What the targeted releases state about a feature.</summary>
/// <param name="Status">The weakest status; Unknown if a release does not state it.</param>
/// <param name="SupportedSince">The release since which all support it, if an earlier one does not.</param>
/// <param name="Values">The names of a value list; empty if it is not one.</param>
/// <param name="Lines">The stated values; consecutive releases that state the same share a line.</param>
/// <param name="History">What each release states; if it states two values, the weaker.</param>
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
    /// <summary>Returns the facts of a node; null if no release states a status.</summary>
    /// <param name="releases">The releases of the targets.</param>
    public static FeatureFacts? Of(SupportNode node, List<StatementModel> targets, List<Release> releases) =>
        !node.HasEntries ? null : new FeatureFactsBuilder(node, targets, releases).Build();
}
