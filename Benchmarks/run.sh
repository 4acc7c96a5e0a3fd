#!/usr/bin/env bash
# Prints every measure of the planner, the observation, the metric command, the sandbox and the simulation. `make bench` calls it.
#
#   Benchmarks/run.sh [DATA]
#
# DATA holds the real pod list and the instance types (`openb/`, `aws/`); without it BALLAST_DATA, else ../shared/data beside
# the repository; without any, made-up ones. BALLAST names the program for the last measure, else a release build where
# there is one.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-${BALLAST_DATA:-../shared/data}}
[ -d "$data" ] && data=$(cd "$data" && pwd)

swift build --package-path Benchmarks -c release >&2
bin=$(swift build --package-path Benchmarks -c release --show-bin-path)

echo "machine: $(nproc) cores, $(uname -m); load average $(cut -d' ' -f1 /proc/loadavg)"
echo
"$bin/PackingBenchmark" "$data"
echo
echo "snapshot from canned answers"
for instances in 100 1000 5000; do "$bin/SnapshotBenchmark" "$instances"; done
echo
ballast=${BALLAST:-}
for built in dist/ballast .build/release/ballast; do
  [ -z "$ballast" ] && [ -x "$built" ] && ballast=$built
done
if [ -z "$ballast" ] && [ -x .build/debug/ballast ]; then
  ballast=.build/debug/ballast
  echo "no release build of ballast: what follows is a debug build, several times slower"
fi
python=.venv/bin/python
[ -x "$python" ] || python=python3
if [ -z "$ballast" ]; then
  echo "no build of ballast: neither \`ballast metric\` beside boto3 nor the sandbox was measured"
elif ! "$python" -c 'import boto3, moto' 2>/dev/null; then
  echo "no boto3 and moto (\`make setup\` installs them): neither \`ballast metric\` nor the sandbox was measured"
else
  "$python" Benchmarks/metric_beside_boto3.py "$ballast"
  echo
  echo "the sandbox, beside moto_server"
  "$python" Benchmarks/sandbox_beside_moto.py "$ballast" --large
  echo
  echo "the simulation"
  "$python" Benchmarks/simulated_month.py "$ballast" 3
fi
