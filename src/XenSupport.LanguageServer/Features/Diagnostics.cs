using System.Text.Json;
using XenSupport.LanguageServer.Documents;
using XenSupport.Reading.Findings;

namespace XenSupport.LanguageServer.Features;

/// <summary>Writes findings as diagnostics of the protocol.</summary>
internal static class Diagnostics
{
    /// <summary>The notification that contains them.</summary>
    public const string Method = "textDocument/publishDiagnostics";

    private const string Source = "xen-support";

    public static void WriteParameters(OpenDocument document, IEnumerable<Finding> findings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uri", document.Name.Uri);
        if (document.Version is { } version)
        {
            json.WriteNumber("version", version);
        }

        json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            Write(finding, document.Content, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Clears the findings of a document that is no longer checked.</summary>
    public static void WriteNone(string uri, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uri", uri);
        json.WriteStartArray("diagnostics");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Finding finding, DocumentText text, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteRange("range", finding.Range, text);
        json.WriteNumber("severity", SeverityOf(finding.Rule));
        json.WriteString("code", finding.Rule.Id);
        json.WriteStartObject("codeDescription");
        json.WriteString("href", finding.Rule.HelpLink);
        json.WriteEndObject();
        json.WriteString("source", Source);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static int SeverityOf(Rule rule) => rule.Severity switch
    {
        FindingSeverity.Error => 1,
        FindingSeverity.Warning => 2,
        _ => 3,
    };
}
