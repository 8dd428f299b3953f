using XenSupport.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>The fix that makes a guard where the project has none.</summary>
public class MakeGuardFixTests
{
    /// <summary>What is shown, and code before and after all guards are made.</summary>
    public static TheoryData<string, string, string> Cases { get; } = new()
    {
        {
            "the host's type gets the guard",
            """
            class Machine
            {
                public XenVersion Xen { get; init; }

                [RequiresXen(typeof(XenFeatures.Tools.Shaky))]
                public void Shake() { } // Hard.
            }

            class Case
            {
                void M(Machine machine, bool isReady)
                {
                    if (isReady) machine.Shake(); else Flag = true;
                    machine.Shake();
                }
            }

            """,
            """
            class Machine
            {
                public XenVersion Xen { get; init; }

                [RequiresXen(typeof(XenFeatures.Tools.Shaky))]
                public void Shake() { } // Hard.

                [XenGuard(typeof(XenFeatures.Tools.Shaky))]
                public static bool CanShaky(Machine host) => XenReleases.For(host.Xen).SecuritySupports(XenFeatures.Tools.Shaky.Key);
            }

            class Case
            {
                void M(Machine machine, bool isReady)
                {
                    if (isReady) { if (Machine.CanShaky(machine)) { machine.Shake(); } } else Flag = true;
                    machine.Shake();
                }
            }

            """
        },
        {
            "what is accepted, in a type in one line",
            """
            class Machine { public string ReportedVersion; public int CanShaky; }

            class Case
            {
                [RequiresXen(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.NotSupported)]
                static void Shake(Machine machine) { }

                [RequiresXen(typeof(XenFeatures.Tools.Everywhere))]
                void M(Machine machine) => Shiver(machine);

                [RequiresXen(typeof(XenFeatures.Tools.Recent), Accept = SupportStatus.Experimental)]
                static void Shiver(Machine machine) => Shake(machine);
            }

            """,
            """
            class Machine { public string ReportedVersion; public int CanShaky;

                [XenGuard(typeof(XenFeatures.Tools.Recent), Accept = SupportStatus.Experimental)]
                public static bool CanRecent(Machine host) => XenReleases.For(host.ReportedVersion).Supports(XenFeatures.Tools.Recent.Key, SupportStatus.Experimental);
            }

            class Case
            {
                [RequiresXen(typeof(XenFeatures.Tools.Shaky), Accept = SupportStatus.NotSupported)]
                static void Shake(Machine machine) { }

                [RequiresXen(typeof(XenFeatures.Tools.Everywhere))]
                void M(Machine machine)
                {
                    if (Machine.CanRecent(machine))
                    {
                        Shiver(machine);
                    }
                }

                [RequiresXen(typeof(XenFeatures.Tools.Recent), Accept = SupportStatus.Experimental)]
                static void Shiver(Machine machine) => Shake(machine);
            }

            """
        },
        {
            "support without security support",
            """
            class Machine
            {
                public XenVersion Xen;

                [RequiresXen(typeof(XenFeatures.Tools.Shaky), AcceptNoSecuritySupport = true)]
                public void Shake() { }

                void M() => Shake();
            }

            """,
            """
            class Machine
            {
                public XenVersion Xen;

                [RequiresXen(typeof(XenFeatures.Tools.Shaky), AcceptNoSecuritySupport = true)]
                public void Shake() { }

                void M()
                {
                    if (CanShaky(this))
                    {
                        Shake();
                    }
                }

                [XenGuard(typeof(XenFeatures.Tools.Shaky), AcceptNoSecuritySupport = true)]
                public static bool CanShaky(Machine host) => XenReleases.For(host.Xen).Supports(XenFeatures.Tools.Shaky.Key);
            }

            """
        },
        {
            "versions",
            """
            class Machine
            {
                public XenVersion Version;
            }

            class Report
            {
                public string XenVersion { get; set; }
            }

            class Case
            {
                [RequiresXen(MinVersion = "4.22")]
                static int Read(Machine machine) => 1;

                [RequiresXen(MinVersion = "4.21")]
                static int Read(Report report) => 1;

                int M(Machine machine) => Read(machine);
            }

            """,
            """
            class Machine
            {
                public XenVersion Version;

                [XenGuard(MinVersion = "4.22")]
                public static bool IsXen422OrLater(Machine host) => host.Version >= new XenVersion(4, 22);
            }

            class Report
            {
                public string XenVersion { get; set; }
            }

            class Case
            {
                [RequiresXen(MinVersion = "4.22")]
                static int Read(Machine machine) => 1;

                [RequiresXen(MinVersion = "4.21")]
                static int Read(Report report) => 1;

                int M(Machine machine) => Machine.IsXen422OrLater(machine) ? Read(machine) : throw new NotSupportedException("This needs Xen 4.22 or later.");
            }

            """
        },
        {
            "a reported version is read",
            """
            class Report
            {
                public string XenVersion { get; set; }

                [RequiresXen(MinVersion = "4.22")]
                public void Send() { }

                void M()
                {
                    Send();
                }
            }

            """,
            """
            class Report
            {
                public string XenVersion { get; set; }

                [RequiresXen(MinVersion = "4.22")]
                public void Send() { }

                void M()
                {
                    if (IsXen422OrLater(this))
                    {
                        Send();
                    }
                }

                [XenGuard(MinVersion = "4.22")]
                public static bool IsXen422OrLater(Report host) => XenSupport.XenVersion.TryParseReported(host.XenVersion, out var version) && version >= new XenVersion(4, 22);
            }

            """
        },
        {
            "a host of no class of the project, in a file with tabs",
            """
            namespace Machines;

            interface IMachine
            {
            	[RequiresXen(MinVersion = "4.22")]
            	void Run();
            }

            class Case
            {
            	void M(IMachine machine)
            	{
            		machine.Run();
            	}
            }
            """,
            """
            namespace Machines;

            interface IMachine
            {
            	[RequiresXen(MinVersion = "4.22")]
            	void Run();
            }

            class Case
            {
            	void M(IMachine machine)
            	{
            		if (machine.IsXen422OrLater())
            		{
            			machine.Run();
            		}
            	}
            }

            internal static class IMachineGuards
            {
            	[XenGuard(MinVersion = "4.22")]
            	public static bool IsXen422OrLater(this IMachine host) => throw new NotImplementedException();
            }
            """
        },
        {
            "no host",
            """
            class Case
            {
                [RequiresXen(MinVersion = "4.22")]
                static bool Ask(string domain) => true;

                void M(string domain) => Flag = Flag && (Ask(domain) || Ask(""));
            }
            """,
            """
            class Case
            {
                [RequiresXen(MinVersion = "4.22")]
                static bool Ask(string domain) => true;

                void M(string domain)
                {
                    if (IsXen422OrLater())
                    {
                        Flag = Flag && (Ask(domain) || Ask(""));
                    }
                }

                [XenGuard(MinVersion = "4.22")]
                private static bool IsXen422OrLater() => throw new NotImplementedException();
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_guard_is_made_and_used(string name, string before, string after)
    {
        Assert.NotEmpty(name);
        var run = await FixRun.OfAsync(before);
        var made = await run.FixEachAsync(new MakeGuardCodeFixProvider(), "Make");
        Assert.Equal(after, await made.ReadAsync());
        Assert.DoesNotContain("XEN2006", made.Reported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_may_be_in_another_file()
    {
        var run = await FixRun.OfAsync("class Case { void M(Host host) => Dare(host); }");
        var made = await run.FixEachAsync(new MakeGuardCodeFixProvider(), "Make");
        Assert.Equal(
            "class Case { void M(Host host) { if (Host.CanShaky(host)) { Dare(host); } } }",
            await made.ReadAsync());
        Assert.Empty(made.Diagnostics);
        Assert.Empty(await made.FindErrorsAsync());
    }

    [Fact]
    public async Task It_needs_no_using_directive()
    {
        var run = await FixRun.OfAsync(
            """
            class Machine
            {
                public XenSupport.XenVersion Version;

                [XenSupport.RequiresXen(typeof(XenFeatures.Tools.Shaky))]
                void Shake() { }

                void M() { Shake(); }
            }
            """,
            FixRun.Create(UsageVerifier.Create("Tool", "", "4.20", "4.21")));
        var made = await run.FixEachAsync(new MakeGuardCodeFixProvider(), "Make");
        Assert.Contains(
            "=> XenSupport.SupportStatementExtensions.SecuritySupports(XenReleases.For(host.Version), XenFeatures.Tools.Shaky.Key);",
            await made.ReadAsync(),
            StringComparison.Ordinal);
        Assert.Empty(made.Diagnostics);
        Assert.Empty(await made.FindErrorsAsync());
    }

    [Theory]
    [InlineData("void M(Host host) => Do(host);", "")]
    [InlineData("void M() => Dare(Find());", "")]
    [InlineData("void M(Host host) => Dare(host);", "Make a guard 'Host.CanShaky'")]
    public Task It_is_offered_where_the_project_has_no_guard(string members, string titles) =>
        FixAssert.OffersAsync(new MakeGuardCodeFixProvider(), members, titles);
}
