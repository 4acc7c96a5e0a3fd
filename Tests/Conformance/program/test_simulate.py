"""`ballast simulate` as a program: scenarios under methods, shards, and worlds with faults by seed."""

import json
import pathlib
import textwrap

import pytest

SCENARIO = """
    schema: ballast.scenario/v1
    name: small
    duration: 2h
    groups:
      - {name: hosts, instanceType: m5.large, min: 1, max: 12}
    services:
      - name: api
        task: {cpu: 512, memory: 1024, usesCPU: 0.9}
        demand: {steps: [{at: 0, count: 2}, {at: 20m, count: 16}, {at: 50m, count: 3}]}
        placement: ["binpack:memory"]
"""
METHODS = ["capacityProvider", "largestContainer", "packing", "reservation", "utilization"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenarios")
    (folder / "small.yaml").write_text(textwrap.dedent(SCENARIO))
    return folder


@pytest.fixture(scope="module")
def report(ballast, folder):
    return ballast.json("simulate", "--scenario", "small.yaml", cwd=folder)


def test_every_method(report):
    assert report["schema"] == "ballast.simulation/v1"
    assert [run["policy"] for run in report["runs"]] == METHODS
    for run in report["runs"]:
        assert run["violations"] == []
        assert run["costBound"] > 0 and run["instanceHoursBound"] > 0
        # Cheaper than the bound is only what leaves demand unserved.
        assert run["cost"] >= run["costBound"] or run["waitingTaskHours"] > 0.5
        assert run["waits"]["longest"] >= run["waits"]["p99"] >= run["waits"]["p50"]


def test_packing_serves_all_and_shrinks_again(report):
    packing = next(run for run in report["runs"] if run["policy"] == "packing")
    # Sixteen tasks of half a vCPU fill four instances of two.
    assert packing["peakInstances"] == 4
    assert packing["finalInstances"] < 4
    assert packing["waits"]["longest"] < 600
    assert packing["cost"] >= packing["costBound"]
    assert packing["instanceHours"] >= packing["instanceHoursBound"]


def test_table(ballast, folder):
    done = ballast.run("simulate", "--scenario", "small.yaml", "--policy", "packing", cwd=folder)
    assert done.returncode == 0
    heading, row = done.stdout.splitlines()
    for column in ["INSTANCE-HOURS", "COST", "LOWER BOUND", "LONGEST WAIT", "P99 WAIT", "MOVES", "VIOLATIONS"]:
        assert column in heading
    assert row.split()[:2] == ["small", "packing"]


def test_shards_merge_to_the_whole(ballast, folder, report):
    for part in ["1/2", "2/2"]:
        done = ballast.run("simulate", "--scenario", "small.yaml", "--shard", part, "-o", "json", cwd=folder)
        assert done.returncode == 0
        (folder / f"{part[0]}.json").write_text(done.stdout)
    assert ballast.json("simulate", "merge", "1.json", "2.json", cwd=folder) == report


def test_absent_files(ballast, folder):
    text = textwrap.dedent(SCENARIO).replace("name: api", "name: own") + "workloads:\n  - curves: {files: [nowhere.csv], services: 2, peak: 4}\n"
    (folder / "strict.yaml").write_text(text)
    done = ballast.run("simulate", "--scenario", "strict.yaml", "--policy", "packing", cwd=folder)
    assert done.returncode == 1 and "nowhere.csv cannot be read" in done.stderr
    (folder / "lenient.yaml").write_text(text + "absentFiles: substitute\n")
    done = ballast.run("simulate", "--scenario", "lenient.yaml", "--policy", "packing", cwd=folder)
    assert done.returncode == 0
    assert "nowhere.csv is not there" in done.stderr
    assert "small (without its files)" in done.stdout


@pytest.mark.parametrize("wrong, said", [
    ("duration: 2h", "2 hours"), ("max: 12", "maximum: 12"), ("m5.large", "m5.vast"), ("binpack:memory", "binpack:disk"),
])
def test_what_is_wrong_is_said(ballast, folder, wrong, said):
    right = wrong if ":" in wrong and wrong != "binpack:memory" else wrong
    new = f"duration: {said}" if wrong.startswith("duration") else said
    (folder / "wrong.yaml").write_text(textwrap.dedent(SCENARIO).replace(right, new))
    done = ballast.run("simulate", "--scenario", "wrong.yaml", cwd=folder)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()[-1:]) == 1 and done.stderr.strip().splitlines()[-1].startswith("ballast: ")


def test_fuzz_is_the_same_in_two_processes(ballast):
    """Hashing is seeded anew in each process: what iterated over a hash table's order would show."""
    first = ballast.run("simulate", "--fuzz", "--seeds", "6", "-o", "json", timeout=300)
    second = ballast.run("simulate", "--fuzz", "--seeds", "6", "-o", "json", timeout=300)
    assert first.returncode == 0, first.stderr
    assert first.stdout == second.stdout
    report = json.loads(first.stdout)
    assert report["schema"] == "ballast.fuzz/v1"
    assert [seed["seed"] for seed in report["seeds"]] == [1, 2, 3, 4, 5, 6]
    assert len({seed["trace"] for seed in report["seeds"]}) == 6


def test_fuzz_shards_merge(ballast, folder):
    whole = ballast.json("simulate", "--fuzz", "--seeds", "4", codes=(0, 1))
    for part in ["1/2", "2/2"]:
        done = ballast.run("simulate", "--fuzz", "--seeds", "4", "--shard", part, "-o", "json", timeout=300)
        (folder / f"fuzz-{part[0]}.json").write_text(done.stdout)
    assert ballast.json("simulate", "merge", "fuzz-1.json", "fuzz-2.json", cwd=folder, codes=(0, 1)) == whole


def test_a_saved_case_needs_no_other_flag(ballast):
    case = pathlib.Path(__file__).parents[2] / "SimulationTests/Fuzz/Cases/145.json"
    report = ballast.json("simulate", "--case", str(case))
    assert [seed["violations"] for seed in report["seeds"]] == [[]]


def test_flags_that_contradict(ballast):
    for arguments in [
        [], ["--fuzz", "--scenario", "x.yaml"], ["--case", "x.json", "--scenario", "x.yaml"], ["--fuzz", "--jobs", "0"],
        ["--fuzz", "--shard", "3/2"],
    ]:
        assert ballast.run("simulate", *arguments).returncode == 64
