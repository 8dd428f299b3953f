namespace XenSupport.Reading.Editions;

/// <summary>What one edition of a released statement changed of one row.</summary>
/// <param name="Version">The release, as major and minor number.</param>
/// <param name="Date">The date of the edition.</param>
/// <param name="Commit">The commit of the edition in Xen's repository, shortened.</param>
/// <param name="Key">The key of the row.</param>
/// <param name="Before">The value until then; null if there was no such row.</param>
/// <param name="After">The value since then; null if the row is gone.</param>
internal sealed record EditionChange(
    string Version, string Date, string Commit, string Key, string? Before, string? After);
