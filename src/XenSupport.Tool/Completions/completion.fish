# Completion for fish: xen-support completions fish > ~/.config/fish/completions/xen-support.fish

function __xen_support_suggest
    set -l line (string replace -r '^\S+\s' '' -- (commandline --cut-at-cursor --current-process))
    xen-support "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end

complete --command xen-support --arguments '(__xen_support_suggest)'
