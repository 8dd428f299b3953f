using XenSupport.Reading.Text;
using XenSupport.Reading.Values;

namespace XenSupport.Upstream.Documents;

/// <summary>A status in the head of a page about a feature.</summary>
/// <param name="Architecture">The architectures that it is about, as written; null if the page does not say.</param>
/// <param name="Value">The status as written, without emphasis: <c>Tech Preview/Experimental</c>.</param>
/// <param name="Range">Where the status is in the page.</param>
internal sealed record FeatureHeader(string? Architecture, string Value, TextRange Range)
{
    private const char Alternative = '/';

    /// <summary>Whether a statement says otherwise. One that could not be read never does.</summary>
    public bool IsContradictedBy(SupportStatus status, SecuritySupport securitySupport)
    {
        var stated = Value.Split(Alternative, StringSplitOptions.TrimEntries)
            .Select(static one => StatusParser.Parse(one))
            .ToList();
        return status != SupportStatus.Unknown
            && stated.TrueForAll(one => one.Status != SupportStatus.Unknown
                && (one.Status != status || DeniesSecurity(one, securitySupport)));
    }

    // Previews never have security support, so their pages need not deny it.
    private static bool DeniesSecurity(StatusReading page, SecuritySupport securitySupport) =>
        page is { Status: SupportStatus.Supported, SecuritySupport: SecuritySupport.NotSupported }
        && securitySupport >= SecuritySupport.Conditional;
}
