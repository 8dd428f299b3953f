using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using XenSupport.Generator.Tests.Analyzers;
using Xunit.Sdk;
using Xunit.v3;

namespace XenSupport.Generator.Tests.Mutation;

/// <summary>
/// The cases of each class of tests in one compilation. Mutation testing runs them some thousand times, and one
/// compilation for each case takes four times as long.
/// </summary>
public class BatchedCases
{
    public static TheoryData<string> Classes { get; } =
    [
        .. typeof(BatchedCases).Assembly.GetTypes()
            .Where(static type => TheoriesOf(type).Any())
            .Select(static type => type.FullName!),
    ];

    [Xunit.Theory]
    [MemberData(nameof(Classes))]
    public async Task The_cases_of_a_class_hold(string name)
    {
        var type = Type.GetType(name, throwOnError: true)!;
        var markups = new List<string>();
        UsageVerifier.Collected.Value = markups;
        foreach (var method in TheoriesOf(type))
        {
            foreach (var row in await RowsOf(method))
            {
                var result = method.Invoke(
                    Activator.CreateInstance(type),
                    BindingFlags.OptionalParamBinding,
                    binder: null,
                    Complete(row, method),
                    CultureInfo.InvariantCulture);
                await (result as Task ?? Task.CompletedTask);
            }
        }

        UsageVerifier.Collected.Value = null;
        var batch = WithoutErrors(markups.Where(CanBeInNamespace).ToList());
        foreach (var single in markups.Except(batch))
        {
            await UsageVerifier.VerifyAsync(single);
        }

        if (batch.Count > 0)
        {
            await UsageVerifier.VerifyAsync(Join(batch));
        }
    }

    private static IEnumerable<MethodInfo> TheoriesOf(Type type) => type.GetMethods()
        .Where(static method => method.IsDefined(typeof(TheoryAttribute)));

    private static async Task<IReadOnlyList<object?[]>> RowsOf(MethodInfo method)
    {
        await using var disposal = new DisposalTracker();
        var rows = new List<object?[]>();
        foreach (var attribute in method.GetCustomAttributes().OfType<IDataAttribute>())
        {
            if (attribute is MemberDataAttribute member)
            {
                member.MemberType ??= method.ReflectedType;
            }

            rows.AddRange((await attribute.GetData(method, disposal)).Select(static row => row.GetData()));
        }

        return rows;
    }

    private static object?[] Complete(object?[] row, MethodInfo method)
    {
        var parameters = method.GetParameters();
        return parameters is [.., { ParameterType: { IsArray: true } type }] && row.LastOrDefault()?.GetType() != type
            ? [.. row.Take(parameters.Length - 1), row.Skip(parameters.Length - 1).Cast<string>().ToArray()]
            : [.. row, .. parameters.Skip(row.Length).Select(static _ => Type.Missing)];
    }

    private static bool CanBeInNamespace(string markup)
    {
        var root = CSharpSyntaxTree.ParseText(CodeOf(markup)).GetCompilationUnitRoot();
        return root.AttributeLists.Count == 0
            && !root.Usings.Any(static directive => directive.GlobalKeyword != default)
            && root.Members.All(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
    }

    /// <summary>The cases that compile beside each other.</summary>
    private static List<string> WithoutErrors(List<string> markups)
    {
        var tree = CSharpSyntaxTree.ParseText(Join(markups.Select(CodeOf)));
        var cases = tree.GetCompilationUnitRoot().Members.Select(static member => member.FullSpan).ToList();
        var errors = UsageVerifier.ToolProject.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        return cases.Count != markups.Count
            ? []
            : [
                .. markups.Where((_, i) =>
                    !errors.Exists(error => cases[i].IntersectsWith(error.Location.SourceSpan))),
            ];
    }

    private static string CodeOf(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var code, out _, out _);
        return code;
    }

    private static string Join(IEnumerable<string> codes) => string.Concat(
        codes.Select(static (code, i) => string.Create(
            CultureInfo.InvariantCulture, $"namespace Case{i} {{ {code}\n}}\n")));
}
