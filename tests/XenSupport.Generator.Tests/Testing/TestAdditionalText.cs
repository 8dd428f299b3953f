using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace XenSupport.Generator.Tests.Testing;

/// <summary>An additional file in memory.</summary>
internal sealed class TestAdditionalText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
