#!/usr/bin/env bash
# Makes the README's pictures (docs/images): the matrix page in Chromium, the output of a failing build, and the
# text that an editor shows on hover, which tests/XenSupport.Editor.Tests gets from Roslyn.
#
#   apt-get install chromium aha
#   eng/pictures.sh
set -euo pipefail
cd "$(dirname "$0")/.."

images=$PWD/docs/images
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# photograph PAGE WIDTH HEIGHT NAME: what Chromium shows of an address.
photograph() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --disable-background-networking \
    --window-size="$2,$3" --screenshot="$images/$4.png" "$1" 2> /dev/null
}

# page NAME: standard input as a page of that name.
page() {
  cat - > "$work/$1.html"
  echo "file://$work/$1.html"
}

matrix() {
  dotnet run --project src/XenSupport.Tool -- matrix --output "$work/matrix.html" > /dev/null
  photograph "file://$work/matrix.html#c-xenstored-daemon--liveupdate" 1180 760 matrix
}

# A status of the sample's own statement misspelt, as Xen's once was.
error() {
  mkdir "$work/tool"
  sed '/^### Memory Sharing/,/^###/ s/Experimental/Expermental/' src/XenSupport.Statements/statements/4.20.md > "$work/tool/SUPPORT.md"
  echo 'System.Console.WriteLine();' > "$work/tool/Program.cs"
  cat > "$work/tool/tool.csproj" <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <Import Project="$PWD/src/XenSupport.Package/build/XenSupport.props" />
  <Import Project="$PWD/src/XenSupport.Package/build/XenSupport.targets" />
  <ItemGroup>
    <AdditionalFiles Include="SUPPORT.md" />
    <ProjectReference Include="$PWD/src/XenSupport/XenSupport.csproj" />
    <ProjectReference Include="$PWD/src/XenSupport.Generator/XenSupport.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
</Project>
EOF
  # Colour, as a terminal gets it; the temporary folder is left out of the paths.
  { echo '$ dotnet build'; (cd "$work/tool" && dotnet build -nologo -tl:off -clp:ForceConsoleColor -v:q || true); } \
    | sed "s|$work/tool/||g; /Time Elapsed/d" | aha --black --title error \
    | sed 's|</head>|<style>pre { margin: 1em; font: 14px/1.5 monospace; white-space: pre-wrap; }</style>&|' \
    | page error > "$work/address"
  photograph "$(cat "$work/address")" 900 240 error
}

hover() {
  dotnet test tests/XenSupport.Editor.Tests --filter PictureTests > /dev/null || true
  cp tests/XenSupport.Editor.Tests/bin/Debug/net10.0/hover.txt "$images/hover.txt"
  {
    cat <<'EOF'
<!DOCTYPE html><meta charset="utf-8"><title>hover</title><style>
body { margin: 0; padding: 1em; background: #ffffff; color: #1f1f1f; font: 14px/1.45 system-ui, "Liberation Sans", sans-serif; }
.code { margin: 0 0 .3em; font-family: monospace; }
.code mark { background: #dbe9fb; color: inherit; }
.tip { margin-left: 12em; width: fit-content; padding: .6em .9em; border: 1px solid #c8c8c8; background: #f8f8f8; box-shadow: 0 2px 6px #0003; white-space: pre-line; }
.tip::first-line { font-family: monospace; }
</style>
<p class="code">if (XenFeatures.Xenstore.CXenstoredDaemon.<mark>Liveupdate</mark>.IsSupported)</p>
EOF
    printf '<div class="tip">'
    sed 's/&/\&amp;/g; s/</\&lt;/g' "$images/hover.txt" | cat -s | sed '/^$/d'
    echo '</div>'
  } | page hover > "$work/address"
  photograph "$(cat "$work/address")" 860 230 hover
}

mkdir -p "$images"
matrix
error
hover
ls -l "$images"
