using XenSupport.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>Code that is made to depend on a guard does otherwise what it did.</summary>
public class GuardFixTests
{
    /// <summary>What is shown, the kind of fix, members before and after it, and what is still reported.</summary>
    public static TheoryData<string, string, string, string, string> Cases { get; } = new()
    {
        {
            "an embedded statement keeps the else of its if",
            "Guard",
            """
            void M(Host host, bool isReady)
            {
                if (isReady)
                    Do(host);
                else
                    Flag = true;
            }
            """,
            """
            void M(Host host, bool isReady)
            {
                if (isReady)
                {
                    if (Can(host))
                    {
                        Do(host);
                    }
                }
                else
                    Flag = true;
            }
            """,
            ""
        },
        {
            "in one line",
            "Guard",
            "void M(Host host, bool isReady) { if (isReady) Do(host); else Flag = true; }",
            "void M(Host host, bool isReady) { if (isReady) { if (Can(host)) { Do(host); } } else Flag = true; }",
            ""
        },
        {
            "comments",
            "Guard",
            """
            void M(Host host)
            {
                // Before.
                if (Flag) // If.
                    // Then.
                    Do(host); // Done.
                // After.
            }
            """,
            """
            void M(Host host)
            {
                // Before.
                if (Flag) // If.
                {
                    // Then.
                    if (Can(host))
                    {
                        Do(host); // Done.
                    }
                }
                // After.
            }
            """,
            ""
        },
        {
            "nested at once",
            "Guard",
            """
            void M(List<Host> hosts)
            {
                foreach (var host in hosts)
                    if (Flag) Do(host);
                    else
                        while (Ask(host))
                            host.Live();
            }
            """,
            """
            void M(List<Host> hosts)
            {
                foreach (var host in hosts)
                    if (Flag) { if (Can(host)) { Do(host); } }
                    else
                    {
                        if (Can(host))
                        {
                            while (Ask(host))
                            {
                                if (host.CanLive)
                                {
                                    host.Live();
                                }
                            }
                        }
                    }
            }
            """,
            ""
        },
        {
            "places",
            "Guard",
            """
            void M(Host host)
            {
            retry: Do(host);
                lock (host) Do(host);
                using (Open()) Do(host);
                do Do(host); while (Flag);
                for (; Flag;)
                    Do(host);
                switch (Flag)
                {
                    case true: Do(host); break;
                    default:
                        Do(host);
                        goto retry;
                }
            }

            IDisposable Open() => null;
            """,
            """
            void M(Host host)
            {
            retry: if (Can(host)) { Do(host); }
                lock (host) { if (Can(host)) { Do(host); } }
                using (Open()) { if (Can(host)) { Do(host); } }
                do { if (Can(host)) { Do(host); } } while (Flag);
                for (; Flag;)
                {
                    if (Can(host))
                    {
                        Do(host);
                    }
                }
                switch (Flag)
                {
                    case true: if (Can(host)) { Do(host); } break;
                    default:
                        if (Can(host))
                        {
                            Do(host);
                        }
                        goto retry;
                }
            }

            IDisposable Open() => null;
            """,
            ""
        },
        {
            "two hosts",
            "Guard",
            """
            void M(Host from, Host to)
            {
                Move(from, to);
                Use(Ask(from) ? 1 : 2, to.Setting);
            }

            void Use(int first, int second) { }
            """,
            """
            void M(Host from, Host to)
            {
                if (Can(from) && Can(to))
                {
                    Move(from, to);
                }
                if (Can(from) && to.CanLive)
                {
                    Use(Ask(from) ? 1 : 2, to.Setting);
                }
            }

            void Use(int first, int second) { }
            """,
            ""
        },
        {
            "lines of strings stay",
            "Guard",
            """"
            void M(Host host)
            {
                Use(
                    @"one
            two",
                  host.Setting,
                    """
                    three
                    """);
            }

            void Use(string first, int second, string third) { }
            """",
            """"
            void M(Host host)
            {
                if (host.CanLive)
                {
                    Use(
                        @"one
            two",
                      host.Setting,
                        """
                    three
                    """);
                }
            }

            void Use(string first, int second, string third) { }
            """",
            ""
        },
        {
            "braces as around",
            "Guard",
            """
            void M(Host host) {
              if (Flag) {
                Do(host);
              }
            }
            """,
            """
            void M(Host host) {
              if (Flag) {
                if (Can(host)) {
                  Do(host);
                }
              }
            }
            """,
            ""
        },
        {
            "bodies",
            "Guard",
            """
            void M(Host host) => Do(host);
            void N(List<Host> hosts) => hosts.ForEach(host => Do(host));
            Host H { set => value.Setting = 1; }
            """,
            """
            void M(Host host)
            {
                if (Can(host))
                {
                    Do(host);
                }
            }
            void N(List<Host> hosts) => hosts.ForEach(host => { if (Can(host)) { Do(host); } });
            Host H { set { if (value.CanLive) { value.Setting = 1; } } }
            """,
            ""
        },
        {
            "yield",
            "Guard",
            """
            IEnumerable<int> M(Host host)
            {
                yield return host.Setting;
            }
            """,
            """
            IEnumerable<int> M(Host host)
            {
                if (host.CanLive)
                {
                    yield return host.Setting;
                }
            }
            """,
            ""
        },
        {
            "null receiver",
            "Guard",
            "void M(Host host) { host?.Live(); }",
            "void M(Host host) { if (host != null && host.CanLive) { host?.Live(); } }",
            ""
        },
        {
            "throw before declaration and return",
            "Throw",
            """
            int M(Host host, Host other)
            {
                int one = 1, two = host.Setting;
                return other.Setting + one + two;
            }
            """,
            """
            int M(Host host, Host other)
            {
                if (!host.CanLive)
                {
                    throw new NotSupportedException("Tools.LiveUpdate is not supported by this release of Xen.");
                }

                int one = 1, two = host.Setting;
                if (!other.CanLive)
                {
                    throw new NotSupportedException("Tools.LiveUpdate is not supported by this release of Xen.");
                }

                return other.Setting + one + two;
            }
            """,
            ""
        },
        {
            "throw in expressions",
            "Throw",
            """
            int M(Host host) => host.Setting;
            void N(Host host) => DoNew(host);
            IEnumerable<int> O(List<Host> hosts) => hosts.Select(host => host.Setting);
            """,
            """
            int M(Host host) => host.CanLive ? host.Setting : throw new NotSupportedException("Tools.LiveUpdate is not supported by this release of Xen.");
            void N(Host host)
            {
                if (!IsNew(host))
                {
                    throw new NotSupportedException("This needs Xen 4.21 or later.");
                }

                DoNew(host);
            }
            IEnumerable<int> O(List<Host> hosts) => hosts.Select(host => host.CanLive ? host.Setting : throw new NotSupportedException("Tools.LiveUpdate is not supported by this release of Xen."));
            """,
            ""
        },
        {
            "return",
            "Return",
            """
            void M(Host from, Host to)
            {
                if (Flag)
                    Move(from, to);
                var number = to.Setting;
                from.Setting = number;
            }

            IEnumerable<int> N(Host host) { throw new Exception(host.Setting.ToString()); yield break; }
            """,
            """
            void M(Host from, Host to)
            {
                if (Flag)
                {
                    if (!(Can(from) && Can(to)))
                    {
                        return;
                    }

                    Move(from, to);
                }
                if (!to.CanLive)
                {
                    return;
                }

                var number = to.Setting;
                if (!from.CanLive)
                {
                    return;
                }

                from.Setting = number;
            }

            IEnumerable<int> N(Host host) { if (!host.CanLive) { yield break; } throw new Exception(host.Setting.ToString()); yield break; }
            """,
            ""
        },
        {
            "conditions",
            "Check",
            """
            void M(Host host)
            {
                if (Flag || Ask(host)) Flag = false;
                else if (Ask(host.Peer) && Flag) Flag = true;
                while (host is { Peer: { } peer } && Ask(peer)) host = peer;
                Flag = Ask(host) ? Flag : !Flag;
            }

            bool N(Host host) => Ask(host);
            """,
            """
            void M(Host host)
            {
                if (Flag || Can(host) && Ask(host)) Flag = false;
                else if (Can(host.Peer) && Ask(host.Peer) && Flag) Flag = true;
                while (host is { Peer: { } peer } && Can(peer) && Ask(peer)) host = peer;
                Flag = Can(host) && Ask(host) ? Flag : !Flag;
            }

            bool N(Host host) => Can(host) && Ask(host);
            """,
            ""
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Code_depends_on_a_guard(string name, string kind, string before, string after, string reported)
    {
        Assert.NotEmpty(name);
        return FixAssert.FixesAsync(new GuardCodeFixProvider(), kind, before, after, reported);
    }

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
}
