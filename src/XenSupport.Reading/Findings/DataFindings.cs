using XenSupport.Reading.Text;
using static XenSupport.Reading.Findings.Finding;

namespace XenSupport.Reading.Findings;

/// <summary>Creates the findings in a statement's data: one method per rule.</summary>
internal static class DataFindings
{
    public static Finding UnknownFieldName(TextRange range, string name, Advice advice) =>
        Create(Rules.UnknownFieldName, range, name, advice.Text) with { Correction = Correction.Of(range, advice) };

    public static Finding MalformedFieldLine(TextRange range, string cause) =>
        Create(Rules.MalformedFieldLine, range, cause);

    public static Finding UnknownStatusLabel(TextRange range, string label, Advice advice) =>
        Create(Rules.UnknownStatusLabel, range, label, advice.Text) with { Correction = Correction.Of(range, advice) };

    public static Finding UnknownStatusModifier(TextRange range, string modifier, Advice advice) =>
        Create(Rules.UnknownStatusModifier, range, modifier, advice.Text) with
        {
            Correction = Correction.Of(range, advice),
        };

    /// <param name="range">The piece that the advice is about.</param>
    public static Finding MalformedLimit(TextRange range, string limit, Advice advice) =>
        Create(Rules.MalformedLimit, range, limit, advice.Text) with { Correction = Correction.Of(range, advice) };

    /// <param name="range">The position of the quantity, which ends with its unit.</param>
    public static Finding DecimalUnit(TextRange range, string quantity) =>
        Create(Rules.DecimalUnit, range, quantity) with
        {
            Correction = new Correction(new TextRange(range.End - 1, 0), "i"),
        };

    /// <param name="head">The name of the field and its qualifier.</param>
    public static Finding RepeatedField(TextRange range, string head, string section) =>
        Create(Rules.RepeatedField, range, head, section);

    public static Finding FragmentInProse(TextRange range, string field) => Create(Rules.FragmentInProse, range, field);

    public static Finding ContinuedValue(TextRange range, string field) => Create(Rules.ContinuedValue, range, field);

    public static Finding CodeBlockWithoutFields(TextRange range) => Create(Rules.CodeBlockWithoutFields, range);

    public static Finding FragmentBeforeHeading(TextRange range) =>
        Create(Rules.FragmentWithoutHeading, range, "before the first heading");

    public static Finding FragmentOfGroup(TextRange range, string group) =>
        Create(Rules.FragmentWithoutHeading, range, $"of '{group}', which is a group of features,");

    public static Finding SkippedLevel(
        TextRange range,
        string heading,
        int level,
        int deepest,
        string previousHeading
    ) => Create(Rules.SkippedLevel, range, heading, $"{level}", $"{deepest}", previousHeading);

    public static Finding RepeatedSection(TextRange range, string heading) =>
        Create(Rules.RepeatedSection, range, heading);

    public static Finding AmbiguousIdentifier(TextRange range, string first, string second, string identifier) =>
        Create(
            Rules.AmbiguousIdentifier,
            range,
            $"'{first}' and '{second}' give the same C# identifier, '{identifier}'; rename one of them");

    public static Finding NamesInDifferentCase(TextRange range, string first, string second) =>
        Create(
            Rules.AmbiguousIdentifier,
            range,
            $"'{first}' and '{second}' differ in capital letters only; write them the same, or rename one of them");

    public static Finding NameWithoutIdentifier(TextRange range, string name) =>
        Create(
            Rules.AmbiguousIdentifier,
            range,
            name.Trim().Length == 0
                ? "The name is empty; fill in the heading, or remove the extra comma"
                : $"'{name}' has no letter or digit to form a C# identifier from");

    public static Finding NameTooLong(TextRange range, string cut, int length, int most) =>
        Create(
            Rules.AmbiguousIdentifier,
            range,
            $"The heading has {length} characters, and at most {most} can be a name; it is read as '{cut}'");

    public static Finding ReleaseFragmentCount(TextRange range, string cause) =>
        Create(Rules.ReleaseFragmentCount, range, cause);

