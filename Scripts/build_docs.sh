#!/usr/bin/env bash
# Builds the documentation of every room with docc; a broken link or an undocumented symbol reference fails.
set -euo pipefail
cd "$(dirname "$0")/.."
out=dist/docs
graphs=.build/symbol-graphs
rm -rf "$out" "$graphs"
mkdir -p "$out" "$graphs"
swift build
modules="$(swift build --show-bin-path)/Modules"
docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v swift)")")/docc")
extract=$(command -v swift-symbolgraph-extract || echo "$(dirname "$(readlink -f "$(command -v swift)")")/swift-symbolgraph-extract")
status=0
for catalog in Sources/*/*.docc; do
  room=$(basename "$catalog" .docc)
  mkdir -p "$graphs/$room"
  "$extract" -module-name "$room" -I "$modules" -I Sources/CExpat -target "$(swift -print-target-info | sed -n 's/.*"triple": "\(.*\)",/\1/p' | head -1)" \
    -minimum-access-level public -output-dir "$graphs/$room" $(Scripts/module_maps.sh)
  "$docc" convert "$catalog" --additional-symbol-graph-dir "$graphs/$room" --fallback-display-name "$room" \
    --fallback-bundle-identifier "ballast.$room" --output-path "$out/$room.doccarchive" --warnings-as-errors \
    --emit-digest > "$graphs/$room.log" 2>&1 || { status=1; echo "documentation of $room:"; cat "$graphs/$room.log"; }
done
[ "$status" = 0 ] && echo "documentation: $(ls "$out" | wc -l) rooms"
exit "$status"
