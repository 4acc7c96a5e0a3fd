"""`Scripts/write_sbom.py`: what a release is made of."""

import hashlib
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]


def test_each_package_is_named_with_the_revision_that_was_compiled(tmp_path):
    program = tmp_path / "ballast"
    program.write_bytes(b"a program")
    resolved = tmp_path / "Package.resolved"
    resolved.write_text(json.dumps({"version": 3, "pins": [
        {"identity": "yams", "kind": "remoteSourceControl", "location": "https://github.com/jpsim/Yams.git",
         "state": {"revision": "b" * 40, "version": "6.2.2"}},
        {"identity": "branch", "kind": "remoteSourceControl", "location": "https://example.org/branch",
         "state": {"revision": "c" * 40, "branch": "main"}}]}))
    out = tmp_path / "bill.json"
    subprocess.run([sys.executable, ROOT / "Scripts/write_sbom.py", program, resolved, out], check=True)
    bill = json.loads(out.read_text())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    content = bill["metadata"]["component"]["hashes"][0]["content"]
    assert content == hashlib.sha256(b"a program").hexdigest()
    packages = {component["name"]: component for component in bill["components"]}
    assert packages["yams"]["purl"] == "pkg:swift/github.com/jpsim/Yams@6.2.2"
    assert packages["yams"]["externalReferences"][0]["comment"] == "revision " + "b" * 40
    assert packages["branch"]["version"] == "c" * 40
    # expat is linked into every program; where Debian's package manager is there it knows the version.
    if pathlib.Path("/usr/bin/dpkg-query").exists():
        assert packages["libexpat1-dev"]["version"]
