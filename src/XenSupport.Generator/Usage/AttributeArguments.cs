using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Usage;

/// <summary>Finds the arguments of an attribute where it stands in code.</summary>
internal static class AttributeArguments
{
    /// <summary>The value that an attribute gives to one of its properties; null where it gives none.</summary>
    public static IOperation? Find(IObjectCreationOperation creation, string property)
    {
        foreach (var initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment
                && name == property)
            {
                return assignment.Value;
            }
        }

        return null;
    }
}
