"""Programs that the conformance tests drive: Ballast itself, and a moto server that we did not write."""

import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.request

import boto3
import pytest
from botocore.config import Config

import calls
# What was called, and by which hooks it is known whether all of it was to be.
from calls import pytest_collection_modifyitems, pytest_deselected  # noqa: F401
from days import days  # noqa: F401
from program_environment import CREDENTIALS, environment  # noqa: F401

# What may be skipped, and the hooks that see to it.
from skips import pytest_runtest_makereport, pytest_terminal_summary  # noqa: F401

ROOT = pathlib.Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def client(service: str, endpoint: str, **config):
    made = boto3.client(service, endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id="AKIAEXAMPLE",
                        aws_secret_access_key="example",
                        config=Config(**({"retries": {"max_attempts": 1}, "parameter_validation": True} | config)))
    calls.watch(made)
    return made


class Ballast:
    """The program under test; every run is bounded."""

    def __init__(self, path: pathlib.Path):
        self.path = path

    def run(self, *arguments: str, env: dict[str, str] | None = None, timeout: float = 120, cwd=None):
        return subprocess.run([str(self.path), *arguments], env=env or environment(), capture_output=True, text=True,
                              timeout=timeout, cwd=cwd)

    def json(self, *arguments: str, env: dict[str, str] | None = None, codes=(0,), cwd=None):
        done = self.run(*arguments, "-o", "json", env=env, cwd=cwd)
        assert done.returncode in codes, f"{arguments}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        return json.loads(done.stdout)


@pytest.fixture(scope="session")
def ballast() -> Ballast:
    path = pathlib.Path(os.environ.get("BALLAST", ROOT / ".build/debug/ballast")).resolve()
    if not path.exists():
        pytest.fail(f"no program at {path}: build it with `swift build`, or name it with BALLAST=…")
    return Ballast(path)


def wait_for(url: str, process: subprocess.Popen, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"the server ended with {process.returncode} before it answered at {url}")
        try:
            urllib.request.urlopen(url, timeout=1)
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
    process.kill()
    pytest.fail(f"no answer at {url} within {seconds} s")


@pytest.fixture
def moto(tmp_path):
    """A fresh moto server; yields its address."""
    port = free_port()
    log = open(tmp_path / "moto.log", "wb")
    process = subprocess.Popen([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], stdout=log,
                               stderr=log, env=environment())
    endpoint = f"http://127.0.0.1:{port}"
    wait_for(endpoint + "/moto-api/", process)
    yield endpoint
    process.terminate()
    process.wait(10)


class Sandbox:
    """A running `ballast sandbox serve`."""

    def __init__(self, endpoint: str, process: subprocess.Popen):
        self.endpoint = endpoint
        self.process = process
        calls.sandbox(endpoint)

    def client(self, service: str, **config):
        return client(service, self.endpoint, **config)

    def post(self, path: str, body: dict | None = None):
        request = urllib.request.Request(self.endpoint + path, data=json.dumps(body or {}).encode(), method="POST",
                                         headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            text = answer.read().decode()
        return json.loads(text) if text else None

    def get(self, path: str):
        with urllib.request.urlopen(self.endpoint + path, timeout=30) as answer:
            return json.loads(answer.read())


def start_sandbox(ballast: Ballast, *arguments: str) -> Sandbox:
    process = subprocess.Popen([str(ballast.path), "sandbox", "serve", "--port", "0", *arguments],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment())
    line = process.stdout.readline()
    match = re.search(r"export AWS_ENDPOINT_URL=(\S+)", line)
    assert match, f"the sandbox said {line!r} instead of its address"
    return Sandbox(match[1], process)


@pytest.fixture
def sandbox(ballast):
    """A fresh sandbox whose clock stands still until a test advances it."""
    running = start_sandbox(ballast, "--seed", "1", "--speed", "0")
    yield running
    running.process.terminate()
    running.process.wait(10)
