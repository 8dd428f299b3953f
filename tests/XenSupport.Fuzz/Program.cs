using SharpFuzz;
using XenSupport;
using XenSupport.Generator.Classes;
using XenSupport.Generator.Emit;
using XenSupport.Generator.Inputs;
using XenSupport.Reading.Files;
using XenSupport.Reading.Model;
using XenSupport.Reading.Releases;
using XenSupport.Reading.Values;

// A coverage-guided fuzzer supplies the text (see eng/fuzz.sh). Any exception here is a bug.
Fuzzer.OutOfProcess.Run(static text =>
{
    var reading = StatementReader.Read(new StatementSource("SUPPORT.md", text), CancellationToken.None);
    if (reading.Statement is not { } statement)
    {
        return;
    }

    CheckNothingIsGuessedUpwards(statement);
    var set = StatementSet.Create([statement], []);
    var options = new EmissionOptions("Fuzz", "internal", HasNullableContext: true, HasProse: true);
    var tree = SupportTreeBuilder.Build(set.Statements, new VersionRange(null, null));
    foreach (var group in tree.Features)
    {
        new FeatureEmitter(options).Write(group);
    }

    foreach (var group in tree.Limits)
    {
        new LimitEmitter(options).Write(group);
    }

    ReleaseEmitter.Emit(statement, options);
});

static void CheckNothingIsGuessedUpwards(StatementModel statement)
{
    foreach (var section in statement.Sections)
    {
        foreach (var entry in section.Entries)
        {
            if (entry.SecuritySupport == SecuritySupport.Supported
                && !entry.Value.Contains("upported", StringComparison.OrdinalIgnoreCase)
                && !StatusVocabulary.AreSame(entry.Value.TrimEnd('.'), "Deprecated"))
            {
                throw new InvalidOperationException($"'{entry.Value}' was read as security supported.");
            }
        }

        foreach (var limit in section.Limits)
        {
            if (limit.Limit.SecuritySupportedMax > limit.Limit.SupportedMax)
            {
                throw new InvalidOperationException($"'{limit.Key}' has a security limit above its limit.");
            }
        }
    }
}
