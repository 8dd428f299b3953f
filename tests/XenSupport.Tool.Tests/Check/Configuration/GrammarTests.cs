using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Configuration;

namespace XenSupport.Tool.Tests.Check.Configuration;

/// <summary>What xl reads, what it refuses, and where.</summary>
public class GrammarTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a=1")]
    [InlineData("a=1\n")]
    [InlineData("a = 1 ; b = 2")]
    [InlineData("a=1;;b=2")]
    [InlineData(";a=1;")]
    [InlineData("\t a\t=\t1 ")]
    [InlineData("# comment\n")]
    [InlineData("a=1 # comment\n")]
    [InlineData("#\n#\na=1")]
    [InlineData("a_b.c9=1")]
    [InlineData("a=0x1f")]
    [InlineData("a=12ab")]
    [InlineData("a='x'")]
    [InlineData("a=\"it's\"")]
    [InlineData("a='say \"x\"'")]
    [InlineData("a=''")]
    [InlineData("a=[]")]
    [InlineData("a=[1]")]
    [InlineData("a=[1,]")]
    [InlineData("a=[ 1 , 'b' ]")]
    [InlineData("a=[[1],[2,[3]]]")]
    [InlineData("a=[\n1\n,\n2\n,\n]")]
    [InlineData("a=[ # one\n1 # two\n, # three\n2 # four\n]")]
    [InlineData("a+=1")]
    [InlineData("a='\u00e9\u4e2d' # \u00fc\n")]
    [InlineData("a='\r'")]
    [InlineData("if=1;import=2")]
    public void A_configuration_that_xl_reads_has_no_error(string text) => Assert.Empty(Checked.Errors(text));

    [Theory]
    // Line ends, byte order marks and bytes
    [InlineData("a=1\r\nb=2\r\n", "1:4", "2:4")]
    [InlineData("# comment\r\na=1\n")]
    [InlineData("\uFEFFa=1\n", "1:1")]
    [InlineData("a=1\u00e9\n", "1:4")]
    [InlineData("a=\0\n", "1:3")]
    [InlineData("a='b\0c'\n", "1:5")]
    // Comments
    [InlineData("a=1 # end", "1:5")]
    [InlineData("# end", "1:1")]
    [InlineData("a=# comment\n1\n", "1:3", "2:1")]
    // Line breaks
    [InlineData("a=1 b=2\n", "1:5")]
    [InlineData("a=\n1\n", "1:3", "2:1")]
    [InlineData("a\n=1\n", "1:2", "2:1")]
    [InlineData("a=1 \\\n", "1:5")]
    [InlineData("a='x\ny'\n", "1:3", "2:2")]
    // Lists
    [InlineData("a=[1;2]\n", "1:5")]
    [InlineData("a=[,]\n", "1:4")]
    [InlineData("a=[1,,2]\n", "1:6")]
    [InlineData("a=[1 2]\n", "1:6")]
    [InlineData("a=[1,2\n", "2:1")]
    [InlineData("a=1,2\n", "1:4")]
    [InlineData("a=[\n'b' 'c',\n'd' ]\ne=f\n", "2:5", "4:3")]
    // Keys
    [InlineData("A=1\n", "1:1")]
    [InlineData("aB=1\n", "1:2")]
    [InlineData("a-b=1\n", "1:2")]
    [InlineData("_a=1\n", "1:1")]
    [InlineData("9a=1\n", "1:1")]
    [InlineData("='b'\n", "1:1")]
    [InlineData("a 'b'\n", "1:3")]
    // Values
    [InlineData("a=hvm\n", "1:3")]
    [InlineData("a=true\n", "1:3")]
    [InlineData("a=-1\n", "1:3")]
    [InlineData("a=1.5\n", "1:4")]
    [InlineData("a=0xFF\n", "1:5")]
    [InlineData("a=0X1\n", "1:4")]
    [InlineData("a=512m\n", "1:6")]
    [InlineData("a='b' 'c'\n", "1:7")]
    [InlineData("a='''b'''\n", "1:5")]
    [InlineData("a=('b')\n", "1:3")]
    [InlineData("a='b\n", "1:3")]
    public void What_xl_refuses_is_an_error_at_its_place(string text, params string[] places) =>
        Assert.Equal(places, Checked.Errors(text));

    [Theory]
    [InlineData("a=1\n#")]
    [InlineData("a=1\r")]
    [InlineData("a=1\n!")]
    public void An_illegal_byte_at_the_very_end_is_accepted(string text) => Assert.Empty(Checked.Errors(text));

    [Theory]
    [InlineData("a=+1\n")]
    [InlineData("a=-1\n")]
    [InlineData("a=.1\n")]
    [InlineData("a=(1)\n")]
    [InlineData("def f():\n")]
    [InlineData("a=b:c\n")]
    public void What_looks_like_Python_is_reported_as_such(string text) =>
        Assert.Contains(
            ConfigurationFile.Parse(text).Errors,
            error => error.Message.Contains("Python", StringComparison.Ordinal));

    [Theory]
    [InlineData("type = hvm\n", "expected a value (a word needs quotes), found 'hvm'")]
    [InlineData(
        "type = Hvm\n",
        "'Hvm' is illegal; keys start with a lower-case letter and have no capitals, and values that are words need quotes")]
    [InlineData("a = 512M\n", "'M' after a number; unquoted numbers have no unit and no capital letters")]
    [InlineData("a = 'b\n", "string without a closing quote; a string cannot span lines")]
    [InlineData("a = 1 b = 2\n", "expected the end of the line, or ';', found 'b'")]
    [InlineData("a = [ 1 2 ]\n", "expected ',' or ']' after a list element, found '2'")]
    [InlineData("a = 1\r\n", "carriage return; xl accepts only line feeds as line ends")]
    [InlineData("a = \u201Cb\u201D\n", "typographic quote U+201C; xl accepts only ' and \"")]
    [InlineData("a = [ \u2018b\u2019,\n 'c' ]\n", "typographic quote U+2018; xl accepts only ' and \"")]
    [InlineData("a = 1\u00A0", "no-break space U+00A0; xl accepts only blanks and tabs")]
    [InlineData("a = 1 # b", "comment without a line end; xl refuses that at the end of the file")]
    public void An_error_says_what_is_wrong(string text, string message) =>
        Assert.Equal(message, Assert.Single(ConfigurationFile.Parse(text).Errors).Message);

    [Theory]
    [InlineData(3_300, 0)]
    [InlineData(3_301, 1)]
    [InlineData(100_000, 1)]
    public void Lists_are_read_to_the_same_depth_as_by_xl(int depth, int errors) =>
        Assert.Equal(errors, Checked.Errors($"a={new string('[', depth)}{new string(']', depth)}\n").Length);

    [Fact]
    public void A_long_string_and_a_long_list_are_read()
    {
        var file = ConfigurationFile.Parse(
            $"a='{new string('x', 1 << 20)}'\nb=[{string.Join(',', Enumerable.Range(0, 10_000))}]");

        Assert.Empty(file.Errors);
        Assert.Equal(1 << 20, Assert.IsType<ScalarValue>(file.Assignments[0].Value).Text.Length);
        Assert.Equal(10_000, Assert.IsType<ListValue>(file.Assignments[1].Value).Items.Count);
    }

    [Fact]
    public void Assignments_after_an_error_are_read() => Assert.Equal(
        ["a", "c"],
        ConfigurationFile.Parse("a=1\nb=two\nc=3\n").Assignments.Select(assignment => assignment.Key));

    [Fact]
    public void A_value_knows_its_place()
    {
        var assignment = Assert.Single(ConfigurationFile.Parse("\n  a = [ 'b' ,\n\t\"cd\" ]\n").Assignments);

        Assert.Equal(TextSpan.Of(2, 3, 1), assignment.KeySpan);
        var list = Assert.IsType<ListValue>(assignment.Value);
        Assert.Equal(new TextSpan(new(2, 7), new(3, 8)), list.Span);
        Assert.Equal([TextSpan.Of(2, 9, 3), TextSpan.Of(3, 2, 4)], list.Items.Select(item => item.Span));
    }
}
