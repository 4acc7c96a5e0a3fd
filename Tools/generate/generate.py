#!/usr/bin/env python3
"""Writes Sources/AWSModel/Generated from the service models of the installed botocore and manifest.txt.

generate.py          writes the files and removes those that no longer belong
generate.py --check  writes nothing; exit 1 when the files differ from what would be written
"""
import os
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
OUT = os.path.join(ROOT, "Sources", "AWSModel", "Generated")
sys.path.insert(0, HERE)

import emit  # noqa: E402
import model  # noqa: E402


def catalog(services):
    lines = [emit.HEADER, "/// Every service that the manifest names.", "public enum AWSCatalog {",
             "  public static let entries: [AWSCatalogEntry] = ["]
    lines += [f"    {service.namespace}.catalog," for service in services]
    return "\n".join(lines + ["  ]", "}", ""])


def generate():
    services = model.read_manifest(os.path.join(HERE, "manifest.txt"))
    files = {"AWSCatalog.swift": catalog(services)}
    for service in services:
        for name, text in emit.Emitter(service).emit().items():
            files[os.path.join(service.namespace, name)] = text
    return files


def present():
    found = {}
    for folder, _, names in os.walk(OUT):
        for name in names:
            path = os.path.join(folder, name)
            with open(path) as file:
                found[os.path.relpath(path, OUT)] = file.read()
    return found


def main():
    wanted, found = generate(), present()
    stale = sorted(set(found) - set(wanted))
    changed = sorted(path for path, text in wanted.items() if found.get(path) != text)
    if "--check" in sys.argv[1:]:
        for path in changed + stale:
            print(f"{path} differs from what `make generate` writes", file=sys.stderr)
        sys.exit(1 if changed or stale else 0)
    for path in stale:
        os.remove(os.path.join(OUT, path))
    for path in changed:
        os.makedirs(os.path.dirname(os.path.join(OUT, path)), exist_ok=True)
        with open(os.path.join(OUT, path), "w") as file:
            file.write(wanted[path])
    print(f"{len(wanted)} files, {len(changed)} written, {len(stale)} removed")


if __name__ == "__main__":
    main()
