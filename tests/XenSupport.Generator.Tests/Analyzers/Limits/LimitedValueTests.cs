namespace XenSupport.Generator.Tests.Analyzers.Limits;

/// <summary>Constants compared with limits, in every place where a constant is allowed.</summary>
public class LimitedValueTests
{
    private const string Members = """
        using Memory = XenLimits.Limits.Memory.X86;
        using Processors = XenLimits.Limits.Processors.X86;

        enum Size : long { Small = 1, Big = 9L << 30, Huge = 16L << 30 }

        [AttributeUsage(AttributeTargets.All)]
        class PlanAttribute : Attribute
        {
            public PlanAttribute([XenLimit(typeof(Processors))] int processors) { }
            [XenLimit(typeof(Memory), Unit = XenUnit.GiB)] public int Memory { get; set; }
        }

        record Plan([XenLimit(typeof(Processors))] int Given, [property: XenLimit(typeof(Processors))] int Kept, int Free);

        struct Processor
        {
            public static implicit operator Processor([XenLimit(typeof(Processors))] int number) => default;
        }

        class Guest
        {
            public const long Nine = 9L << 30;
            public Guest() { }
            public Guest([XenLimit(typeof(Processors))] int processors) { }
            [XenLimit(typeof(Memory), Unit = XenUnit.KiB)] public long Memory { get; set; }
            [XenLimit(typeof(Memory), Unit = XenUnit.KiB)] public long? Perhaps { get; set; }
            [XenLimit(typeof(Memory), Unit = XenUnit.KiB)] public long[] Sizes { get; set; }
            [XenLimit(typeof(Memory), Unit = XenUnit.KiB)] public List<long> List { get; set; }
            [XenLimit(typeof(Processors))] public Dictionary<string, int> ByName { get; set; }
            [XenLimit(typeof(Processors))] public int Processors;
            public static void SetMemory([XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long kib) { }
            public static void SetBytes([XenLimit(typeof(Memory))] ulong bytes) { }
            public static void SetGiB([XenLimit(typeof(Memory), Unit = XenUnit.GiB)] double gib) { }
            public static void SetDecimal([XenLimit(typeof(Memory), Unit = XenUnit.GiB)] decimal gib) { }
            public static void SetSize([XenLimit(typeof(Memory), Unit = XenUnit.KiB)] Size size) { }
            public static void SetAll([XenLimit(typeof(Memory), Unit = XenUnit.KiB)] params long[] kib) { }
            public static void SetExact([XenLimit(typeof(Memory), Unit = XenUnit.GiB)] decimal gib) { }
            public static void SetWide([XenLimit(typeof(Processors))] Int128 processors) { }
            public static void SetSpan([XenLimit(typeof(Processors))] ReadOnlySpan<int> processors) { }
            public static void SetCharacter([XenLimit(typeof(Processors))] char processors) { }
            public static void SetShort([XenLimit(typeof(Processors))] short processors) { }
            public static void SetProcessors([XenLimit(typeof(Processors))] int processors) { }
            [RequiresXen(MinVersion = "4.21")] public static void SetMany([XenLimit(typeof(Processors))] int processors) { }
            public static void Either([XenLimit(typeof(Processors)), XenLimit(typeof(Memory), Unit = XenUnit.GiB)] int number) { }
        }

        """;

