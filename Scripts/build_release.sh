#!/usr/bin/env bash
# Builds dist/ballast, static, with the checksum that a download is compared with.
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/build_static.sh ballast
dist/ballast --version
(cd dist && sha256sum ballast > ballast.sha256)
