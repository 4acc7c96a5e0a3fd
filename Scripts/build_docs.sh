#!/usr/bin/env bash
# Builds the documentation of every room with docc. A link that leads nowhere in the whole house is an error.
set -euo pipefail
cd "$(dirname "$0")/.."
out=dist/docs
graphs=.build/symbol-graphs
rm -rf "$out" "$graphs"
mkdir -p "$out" "$graphs"
[ -d "$(swift build --show-bin-path)/Modules" ] || swift build --product ballast
bin=$(swift build --show-bin-path)
tools=$(dirname "$(readlink -f "$(command -v swift)")")
triple=$(swift -print-target-info | sed -n 's/^ *"triple": "\(.*\)",$/\1/p' | head -n 1)

# C libraries of the packages that our modules import, by their module maps.
maps=(-I Sources/CExpat)
while IFS= read -r map; do maps+=(-Xcc "-fmodule-map-file=$map"); done \
  < <(find .build/checkouts -path '*/Sources/*/module.modulemap' -not -path '*/Tests/*' | sort;
    find "$bin" -maxdepth 2 -path '*.build/module.modulemap' -not -path '*-tool.build/*' | sort)
while IFS= read -r folder; do maps+=(-I "$folder"); done \
  < <(find .build/checkouts -type d -path '*/Sources/*/include' -not -path '*/include/*' | sort)

status=0
for catalog in Sources/*/*.docc; do
  room=$(basename "$catalog" .docc)
  # Shapes and wire traits of AWS are generated without text: their page is the room's own.
  mkdir -p "$graphs/$room"
  if [ "$room" != AWSModel ]; then
    "$tools/swift-symbolgraph-extract" -module-name "$room" -I "$bin/Modules" "${maps[@]}" -target "$triple" \
      -minimum-access-level public -output-dir "$graphs/$room"
  fi
  if ! "$tools/docc" convert "$catalog" --additional-symbol-graph-dir "$graphs/$room" --fallback-display-name "$room" \
    --fallback-bundle-identifier "ballast.$room" --output-path "$out/$room.doccarchive" > "$graphs/$room.log" 2>&1; then
    status=1
    echo "documentation of $room:"
    cat "$graphs/$room.log"
  fi
done
python3 Scripts/check_doc_links.py "$graphs"/*.log || status=1
[ "$status" = 0 ] && echo "documentation: $(find "$out" -maxdepth 1 -name '*.doccarchive' | wc -l) rooms"
exit "$status"
