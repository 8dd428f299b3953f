namespace XenSupport.Generator.Analyzers.Flow;

/// <summary>The part that a value has in the use of a member.</summary>
internal enum OperandRole
{
    /// <summary>The value that the member is called on.</summary>
    Receiver,

    /// <summary>An argument of a type that may stand for a host.</summary>
    Argument,

    /// <summary>An argument of a platform type: a number, a string, a list.</summary>
    PlainArgument,
}
