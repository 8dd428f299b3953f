using CsCheck;
using XenSupport.Tool.Check.Findings;
using XenSupport.Tool.Tests.Testing;
using XenSupport.Xl.Configuration;
using XenSupport.Xl.Settings;

namespace XenSupport.Tool.Tests.Check.Configuration;

/// <summary>Laws that hold for every text.</summary>
public class ReaderPropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf(
            "\n", "\r\n", "#", "# x\n", ";", "=", "+=", "[", "]", ",", "'", "\"", "\\", "\\x41", "\\101", "\0", "\uFEFF", "\u00e9", " ", "\t",
            "=[ '", "' ]\n", "hvm", "Memory", "0x1f", "0xFF", "9223372036854775808", "-1", "1", "\ud83d\ude00"),
        Gen.OneOf(
            "type='hvm'\n", "type='pvh'\n", "name='g'\n", "kernel='/k'\n", "phy:/dev/a,xvda,w", "format=qcow2,vdev=hda,target=/x", ",hdc:cdrom,r",
            "model=e1000", "backend=dom", "type=qusb", "tag=t,path=/p,security_model=none", "08:00.0", "size=512", "vcpus=0-3,7", "size=18446744073709551615"),
        Gen.OneOf([.. SettingCatalogue.Keys]));

    private static readonly Gen<string> Text = Piece.Array[0, 40].Select(string.Concat);

    [Fact]
    public void Every_error_is_within_the_text() => Text.Sample(
        text =>
        {
            foreach (var error in ConfigurationFile.Parse(text).Errors)
            {
                AssertWithin(text, error.Span);
            }
        },
        iter: 5_000);

    [Fact]
    public void A_check_ends_and_its_findings_are_within_the_text() => Gen.Select(
        Text, Gen.OneOf("4.17", "4.18", "4.19", "4.20", "4.21", "4.22"), Gen.OneOf("x86", "arm32", "arm64")).Sample(
            (text, version, architecture) =>
            {
                foreach (var span in Checked.Result(text, version,
                    architecture).Findings.Select(finding => finding.Span).OfType<TextSpan>())
                {
                    AssertWithin(text, span);
                }
            },
            iter: 5_000);

    [Fact]
    public void A_backend_in_another_domain_is_found_at_its_word() => Gen.Select(
        Gen.String[Gen.Char["ab=, "], 0, 8], Gen.String[Gen.Char["ab,"], 0, 4], (before, after) => $"vif = [ '{before},backend=dom,{after}' ]\n").Sample(
            text =>
            {
                foreach (var finding in Checked.Result(text).Findings.Where(finding => finding.Key == "driver-domains"))
                {
                    Assert.Equal("backend=dom", Slice(text, finding.Span!.Value));
                }
            },
            iter: 1_000);

    // xl refuses most texts made of random pieces, so these assign random values to random settings, in valid syntax.
    [Fact]
    public void A_check_of_what_xl_reads_ends_whatever_the_values() => Gen.Select(
        Assignments, Gen.OneOf("4.17", "4.18", "4.19", "4.20", "4.21"), Gen.OneOf("x86", "arm32", "arm64")).Sample(
            (text, version, architecture) =>
            {
                Assert.Empty(Checked.Errors(text));
                foreach (var span in Checked.Result(text, version,
                    architecture).Findings.Select(finding => finding.Span).OfType<TextSpan>())
                {
                    AssertWithin(text, span);
                }
            },
            iter: 5_000);

    [Fact]
    public void Each_key_of_a_valid_text_is_at_its_place() => Assignments.Sample(
        text => Assert.All(
            ConfigurationFile.Parse(text).Assignments,
            assignment => Assert.Equal(assignment.Key, Slice(text, assignment.KeySpan))),
        iter: 2_000);

    [Fact]
    public void A_setting_that_xl_does_not_know_changes_nothing_else() => Assignments.Sample(
        text => Assert.Equal(
            Checked.Result(text).Findings.Select(finding => (finding.Rule, finding.Message)),
            Checked.Result(text + "unheard_of_setting=1\n").Findings
                .Where(finding => finding.Rule != FindingRules.UnknownKey)
                .Select(finding => (finding.Rule, finding.Message))),
        iter: 2_000);

    private static Gen<string> Scalar => Gen.OneOf(
        Gen.OneOf("0", "1", "2", "0x7fffffffffffffff", "99999999999999999999", "'-9223372036854775808'", "''", "'v3'", "'hvm'", "'pvh'", "'pv'"),
        Gen.OneOf(
            "'phy:/dev/a,xvda,w'", "'/x,qcow2,hda'", "'/x,,sdzzzzzzzz,r'", "'model=ne2k_pci,backend=b'", "'type=qusb'", "'08:00.*'", "'tablet'", "'host:1'",
            "'backend-type=linux'", "'backend=0,connectors=a:1x1'", "'tag=a, path=b, security_model=c'", "'card, backend=b'", "'size=99999999999999999999'",
            "'vcpus=0-18446744073709551615,1-1'", "'\\t,=,\\n'", "'a=b=c,,d'"));

    private static Gen<string> Value => Gen.OneOf(
        Scalar,
        Scalar.Array[0, 3].Select(items => $"[ {string.Join(", ", items)} ]"),
        Scalar.Array[0, 2].Array[1, 2].Select(lists => $"[ {string.Join(",\n", lists.Select(list => $"[{string.Join(",", list)}]"))} ]"));

    private static Gen<string> Assignments => Gen.Select(Gen.OneOf([.. SettingCatalogue.Keys]), Gen.OneOf("=", "=", "+="), Value)
        .Select((key, operation, value) => $"{key} {operation} {value}\n")
        .Array[0, 12]
        .Select(string.Concat);

    private static string Slice(string text, TextSpan span) =>
        text.Split('\n')[span.Start.Line - 1][(span.Start.Column - 1)..(span.End.Column - 1)];

    private static void AssertWithin(string text, TextSpan span)
    {
        var lines = text.Split('\n');
        foreach (var position in new[] { span.Start, span.End })
        {
            Assert.InRange(position.Line, 1, lines.Length);
            Assert.InRange(position.Column, 1, lines[position.Line - 1].Length + 1);
        }

        Assert.True((span.Start.Line, span.Start.Column).CompareTo((span.End.Line, span.End.Column)) <= 0);
    }
}
