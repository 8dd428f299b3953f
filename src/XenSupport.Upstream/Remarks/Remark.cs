using XenSupport.Reading.Text;

namespace XenSupport.Upstream.Remarks;

/// <summary>Words in Xen's source about the support of something.</summary>
/// <param name="Words">The words as written, on one line.</param>
/// <param name="Range">Where they are in their file.</param>
internal sealed record Remark(RemarkKind Kind, string Words, TextRange Range)
{
    /// <summary>Whether a statement says otherwise. One that could not be read never does.</summary>
    public bool IsContradictedBy(SupportStatus status, SecuritySupport securitySupport) => Kind switch
    {
        RemarkKind.TechPreview => status is not (SupportStatus.TechPreview or SupportStatus.Unknown),
        RemarkKind.Experimental => status is not (SupportStatus.Experimental or SupportStatus.Unknown),
        RemarkKind.Deprecated => status == SupportStatus.Supported && Promises(securitySupport),
        _ => Promises(securitySupport),
    };

    /// <summary>Keeps the first remark of each kind.</summary>
    public static IReadOnlyList<Remark> FirstOfEachKind(IEnumerable<Remark> remarks)
    {
        var first = new List<Remark>();
        foreach (var remark in remarks)
        {
            if (!first.Exists(other => other.Kind == remark.Kind))
            {
                first.Add(remark);
            }
        }

        return first;
    }

    private static bool Promises(SecuritySupport securitySupport) => securitySupport >= SecuritySupport.Conditional;
}
