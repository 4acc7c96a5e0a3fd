"""The golden bodies of the wire tests are still what botocore makes and reads, and what the oracle of patterns says."""

import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("script", ["golden/wire.py", "golden/sigv4.py", "golden/patterns.py", "golden/gzip_bodies.py", "generate/generate.py"])
def test_as_committed(script):
    done = subprocess.run([sys.executable, ROOT / "Tools" / script, "--check"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
