#!/usr/bin/env bash
# Installs what a fresh Debian machine lacks: C libraries to build with, and a Python environment for the
# conformance tests. Does nothing where all is there. Usage: setup.sh VENV_FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
venv=$1

command -v swift >/dev/null || { echo "Ballast needs Swift 6.3: https://www.swift.org/install/linux" >&2; exit 1; }

missing=()
have() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }
for package in libexpat1-dev libsqlite3-dev zlib1g-dev; do have "$package" || missing+=("$package"); done
python3 -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 9))' 2>/dev/null || missing+=(python3 python3-venv)
if ((${#missing[@]})); then
  echo "Installing: ${missing[*]}"
  sudo=""
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -q
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

wanted=$(sha256sum Tests/Conformance/requirements.txt | cut -d' ' -f1)
if [ "$(cat "$venv/.installed" 2>/dev/null)" != "$wanted" ]; then
  # Packages that the machine already has in the right version are taken from it; the rest is installed here.
  python3 -m venv --clear --system-site-packages "$venv"
  "$venv/bin/python" -m pip install -q --disable-pip-version-check -r Tests/Conformance/requirements.txt
  echo "$wanted" > "$venv/.installed"
fi