    [Theory]
    [InlineData("Guest.SetMemory(8L << 30);")]
    [InlineData("Guest.SetMemory({|XEN3001:9L << 30|});")]
    [InlineData("Guest.SetMemory({|XEN3001:(8L << 30) + 1|});")]
    [InlineData("Guest.SetMemory({|XEN3001:(16L << 30) - 1|});")]
    [InlineData("Guest.SetMemory({|XEN3002:16L << 30|});")]
    [InlineData("Guest.SetMemory({|XEN3002:long.MaxValue|});")]
    [InlineData("Guest.SetDecimal({|XEN3002:decimal.MaxValue|}); Guest.SetDecimal(decimal.MinValue);")]
    [InlineData("Guest.SetDecimal({|XEN3002:73786976294838206463m|}); Guest.SetDecimal(0.1m);")]
    [InlineData("Guest.SetMemory(-1);")]
    [InlineData("Guest.SetMemory({|XEN3001:Guest.Nine|});")]
    [InlineData("const long kib = Guest.Nine; Guest.SetMemory({|XEN3001:kib|});")]
    [InlineData("const long kib = 1; Guest.SetMemory(kib);")]
    [InlineData("Guest.SetMemory(kib: {|XEN3001:(long)Size.Big|});")]
    [InlineData("Guest.SetMemory((long)Size.Small);")]
    [InlineData(
        "Guest.SetSize({|XEN3001:Size.Big|}); Guest.SetSize({|XEN3002:Size.Huge|}); Guest.SetSize(Size.Small);")]
    [InlineData(
        "Guest.SetBytes({|XEN3001:9UL << 40|}); Guest.SetBytes(8UL << 40); Guest.SetBytes({|XEN3002:ulong.MaxValue|});"
    )]
    [InlineData("Guest.SetGiB({|XEN3001:8192.5|}); Guest.SetGiB(8192); Guest.SetGiB(double.NaN);")]
    [InlineData("Guest.SetGiB({|XEN3002:double.PositiveInfinity|}); Guest.SetGiB(double.NegativeInfinity);")]
    [InlineData("Guest.SetGiB({|XEN3002:double.MaxValue|}); Guest.SetGiB({|XEN3002:1e30f|}); Guest.SetGiB(-1e30);")]
    [InlineData("Guest.SetExact({|XEN3002:decimal.MaxValue|}); Guest.SetExact(decimal.MinValue);")]
    [InlineData("Guest.SetProcessors(flag ? {|XEN3002:129|} : 1); Guest.SetProcessors(flag ? (int)number : 128);")]
    [InlineData("Guest.SetProcessors(number switch { 0 => 1, 1 => {|XEN3002:129|}, _ => throw new Exception() });")]
    [InlineData("int? given = null; Guest.SetProcessors(given ?? {|XEN3002:129|});")]
    [InlineData("Guest.SetProcessors(flag ? number > 0 ? {|XEN3002:129|} : {|XEN3002:130|} : 1);")]
    [InlineData("Guest.SetWide({|XEN3002:129|}); Guest.SetWide(128);")]
    [InlineData("Guest.SetAll([1, .. (long[])[{|XEN3001:Guest.Nine|}], 2]);")]
    [InlineData("Guest.SetSpan(stackalloc int[] { 1, {|XEN3002:129|} }); Guest.SetSpan(stackalloc[] { {|XEN3002:129|} });")]
    [InlineData("Guest.SetSpan(stackalloc int[129]);")]
    [InlineData("Processor processor = {|XEN3002:129|}; processor = (Processor)128;")]
    [InlineData("Guest.SetAll(1, {|XEN3001:Guest.Nine|}, 2, {|XEN3002:16L << 30|});")]
    [InlineData("Guest.SetAll(new[] { 1, {|XEN3001:Guest.Nine|} }); Guest.SetAll(); Guest.SetAll(null);")]
    [InlineData("Guest.SetProcessors(128); Guest.SetProcessors({|XEN3002:129|}); new Guest({|XEN3002:129|});")]
    [InlineData(
        "Guest.SetCharacter({|XEN3002:'\\u1000'|}); Guest.SetCharacter('a'); Guest.SetShort({|XEN3002:129|}); Guest.SetShort(128);"
    )]
    [InlineData(
        "Guest.SetProcessors(unchecked({|XEN3002:(int)5_000_000_000|})); Guest.SetProcessors({|XEN3002:1 << 8|}); Guest.SetProcessors(1 << 7); Guest.SetProcessors({|XEN3002:'a' + 100|});"
    )]
    [InlineData(
        "_ = new Plan({|XEN3002:129|}, 1, 129); _ = new Plan(1, {|XEN3002:129|}, 1); _ = new Plan(Free: 129, Kept: {|XEN3002:129|}, Given: 128);"
    )]
    public Task Arguments(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("guest.Memory = {|XEN3001:Guest.Nine|}; guest.Memory = 1;")]
    [InlineData("guest.Perhaps = {|XEN3001:Guest.Nine|}; guest.Perhaps = null;")]
    [InlineData("guest.Processors = {|XEN3002:129|}; guest.Processors = 128;")]
    [InlineData("_ = new Guest { Memory = {|XEN3001:Guest.Nine|}, Processors = {|XEN3002:129|} };")]
    [InlineData("guest.Sizes = new long[] { 1, {|XEN3001:Guest.Nine|} };")]
    [InlineData("guest.Sizes = new[] { {|XEN3001:Guest.Nine|} };")]
    [InlineData("guest.Sizes = [1, {|XEN3001:Guest.Nine|}];")]
    [InlineData("guest.List = new List<long> { 1, {|XEN3001:Guest.Nine|} };")]
    [InlineData("guest.List = [{|XEN3001:Guest.Nine|}];")]
    [InlineData("_ = new Guest { List = { 1, {|XEN3001:Guest.Nine|} } };")]
    [InlineData("guest.ByName = new() { [\"a\"] = {|XEN3002:129|}, [\"b\"] = 128 };")]
    [InlineData("guest.ByName = new() { { \"a\", {|XEN3002:129|} } };")]
    [InlineData("_ = new Guest { ByName = { [\"a\"] = {|XEN3002:129|} } };")]
    [InlineData("guest.Processors = flag ? {|XEN3002:129|} : 128;")]
    [InlineData("guest.Perhaps ??= {|XEN3001:Guest.Nine|}; guest.Perhaps ??= 1;")]
    [InlineData(
        "(guest.Memory, guest.Processors) = ({|XEN3001:Guest.Nine|}, 128); (guest.Memory, (guest.Processors, number)) = (1, ({|XEN3002:129|}, 129));"
    )]
    [InlineData(
        "(guest.Memory, number) = (number, Guest.Nine); (guest.Memory, guest.Processors) = Pair(); (long, int) Pair() => (Guest.Nine, 129);"
    )]
    [InlineData("guest.Sizes[0] = {|XEN3001:Guest.Nine|}; guest.Sizes[Guest.Nine] = 1;")]
    [InlineData(
        "var plan = new Plan(1, 1, 1); plan = plan with { Kept = {|XEN3002:129|} }; plan = plan with { Free = 129 };")]
    [InlineData("guest.Memory = guest.Perhaps.Value; guest.Memory = guest.Memory = {|XEN3001:Guest.Nine|};")]
    public Task Assignments_and_initialisers(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("[XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long field = {|XEN3001:Guest.Nine|};")]
    [InlineData("[XenLimit(typeof(Memory), Unit = XenUnit.KiB)] const long Constant = {|XEN3002:16L << 30|};")]
    [InlineData("[XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long Property { get; } = {|XEN3001:Guest.Nine|};")]
    [InlineData("[XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long Property => {|XEN3001:Guest.Nine|};")]
    [InlineData(
        "[XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long Property { get { return {|XEN3001:Guest.Nine|}; } }")]
    [InlineData("[return: XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long Method() => {|XEN3001:Guest.Nine|};")]
    [InlineData(
        "[return: XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long Method(bool b) { if (b) return 1; return {|XEN3001:Guest.Nine|}; }"
    )]
    [InlineData(
        "[return: XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long Method() { long L() => Guest.Nine; return L(); }")]
    [InlineData(
        "[return: XenLimit(typeof(Memory), Unit = XenUnit.KiB)] IEnumerable<long> Method() { yield return {|XEN3001:Guest.Nine|}; }"
    )]
    [InlineData(
        "void Method() { [return: XenLimit(typeof(Memory), Unit = XenUnit.KiB)] long L() => {|XEN3001:Guest.Nine|}; }")]
    [InlineData("void Method([XenLimit(typeof(Processors))] int n) { n = 128; n = {|XEN3002:129|}; }")]
    [InlineData("void Method([XenLimit(typeof(Processors))] out int n) => n = {|XEN3002:129|};")]
    [InlineData("void Method([XenLimit(typeof(Processors))] int n = {|XEN3002:129|}) { }")]
    [InlineData("delegate void Setter([XenLimit(typeof(Processors))] int? n = {|XEN3002:129|});")]
    [InlineData("Case([XenLimit(typeof(Processors))] int n = {|XEN3002:129|}) { }")]
    [InlineData("[RequiresXen(MinVersion = \"4.21\")] void Method([XenLimit(typeof(Processors))] int n = 4096) { }")]
    [InlineData(
        "void Set([XenLimit(typeof(Processors))] int n = {|XEN3002:129|}) { } void Method() { {|XEN3002:Set()|}; Set(1); }")]
    [InlineData("[XenLimit(typeof(Processors))] int Property => Tool.Flag ? {|XEN3002:129|} : 128;")]
    [InlineData(
        "[return: XenLimit(typeof(Processors))] int Method(bool b) => b ? {|XEN3002:129|} : throw new Exception();")]
    [InlineData("[Plan({|XEN3002:129|})] void Method() { }")]
    [InlineData("[Plan(128, Memory = {|XEN3001:9000|})] void Method() { }")]
    [InlineData("[Plan(128, Memory = 8192)] void Method() { }")]
    [InlineData("[XenLimit(typeof(Processors))] int[,] field = { { 1, {|XEN3002:129|} }, { 128, 1 } };")]
    [InlineData("[XenLimit(typeof(Processors))] int[,] field = new[,] { { 1, {|XEN3002:129|} } };")]
    [InlineData("[XenLimit(typeof(Processors))] int[][] field = { new[] { {|XEN3002:129|} }, new int[129] };")]
    [InlineData(
        "[return: XenLimit(typeof(Processors))] async Task<int> Method() { await Task.Yield(); return {|XEN3002:129|}; }"
    )]
    [InlineData("record Big() : Plan(1, {|XEN3002:129|}, 129);")]
    [InlineData(
        "record Own([property: XenLimit(typeof(Processors))] int Kept) { Own(string s) : this({|XEN3002:129|}) { } Own(long Kept) : this(1) { } Own Make() => new(129L); }"
    )]
    [InlineData(
        "record Hidden(int Kept) { [XenLimit(typeof(Processors))] public int Kept { get; init; } = Kept; Hidden Make() => new(128); }"
    )]
    public Task Declarations_returns_and_attributes(string member) =>
        UsageVerifier.VerifyAsync(Members + $"class Case {{ {member} }}");

