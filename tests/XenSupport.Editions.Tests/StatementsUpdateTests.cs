using XenSupport.Editions.Tests.Testing;
using XenSupport.Git;
using XenSupport.Testing;

namespace XenSupport.Editions.Tests;

/// <summary>The data of the package, made from a repository with branches, tags and later commits.</summary>
public sealed class StatementsUpdateTests : IDisposable
{
    private readonly SmallXen _xen = new();
    private readonly UpdatedData _data = new();

    [Fact]
    public void A_statement_has_Xens_facts_and_our_prose()
    {
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");

        Update();

        Assert.Equal(
            """
            % Xen 4.30 support statement

            Our introduction.

            # Release Support

                Xen-Version: 4.30
                Initial-Release: 2025-03-05
                Supported-Until: 2026-09-05
                Security-Support-Until: 2030-03-05

            Release Notes
            : <a href="https://example.org/notes">Xen 4.30 release notes</a>

            # Feature Support

            ## Memory Management

            ### Shadow paging

            We describe it so.

                Status: Supported

            We warn so.

            ### Physical CPUs:

                Status, x86: Supported up to 4096

            # Format and definitions

            Our definitions. Descriptions precede the Status indications.

            ## Experimental

                Functional completeness: No

            """,
            _data.Statement("4.30"));
    }

    [Fact]
    public void The_newest_edition_counts_and_each_change_since_the_release_is_in_the_table()
    {
        var released = Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");
        var weaker = _xen.Commit(SmallStatement.Of("4.30", "Supported, not security supported"), "2025-06-01");
        var longer = _xen.Commit(
            SmallStatement.Of(
                "4.30",
                "Supported, not security supported",
                more: "\n### Pygrub\n\n    Status: Experimental\n",
                securitySupportUntil: "2032-03-05"),
            "2026-07-28");

        Update();

        Assert.Contains("    Status: Supported, not security supported\n", _data.Statement("4.30"));
        Assert.Equal(
            $"""
            4.30	2025-03-05	{released}	{Blob(released)}
            4.30	2025-06-01	{weaker}	{Blob(weaker)}
            4.30	2026-07-28	{longer}	{Blob(longer)}

            """,
            DataFiles.Read(_data.Files.Editions));
        Assert.Equal(
            $"""
            4.30	2025-06-01	{weaker}	shadow-paging	changed	Supported	Supported, not security supported
            4.30	2026-07-28	{longer}	release-support--security-support-until	changed	2030-03-05	2032-03-05
            4.30	2026-07-28	{longer}	pygrub	added		Experimental

            """,
            DataFiles.Read(_data.Files.Changes));
    }

    [Fact]
    public void A_commit_that_changes_no_row_is_an_edition_without_a_change()
    {
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");
        _xen.Commit(SmallStatement.Of("4.30", prose: "Other words."), "2025-06-01");

        Update();

        Assert.Equal(2, DataFiles.Read(_data.Files.Editions).Count(character => character == '\n'));
        Assert.Empty(DataFiles.Read(_data.Files.Changes));
    }

    [Fact]
    public void A_branch_without_its_tag_is_not_out_yet()
    {
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");
        _xen.Branch("4.31");
        _xen.Commit(SmallStatement.Of("4.31-rc"), "2026-01-01");

        Update();

        Assert.NotEmpty(_data.Statement("4.30"));
        Assert.Empty(_data.Statement("4.31"));
    }

    [Fact]
    public void A_clone_has_the_branches_of_its_origin()
    {
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");
        _xen.Switch("master");
        var clone = _xen.CreateFolder("clone");
        _xen.Git("clone", "--quiet", "--no-checkout", _xen.Folder, clone);

        _data.Update(clone);

        Assert.Contains("Xen-Version: 4.30", _data.Statement("4.30"));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");
        Update();
        var before = _data.Snapshot();

        var output = Update();

        Assert.Equal(before, _data.Snapshot());
        Assert.Equal("1 statement, none changed: version 2025.3.5", output[0]);
    }

    [Fact]
    public void The_package_has_the_date_of_the_newest_edition_and_targets_what_has_security_support_then()
    {
        Release("4.29", SmallStatement.Of("4.29", securitySupportUntil: "2026-07-27"), "2024-03-05");
        Release("4.30", SmallStatement.Of("4.30", securitySupportUntil: "2026-07-28"), "2025-03-05");
        Release("4.31", SmallStatement.Of("4.31"), "2026-07-28");

        Update();

        var properties = DataFiles.Read(_data.Files.Properties);
        Assert.Contains("<_XenStatementsVersion>2026.7.28</_XenStatementsVersion>", properties);
        Assert.Contains("<_XenStatementsOldest>4.30</_XenStatementsOldest>", properties);
        Assert.Contains("<_XenStatementsNewest>4.31</_XenStatementsNewest>", properties);
    }

    [Fact]
    public void The_changelog_tells_what_a_later_run_finds_above_what_it_told_before()
    {
        Release("4.29", SmallStatement.Of("4.29"), "2024-03-05");
        Update();
        _xen.Commit(
            SmallStatement.Of("4.29", "Experimental", securitySupportUntil: "2031-03-05"), "2025-06-01");
        Release(
            "4.30",
            SmallStatement.Of("4.30", "Supported, with caveats", more: "\n### Pygrub\n\n    Status: Supported\n"),
            "2025-07-01");

        Update();

        Assert.Equal(
            """
            # Changelog of the statements

            ## 2025.7.1

            ### Xen 4.29

            Dates:

            - Security-Support-Until: 2030-03-05 → 2031-03-05

            Weakened:

            - shadow-paging: Supported → Experimental

            ### Xen 4.30 is new; compared with 4.29

            Strengthened:

            - shadow-paging: Experimental → Supported, with caveats

            Added:

            - pygrub: not stated → Supported

            ## 2024.3.5

            ### Xen 4.29 is new

            """,
            DataFiles.Read(_data.Files.Changelog));
    }

