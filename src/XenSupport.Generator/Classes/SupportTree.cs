using XenSupport.Reading.Text;

namespace XenSupport.Generator.Classes;

/// <summary>The trees of features and limits. A heading has the same name in both.</summary>
internal sealed record SupportTree(
    EquatableArray<SupportGroup<FeatureFacts>> Features, EquatableArray<SupportGroup<LimitFacts>> Limits);
