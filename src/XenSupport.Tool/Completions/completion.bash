# Completion for bash: put  source <(xen-support completions bash)  into ~/.bashrc

_xen_support() {
  local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} suggestion
  line=${line#* }
  COMPREPLY=()
  while IFS= read -r suggestion; do
    # Options are offered once a dash is typed; before that, it may be a file.
    if [[ $suggestion == "$word"* && ($suggestion != -* || $word == -*) ]]; then
      COMPREPLY+=("$suggestion")
    fi
  done < <(xen-support "[suggest:${#line}]" "$line" 2> /dev/null)
}

complete -o bashdefault -o default -F _xen_support xen-support
