using XenSupport.Upstream.Remarks;

namespace XenSupport.Upstream.Documents;

/// <summary>An option of Xen's command line, with what its documentation says about support.</summary>
/// <param name="Remarks">The remarks, the first one of each kind.</param>
internal sealed record CommandLineOption(string Name, IReadOnlyList<Remark> Remarks);
