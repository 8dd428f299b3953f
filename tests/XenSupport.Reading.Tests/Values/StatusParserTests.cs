using XenSupport.Reading.Findings;
using XenSupport.Reading.Values;

namespace XenSupport.Reading.Tests.Values;

public class StatusParserTests
{
    [Theory]
    [InlineData("Supported", SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData("Experimental", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Tech Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData("Deprecated", SupportStatus.Deprecated, SecuritySupport.Supported)]
    [InlineData("Supported, not security supported", SupportStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("Supported, security support external", SupportStatus.Supported, SecuritySupport.External)]
    [InlineData("Supported, with caveats", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData(
        "Supported, security supported only when run de-privileged",
        SupportStatus.Supported,
        SecuritySupport.Conditional)]
    [InlineData("Tech Preview, with limited support", SupportStatus.TechPreview, SecuritySupport.Conditional)]
    [InlineData("Security supported", SupportStatus.Supported, SecuritySupport.Supported)]
    [InlineData("No security support, not recommended", SupportStatus.Unknown, SecuritySupport.NotSupported)]
    [InlineData("Support scope restricted", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Not supported", SupportStatus.NotSupported, SecuritySupport.NotSupported)]
    [InlineData("Not functional", SupportStatus.NotFunctional, SecuritySupport.NotSupported)]
    [InlineData("Not implemented", SupportStatus.NotImplemented, SecuritySupport.NotSupported)]
    [InlineData("Preview", SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData("Obsolete", SupportStatus.Deprecated, SecuritySupport.Unknown)]
    [InlineData("Insecure", SupportStatus.Supported, SecuritySupport.NotSupported)]
    public void Each_value_of_the_vocabulary_is_read_in_any_case_and_spacing(
        string value, SupportStatus status, SecuritySupport securitySupport)
    {
        string[] forms =
        [
            value,
            value + ".",
            value + " .",
            value.ToLowerInvariant(),
            value.ToUpperInvariant(),
            value.Replace(" ", "  ", StringComparison.Ordinal),
            value.Replace(" ", " \t", StringComparison.Ordinal) + ".",
            value.Replace(", ", ",", StringComparison.Ordinal),
            value.Replace(", ", " , ", StringComparison.Ordinal),
        ];

        Assert.All(forms, form => Assert.Equal((status, securitySupport, null), Read(form)));
    }

    [Theory]
    [InlineData("Supported (in some mode)", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Supported(in some mode).", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Supported ( a, b. )", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Deprecated (on ARM)", SupportStatus.Deprecated, SecuritySupport.Conditional)]
    [InlineData("Security supported (on ARM)", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Support scope restricted (on ARM)", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Experimental (in some mode)", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Not supported (yet).", SupportStatus.NotSupported, SecuritySupport.NotSupported)]
    [InlineData("Supported (a), security support external", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Supported (a) , not security supported.", SupportStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("Tech Preview (a), with limited support", SupportStatus.TechPreview, SecuritySupport.Conditional)]
    public void A_condition_lowers_security_support_to_conditional(
        string value, SupportStatus status, SecuritySupport securitySupport) =>
        Assert.Equal((status, securitySupport, null), Read(value));

    [Theory]
    [InlineData("Supported (not security supported)", "not security supported")]
    [InlineData("Supported (experimental)", "experimental")]
    [InlineData("Supported (deprecated, no XSAs)", "deprecated, no XSAs")]
    [InlineData("Supported ( Unsupported on ARM ).", "Unsupported on ARM")]
    [InlineData("Supported (x86), with caveats (not on ARM)", "with caveats (not on ARM)")]
    [InlineData("Supported (Tech Preview), with caveats", "Tech Preview")]
    [InlineData("Deprecated (without XSAs)", "without XSAs")]
    [InlineData("Security supported (isn't)", "isn't")]
    [InlineData("Support scope restricted (nonfunctional)", "nonfunctional")]
    [InlineData("Supported (non-functional)", "non-functional")]
    [InlineData("Supported (w/o security)", "w/o security")]
    [InlineData("Supported (removed in 4.22)", "removed in 4.22")]
    [InlineData("Supported (end of life)", "end of life")]
    [InlineData("Supported (N/A)", "N/A")]
    [InlineData("Supported (?)", "?")]
    public void A_condition_that_denies_support_is_reported_and_nothing_is_guessed(string value, string piece) =>
        Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown, "XEN1004 " + piece), Read(value));

    [Theory]
    [InlineData("Experimental (not on ARM)", SupportStatus.Experimental)]
    [InlineData("Not supported (deprecated)", SupportStatus.NotSupported)]
    public void A_label_without_security_support_may_have_any_condition(string value, SupportStatus status) =>
        Assert.Equal((status, SecuritySupport.NotSupported, null), Read(value));

    [Theory]
    [InlineData("!Supported", "did you mean 'Not supported'?")]
    [InlineData("Unsupported", "did you mean 'Not supported'?")]
    [InlineData("unsuported", "did you mean 'Not supported'?")]
    [InlineData("Un-supported", "did you mean 'Not supported'?")]
    [InlineData("Non-supported", "did you mean 'Not supported'?")]
    [InlineData("No supported", "did you mean 'Not supported'?")]
    [InlineData("Unsupported, not security supported", "did you mean 'Not supported'?")]
    [InlineData("Nonfunctional", "did you mean 'Not functional'?")]
    [InlineData("Unimplemented", "did you mean 'Not implemented'?")]
    [InlineData("Supportet", "did you mean 'Supported'?")]
    [InlineData("Supported upto 64", "a limit is written 'Supported up to 64', without a comma")]
    [InlineData("Supported with up to 64", "a limit is written 'Supported up to 64', without a comma")]
    [InlineData("Supported with caveats", "a comma is missing before 'with caveats'")]
    [InlineData("Deprecated  not recommended", "a comma is missing before 'not recommended'")]
    public void The_advice_for_an_unknown_label_never_raises_it(string value, string advice) =>
        Assert.Equal(advice, Assert.Single(StatusParser.Parse(value).Findings).Arguments[1]);

    [Fact]
    public void Security_support_is_never_the_advice_if_nothing_is_said_of_security() => Assert.DoesNotContain(
        "'Security supported'",
        Assert.Single(StatusParser.Parse("Fully supported").Findings).Arguments[1],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Supported, no security support", "did you mean 'not security supported'?")]
    [InlineData("Supported, up to 64", "a limit is written 'Supported up to 64', without a comma")]
    [InlineData("Supported (up to 64)", "a limit is written 'Supported up to 64', without a comma")]
    [InlineData("Supported ()", "the condition is empty; say in which case the label holds, or remove the parentheses")]
    [InlineData("Supported, unsecurity supported", "did you mean 'not security supported'?")]
    public void The_advice_for_an_unknown_modifier_never_raises_it(string value, string advice) =>
        Assert.Equal(advice, Assert.Single(StatusParser.Parse(value).Findings).Arguments[1]);

    [Theory]
    [InlineData("Supported ()")]
    [InlineData("Supported ( )")]
    [InlineData("Deprecated ().")]
    public void Even_an_empty_condition_rules_out_full_security_support(string value) =>
        Assert.NotEqual(SecuritySupport.Supported, StatusParser.Parse(value).SecuritySupport);

    [Theory]
    [InlineData("Experimental, with caveats", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Experimental, with limited support", SupportStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Tech Preview, security support external", SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData("Tech Preview, not security supported", SupportStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData("Not supported, with caveats", SupportStatus.NotSupported, SecuritySupport.NotSupported)]
    [InlineData("Deprecated, with caveats", SupportStatus.Deprecated, SecuritySupport.Conditional)]
    [InlineData("Supported, with limited support", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData(
        "Support scope restricted, security support external", SupportStatus.Supported, SecuritySupport.Conditional)]
    [InlineData("Insecure, security support external", SupportStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("No security support, with caveats", SupportStatus.Unknown, SecuritySupport.NotSupported)]
    public void A_modifier_never_raises_the_security_support_of_another_label(
        string value, SupportStatus status, SecuritySupport securitySupport) =>
        Assert.Equal((status, securitySupport, null), Read(value));

    [Theory]
    [InlineData("???", "???")]
    [InlineData("Expermental", "Expermental")]
    [InlineData("Expermental.", "Expermental")]
    [InlineData("Suported, with caveats", "Suported")]
    [InlineData("Suported (a), with caveats", "Suported")]
    [InlineData("Yes", "Yes")]
    [InlineData("Not supported..", "Not supported.")]
    [InlineData("Supported Supported", "Supported Supported")]
    [InlineData("Supported; with caveats", "Supported; with caveats")]
    [InlineData("Supported with caveats", "Supported with caveats")]
    [InlineData("Supported (a", "Supported (a")]
    [InlineData("Supported (a) b", "Supported (a) b")]
    [InlineData("Supported (a (b))", "Supported (a (b))")]
    [InlineData("Supported)", "Supported)")]
    [InlineData("Supporte\u0501", "Supporte\u0501")]
    [InlineData("with caveats", "with caveats")]
    [InlineData(", with caveats", ", with caveats")]
    [InlineData("(a)", "(a)")]
    [InlineData(".", ".")]
    [InlineData("b: Supported", "b: Supported")]
    public void An_unknown_label_is_reported_and_neither_repaired_nor_guessed(string value, string piece) =>
        Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown, "XEN1003 " + piece), Read(value));

    [Theory]
    [InlineData("Supported, with caveat", "with caveat")]
    [InlineData("Supported, sometimes.", "sometimes")]
    [InlineData("Supported (a), sometimes", "sometimes")]
    [InlineData("Supported, with caveats, not security supported", "with caveats, not security supported")]
    [InlineData("Supported, with caveats (a)", "with caveats (a)")]
    [InlineData("Supported (a), Experimental (b)", "Experimental (b)")]
    [InlineData("Supported, Experimental", "Experimental")]
    [InlineData("Experimental, supported", "supported")]
    [InlineData("Supported, security supported", "security supported")]
    public void An_unknown_modifier_is_reported_and_neither_repaired_nor_guessed(string value, string piece) =>
        Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown, "XEN1004 " + piece), Read(value));

    [Theory]
    [InlineData("Supported,")]
    [InlineData("Supported, .")]
    [InlineData("Supported (a),")]
    public void A_comma_without_a_modifier_is_an_unknown_modifier(string value)
    {
        var reading = StatusParser.Parse(value);

        Assert.Equal((SupportStatus.Unknown, SecuritySupport.Unknown), (reading.Status, reading.SecuritySupport));
        Assert.Equal(Rules.UnknownStatusModifier, Assert.Single(reading.Findings).Rule);
    }

    [Theory]
    [InlineData("Expermental", "did you mean 'Experimental'?")]
    [InlineData("tech-preview", "did you mean 'Tech Preview'?")]
    [InlineData("Supported, with caveat", "did you mean 'with caveats'?")]
    [InlineData("Supported, no security supported", "did you mean 'not security supported'?")]
    public void The_nearest_known_word_is_suggested(string value, string advice) =>
        Assert.Equal(advice, Assert.Single(StatusParser.Parse(value).Findings).Arguments[1]);

    /// <summary>Returns status, security support and, if there is a finding, its id and the wrong piece.</summary>
    private static (SupportStatus Status, SecuritySupport SecuritySupport, string? Finding) Read(string value)
    {
        var reading = StatusParser.Parse(value);
        var finding = reading
            .Findings.Select(finding => $"{finding.Rule.Id} {finding.Range.Of(value)}")
            .SingleOrDefault();
        return (reading.Status, reading.SecuritySupport, finding);
    }
}
