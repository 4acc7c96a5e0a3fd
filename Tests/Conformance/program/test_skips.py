"""A test that is skipped for a reason of its own fails, and what is skipped for a known one is told."""

import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parents[1]


def run(folder: pathlib.Path, lines: str):
    (folder / "test_it.py").write_text("import pytest\n\n" + lines)
    return subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "skips", str(folder)], capture_output=True,
                          text=True, timeout=60, cwd=folder, env=os.environ | {"PYTHONPATH": str(HERE)})


def test_a_known_reason_is_told(tmp_path):
    done = run(tmp_path, "def test_known():\n    pytest.skip('no terraform on this machine')\n")
    assert done.returncode == 0, done.stdout
    assert "not run: test_it.py::test_known: no terraform on this machine" in done.stdout


def test_any_other_reason_fails(tmp_path):
    for lines in ["def test_other():\n    pytest.skip('not today')\n",
                  "@pytest.mark.skip(reason='not today')\ndef test_other():\n    pass\n",
                  "@pytest.mark.skipif(True, reason='not today')\ndef test_other():\n    pass\n"]:
        done = run(tmp_path, lines)
        assert done.returncode == 1 and "does not have: not today" in done.stdout, done.stdout