    /// <summary>An override is called with the limits of what it overrides; an implementation is not.</summary>
    [Theory]
    [InlineData("derived.Set({|XEN3002:129|}); derived.Set(128); derived.Number = {|XEN3002:129|}; _ = derived[{|XEN3002:129|}];")]
    [InlineData("Base any = derived; any.Set({|XEN3002:129|}); any.Number = {|XEN3002:129|};")]
    [InlineData("derived.Free(129); ISet set = derived; set.Free({|XEN3002:129|});")]
    [InlineData("new Stricter().Set({|XEN3001:{|XEN3002:9000|}|});")]
    public Task Overrides(string body) => UsageVerifier.VerifyAsync(
        Members + $$"""
        interface ISet { void Free([XenLimit(typeof(Processors))] int n); }
        abstract class Base
        {
            public abstract void Set([XenLimit(typeof(Processors))] int n);
            [XenLimit(typeof(Processors))] public virtual int Number { get; set; }
            public virtual int this[[XenLimit(typeof(Processors))] int i] => i;
            [return: XenLimit(typeof(Processors))] public abstract int Get();
        }
        class Derived : Base, ISet
        {
            public override void Set(int n) { }
            public override int Number { get; set; }
            public override int this[int i] => i;
            public override int Get() => {|XEN3002:129|};
            public void Free(int n) { }
        }
        class Stricter : Derived
        {
            public override void Set([XenLimit(typeof(Memory), Unit = XenUnit.GiB)] int n) { }
        }
        class Case { void Body(Derived derived) { {{body}} } }
        """);

