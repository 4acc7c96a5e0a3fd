#!/usr/bin/env bash
# Builds dist/lambda.zip: the executable `bootstrap`, static, and a configuration where one is named.
# Usage: build_lambda.sh [CONFIGURATION.json]
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/build_static.sh bootstrap
python3 - dist/bootstrap "${1:-}" <<'PYTHON'
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
ls -l dist/lambda.zip | awk '{print $9, int($5 / 1048576) " MiB"}'
