using XenSupport.Testing;

namespace XenSupport.Tool.Tests.Neovim;

/// <summary>A maintainer edits a statement in Neovim.</summary>
public sealed class NeovimTests : IDisposable
{
    private readonly NeovimEditor _editor = NeovimEditor.Open(PackagedStatements.Read("4.22"));

    public void Dispose() => _editor.Dispose();

    [Fact]
    public void A_slip_is_reported_while_typing_and_its_fix_is_applied()
    {
        var before = _editor.WaitForDiagnostics();
        _editor.Type("/Status: Supported$<CR>WciwSuported<Esc>");

        Assert.Equal("    Status: Suported", _editor.Line);
        Assert.Equal(
            $"{_editor.LineNumber}:13-{_editor.LineNumber}:21 XEN1003 Unknown status 'Suported': did you mean 'Supported'?",
            Assert.Single(_editor.WaitForDiagnostics().Except(before)));

        _editor.Type(":lua vim.lsp.buf.code_action()<CR>");
        _editor.WaitForLine("    Status: Supported");
        Assert.Equal(before, _editor.WaitForDiagnostics());
    }

    [Fact]
    public void A_diagnostic_leads_to_its_page()
    {
        _editor.Type("/Status: Supported$<CR>WciwSuported<Esc>");
        _editor.WaitForDiagnostics();

        Assert.Equal(
            "https://github.com/xensupport/xensupport/blob/main/docs/diagnostics/XEN1003.md",
            _editor
                .Evaluate("vim.diagnostic.get(0, { lnum = vim.fn.line('.') - 1 })[1].user_data.lsp.codeDescription.href")
                .GetString());
    }

    [Fact]
    public void Undoing_a_slip_clears_its_diagnostic()
    {
        var before = _editor.WaitForDiagnostics();
        _editor.Type("/^    Status<CR>x");
        Assert.NotEqual(before, _editor.WaitForDiagnostics());

        _editor.Type("u");
        Assert.Equal(before, _editor.WaitForDiagnostics());
    }

    [Fact]
    public void Hover_shows_the_history_of_a_row()
    {
        _editor.Type("/^### Shadow paging<CR>/Status<CR>:lua vim.lsp.buf.hover()<CR>");
        var window = _editor.WaitFor(
            "vim.tbl_map(function(window) return table.concat(vim.api.nvim_buf_get_lines("
                + "vim.api.nvim_win_get_buf(window), 0, -1, false), '\\n') end, vim.api.nvim_list_wins())",
            static windows => windows.GetArrayLength() == 2)[1].GetString();

        Assert.Contains("Shadow paging", window, StringComparison.Ordinal);
        Assert.Contains("Key: `shadow-paging`", window, StringComparison.Ordinal);
        Assert.Contains("Xen states:", window, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_is_completed()
    {
        _editor.Type("/Status: Supported$<CR>WCTech<C-x><C-o>");

        _editor.WaitForLine("    Status: Tech Preview");
    }

    [Fact]
    public void A_label_leads_to_its_definition()
    {
        _editor.Type("/Status: Tech Preview<CR>W:lua vim.lsp.buf.definition()<CR>");

        _editor.WaitForLine("### Tech Preview");
    }

    [Fact]
    public void The_outline_lists_sections_and_rows()
    {
        _editor.Type(":lua vim.lsp.buf.document_symbol()<CR>");
        var items = _editor.WaitFor("vim.fn.getqflist()", static list => list.GetArrayLength() > 0)
            .EnumerateArray()
            .Select(static item => item.GetProperty("text").GetString())
            .ToList();

        Assert.Contains("[Namespace] Shadow paging", items);
        Assert.Contains("[Property] Xen-Version: 4.22", items);
    }

    [Fact]
    public void An_overlay_is_compared_with_the_open_statement()
    {
        var overlay = _editor.Write(
            "product.md",
            "# Feature Support\n\n## Memory Management\n\n### Shadow paging\n\n    Status: Supported, security supported\n");
        _editor.Type($":edit {overlay}<CR>");

        Assert.Contains(
            _editor.WaitForDiagnostics(), found => found.Contains("XEN1032", StringComparison.Ordinal));
    }
}
