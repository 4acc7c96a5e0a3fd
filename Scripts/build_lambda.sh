#!/usr/bin/env bash
# Builds dist/lambda.zip: the executable `bootstrap`, static, and a configuration where one is named.
# It needs nothing of the host: binaries built on Debian 12 want a newer glibc than Amazon Linux 2023 has.
# Usage: build_lambda.sh [CONFIGURATION.json]
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=.build-lambda
swift build -c release --product bootstrap --scratch-path "$scratch" --static-swift-stdlib -Xswiftc -static-executable \
  -Xlinker -s
binary=$(swift build -c release --scratch-path "$scratch" --static-swift-stdlib -Xswiftc -static-executable --show-bin-path)/bootstrap
if readelf -l "$binary" | grep -q INTERP; then
  echo "$binary is not static: it names an interpreter, which Lambda's host may not have in the right version" >&2
  exit 1
fi
mkdir -p dist
python3 - "$binary" "${1:-}" <<'PYTHON'
import sys, zipfile
binary, configuration = sys.argv[1:]
# A fixed date, so that the same program gives the same zip.
def entry(name, mode):
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.external_attr = (0o100000 | mode) << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
with zipfile.ZipFile("dist/lambda.zip", "w") as archive:
    archive.writestr(entry("bootstrap", 0o755), open(binary, "rb").read())
    if configuration:
        archive.writestr(entry("ballast.json", 0o644), open(configuration, "rb").read())
PYTHON
ls -l dist/lambda.zip "$binary" | awk '{print $9, int($5 / 1048576) " MiB"}'
