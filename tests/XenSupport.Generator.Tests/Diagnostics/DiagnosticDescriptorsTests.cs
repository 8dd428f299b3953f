using System.Reflection;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Diagnostics;

namespace XenSupport.Generator.Tests.Diagnostics;

public class DiagnosticDescriptorsTests
{
    private static readonly string[] Ids =
    [
        .. from field in typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static)
           select (string)field.GetRawConstantValue()!,
    ];

    [Theory]
    [InlineData("XEN1001", DiagnosticSeverity.Error)]
    [InlineData("XEN1002", DiagnosticSeverity.Error)]
    [InlineData("XEN1003", DiagnosticSeverity.Error)]
    [InlineData("XEN1004", DiagnosticSeverity.Error)]
    [InlineData("XEN1007", DiagnosticSeverity.Error)]
    [InlineData("XEN1008", DiagnosticSeverity.Warning)]
    [InlineData("XEN1009", DiagnosticSeverity.Warning)]
    [InlineData("XEN1010", DiagnosticSeverity.Warning)]
    [InlineData("XEN1011", DiagnosticSeverity.Error)]
    [InlineData("XEN1015", DiagnosticSeverity.Error)]
    [InlineData("XEN1016", DiagnosticSeverity.Error)]
    [InlineData("XEN1031", DiagnosticSeverity.Warning)]
    [InlineData("XEN1034", DiagnosticSeverity.Info)]
    public void A_guess_is_an_error_a_slip_a_warning_and_advice_an_info(string id, DiagnosticSeverity severity) =>
        Assert.Equal(severity, DiagnosticDescriptors.Get(id).DefaultSeverity);

    [Fact]
    public void Each_id_is_used_once() => Assert.Equal(Ids.Distinct(), Ids);

    [Fact]
    public void Each_id_has_a_descriptor_with_a_page_of_its_own() => Assert.All(
        Ids,
        id =>
        {
            var descriptor = DiagnosticDescriptors.Get(id);
            Assert.Equal(id, descriptor.Id);
            Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
            Assert.True(descriptor.IsEnabledByDefault);
            Assert.Matches("^[A-Z].*[^.]$", descriptor.Title.ToString());
        });
}
