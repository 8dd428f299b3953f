using System.Reflection;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using XenSupport.Generator.Tests.Analyzers.Candidates;
using XenSupport.Generator.Tests.Analyzers.Flow;
using XenSupport.Generator.Tests.Analyzers.Limits;
using XenSupport.Generator.Tests.Analyzers.Requirements;

namespace XenSupport.Generator.Tests.Analyzers;

/// <summary>Code that does not compile, as an editor sees it. The analyzer must not throw.</summary>
public class UnfinishedCodeTests
{
    private const int Samples = 60;

    private static readonly string[] Inserted =
        ["{", "}", "(", ")", "[", "]", "<", ">", ";", ",", ".", ":", "=", "=>", "?", "\"", "new", "class", "static", "1"];

    private static readonly IReadOnlyList<string[]> Cases =
    [
        .. TokensOf(typeof(GuardedUseTests), GuardedUseTests.Wrap),
        .. TokensOf(typeof(LimitedValueTests), LimitedValueTests.Wrap),
        .. TokensOf(typeof(RequirementTests), static code => code),
        .. TokensOf(typeof(CandidateCodeTests), CandidateCodeTests.Annotate),
        .. TokensOf(typeof(UnfinishedCodeTests), static code => code),
    ];

    [Theory]
    [InlineData("Local(); void Local() => DoAll(); class Case { void Body() { Local(); DoAll(); } }")]
    [InlineData("Local(); void Local() => DoAll(); class Case { Action F = Local; bool G = Ask(null); }")]
    [InlineData("class Case { void Body(Host a) { Other(); DoAll(); } } void Other() { if (Can(null)) DoAll(); } }")]
    public Task A_local_function_may_be_used_by_another_member(string code) =>
        UsageVerifier.AnalyzeUnfinishedAsync(code);

    /// <summary>One token more or less in any case of the suite.</summary>
    [Fact]
    public Task A_token_more_or_less_is_harmless() =>
        Gen.Int[0, int.MaxValue].Array[4].SampleAsync(
            static numbers => UsageVerifier.AnalyzeUnfinishedAsync(Change(numbers)),
            print: Change,
            iter: Samples);

    private static string Change(int[] numbers)
    {
        var tokens = Cases[numbers[0] % Cases.Count].ToList();
        var place = numbers[1] % tokens.Count;
        switch (numbers[2] % 4)
        {
            case 0:
                tokens.Insert(place, tokens[place]);
                break;
            case 1:
                tokens.Insert(place, Inserted[numbers[3] % Inserted.Length]);
                break;
            case 2:
                tokens.Insert(place, tokens[numbers[3] % tokens.Count]);
                break;
            default:
                tokens.RemoveAt(place);
                break;
        }

        return string.Join(' ', tokens);
    }

    private static IEnumerable<string[]> TokensOf(Type tests, Func<string, string> wrap) => tests.GetMethods()
        .SelectMany(static method => method.GetCustomAttributes<InlineDataAttribute>())
        .Select(row => TokensOf(wrap((string)row.Data[0]!)));

    private static string[] TokensOf(string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out _);
        return [.. SyntaxFactory.ParseTokens(text).Select(static token => token.Text)];
    }
}
