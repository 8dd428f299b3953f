namespace XenSupport.Generator;

/// <summary>The names of the generator's steps, with which tests check why each step ran.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string EmissionOptions = nameof(EmissionOptions);
    public const string VersionRange = nameof(VersionRange);
    public const string Texts = nameof(Texts);
    public const string Files = nameof(Files);
    public const string Readings = nameof(Readings);
    public const string PreferredReadings = nameof(PreferredReadings);
    public const string Statements = nameof(Statements);
    public const string Overlays = nameof(Overlays);
    public const string StatementSet = nameof(StatementSet);
    public const string HasLibrary = nameof(HasLibrary);
    public const string EmittedSet = nameof(EmittedSet);
    public const string Tree = nameof(Tree);
    public const string Features = nameof(Features);
    public const string Limits = nameof(Limits);
    public const string Releases = nameof(Releases);
    public const string Targets = nameof(Targets);
    public const string ReleaseNames = nameof(ReleaseNames);
    public const string Conflicts = nameof(Conflicts);
    public const string OptionDiagnostics = nameof(OptionDiagnostics);
    public const string RangeDiagnostics = nameof(RangeDiagnostics);
    public const string FileDiagnostics = nameof(FileDiagnostics);
    public const string CrossFileDiagnostics = nameof(CrossFileDiagnostics);
    public const string ConflictDiagnostics = nameof(ConflictDiagnostics);
    public const string OverlayRangeDiagnostics = nameof(OverlayRangeDiagnostics);
    public const string RegressionDiagnostics = nameof(RegressionDiagnostics);
    public const string RenameDiagnostics = nameof(RenameDiagnostics);
}
