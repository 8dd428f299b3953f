using Microsoft.CodeAnalysis.Text;
using XenSupport.Generator.Analyzers.Candidates;

namespace XenSupport.Generator.Tests.Analyzers.Candidates;

/// <summary>Where names are found, marked as <c>^</c>. Each place that is found for nothing takes time.</summary>
public class SearchedNamesTests
{
    /// <summary>The search reads this many characters at once.</summary>
    private const int BufferLength = 4096;

    [Theory]
    [InlineData("M", "^M(); t.^M ;(^M)")]
    [InlineData("M", "MM(); _M(); m(); M1();")]
    [InlineData("M", "// ^M, \"^M\"")]
    [InlineData("M", "x = ^M")]
    [InlineData("M", "\u00e4M()")]
    [InlineData("\u00e4M", "^\u00e4M(); M(); ^\u00e4\u200bM();")]
    [InlineData("M", @"\^u004d(); @^M(); u004d(); \n();")]
    [InlineData("Add", "^Add(1); ^new T { 1 }; t ^with { P = 1 }; base(1); a[0]; $\"\";")]
    [InlineData("Select", "^Select(); ^from i in t select i;")]
    [InlineData("OrderBy", "^from i in t orderby i select i; new T()")]
    [InlineData("AppendLiteral", "^$\"a\"; @^$\"a\"; a[0]")]
    [InlineData("AppendFormatted", "^$\"a\"; \"a\"; a[0]")]
    [InlineData("Slice", "t^[0..1]; $\"a\"")]
    [InlineData("M", "new T(); new(); base(1); t[0]; $\"a\"; from i in t select i; t with { };")]
    public void A_name_and_what_uses_it_without_naming_it_are_found(string name, string text)
    {
        var names = new SearchedNames();
        names.Add(name);

        Check(names, text);
    }

    [Theory]
    [InlineData("^new(); ^new (1); ^new /* */ (); new T(); new[] { 1 };")]
    [InlineData("C() : ^base(1) { base.M(); }")]
    [InlineData("news(); @new; this(1);")]
    public void A_constructor_is_found_where_the_type_is_not_named(string text)
    {
        var names = new SearchedNames();
        names.AddConstructors();

        Check(names, text);
    }

    [Fact]
    public void Indexers_and_interpolations_are_found()
    {
        var names = new SearchedNames();
        names.AddIndexers();
        names.AddInterpolations();

        Check(names, "a^[0] = ^$\"a\"; new(); M();");
    }

    [Fact]
    public void Something_that_nothing_shows_takes_all_code()
    {
        var names = new SearchedNames();
        names.Add("M");
        Assert.False(names.IsEverything);

        names.Add("Deconstruct");

        Assert.True(names.IsEverything);
    }

    [Theory]
    [InlineData(BufferLength - 7)]
    [InlineData(BufferLength - 4)]
    [InlineData(BufferLength - 1)]
    [InlineData(BufferLength)]
    [InlineData((2 * BufferLength) - 3)]
    public void A_name_is_found_wherever_it_is_in_a_long_file(int position)
    {
        var names = new SearchedNames();
        names.Add("Method");
        names.AddConstructors();
        var before = new string(' ', position);

        Check(names, $"{before}^Method();");
        Check(names, $"{before}^new();");
        Check(names, $@"{before}\^u004d();");
    }

    [Fact]
    public void Names_can_be_asked_for()
    {
        var names = new SearchedNames();
        names.Add("Method");

        Assert.True(names.Contains("Method"));
        Assert.False(names.Contains("Methods"));
    }

    private static void Check(SearchedNames names, string marked)
    {
        var parts = marked.Split('^');
        var positions = new List<int>();
        foreach (var part in parts.SkipLast(1))
        {
            positions.Add((positions.Count == 0 ? 0 : positions[^1]) + part.Length);
        }

        Assert.Equal(positions, names.FindIn(SourceText.From(string.Concat(parts))));
    }
}