    [Theory]
    [InlineData("{|XEN2001:Guest.SetMany(4096)|}; {|XEN2001:Guest.SetMany({|XEN3002:4097|})|};")]
    [InlineData("Guest.Either({|XEN3002:129|}); Guest.Either({|XEN3001:{|XEN3002:9000|}|});")]
    [InlineData("[RequiresXen(MinVersion = \"4.21\")] void Newer() { Guest.SetProcessors(4096); }")]
    [InlineData("[RequiresXen(MinVersion = \"4.20\")] void Older() { {|XEN2001:Guest.SetMany(4096)|}; }")]
    public Task Only_the_releases_that_a_member_requires_count(string body) => VerifyAsync(body);

    [Theory]
    [InlineData(
        "Guest.SetMemory(number); guest.Memory = number; guest.Memory += Guest.Nine; guest.Memory = flag ? number : 1;"
    )]
    [InlineData("Guest.SetAll(number, number); var list = new List<long> { Guest.Nine }; guest.List = list;")]
    public Task Values_that_are_not_constant_are_ignored(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("9L << 30", "9 TiB is above the security-supported limit of 8 TiB for 'Limits.Memory.X86' on 4.20\u20134.22")]
    [InlineData("(8L << 30) + 1", "8589934593 KiB is above the security-supported limit of 8 TiB for 'Limits.Memory.X86' on 4.20\u20134.22")]
    [InlineData("9_000_000_000", "8.38 TiB is above the security-supported limit of 8 TiB for 'Limits.Memory.X86' on 4.20\u20134.22")]
    [InlineData("16L << 30", "16 TiB is not supported; it must be below 16 TiB for 'Limits.Memory.X86' on 4.20\u20134.22")]
    [InlineData("decimal.MaxValue", "A number that large is not supported; it must be below 16 TiB for 'Limits.Memory.X86' on 4.20\u20134.22")]
    [InlineData("long.MaxValue", "9444732965739290426368 is not supported; it must be below 16 TiB for 'Limits.Memory.X86' on 4.20\u20134.22")]
    public async Task A_message_uses_readable_units(string value, string message) => Assert.Equal(
        message,
        Assert.Single(await UsageVerifier.MessagesAsync(Members
            + $"class Case {{ [XenLimit(typeof(Memory), Unit = XenUnit.KiB)] decimal Value => {value}; }}")));

