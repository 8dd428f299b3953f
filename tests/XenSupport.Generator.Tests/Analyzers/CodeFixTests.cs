using XenSupport.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers;

/// <summary>Code fixes for the usage diagnostics. Each case also fixes all of its diagnostics at once.</summary>
public class CodeFixTests
{
    [Fact]
    public Task A_requirement_is_added_to_the_caller() => UsageVerifier.VerifyFixAsync<RequireCodeFixProvider>(
        """
        class Case
        {
            /// <summary>Documented.</summary>
            void Two(Host host)
            {
                {|XEN2001:Do(host)|};
                {|XEN2001:host.Live()|};
            }

            [Obsolete]
            int Property => {|XEN2001:Ask(null)|} ? 1 : 2;

            bool _field = {|XEN2001:Ask(null)|};

            Case() => {|XEN2001:DoNew(null)|};

            class Base
            {
                [RequiresXen(typeof(Live))]
                public Base() { }
            }

            class Derived : Base
            {
                {|XEN2001:Derived|}() { }
            }

            void Risky() => {|XEN2001:Try(null)|};
        }
        """,
        """
        class Case
        {
            /// <summary>Documented.</summary>
            [RequiresXen(typeof(Live))]
            void Two(Host host)
            {
                Do(host);
                host.Live();
            }

            [Obsolete]
            [RequiresXen(typeof(Live))]
            int Property => Ask(null) ? 1 : 2;

            [RequiresXen(typeof(Live))]
            bool _field = Ask(null);

            [RequiresXen(MinVersion = "4.21")]
            Case() => DoNew(null);

            class Base
            {
                [RequiresXen(typeof(Live))]
                public Base() { }
            }

            class Derived : Base
            {
                [RequiresXen(typeof(Live))]
                Derived() { }
            }

            [RequiresXen(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.TechPreview)]
            void Risky() => Try(null);
        }
        """);

    [Fact]
    public Task A_statement_is_wrapped_in_a_guard_of_the_project() =>
        UsageVerifier.VerifyFixAsync<GuardCodeFixProvider>(
        """
        class Case
        {
            void Two(Host host)
            {
                // Why.
                {|XEN2001:Do(host)|};
                {|XEN2001:DoNew(host)|};
                {|XEN2002:DoUnsafe(host)|};
            }
        }
        """,
        """
        class Case
        {
            void Two(Host host)
            {
                // Why.
                if (Can(host))
                {
                    Do(host);
                }
                if (IsNew(host))
                {
                    DoNew(host);
                }
                if (IsUnsafe(host))
                {
                    DoUnsafe(host);
                }
            }
        }
        """);

    [Fact]
    public Task An_accepted_status_that_no_release_needs_is_removed() =>
        UsageVerifier.VerifyFixAsync<RemoveArgumentCodeFixProvider>(
            "class Case { [RequiresXen(typeof(XenFeatures.Tools.Everywhere), {|XEN2007:Accept = SupportStatus.TechPreview|})] void M() { } }",
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
