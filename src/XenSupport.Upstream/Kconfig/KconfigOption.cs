using XenSupport.Upstream.Remarks;

namespace XenSupport.Upstream.Kconfig;

/// <summary>An option of Xen's build, with what its prompt and help say about support.</summary>
/// <param name="Name">The name, without <c>CONFIG_</c>.</param>
/// <param name="Remarks">The remarks, the first one of each kind.</param>
internal sealed record KconfigOption(string Name, IReadOnlyList<Remark> Remarks);
