#!/usr/bin/env bash
# Builds dist/ballast: one static executable that needs nothing of the host, SQLite and expat included, and says what it
# weighs. It is built beside the Lambda function, whose modules it shares.
set -euo pipefail
cd "$(dirname "$0")/.."
flags=(-c release --scratch-path .build-lambda --static-swift-stdlib -Xswiftc -static-executable)
swift build "${flags[@]}" --product ballast -Xlinker -s
binary=$(swift build "${flags[@]}" --show-bin-path)/ballast
if readelf -l "$binary" | grep -q INTERP; then
  echo "$binary is not static: it names an interpreter, which a host may not have in the right version" >&2
  exit 1
fi
mkdir -p dist
cp "$binary" dist/ballast
dist/ballast --version
(cd dist && sha256sum ballast > ballast.sha256)
ls -l dist/ballast | awk '{print $9, int($5 / 1048576) " MiB"}'