    public static Finding MalformedReleaseField(TextRange range, string field, string value, string expected) =>
        Create(Rules.MalformedReleaseField, range, field, $" '{value}'", $"expected {expected}");

    public static Finding QualifiedReleaseField(TextRange range, string field, string qualifier) =>
        Create(Rules.MalformedReleaseField, range, field, $", {qualifier}", "a release field has no qualifier");

    public static Finding LinkOutsideReleaseNotes(TextRange range, string line) =>
        Create(
            Rules.MalformedReleaseField,
            range,
            SupportField.ReleaseNotes,
            $" '{line}'",
            "a link to the release notes is read only after ': ', on the line after 'Release Notes'");

    public static Finding MissingReleaseField(TextRange range, string field) =>
        Create(Rules.MalformedReleaseField, range, field, "", "the field is missing");

    public static Finding InconsistentRelease(TextRange range, string cause) =>
        Create(Rules.InconsistentRelease, range, cause);

    public static Finding MissingCaveat(TextRange range, string section) => Create(Rules.MissingCaveat, range, section);

    public static Finding SecurityLimitAboveLimit(TextRange range, string securityLimit, string limit) =>
        Create(Rules.SecurityLimitAboveLimit, range, $"'{securityLimit}'", $"'{limit}'");

    public static Finding EditorsNote(TextRange range) => Create(Rules.EditorsNote, range);

    public static Finding FeatureWithoutStatus(TextRange range, string heading) =>
        Create(Rules.FeatureWithoutStatus, range, heading, "no status; its fragment may have been lost");

    public static Finding GroupWithoutFeatures(TextRange range, string heading) => Create(
        Rules.FeatureWithoutStatus,
        range,
        heading,
        "the status of a group, but no feature below it; is a heading here on the wrong level?");

    public static Finding UnreadableFile(TextRange range, string reason) => Create(Rules.UnreadableFile, range, reason);

    /// <param name="otherFile">The name of the file that is already for the version.</param>
    public static Finding RepeatedVersion(string version, string otherFile) =>
        Create(Rules.RepeatedVersion, default, version, otherFile);

    public static Finding UndefinedLabel(TextRange range, string label) => Create(Rules.UndefinedLabel, range, label);

    public static Finding WorseStatus(
        TextRange range,
        string key,
        string before,
        string beforeVersion,
        string after,
        string afterVersion
    ) => Create(Rules.WorseStatus, range, key, $"'{before}'", beforeVersion, $"'{after}'", afterVersion);

    /// <param name="key">The key that is gone.</param>
    /// <param name="added">The keys that are new and similar, in quotes.</param>
    public static Finding PossibleRename(
        TextRange range, string key, string version, string nextVersion, string added
    ) => Create(Rules.PossibleRename, range, key, version, nextVersion, added);

    public static Finding MalformedDefinition(TextRange range, string cause) =>
        Create(Rules.MalformedDefinition, range, cause);

    /// <param name="cause">The cause, before the advice.</param>
    public static Finding UnknownWordOfDefinition(TextRange range, string cause, Advice advice) =>
        Create(Rules.MalformedDefinition, range, cause + advice.Text) with
        {
            Correction = Correction.Of(range, advice),
        };

    public static Finding RootCount(TextRange range, string cause) => Create(Rules.RootCount, range, cause);

    public static Finding SecondFragment(TextRange range, string section) =>
        Create(Rules.SecondFragment, range, section);

    public static Finding TitleAsSection(TextRange range) => Create(Rules.TitleAsSection, range);

    public static Finding VersionWithoutNumber(TextRange range) => Create(Rules.VersionWithoutNumber, range);

    public static Finding IndentedFieldLine(TextRange range) => Create(Rules.IndentedFieldLine, range);

    /// <param name="statements">The statements that it contradicts, and what they say.</param>
    public static Finding ContradictingOverlay(TextRange range, string addition, string statements) =>
        Create(Rules.ContradictingOverlay, range, addition, statements);

