using XenSupport.CodeFixes;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>The fix that requires of the caller what it uses.</summary>
public class RequireFixTests
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

    public static TheoryData<string, string, string> Formats { get; } = new()
    {
        {
            """
            void Table(Host host)
            {
                int    one   = 1;
                int[,] cells = { {  1, 22 },
                                 { 33,  4 } };
                if (one == cells[0, 0]) { Do( host ); }
            }
            """,
            """
            [RequiresXen(typeof(Live))]
            void Table(Host host)
            {
                int    one   = 1;
                int[,] cells = { {  1, 22 },
                                 { 33,  4 } };
                if (one == cells[0, 0]) { Do( host ); }
            }
            """,
            ""
        },
        {
            "int A => 1; int B(Host host) { Do(host);  return A; }",
            "int A => 1; [RequiresXen(typeof(Live))] int B(Host host) { Do(host);  return A; }",
            ""
        },
        {
            "/// <summary>Old.</summary>\n[Obsolete] /* soon */ void Old(Host host) => Do(host);",
            "/// <summary>Old.</summary>\n[Obsolete] /* soon */ [RequiresXen(typeof(Live))] void Old(Host host) => Do(host);",
            ""
        },
        {
            "void Both(Host host)\n{\n    Do(host); DoNew(host); host.Live();\n}",
            "[RequiresXen(typeof(Live))]\n[RequiresXen(MinVersion = \"4.21\")]\nvoid Both(Host host)\n{\n    Do(host); DoNew(host); host.Live();\n}",
            ""
        },
        {
            "\tvoid Tabs(Host host)\r\n\t{\r\n\t\tDo(host);\r\n\t}",
            "\t[RequiresXen(typeof(Live))]\n\tvoid Tabs(Host host)\r\n\t{\r\n\t\tDo(host);\r\n\t}",
            ""
        },
        { "public override string ToString() => Ask(null) ? \"\" : \"1\";", "", "XEN2001 Ask(null)" },
        { "class Run : IDisposable { public void Dispose() => Do(null); }", "", "XEN2001 Do(null)" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public Task Only_the_attribute_is_added(string before, string after, string reported) => FixAssert.FixesAsync(
        new RequireCodeFixProvider(), "Require", before, after.Length == 0 ? before : after, reported);

    [Fact]
    public async Task The_line_end_is_the_one_of_the_file()
    {
        var run = await FixRun.OfAsync("class Case\r\n{\r\n\tvoid M() => DoAll();\r\n}\r\n");
        var provider = new RequireCodeFixProvider();
        Assert.Equal(
            "class Case\r\n{\r\n\t[RequiresXen(typeof(Live))]\r\n\tvoid M() => DoAll();\r\n}\r\n",
            await (await run.FixAllAsync(provider, "Require")).ReadAsync());
    }
}
