namespace XenSupport.Generator.Analyzers.Flow.Facts;

/// <summary>What of a version is compared.</summary>
internal enum VersionPart
{
    Whole,
    Major,
    Minor,
}
