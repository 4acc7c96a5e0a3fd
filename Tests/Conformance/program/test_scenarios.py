"""One scenario file for `demo`, `simulate` and `sandbox serve`; its schema, judged by a validator that we did not write; and
what is said of a file that is wrong."""

import json
import pathlib
import subprocess

import botocore.exceptions
import jsonschema
import pytest
import yaml

from conftest import ROOT, environment, start_sandbox

EXAMPLES = sorted((ROOT / "Examples/scenarios").glob("*.yaml"))
SHOP = ROOT / "Examples/scenarios/shop.yaml"
HEAD = "name: x\nduration: 1h\ngroups: [{name: g, instanceType: m5.large, max: 3}]\n"


@pytest.fixture(scope="module")
def schema(ballast):
    done = ballast.run("scenario", "schema")
    assert done.returncode == 0
    schema = json.loads(done.stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_examples_are_valid(ballast, schema, example):
    assert list(schema.iter_errors(yaml.safe_load(example.read_text()))) == []
    done = ballast.run("scenario", "validate", str(example))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{example}: ")


EVERY_EVENT = """
events:
  - {at: 10m, deploy: api}
  - {every: 10m, from: 1m, until: 50m, setDesired: g, to: 2}
  - {perHour: 0.5, setBounds: g, bounds: {min: 0, max: 3}}
  - {at: 0, drain: 1}
  - {at: 1m, undrain: 1}
  - {at: 1m, protect: 2}
  - {at: 1m, keep: 1}
  - {at: 1m, launchesFail: {reason: vcpuLimitExceeded, group: g, instanceType: m5.large, zone: us-east-1a, count: 2}}
  - {at: 1m, launchesSucceed: true}
  - {at: 1m, crash: 1}
  - {at: 1m, disconnect: 1, lasting: 5m}
  - {at: 1m, zoneOutage: us-east-1a}
  - {at: 1m, zoneRecovery: us-east-1a}
  - {at: 1m, stop: 1}
  - {at: 1m, terminate: 1}
  - {at: 1m, exit: 1}
  - {at: 1m, silent: true}
  - {at: 1m, registering: true}
services: [{name: api, task: {memory: 64}, demand: 2}]
"""
# Each is wrong in one place; the reader names the place and the key.
BAD = [
    ("duratoin: 1h", 4, "unknown key 'duratoin'"),
    ("services: [{name: a, task: {memory: 64}, demand: 1}, {name: b, task: {memory: 64}}]", 4, "services[1]: 'demand' is missing"),
    ("services:\n  - name: a\n    task: {memory: 64}\n    demand: many", 7, "services[0].demand"),
    ("services:\n  - name: a\n    task:\n      memory: 64\n      cpus: 2\n    demand: 1", 8, "services[0].task.cpus: unknown key 'cpus'"),
    ("services:\n  - name: a\n    task:\n      memory: 2\n    demand: 1", 7, "services[0].task.memory"),
    ("events:\n  - {at: 1m, crash: 1}\n  - {at: 1m, explode: 1}", 6, "events[1].explode: unknown key 'explode'"),
    ("events:\n  - {at: soon, crash: 1}", 5, "events[0].at: 'soon' is no duration"),
    ("events: [{crash: 1}]", 4, "one of at, every and perHour"),
    ("faults: {throtle: 0.1}", 4, "faults.throtle: there is no fault 'throtle'"),
    ("faults: {throttle: 10}", 4, "faults.throttle: a fault hits a share of calls"),
    ("notes: [{at: 1m}]", 4, "notes[0]: 'text' is missing"),
]
# Only the whole document tells these: no schema does.
BAD_AS_A_WHOLE = [
    ("services: [{name: a, task: {memory: 64}, demand: 1, scaling: {min: 2, max: 1, cpu: 50}}]", 4, "services[0].scaling.max"),
    ("events: [{at: 1m, deploy: nothing}]", 4, "events[0].deploy: an event deploys the service 'nothing'"),
    ("services:\n  - {name: a, task: {memory: 64}, demand: 1}\n  - {name: a, task: {memory: 64}, demand: 1}", 6,
     "services[1].name: two services or jobs are called 'a'"),
]


def test_every_event_reads(ballast, schema, tmp_path):
    file = tmp_path / "every.yaml"
    file.write_text(HEAD + EVERY_EVENT)
    assert list(schema.iter_errors(yaml.safe_load(file.read_text()))) == []
    done = ballast.run("scenario", "validate", str(file))
    assert done.returncode == 0, done.stderr
    # What recurs stands in its places: five times each ten minutes, and the rate's.
    events = int(done.stdout.split(" jobs, ")[1].split()[0])
    assert events >= 16 + 5


@pytest.mark.parametrize("text, line, words", BAD + BAD_AS_A_WHOLE)
def test_what_is_wrong_is_one_line_with_its_place(ballast, tmp_path, text, line, words):
    file = tmp_path / "bad.yaml"
    file.write_text(HEAD + text)
    done = ballast.run("scenario", "validate", str(file))
    assert done.returncode == 1 and done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith(f"ballast: {file}:{line}:"), done.stderr
    assert words in done.stderr


@pytest.mark.parametrize("text, line, words", BAD)
def test_the_schema_refuses_it_too(schema, text, line, words):
    assert list(schema.iter_errors(yaml.safe_load(HEAD + text))) != []


@pytest.mark.parametrize("command", [("demo", "--fast"), ("simulate",), ("sandbox", "serve", "--port", "0")])
def test_every_command_refuses_a_bad_file(ballast, tmp_path, command):
    file = tmp_path / "bad.yaml"
    for text, words in [(HEAD + "events: [{at: 1m, crsh: 1}]", "bad.yaml:4:"), ("name: [", "this is no YAML"),
                        (HEAD.replace("m5.large", "m5.huge"), "no instance type 'm5.huge'")]:
        file.write_text(text)
        done = ballast.run(*command, "--scenario", str(file))
        assert done.returncode == 1, (command, text, done.stdout, done.stderr)
        assert [l for l in done.stderr.splitlines() if l.startswith("ballast: ")] != [] and words in done.stderr, done.stderr
    done = ballast.run(*command, "--scenario", str(tmp_path / "nowhere.yaml"))
    assert done.returncode == 1 and "cannot be read" in done.stderr


def test_demo(ballast):
    done = ballast.run("demo", "--fast", "--scenario", str(SHOP), timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("ballast demo: shop, seed 1")
    assert "* somebody deploys api" in done.stdout and "violations" in done.stdout


def test_the_demo_s_own_day_is_a_file(ballast):
    """Byte for byte what `ballast demo` shows without one."""
    day = ROOT / "Examples/scenarios/launch-day.yaml"
    by_file = ballast.run("demo", "--fast", "--seed", "3", "--scenario", str(day), timeout=600)
    built_in = ballast.run("demo", "--fast", "--seed", "3", timeout=600)
    assert by_file.returncode == built_in.returncode == 0
    assert by_file.stdout == built_in.stdout


def test_simulate(ballast):
    report = ballast.json("simulate", "--scenario", str(SHOP), "--policy", "packing")
    (run,) = report["runs"]
    assert run["scenario"] == "shop" and run["violations"] == []
    assert run["faults"]["counts"]["throttle"] and run["faults"]["counts"]["exit"]


@pytest.fixture
def served(ballast):
    running = start_sandbox(ballast, "--speed", "0", "--scenario", str(SHOP))
    yield running
    running.process.terminate()
    running.process.wait(10)


def test_sandbox_serve(served):
    # A fault of the scenario may hit any call: clients that try again do not notice.
    ecs = served.client("ecs", retries={"max_attempts": 8, "mode": "standard"})
    describe = lambda name: ecs.describe_services(cluster="shop", services=[name])["services"][0]
    assert describe("api")["desiredCount"] == 2
    state = served.get("/sandbox/scenario")
    assert state["name"] == "shop" and not state["isOver"] and state["elapsedSeconds"] == 0 and state["left"] > 50
    served.post("/sandbox/advance", {"seconds": 50 * 60})
    assert describe("api")["desiredCount"] == 5
    # Four hundred requests of five milliseconds are two cores: two and a half of a quarter core at sixty percent.
    assert describe("web")["desiredCount"] > 8
    served.post("/sandbox/advance", {"seconds": 3 * 3600})
    state = served.get("/sandbox/scenario")
    assert state["isOver"] and state["left"] == 0 and "nextDue" not in state
    assert served.post("/sandbox/reset")["calls"] < 60
    assert describe("api")["desiredCount"] == 2


def test_state_and_scenario_do_not_go_together(ballast, tmp_path):
    done = ballast.run("sandbox", "serve", "--scenario", str(SHOP), "--state", str(tmp_path / "s.json"))
    assert done.returncode == 64 and "--state" in done.stderr


def test_faults_meet_clients_that_we_did_not_write(ballast, tmp_path):
    """What breaks on the wire breaks for botocore as it does with AWS; with retries on, it comes through."""
    file = tmp_path / "rough.yaml"
    kinds = {"reset": botocore.exceptions.ConnectionClosedError, "timeoutAfter": botocore.exceptions.ConnectionClosedError,
             # botocore takes half a JSON document for an answer without members.
             "garbage": KeyError}
    for kind, error in kinds.items():
        file.write_text(HEAD + f"faults: {{{kind}: 0.3}}")
        running = start_sandbox(ballast, "--speed", "1000", "--scenario", str(file))
        try:
            plain = running.client("ecs", retries={"max_attempts": 0})
            met = 0
            for _ in range(40):
                try:
                    plain.list_clusters()["clusterArns"]
                except error:
                    met += 1
            assert 3 <= met <= 25, (kind, met)
            patient = running.client("ecs", retries={"max_attempts": 12, "mode": "standard"})
            if kind != "garbage":
                for _ in range(10):
                    assert patient.list_clusters()["clusterArns"] != []
        finally:
            running.process.terminate()
            running.process.wait(10)


def test_faults_of_a_process_are_left_out_and_named(ballast, tmp_path):
    file = tmp_path / "killed.yaml"
    file.write_text(HEAD + "faults: {killBefore: 0.1, throttle: 0.1}")
    process = subprocess.Popen([str(ballast.path), "sandbox", "serve", "--port", "0", "--scenario", str(file)],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
    try:
        assert "killBefore: these faults befall a controller's process" in process.stderr.readline()
    finally:
        process.terminate()
        process.wait(10)
