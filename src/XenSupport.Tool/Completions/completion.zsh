#compdef xen-support
# Completion for zsh: put  source <(xen-support completions zsh)  into ~/.zshrc, after compinit

_xen_support() {
  local line=${LBUFFER#* }
  local -a suggestions=("${(@f)$(xen-support "[suggest:${#line}]" "$line" 2> /dev/null)}")
  # Options are offered once a dash is typed; before that, it may be a file.
  [[ $PREFIX == -* ]] || suggestions=(${suggestions:#-*})
  compadd -a suggestions
  _files
}

compdef _xen_support xen-support
