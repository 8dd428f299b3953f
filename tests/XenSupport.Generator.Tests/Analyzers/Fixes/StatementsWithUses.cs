using CsCheck;

namespace XenSupport.Generator.Tests.Analyzers.Fixes;

/// <summary>Generates methods whose statements use members with requirements, in each place for a statement.</summary>
internal static class StatementsWithUses
{
    private static readonly Gen<string> Simple = Gen.OneOf(
        "Do(host);",
        "host.Live();",
        "Move(host, other);",
        "Flag = Ask(host);",
        "Flag = Ask(other) | Ask(host);",
        "Do(host = other);",
        "host?.Live();",
        "Run(() => Do(host));",
        "host = other;",
        "Exchange(ref other);",
        "Flag = false;");

    private static readonly Gen<string> Condition =
        Gen.OneOf("Flag", "Ask(host)", "Flag || Ask(other)", "Ask(host) && Flag", "!Ask(other)");

    private static readonly Gen<string> Break = Gen.OneOf(" ", "\n", " // c\n", "\n// d\n");

    private static readonly Gen<string> Statement = Gen.Recursive<string>((depth, inner) =>
        depth > 3
            ? Simple
            : Gen.OneOf(
                Simple,
                Gen.Select(Condition, Break, inner, (condition, gap, then) => $"if ({condition}){gap}{then}"),
                Gen.Select(Condition, Break, inner, Break, inner, (condition, gap, then, otherGap, other) =>
                    $"if ({condition}){gap}{then}{otherGap}else{gap}{other}"),
                Gen.Select(Condition, Break, inner, (condition, gap, body) => $"while ({condition}){gap}{body}"),
                Gen.Select(Condition, Break, inner, (condition, gap, body) => $"do{gap}{body}{gap}while ({condition});"),
                Gen.Select(Break, inner, (gap, body) => $"foreach (var one{depth} in Every(host)){gap}{body}"),
                Gen.Select(Break, inner, (gap, body) => $"using (Open(host.Setting)){gap}{body}"),
                Gen.Select(Break, inner, (gap, body) => $"lock (this){gap}{body}"),
                Gen.Select(inner, Break, inner, (first, gap, second) => $"{{\n{first}{gap}{second}\n}}"),
                Gen.Select(Condition, inner, (condition, body) =>
                    $"switch ({condition})\n{{\ncase true: {body} break;\ndefault:\n{body}\nbreak;\n}}")));

    /// <summary>A class with a method, indented as people do.</summary>
    public static Gen<string> Classes { get; } =
        from statements in Statement.Array[1, 3]
        from label in Gen.OneOf("", "again: ", "again:\n")
        select FixAssert.InClass(
            $$"""
            void M(Host host, Host other)
            {
            {{label}}{{string.Join('\n', statements)}}
            }

            IDisposable Open(int number) => null;
            void Run(Action action) => action();
            [RequiresXen(typeof(Live))] IEnumerable<Host> Every(Host host) => [];
            """);
}