    [Fact]
    public async Task A_message_names_the_releases_with_the_lower_limit() =>
        Assert.Equal(
            "129 is not supported; it must be at most 128 for 'Limits.Processors.X86' on 4.20",
            Assert.Single(
                await UsageVerifier.MessagesAsync(Members + "class Case { void M() => Guest.SetProcessors(129); }")));

    [Theory]
    [InlineData("[XenLimit(typeof(Processors), Unit = {|XEN3003:XenUnit.KiB|})] int number;")]
    [InlineData("[XenLimit(typeof(Memory), Unit = {|XEN3003:XenUnit.Count|})] int number = 99999;")]
    [InlineData("[XenLimit(typeof(Processors), Unit = XenUnit.Count)] int number = {|XEN3002:129|};")]
    [InlineData("[XenLimit(typeof(Memory), Unit = XenUnit.Bytes)] long number = {|XEN3001:9L << 40|};")]
    [InlineData("[XenLimit({|XEN2005:typeof(XenLimits.Limits)|})] int number = 99999;")]
    [InlineData("[XenLimit({|XEN2005:typeof(XenFeatures.Tools.LiveUpdate)|})] int number;")]
    [InlineData("[XenLimit({|XEN2005:typeof(int[])|})] int number;")]
    public Task Invalid_limit_types_and_units_are_reported(string member) =>
        UsageVerifier.VerifyAsync(Members + $"class Case {{ {member} }}");

