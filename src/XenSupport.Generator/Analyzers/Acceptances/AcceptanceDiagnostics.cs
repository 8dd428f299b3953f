using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using XenSupport.Generator.Reporting;
using XenSupport.Reading.Findings;

namespace XenSupport.Generator.Analyzers.Acceptances;

/// <summary>Makes the diagnostics of what is accepted, in an attribute or for the whole project.</summary>
internal static class AcceptanceDiagnostics
{
    /// <param name="accepted">What is accepted, as it is written.</param>
    /// <param name="feature">The name of the feature, or its key.</param>
    /// <param name="targets">The releases that do not need it.</param>
    /// <param name="needless">What these give.</param>
    /// <param name="alternative">What to accept instead; null for nothing.</param>
    public static Diagnostic Needless(
        Rule rule,
        Location location,
        string accepted,
        string feature,
        string targets,
        NeedlessAcceptance needless,
        string? alternative) =>
        Diagnostic.Create(
            Descriptors.Of(rule),
            location,
            alternative is null
                ? null
                : ImmutableDictionary<string, string?>.Empty.Add(Replacement.Property, alternative),
            accepted,
            feature,
            targets,
            needless.Describe() + (alternative is null ? "" : $"; '{alternative}' is enough"));

    public static Diagnostic NotAKey(Location location, string key, string suggestion) =>
        Invalid(location, $"'{key}' is not the key of a feature of a support statement{suggestion}");

    public static Diagnostic NotAcceptable(Location location, string text, string suggestion) =>
        Invalid(location, $"'{text}' is not something that can be accepted: {suggestion}");

    public static Diagnostic NotAnEntry(Location location, string text) => Invalid(
        location, $"'{text}' accepts nothing; expected a key, a colon and what is accepted, as in 'live-update: Tech Preview'");

    private static Diagnostic Invalid(Location location, string message) =>
        Diagnostic.Create(Descriptors.Of(Rules.InvalidAnnotation), location, message);
}