    [Fact]
    public void A_date_that_was_taken_gets_a_fourth_number()
    {
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");
        Update();
        _xen.Commit(SmallStatement.Of("4.30", "Experimental"), "2025-03-05");

        Assert.EndsWith("version 2025.3.5.1", Update()[0], StringComparison.Ordinal);
        DataFiles.Write(
            _data.Files.Prose,
            DataFiles.Read(_data.Files.Prose).Replace("We warn so.", "We warn louder.", StringComparison.Ordinal));
        Assert.EndsWith("version 2025.3.5.2", Update()[0], StringComparison.Ordinal);
        Assert.EndsWith("version 2025.3.5.2", Update()[0], StringComparison.Ordinal);
        Assert.Equal(
            """
            # Changelog of the statements

            ## 2025.3.5.2

            ### Xen 4.30

            Other caveats:

            - shadow-paging

            ## 2025.3.5.1

            ### Xen 4.30

            Weakened:

            - shadow-paging: Supported → Experimental

            ## 2025.3.5

            ### Xen 4.30 is new

            """,
            DataFiles.Read(_data.Files.Changelog));
    }

    /// <summary>What the reader doubts would be written without the doubt.</summary>
    [Theory]
    [InlineData("\n### Guests\n\n    Limit, x86: 512\n    Limit-Security, x86 32\n", "XEN1002")]
    [InlineData("\n### Guests\n\n<<<<<<< HEAD\n    Status: Supported\n=======\n>>>>>>> other\n", "XEN1037")]
    [InlineData("\n### Guests\n\n    Status: Supportd\n", "XEN1003")]
    public void An_edition_with_an_error_is_refused(string more, string id)
    {
        Release("4.30", SmallStatement.Of("4.30", more: more), "2025-03-05");

        var exception = Assert.Throws<FormatException>(() => Update());

        Assert.StartsWith($"SUPPORT.md of 4.30 has an error: {id} ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_data.Statement("4.30"));
    }

    [Fact]
    public void A_release_that_the_clone_lost_is_an_error()
    {
        Release("4.29", SmallStatement.Of("4.29"), "2024-03-05");
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");
        Update();
        _xen.Git("tag", "--delete", "RELEASE-4.29.0");
        var before = _data.Snapshot();

        var exception = Assert.Throws<FormatException>(() => Update());

        Assert.Equal(
            "Xen 4.29 is in the data, but the branch stable-4.29 or the tag RELEASE-4.29.0 is missing from the clone",
            exception.Message);
        Assert.Equal(before, _data.Snapshot());
    }

    [Fact]
    public void Sections_whose_prose_is_missing_or_too_much_are_listed()
    {
        using var data = new UpdatedData(
            """
            # shadow-paging (-4.29)

            Only for older releases.

            # physical-cpus

            Xen says nothing here.
            """);
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");

        Assert.Equal(
            [
                "Sections whose prose is missing or too much:",
                "  4.30 shadow-paging: description to be written",
                "  4.30 shadow-paging: caveats to be written",
                "  4.30 physical-cpus: description that Xen does not have",
                "  4.30 format-and-definitions: description to be written",
            ],
            data.Update(_xen.Folder)[1..6]);
    }

    [Fact]
    public void Sections_whose_prose_Xen_changed_are_listed()
    {
        Release("4.29", SmallStatement.Of("4.29"), "2024-03-05");
        Assert.Equal("Sections whose prose Xen changed; review ours: none", Update()[^1]);
        _xen.Commit(SmallStatement.Of("4.29", prose: "Upstream has second thoughts."), "2025-06-01");
        Release("4.30", SmallStatement.Of("4.30", prose: "Upstream starts again."), "2025-07-01");

        Assert.Equal(
            [
                "Sections whose prose Xen changed; review ours:",
                "  4.29 shadow-paging: not as in the earlier edition",
                "  4.30 shadow-paging: not as in 4.29",
            ],
            Update()[^3..]);
    }

    [Fact]
    public void No_prose_of_Xen_is_kept()
    {
        Release("4.30", SmallStatement.Of("4.30"), "2025-03-05");

        Update();

        Assert.All(_data.Snapshot().Values, text => Assert.DoesNotContain("Upstream", text));
    }

    [Fact]
    public void A_folder_without_a_release_is_refused()
    {
        var exception = Assert.Throws<FormatException>(() => Update());

        Assert.Equal(
            "the clone contains no released statement; are branches such as stable-4.21 and tags such as RELEASE-4.21.0 missing?",
            exception.Message);
    }

    [Fact]
    public void A_folder_that_is_no_repository_is_refused_in_gits_words()
    {
        var folder = _xen.CreateFolder("empty");

        var exception = Assert.Throws<GitException>(() => _data.Update(folder));

        Assert.StartsWith("fatal: not a git repository", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _xen.Dispose();
        _data.Dispose();
    }

    private string[] Update() => _data.Update(_xen.Folder);

    /// <summary>Releases a version, and stays on its branch.</summary>
    private string Release(string version, string statement, string date)
    {
        _xen.Branch(version);
        var commit = _xen.Commit(statement, date);
        _xen.Tag(version);
        return commit;
    }

    private string Blob(string commit) => _xen.Git("rev-parse", $"{commit}:SUPPORT.md").Trim();
}
