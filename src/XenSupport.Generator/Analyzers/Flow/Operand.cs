using Microsoft.CodeAnalysis;
using XenSupport.Generator.Analyzers.Hosts;

namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>A value that a member is used with: its receiver or an argument.</summary>
/// <param name="Path">The value's name; null if it cannot be tracked.</param>
/// <param name="Role">Its part in the use.</param>
/// <param name="Name">The name of the parameter that it is an argument for; null if it is not an argument.</param>
internal sealed record Operand(ITypeSymbol Type, HostPath? Path, OperandRole Role, string? Name = null)
{
    /// <summary>The values that it belongs to, the nearest first: <c>vm.Host</c> belongs to <c>vm</c>.</summary>
    public IEnumerable<Operand> Owners
    {
        get
        {
            for (var owner = Path?.Container; owner is not null; owner = owner.Container)
            {
                if (owner.Type is { } type)
                {
                    yield return new Operand(type, owner, OperandRole.Argument);
                }
            }
        }
    }

    /// <summary>Whether the two may be the same host: one's type is the other's, or a base of it.</summary>
    public bool IsOfTypeOf(Operand other) => HostTypes.MayBeSame(Type, other.Type);
}
