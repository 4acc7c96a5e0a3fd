#!/usr/bin/env bash
# Builds dist/ballast, static, with the checksum that a download is compared with and the list of what it is made of.
set -euo pipefail
cd "$(dirname "$0")/.."
Scripts/build_static.sh ballast
dist/ballast --version
(cd dist && sha256sum ballast > ballast.sha256)
Scripts/write_sbom.py dist/ballast Package.resolved dist/ballast.cdx.json