    [Theory]
    [InlineData("[{|XEN2005:XenLimit(typeof(Processors))|}] string text;")]
    [InlineData("[{|XEN2005:XenLimit(typeof(Processors))|}] bool? Flag { get; set; }")]
    [InlineData("void M([{|XEN2005:XenLimit(typeof(Processors))|}] DateTime at, [{|XEN2005:XenLimit(typeof(Processors))|}] string[] texts) { }")]
    [InlineData("[return: {|XEN2005:XenLimit(typeof(Processors))|}] void M() { }")]
    [InlineData("[return: {|XEN2005:XenLimit(typeof(Processors))|}] Task M() => null;")]
    [InlineData("[{|XEN2005:XenLimit(typeof(Processors))|}] Guest guest;")]
    [InlineData("[{|XEN2005:XenLimit(typeof(Processors))|}] Dictionary<string, Guest> guests;")]
    [InlineData("string Text { get => null; [param: {|XEN2005:XenLimit(typeof(Processors))|}] set { } }")]
    [InlineData("int Number { get => 1; [param: XenLimit(typeof(Processors))] set { } }")]
    [InlineData("[XenLimit(typeof(Processors))] int? a; [XenLimit(typeof(Processors))] decimal b; [XenLimit(typeof(Processors))] nuint c;")]
    [InlineData("[XenLimit(typeof(Processors))] object a; [XenLimit(typeof(Processors))] DayOfWeek b; [XenLimit(typeof(Processors))] char c;")]
    [InlineData("[XenLimit(typeof(Processors))] int[][] a; [XenLimit(typeof(Processors))] Dictionary<string, int> b; [XenLimit(typeof(Processors))] Task<long> c;")]
    [InlineData("[XenLimit(typeof(Processors))] Int128 a; [XenLimit(typeof(Processors))] System.Numerics.BigInteger b; [XenLimit(typeof(Processors))] Half c;")]
    [InlineData("[XenLimit(typeof(Processors))] System.Collections.ArrayList a; [XenLimit(typeof(Processors))] System.Collections.IEnumerable b;")]
    [InlineData("[return: XenLimit(typeof(Processors))] IAsyncEnumerable<int> M<T>([XenLimit(typeof(Processors))] T t, [XenLimit(typeof(Processors))] ReadOnlySpan<int> s) => null;")]
    public Task A_limit_of_what_holds_no_number_is_reported(string member) =>
        UsageVerifier.VerifyAsync(Members + $"class Case {{ {member} }}");

    [Theory]
    [InlineData("var f = ([XenLimit(typeof(Processors))] int n) => n; f({|XEN3002:129|}); f(128);")]
    [InlineData("Action<int, int> f = (int m, [XenLimit(typeof(Processors))] int n) => { }; f(129, {|XEN3002:129|}); f.Invoke(129, {|XEN3002:129|});")]
    [InlineData("void Local([XenLimit(typeof(Processors))] int n) { } Action<int> f = Local; f({|XEN3002:129|});")]
    [InlineData("Action<int> f = ([XenLimit(typeof(Processors))] int n) => { }; f = n => { }; f(129);")]
    [InlineData("Action<int> f = flag ? ([XenLimit(typeof(Processors))] int n) => { } : n => { }; f(129);")]
    [InlineData("Action<int> f; f = ([XenLimit(typeof(Processors))] int n) => { }; f(129);")]
    [InlineData("Action<int> f = ([XenLimit(typeof(Processors))] int n) => { }; Swap(ref f); f(129); void Swap(ref Action<int> g) { }")]
    public Task The_parameters_of_a_delegate_that_is_known(string body) => VerifyAsync(body);

    [Theory]
    [InlineData("record R([XenLimit(typeof(Processors))] int N); class C { R M(R r) => r with { N = {|XEN3002:129|} }; }")]
    [InlineData("record R([XenLimit(typeof(Processors))] int N) { public int N { get; set; } = N; } class C { void M(R r) => r.N = {|XEN3002:129|}; }")]
    [InlineData("record R(int N) { [XenLimit(typeof(Processors))] public int N { get; init; } = N; } class C { R M() => new R({|XEN3002:129|}); }")]
    [InlineData("[assembly: Size({|XEN3002:129|})] class SizeAttribute : Attribute { public SizeAttribute([XenLimit(typeof(XenLimits.Limits.Processors.X86))] int n) { } }")]
    public Task The_parts_of_records_and_attributes_of_assemblies(string code) =>
        UsageVerifier.VerifyAsync(code.StartsWith("[assembly", StringComparison.Ordinal) ? code : Members + code);

    /// <summary>A case as a class, with those that it uses.</summary>
    internal static string Wrap(string body) =>
        Members + $"class Case {{ void Body(Guest guest, long number, bool flag) {{ {body} }} }}";

    private static Task VerifyAsync(string body) => UsageVerifier.VerifyAsync(Wrap(body));
}
