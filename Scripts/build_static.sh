#!/usr/bin/env bash
# Builds dist/PRODUCT: one static executable that needs nothing of the host, SQLite and expat included, and says what it
# weighs. Binaries that are not static and built on Debian 12 want a newer glibc than Amazon Linux 2023 has.
# Usage: build_static.sh PRODUCT
set -euo pipefail
cd "$(dirname "$0")/.."
product=$1
flags=(-c release --scratch-path .build-static --static-swift-stdlib -Xswiftc -static-executable)
swift build "${flags[@]}" --product "$product" -Xlinker -s
binary=$(swift build "${flags[@]}" --show-bin-path)/$product
if readelf -l "$binary" | grep -q INTERP; then
  echo "$binary is not static: it names an interpreter, which a host may not have in the right version" >&2
  exit 1
fi
# The variable by which a mutant is chosen: no program that people run may know it.
if grep -aq BALLAST_MUTANT "$binary"; then
  echo "$binary holds rules that can be broken on purpose: build it without BALLAST_MUTANTS" >&2
  exit 1
fi
mkdir -p dist
cp "$binary" "dist/$product"
ls -l "dist/$product" | awk '{print $9, int($5 / 1048576) " MiB"}'
