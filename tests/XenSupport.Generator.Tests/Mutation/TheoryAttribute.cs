namespace XenSupport.Generator.Tests;

/// <summary>
/// Hides the attribute of xUnit from the tests of this project: <see cref="Mutation.BatchedCases"/> runs their cases.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryAttribute : Attribute;
