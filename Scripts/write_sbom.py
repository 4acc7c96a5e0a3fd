#!/usr/bin/env python3
"""Writes what a release is made of, as CycloneDX 1.5 JSON: https://cyclonedx.org/docs/1.5/json/

    Scripts/write_sbom.py PROGRAM RESOLVED OUT

PROGRAM is the file that is described, RESOLVED the Package.resolved that it was built from. Each Swift package is named with the
revision that was compiled; the C libraries that are linked statically, with the versions that Debian's package manager knows.
"""

import hashlib
import json
import pathlib
import subprocess
import sys

# Debian packages whose static libraries are inside: see Scripts/build_static.sh.
LIBRARIES = ["libexpat1-dev", "libsqlite3-dev", "libc6-dev", "zlib1g-dev"]


def swift_package(pin: dict) -> dict:
    location = pin["location"].removesuffix(".git")
    state = pin["state"]
    version = state.get("version", state["revision"])
    path = location.split("://", 1)[-1]
    return {
        "type": "library", "name": pin["identity"], "version": version, "purl": f"pkg:swift/{path}@{version}",
        "externalReferences": [{"type": "vcs", "url": location, "comment": f"revision {state['revision']}"}],
    }


def debian_package(name: str) -> dict | None:
    query = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True)
    version = query.stdout.strip()
    if query.returncode != 0 or not version:
        return None
    return {"type": "library", "name": name, "version": version, "purl": f"pkg:deb/debian/{name}@{version}"}


def document(program: pathlib.Path, resolved: dict) -> dict:
    pins = sorted(resolved["pins"], key=lambda pin: pin["identity"])
    libraries = [package for name in LIBRARIES if (package := debian_package(name))]
    digest = hashlib.sha256(program.read_bytes()).hexdigest()
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": {
            "type": "application", "name": program.name, "hashes": [{"alg": "SHA-256", "content": digest}]}},
        "components": [swift_package(pin) for pin in pins] + libraries,
    }


def main() -> None:
    program, resolved, out = (pathlib.Path(argument) for argument in sys.argv[1:4])
    written = document(program, json.loads(resolved.read_text()))
    out.write_text(json.dumps(written, indent=2, sort_keys=True) + "\n")
    print(f"{out}: {len(written['components'])} components")


if __name__ == "__main__":
    main()
