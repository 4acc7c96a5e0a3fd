"""Options that every command has: -o, --timeout, --read-only."""

import json

import pytest
import yaml

ANSWERS = [
    (("version",), "ballast.version/v1"),
    (("iam-policy", "-c", "prod", "--explain"), "ballast.iam-policy-explanation/v1"),
    (("simulate", "--fuzz", "--seeds", "1"), "ballast.fuzz/v1"),
]
DOCUMENTS = [("iam-policy", "-c", "prod"), ("config", "schema"), ("scenario", "schema")]


@pytest.mark.parametrize("arguments,schema", ANSWERS, ids=lambda value: value[0] if isinstance(value, tuple) else "")
def test_answers_are_data_too(ballast, arguments, schema):
    told = ballast.run(*arguments, "-o", "json", "--read-only", "--timeout", "5m")
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout)["schema"] == schema
    assert yaml.safe_load(ballast.run(*arguments, "-o", "yaml").stdout)["schema"] == schema


@pytest.mark.parametrize("arguments", DOCUMENTS, ids=" ".join)
def test_documents_are_what_they_are_in_either_form(ballast, arguments):
    told = ballast.run(*arguments, "--timeout", "5m")
    assert told.returncode == 0, told.stderr
    assert yaml.safe_load(ballast.run(*arguments, "-o", "yaml").stdout) == json.loads(told.stdout)


def test_a_scenario_is_checked_as_data(ballast, tmp_path):
    file = tmp_path / "s.yaml"
    file.write_text("name: small\nduration: 1h\ngroups: [{name: a, instanceType: m5.large, max: 3}]\n")
    told = ballast.run("scenario", "validate", str(file), "-o", "json")
    assert told.returncode == 0, told.stderr
    answer = json.loads(told.stdout)
    assert (answer["schema"], answer["name"], answer["groups"]) == ("ballast.scenario-validation/v1", "small", 1)


def test_what_a_day_came_to_is_data(ballast, tmp_path):
    file = tmp_path / "s.yaml"
    file.write_text("name: small\nduration: 10m\ngroups: [{name: a, instanceType: m5.large, max: 3}]\n")
    told = ballast.run("demo", "--scenario", str(file), "-o", "json")
    assert told.returncode == 0, told.stderr
    run, = json.loads(told.stdout)["runs"]
    assert run["scenario"] == "small"


def test_time_that_is_over_ends_what_computes(ballast):
    told = ballast.run("simulate", "--fuzz", "--seeds", "100000", "--timeout", "1s")
    assert told.returncode == 4 and told.stdout == ""
    assert told.stderr.splitlines()[-1] == "ballast: no answer within 1s. Try a longer --timeout"
    assert ballast.run("demo", "--timeout", "soon").returncode == 64


def test_a_sandbox_whose_time_is_over_writes_its_state(ballast, tmp_path):
    state = tmp_path / "state.json"
    told = ballast.run("sandbox", "serve", "--port", "0", "--timeout", "1s", "--state", str(state), "-o", "json")
    assert told.returncode == 4 and told.stderr == ""
    assert json.loads(told.stdout)["endpoint"].startswith("http://127.0.0.1:")
    assert state.exists()
    assert ballast.run("sandbox", "serve", "--read-only").returncode == 64
