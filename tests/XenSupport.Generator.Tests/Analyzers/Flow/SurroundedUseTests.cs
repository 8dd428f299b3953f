using System.Reflection;

namespace XenSupport.Generator.Tests.Analyzers.Flow;

/// <summary>All cases of <see cref="GuardedUseTests"/>, inside other code that must not change the results.</summary>
public class SurroundedUseTests
{
    /// <summary>In a loop, the lambda may be called in the next iteration, after the assignment.</summary>
    private const string AssignedInTheNextIteration = "a = b; if (Can(a)) { Action f = () => Do(a); f(); }";

    private static readonly IReadOnlyList<string> Bodies =
    [
        .. typeof(GuardedUseTests).GetMethods()
            .SelectMany(static method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(static row => (string)row.Data[0]!),
    ];

    [Theory]
    [InlineData("void Body(Host a, Host b, bool flag) { using (new System.IO.MemoryStream()) { /* */ } }")]
    [InlineData("void Body(Host a, Host b, bool flag) { lock (this) { /* */ } }")]
    [InlineData("void Body(Host a, Host b, bool flag) { try { /* */ } finally { Flag = true; } }")]
    [InlineData("void Body(Host a, Host b, bool flag) { try { Flag = true; } catch (Exception) { /* */ } }")]
    [InlineData("void Body(Host a, Host b, bool flag) { switch (flag) { case true: { /* */ } break; } }")]
    [InlineData("void Body() { Action<Host, Host, bool> f = (a, b, flag) => { /* */ }; }")]
    [InlineData(
        "void Body() { foreach (var i in new[] { 1, 2 }) { Action<Host, Host, bool> f = (a, b, flag) => { /* */ }; } }"
    )]
    [InlineData(
        "void Body() { lock (this) { Local(null, null, true); void Local(Host a, Host b, bool flag) { /* */ } } }")]
    [InlineData(
        "void Body() { try { Flag = true; } finally { Local(null, null, true); } void Local(Host a, Host b, bool flag) { /* */ } }"
    )]
    [InlineData("Case(Host a, Host b, bool flag) { /* */ }")]
    public Task Code_gets_the_same_diagnostics_in_any_context(string member) => VerifyAsync(member, Bodies);

    [Theory]
    [InlineData("void Body(Host a, Host b, bool flag) { foreach (var outer in new[] { 1, 2 }) { /* */ } }")]
    [InlineData("void Body(Host a, Host b, bool flag) { for (var outer = 0; outer < 2; outer++) { /* */ } }")]
    [InlineData("void Body(Host a, Host b, bool flag) { do { /* */ } while (Flag); }")]
    public Task Code_gets_the_same_diagnostics_in_a_loop(string member)
    {
        Assert.Contains(AssignedInTheNextIteration, Bodies);
        return VerifyAsync(member, Bodies.Where(static body => body != AssignedInTheNextIteration));
    }

    [Fact]
    public Task A_lambda_may_run_in_the_next_iteration() =>
        UsageVerifier.VerifyAsync(
            "class Case { void Body(Host a, Host b) { while (Flag) { a = b; if (Can(a)) { Action f = () => {|XEN2001:Do(a)|}; f(); } } } }");

    private static Task VerifyAsync(string member, IEnumerable<string> bodies) =>
        UsageVerifier.VerifyAsync(
            string.Join(
                '\n',
                bodies.Select(
                    (body, i) =>
                        $"class Case{i} {{ Host field; {member.Replace("/* */", body).Replace("Case(", $"Case{i}(")} }}")));
}
