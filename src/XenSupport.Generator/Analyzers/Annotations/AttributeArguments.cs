using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace XenSupport.Generator.Analyzers.Annotations;

/// <summary>Finds the arguments of an attribute in code.</summary>
internal static class AttributeArguments
{
    /// <summary>The value that an attribute sets a property to; null if it does not.</summary>
    public static IOperation? Find(IObjectCreationOperation creation, string property)
    {
        foreach (var initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer
                    is ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property.Name: var name }
                } assignment
                && name == property)
            {
                return assignment.Value;
            }
        }

        return null;
    }
}
