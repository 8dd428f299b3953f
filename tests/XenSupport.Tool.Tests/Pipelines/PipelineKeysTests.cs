namespace XenSupport.Tool.Tests.Pipelines;

/// <summary>The pipelines' files use only keys that the systems know, which ignore others or refuse the file.</summary>
public class PipelineKeysTests
{
    [Fact]
    public void GitLab_knows_each_key() => Assert.Empty(PipelineKeys.GitLab.FindUnknown(PipelineYaml.GitLab));

    [Fact]
    public void GitHub_knows_each_key() => Assert.Empty(PipelineKeys.Action.FindUnknown(PipelineYaml.Action));

    [Fact]
    public void Pre_commit_knows_each_key() => Assert.Empty(PipelineKeys.Hooks.FindUnknown(PipelineYaml.Hooks));

    [Theory]
    [InlineData("job: { scirpt: [a] }", "/*/scirpt")]
    [InlineData("job: { artifacts: { report: { codequality: a } } }", "/*/artifacts/report")]
    [InlineData("job: { artifacts: { reports: { code_quality: a } } }", "/*/artifacts/reports/code_quality")]
    [InlineData("include: [ { url: a } ]", "/include/-/url")]
    [InlineData("job: { variables: { A: b } }")]
    public void A_key_that_GitLab_does_not_know_is_found(string text, params string[] unknown) =>
        Assert.Equal(unknown, PipelineKeys.GitLab.FindUnknown(PipelineYaml.Parse(text)));
}
