using System.Text.Json;
using XenSupport.Git;
using XenSupport.Reading.Editions;
using XenSupport.Tool.Reports;
using XenSupport.Tool.Words;

namespace XenSupport.Tool.Feed;

/// <summary>Writes what one release of Xen supports. Absent values are left out.</summary>
internal sealed class FeedStatementWriter(
    Utf8JsonWriter json, IReadOnlyDictionary<SupportRelease, GitCommit> editions)
{
    public void Write(SupportStatement statement)
    {
        var release = statement.Release;
        json.WriteString("version", release.VersionText);
        json.WriteString("stage", JsonNames.Of(release.Stage));
        json.WriteOptional("initialRelease", ToDay(release.InitialRelease));
        json.WriteOptional("supportedUntil", ToDay(release.SupportedUntil));
        json.WriteOptional("securitySupportUntil", ToDay(release.SecuritySupportUntil));
        json.WriteBoolean("awaitsSecuritySupport", ReleaseDescriptions.HasNoSecuritySupportYet(release));
        json.WriteOptional("notesUrl", release.NotesUrl);
        json.WriteString("link", XenDocumentation.AddressOf(release));
        WriteEdition(release);
        json.WriteBoolean("isRetold", ReleaseDescriptions.IsRetold(release));
        json.WriteObjects("entries", statement.Entries, WriteEntry);
        json.WriteObjects("limits", statement.Limits, WriteLimit);
        json.WriteObjects("definitions", statement.Definitions, WriteDefinition);
        json.WriteObjects("changes", KnownEditions.Of(release.VersionText)?.Changes ?? [], WriteChange);
    }

    // The edition in a clone, or the one that the tool carries; a statement from a file has neither.
    private void WriteEdition(SupportRelease release)
    {
        if (editions.TryGetValue(release, out var commit))
        {
            WriteEdition(ReleaseDescriptions.Of(commit.Date), commit.ShortHash);
        }
        else if (ReleaseDescriptions.IsRetold(release) && KnownEditions.NewestOf(release.VersionText) is { } newest)
        {
            WriteEdition(newest.Date, newest.Commit);
        }
    }

    private void WriteEdition(string date, string commit) => json.WriteObject("edition", () =>
    {
        json.WriteString("date", date);
        json.WriteString("commit", commit);
    });

    private void WriteEntry(SupportEntry entry)
    {
        json.WriteString("key", entry.Key);
        json.WriteString("anchor", entry.Anchor);
        json.WriteTexts("path", entry.Path);
        json.WriteOptional("qualifier", entry.Qualifier);
        json.WriteString("field", entry.Field);
        json.WriteString("value", entry.Value);
        json.WriteString("status", JsonNames.Of(entry.Status));
        json.WriteString("securitySupport", JsonNames.Of(entry.SecuritySupport));
        json.WriteBoolean("isSupported", entry.IsSupported);
        json.WriteBoolean("isSecuritySupported", entry.IsSecuritySupported);
        json.WriteOptional("overlay", entry.OriginTitle);
        json.WriteOptional("description", NullIfEmpty(entry.Description));
        json.WriteOptional("caveats", NullIfEmpty(entry.Caveats));
    }

    private void WriteLimit(SupportLimit limit)
    {
        json.WriteString("key", limit.Key);
        json.WriteTexts("path", limit.Path);
        json.WriteOptional("qualifier", limit.Qualifier);
        json.WriteString("unit", JsonNames.Of(limit.Unit));
        json.WriteOptional("supportedMax", limit.SupportedMax);
        json.WriteOptional("securitySupportedMax", limit.SecuritySupportedMax);
        json.WriteOptional("atLeast", limit.AtLeast);
        json.WriteBoolean("isUnbounded", limit.IsUnbounded);
        json.WriteOptional("overlay", limit.OriginTitle);
    }

    private void WriteDefinition(StatusDefinition definition)
    {
        json.WriteString("label", definition.Label);
        json.WriteOptional("functionalCompleteness", definition.FunctionalCompleteness);
        json.WriteOptional("functionalStability", definition.FunctionalStability);
        json.WriteOptional("interfaceStability", definition.InterfaceStability);
        json.WriteOptional("securitySupported", definition.SecuritySupported);
    }

    private void WriteChange(EditionChange change)
    {
        json.WriteString("date", change.Date);
        json.WriteString("commit", change.Commit);
        json.WriteString("key", change.Key);
        json.WriteOptional("before", change.Before);
        json.WriteOptional("after", change.After);
    }

    private static string? ToDay(DateTime? date) => date is null ? null : ReleaseDescriptions.Of(date);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
