#!/bin/bash
# Builds the program with rules that can be broken on purpose, breaks one after another, and runs seeds until one of them
# shows it. Prints a table of mutants and the seed that caught each; fails where one gets away.
#
#   Scripts/mutants.sh [SEEDS] [MUTANT...]
set -eu -o pipefail
cd "$(dirname "$0")/.."
seeds=${1:-200}
shift || true
export BALLAST_MUTANTS=1
scratch=${MUTANTS_BUILD:-.build-mutants}
swift build --scratch-path "$scratch" --product ballast >&2
ballast=$(swift build --scratch-path "$scratch" --show-bin-path)/ballast
mutants=("$@")
if [ ${#mutants[@]} -eq 0 ]; then
  mapfile -t mutants < <(sed -n 's/^    case \([a-zA-Z]*\)$/\1/p' Sources/ClusterModel/Mutant.swift)
fi
escaped=0
printf '| mutant | caught by | seed |\n| --- | --- | --- |\n'
for mutant in "${mutants[@]}"; do
  line=$(BALLAST_MUTANT=$mutant "$ballast" simulate --fuzz --seeds "$seeds" --until-failure 2>&1 >/dev/null |
    sed -n 's/^seed \([0-9]*\): \([a-zA-Z]*\) (\([A-Za-z0-9]*\)).*/\2 (\3) | \1/p' | head -1) || true
  if [ -z "$line" ]; then
    escaped=1
    line="nothing | none of $seeds"
  fi
  printf '| `%s` | %s |\n' "$mutant" "$line"
done
exit $escaped
