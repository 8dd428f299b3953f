using System.Globalization;

namespace XenSupport.Generator.Tests.Analyzers.Execution;

/// <summary>Writes random conditions and hosts.</summary>
internal sealed class RandomCondition(Random random, ProgramScope scope, Func<int> nextPlace)
{
    public string Create(int depth) => random.Next(depth > 0 ? 19 : 6) switch
    {
        < 4 => Guard(),
        4 => "Next()",
        5 => Any([.. scope.Flags]),
        6 or 7 => $"!{Create(depth - 1)}",
        8 or 9 => $"({Create(depth - 1)} && {Create(depth - 1)})",
        10 or 11 => $"({Create(depth - 1)} || {Create(depth - 1)})",
        12 => $"({Create(depth - 1)} ? {Create(depth - 1)} : {Create(depth - 1)})",
        13 => $"({Create(depth - 1)} {Any("==", "!=", "is", "is not")} {Any("true", "false")})",
        14 => $"({Create(depth - 1)} {Any("&", "|", "^")} {Create(depth - 1)})",
        15 => $"({Create(depth - 1)} switch {{ true => {Create(depth - 1)}, _ => {Create(depth - 1)} }})",
        16 => $"({Any([.. scope.Flags])} = {Create(depth - 1)})",
        17 => $"({Create(depth - 1)} {Any("&", "|", "^")} ({Any([.. scope.Hosts])} = {Variable()}) != null)",
        _ => $"({Create(depth - 1)} && {Ask()})",
    };

    /// <summary>A condition that says something about a host.</summary>
    public string Guard()
    {
        var host = Host();
        var feature = Any("Live", "Fresh", "Old");
        scope.Remember(host, feature);
        return random.Next(6) switch
        {
            < 2 => $"{host}.Supports({feature}.Key)",
            2 => $"XenReleases.For({host}.Version).Supports({feature}.Key)",
            _ when feature == "Live" => LiveGuard(host),
            _ when feature == "Fresh" => FreshGuard(host),
            _ => OldGuard(host),
        };
    }

    private string LiveGuard(string host) => random.Next(scope.IsAsync ? 9 : 8) switch
    {
        0 => $"Can({host})",
        1 => $"{host}.CanLive",
        2 => $"IsNew({host})",
        3 => Version(host, 21),
        4 => $"({host} is {{ CanLive: {Any("true", "false")} }})",
        5 => $"((Can({host}), {Any([.. scope.Flags])}) is (true, {Any("true", "false", "_")}))",
        6 => $"({host}?.CanLive == true)",
        7 => NamedHost(host),
        _ => $"await CanAsync({host})",
    };

    private string FreshGuard(string host) => random.Next(5) switch
    {
        0 => $"CanFresh({host})",
        1 => $"{host}.CanFresh",
        2 => Version(host, 22),
        3 => $"({host} is {{ Peer.CanLive: true, CanFresh: {Any("true", "false")} }})",
        _ => $"({host}?.CanFresh ?? false)",
    };

    private string OldGuard(string host) => random.Next(2) == 0 ? $"CanOld({host})" : Version(host, 22);

    private string Version(string host, int minor) => string.Create(
        CultureInfo.InvariantCulture, $"({host}.Version {Any(">=", "<", ">", "<=", "==", "!=")} new XenVersion(4, {minor}))");

    public string Ask() => string.Create(CultureInfo.InvariantCulture, $"Ask({Host()}, {nextPlace()})");

    public string Host() => random.Next(24) switch
    {
        0 or 1 => $"{Variable()}.Peer",
        2 => $"(Next() ? {Variable()} : {Variable()})",
        3 => $"(Can({Variable()}) ? {Variable()} : {Variable()})",
        4 => $"({Any([.. scope.Hosts])} = {Variable()})",
        5 => $"Pick({Variable()}, {Variable()})",
        6 => $"({Variable()} ?? {Variable()})",
        _ => Variable(),
    };

    private string NamedHost(string host)
    {
        var name = scope.NextName();
        return $"({host} is var {name} && Can({name}))";
    }

    private string Variable() => Any([.. scope.Hosts, .. scope.Fixed]);

    private string Any(params string[] texts) => texts[random.Next(texts.Length)];
}
