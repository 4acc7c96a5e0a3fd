"""README's sections, run line by line as they stand there."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys

import pytest

from conftest import ROOT, environment, free_port

# What a reader sees happen after the last line, given in shell: each waits for it, or ends with 1.
GONE = """
for _ in $(seq 240); do
  STATE=$(aws autoscaling describe-auto-scaling-instances --instance-ids $INSTANCE \\
    --query 'AutoScalingInstances[].LifecycleState' --output text)
  if [ -z "$STATE" ]; then break; fi
  sleep 0.5
done
[ -z "$STATE" ] || { echo "$INSTANCE is still $STATE"; exit 1; }
# Zone rebalancing starts a task before it stops one: for a moment there is one more than wanted.
for _ in $(seq 120); do
  aws ecs describe-services --cluster prod --services web --query 'services[0].runningCount' --output text > running
  if [ "$(cat running)" = 6 ]; then break; fi
  sleep 0.5
done
"""


def block(heading: str, language: str = "sh") -> str:
    text = (ROOT / "README.md").read_text()
    section = re.search(rf"^## {re.escape(heading)}$(.*?)^## ", text, re.M | re.S)
    assert section, f"README has no section '{heading}'"
    code = re.search(rf"^```{language}\n(.*?)^```$", section[1], re.M | re.S)
    assert code, f"the section '{heading}' has no lines to run"
    return code[1]


@pytest.fixture
def shell(ballast, tmp_path):
    """Runs lines in a folder with the tree's Examples and .build; ends everything that they have started."""
    for name in ("Examples", ".build"):
        (tmp_path / name).symlink_to(ROOT / name)
    tools = [str(ballast.path.parent), str(pathlib.Path(sys.executable).parent), os.environ["PATH"]]
    env = environment(PATH=":".join(tools), HOME=str(tmp_path), XDG_STATE_HOME=str(tmp_path / "state"),
                      AWS_PAGER="")
    # The lines themselves name the Region.
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
        env.pop(name, None)

    def run(lines: str, timeout: float = 420) -> str:
        ports = {port: str(free_port()) for port in ("4566", "9000")}
        for port, free in ports.items():
            lines = lines.replace(port, free)
        log = tmp_path / "log"
        with open(log, "wb") as output:
            process = subprocess.Popen(["bash", "-euc", lines], cwd=tmp_path, env=env, stdout=output, stderr=output,
                                       start_new_session=True)
            try:
                code = process.wait(timeout)
            finally:
                try:
                    os.killpg(process.pid, signal.SIGTERM)
                except ProcessLookupError:
                    pass
        text = log.read_text()
        assert code == 0, text
        return text

    yield run


def test_the_section_on_draining_does_what_it_says(shell, tmp_path):
    lines = block("Draining, against the sandbox").rstrip()
    assert lines.splitlines()[-1].startswith("ballast run "), "the controller runs on: it is the last line"
    told = shell(lines + " --listen none &\n" + GONE)
    assert (tmp_path / "running").read_text().strip() == "6", told
    assert "DRAINING" in told and "ACTIVE" in told, told


def test_the_section_on_lambda_does_what_it_says(shell, tmp_path):
    lines = block("As a Lambda function, against the sandbox")
    first, rest = lines.split("\n", 1)
    assert first.startswith("swift build --product bootstrap")
    assert (ROOT / ".build/debug/bootstrap").exists(), "the first line of the section is to be run before"
    told = shell(rest + GONE)
    assert (tmp_path / "running").read_text().strip() == "6", told
    assert "Terminating" in told, told


SANDBOX = "The sandbox, for tests of your own"


def test_the_section_on_pytest_does_what_it_says(ballast, tmp_path):
    (tmp_path / "test_readme_lines.py").write_text(block(SANDBOX, "python"))
    shutil.copy(ROOT / "Examples/scenarios/web.yaml", tmp_path)
    env = environment(PATH=f"{ballast.path.parent}:{os.environ['PATH']}")
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", str(tmp_path)], cwd=tmp_path, env=env, timeout=120,
                          capture_output=True, text=True)
    assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout + done.stderr


def test_the_section_on_the_cli_does_what_it_says(shell):
    told = shell(block(SANDBOX))
    assert "a user request update of AutoScalingGroup constraints" in told and "capacity from 3 to 1" in told, told
    assert "(service api) has " in told, told
