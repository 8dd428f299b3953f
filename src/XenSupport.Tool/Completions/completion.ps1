# Completion for PowerShell: put  xen-support completions powershell | Out-String | Invoke-Expression  into $PROFILE

Register-ArgumentCompleter -Native -CommandName xen-support -ScriptBlock {
    param($word, $ast, $cursor)
    $line = $ast.ToString().PadRight($cursor - $ast.Extent.StartOffset)
    $line = $line.Substring(0, $cursor - $ast.Extent.StartOffset) -replace '^\S+\s', ''
    xen-support "[suggest:$($line.Length)]" $line 2> $null | Where-Object { $_ -like "$word*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
