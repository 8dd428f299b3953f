using XenSupport.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>Fixes of arguments: of attributes, and for limited parameters.</summary>
public class ArgumentFixTests
{
    [Fact]
    public Task An_accepted_status_that_no_release_needs_is_removed() =>
        UsageVerifier.VerifyFixAsync<RemoveArgumentCodeFixProvider>(
            "class Case { [RequiresXen(typeof(XenFeatures.Tools.Everywhere), {|XEN2007:Accept = SupportStatus.TechPreview|})] void M() { } }",
            "class Case { [RequiresXen(typeof(XenFeatures.Tools.Everywhere))] void M() { } }");

    [Fact]
    public Task An_accepted_status_that_only_waives_security_support_is_replaced() =>
        UsageVerifier.VerifyFixAsync<RemoveArgumentCodeFixProvider>(
            "class Case { [RequiresXen(typeof(XenFeatures.Tools.Unsafe), {|XEN2007:Accept = SupportStatus.TechPreview|})] void M() { } }",
            "class Case { [RequiresXen(typeof(XenFeatures.Tools.Unsafe), AcceptNoSecuritySupport = true)] void M() { } }");

    [Fact]
    public Task Security_support_that_need_not_be_waived_is_not() =>
        UsageVerifier.VerifyFixAsync<RemoveArgumentCodeFixProvider>(
            "class Case { [RequiresXen(typeof(XenFeatures.Tools.Everywhere), {|XEN2007:AcceptNoSecuritySupport = true|})] void M() { } }",
            "class Case { [RequiresXen(typeof(XenFeatures.Tools.Everywhere))] void M() { } }");

    [Fact]
    public Task A_unit_that_does_not_fit_is_removed() =>
        UsageVerifier.VerifyFixAsync<RemoveArgumentCodeFixProvider>(
            "class Case { [XenLimit(typeof(XenLimits.Limits.Processors.X86), Unit = {|XEN3003:XenUnit.KiB|})] int _number; }",
            "class Case { [XenLimit(typeof(XenLimits.Limits.Processors.X86))] int _number; }");

    [Fact]
    public Task A_constant_above_a_limit_is_lowered_to_it() => UsageVerifier.VerifyFixAsync<UseLimitCodeFixProvider>(
        """
        class Case
        {
            static void Set([XenLimit(typeof(XenLimits.Limits.Memory.X86), Unit = XenUnit.KiB)] long kib) { }
            static void Count([XenLimit(typeof(XenLimits.Limits.Processors.X86))] int number) { }

            static void Use()
            {
                Set({|XEN3001:9L << 30|});
                Set(kib: {|XEN3002:17179869184|});
                Count({|XEN3002:129|});
            }
        }
        """,
        """
        class Case
        {
            static void Set([XenLimit(typeof(XenLimits.Limits.Memory.X86), Unit = XenUnit.KiB)] long kib) { }
            static void Count([XenLimit(typeof(XenLimits.Limits.Processors.X86))] int number) { }

            static void Use()
            {
                Set(XenLimits.Limits.Memory.X86.SecuritySupportedMaxKiB);
                Set(kib: XenLimits.Limits.Memory.X86.SecuritySupportedMaxKiB);
                Count(XenLimits.Limits.Processors.X86.SecuritySupportedMax);
            }
        }
        """);
}
