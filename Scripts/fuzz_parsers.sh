#!/bin/bash
# Throws bytes at every parser that reads what strangers may have written, under libFuzzer and the address sanitizer's
# bounds of Swift itself: each starts from its committed corpus. What makes one trap, run long or take much memory is left
# in .build-fuzz/findings/TARGET, and the script fails.
#
#   Scripts/fuzz_parsers.sh [SECONDS for each] [TARGET...]
set -eu -o pipefail
cd "$(dirname "$0")/.."
seconds=${1:-30}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(json cbor xml query configuration events)
scratch=$PWD/.build-fuzz
flags=(-Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library)
swift build -c debug --package-path Fuzzing --scratch-path "$scratch" "${flags[@]}" --product ParserTargets >&2
bin=$(swift build -c debug --package-path Fuzzing --scratch-path "$scratch" "${flags[@]}" --show-bin-path)
echo '// libFuzzer brings the main function; the targets are in the library.' >"$scratch/empty.swift"
swiftc -sanitize=fuzzer -parse-as-library "$scratch/empty.swift" -o "$scratch/fuzz-parsers" \
  -Xlinker --whole-archive "$bin/libParserTargets.a" -Xlinker --no-whole-archive -lexpat -lz
failed=0
for target in "${targets[@]}"; do
  found=$scratch/findings/$target
  work=$scratch/corpus/$target
  mkdir -p "$found" "$work"
  echo "== $target: $seconds s from $(ls Fuzzing/Corpus/"$target" | wc -l) files" >&2
  BALLAST_FUZZ_TARGET=$target "$scratch/fuzz-parsers" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -max_len=65536 -print_final_stats=1 -artifact_prefix="$found/" "$work" "Fuzzing/Corpus/$target" 2>&1 |
    grep -E "^(stat::number_of_executed_units|stat::peak_rss_mb|SUMMARY|==)|ERROR|Fatal|DONE" || failed=1
  if [ -n "$(ls -A "$found")" ]; then
    failed=1
    echo "$target: see $found" >&2
  fi
done
exit $failed
