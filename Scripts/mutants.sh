#!/bin/bash
# Builds the program with rules that can be broken on purpose, breaks one after another, and runs seeds until one of them
# shows it. A mutant that the audit stops is run again with the audit off, so that what lies behind it is tried, too. Prints a
# table of mutants, what caught each and at which seed; fails where one gets away.
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

# What the first seed to break a rule broke: "rule (invariant) | seed"; empty where none did.
caught() {
  "$ballast" simulate --fuzz --seeds "$seeds" --until-failure 2>&1 >/dev/null |
    sed -n 's/^seed \([0-9]*\): \([a-zA-Z]*\) (\([A-Za-z0-9]*\)).*/\2 (\3) | \1/p' | head -1 || true
}

escaped=0
printf '| mutant | breaks | caught by | seed | behind the audit | seed |\n| --- | --- | --- | --- | --- | --- |\n'
for mutant in "${mutants[@]}"; do
  breaks=$(grep -B1 "^    case $mutant\$" Sources/ClusterModel/Mutant.swift | sed -n 's|^    /// \(I[0-9]*\)\..*|\1|p')
  line=$(BALLAST_MUTANT=$mutant caught)
  behind=" | "
  case $line in
  auditFailed*)
    behind=$(BALLAST_MUTANT=$mutant BALLAST_MUTANT_UNAUDITED=1 caught)
    [ -n "$behind" ] || behind="nothing | none of $seeds"
    ;;
  "")
    escaped=1
    line="nothing | none of $seeds"
    ;;
  esac
  printf '| `%s` | %s | %s | %s |\n' "$mutant" "$breaks" "$line" "$behind"
done
exit $escaped