    /// <param name="meant">The key of a statement that was probably meant.</param>
    public static Finding OverlayNearStatement(TextRange range, string key, string meant) =>
        Create(Rules.OverlayNearStatement, range, key, meant);

    /// <param name="option">The name of the project property or item metadata.</param>
    public static Finding InvalidOption(string option, string value, string expected) =>
        Create(Rules.InvalidOption, default, option, value, expected);

    public static Finding HiddenHeading(TextRange range, string heading, string cause) =>
        Create(Rules.HiddenHeading, range, heading, cause);

    public static Finding MergeConflict(TextRange range, bool hasOtherMarks) => Create(
        Rules.MergeConflict,
        range,
        hasOtherMarks
            ? "The merge conflict that begins here was not resolved; what is stated in it counts as unknown"
            : "This line is a mark of a merge conflict that is otherwise gone; remove it");

    public static Finding OpenBlock(TextRange range) => Create(Rules.OpenBlock, range);

    public static Finding NotAStatement() => Create(
        Rules.NotAStatement,
        default,
        "The file is not Xen's support statement: it has neither '# Release Support' nor '# Feature Support'");

    public static Finding EmptyOverlay() => Create(
        Rules.NotAStatement, default, "The overlay states nothing: it has no heading, and nothing below one");

    public static Finding UnderlinedProse(TextRange range) => Create(Rules.UnderlinedProse, range);

    /// <param name="reading">How the line is read.</param>
    public static Finding FieldOutsideFeatures(TextRange range, string field, string reading) =>
        Create(Rules.FieldOutsideFeatures, range, field, reading);

    public static Finding CountAmongSizes(TextRange range, string limit, string section) => Create(
        Rules.MixedUnits,
        range,
        $"'{limit}' is a count, but other limits of '{section}' are sizes; is the unit missing, or is it one too many there?");

    public static Finding SizeAmongCounts(TextRange range, string limit, string section) => Create(
        Rules.MixedUnits,
        range,
        $"'{limit}' is a size, but other limits of '{section}' are counts; is the unit one too many?");

    /// <param name="text">The text without them.</param>
    public static Finding HiddenCharacters(TextRange range, string text) =>
        Create(Rules.HiddenCharacters, range, text) with { Correction = new Correction(range, text) };

    public static Finding SecurityLimitAlone(TextRange range, string limit, string section) =>
        Create(Rules.SecurityLimitAlone, range, limit, section);

    public static Finding CutOffWithinFragment(TextRange range) =>
        Create(Rules.CutOffFile, range, "The file ends in the middle of a fragment, without a line end");

    public static Finding CutOffBeforeDefinitions(TextRange range, string definitions) =>
        Create(Rules.CutOffFile, range, $"The file ends without '# {definitions}', unlike any statement of Xen's");

    /// <param name="range">The position of the first of them.</param>
    public static Finding FurtherFindings(TextRange range, Rule rule, int count) =>
        Create(Rules.FurtherFindings, range, $"{count}", rule.Id);

    /// <param name="date">The date of the later edition.</param>
    /// <param name="says">What it says, and of what.</param>
    public static Finding TakenBack(TextRange range, string version, string date, string commit, string says) =>
        Create(Rules.TakenBack, range, version, date, commit, says);

    /// <param name="date">The date of the later edition.</param>
    public static Finding MovedDate(
        TextRange range, string version, string date, string commit, string moved, string field
    ) => Create(Rules.MovedDate, range, version, date, commit, moved, field);

    public static Finding MissingLibrary() =>
        Create(
            Rules.UnsuitableSetup,
            default,
            "Nothing is generated, because the project does not reference XenSupport.dll; use a PackageReference without IncludeAssets and ExcludeAssets, not a GlobalPackageReference");

    /// <param name="defect">The rule that the line breaks.</param>
    /// <param name="reading">How the line is read.</param>
    public static Finding KnownDefect(TextRange range, string version, Rule defect, string reading) =>
        Create(Rules.KnownDefect, range, version, defect.Id, reading);
}
