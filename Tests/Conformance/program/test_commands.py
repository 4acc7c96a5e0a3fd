"""Every command that answers: in every format, and with what an engineer needs."""

import csv
import io
import json
import signal
import subprocess

import pytest
import yaml

from scene import CLUSTER, scene, wait_until  # noqa: F401

C = ("-c", CLUSTER)
ANSWERS = [
    (("plan", *C), "ballast.plan/v1"),
    (("status", *C), "ballast.status/v1"),
    (("apply", *C), "ballast.pass/v1"),
    (("release", *C), "ballast.pass/v1"),
    (("metric", *C, "--method", "reservation"), "ballast.metric/v1"),
    (("explain", "service", "web", *C), "ballast.explanation/v1"),
    (("config", "validate"), "ballast.configuration/v1"),
    (("version",), "ballast.version/v1"),
]


@pytest.mark.parametrize("arguments, schema", ANSWERS)
def test_every_answer_has_every_format(scene, arguments, schema):
    answer = scene.json(*arguments)
    assert answer["schema"] == schema
    as_yaml = scene.run(*arguments, "-o", "yaml")
    assert as_yaml.returncode == 0 and yaml.safe_load(as_yaml.stdout)["schema"] == schema
    for form in ("table", "wide"):
        shown = scene.run(*arguments, "-o", form, "--no-color")
        assert shown.returncode == 0 and shown.stdout.strip() and "\x1b" not in shown.stdout
    tsv = scene.run(*arguments, "-o", "tsv")
    assert tsv.returncode == 0
    rows = list(csv.reader(io.StringIO(tsv.stdout), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len({len(row) for row in rows}) <= 1, f"rows of one width: {tsv.stdout}"


def test_events_tell_what_was_done_and_refused_once(scene):
    assert scene.run("apply", *C).returncode == 0
    assert scene.run("apply", *C).returncode == 0
    answer = scene.json("events", *C)
    assert answer["schema"] == "ballast.events/v1"
    told = [(e["kind"], e["name"], e["subject"]) for e in answer["events"]]
    assert told[:2] == [("action", "setDesiredCapacity", "hosts"), ("refusal", "unplaceable", "huge")]
    # Instances are not taken while the service that runs on them is being deployed: told once for each.
    assert {name for _, name, _ in told[2:]} <= {"deploymentInProgress"} and len(told) == len(set(told))
    assert [e["subject"] for e in scene.json("events", "--subject", "huge")["events"]] == ["huge"]
    assert scene.json("events", "-c", "other")["events"] == []
    table = scene.run("events", *C).stdout.splitlines()
    assert table[0].startswith("AT ") and "4 tasks without room" in table[1]


@pytest.mark.parametrize("form", ["table", "tsv", "json"])
def test_events_are_followed(scene, form):
    assert scene.run("apply", *C).returncode == 0
    follower = scene.start("events", "-f", "-o", form)
    try:
        head = follower.stdout.readline() if form == "tsv" else ""
        assert head in ("", "at\tcluster\tkind\twhat\tsubject\tstatus\taction\tpass\tmessage\n")
        old = [follower.stdout.readline() for _ in range(2)]
        assert "setDesiredCapacity" in old[0] and "unplaceable" in old[1]
        scene.ecs.update_service(cluster=CLUSTER, service="web", desiredCount=10)
        scene.sandbox.post("/sandbox/advance", {"seconds": 60})
        assert scene.run("apply", *C).returncode == 0
        new = follower.stdout.readline()
        assert "setDesiredCapacity" in new
        if form == "json":
            assert json.loads(new)["schema"] == "ballast.event/v1"
    finally:
        follower.send_signal(signal.SIGINT)
        assert follower.wait(30) == 130


def test_explain_a_service_that_waits(scene):
    answer = scene.json("explain", "service", "web", *C)
    assert "2 of 6 tasks run" in answer["summary"][0] and "4 wait" in answer["summary"][0]
    assert answer["obstacles"][0]["ecsReasons"] == ["RESOURCE:CPU"]
    assert answer["obstacles"][0]["reasons"] == ["has 0 of 1024 CPU units"]
    assert [a["kind"] for a in answer["actions"]] == ["setDesiredCapacity"]
    assert any("unable to place a task" in e["message"] for e in answer["serviceEvents"])
    never = scene.json("explain", "service", "huge", *C)
    assert any("No instance can ever hold it" in line for line in never["summary"])
    assert [r["code"] for r in never["refusals"]] == ["unplaceable"]


def test_explain_an_instance_and_its_task(scene):
    arn = scene.ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"][0]
    instance = scene.json("explain", "instance", arn, *C)
    assert instance["id"].startswith("i-") and "with 2 tasks" in instance["summary"][0]
    assert scene.json("explain", "instance", instance["id"], *C)["facts"] == instance["facts"]
    task = scene.ecs.list_tasks(cluster=CLUSTER)["taskArns"][0]
    answer = scene.json("explain", "task", task, *C)
    assert "RUNNING" in answer["summary"][0] and instance["id"] in answer["summary"][0]
    assert {"name": "of", "value": "service web"} in answer["facts"]


def test_explain_a_drain_of_somebody_elses(scene):
    arn = scene.ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"][0]
    scene.ecs.update_container_instances_state(cluster=CLUSTER, containerInstances=[arn], status="DRAINING")
    answer = scene.json("explain", "instance", arn, *C)
    assert "DRAINING" in answer["summary"][0] and any("somebody else" in line for line in answer["summary"])


def test_explain_an_instance_on_its_way(scene):
    assert scene.run("apply", *C).returncode == 0
    scene.sandbox.post("/sandbox/advance", {"seconds": 5})
    members = scene.sandbox.client("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"][0]["Instances"]
    coming = next(m["InstanceId"] for m in members if m["LifecycleState"] == "Pending")
    assert "on its way" in scene.json("explain", "instance", coming, *C)["summary"][0]


def test_explain_a_decision(scene):
    scene.json("apply", *C)
    event = scene.json("events")["events"][0]
    action = scene.json("explain", "decision", event["action"])
    assert [a["kind"] for a in action["actions"]] == ["setDesiredCapacity"]
    facts = {f["name"]: f["value"] for f in action["facts"]}
    assert "AutoScaling.SetDesiredCapacity" in facts["calls"] and facts["mode"] == "act"
    whole = scene.json("explain", "decision", event["pass"])
    assert [r["code"] for r in whole["refusals"]] == ["unplaceable"]


def test_replay_answers_as_it_was_recorded(scene):
    for _ in range(3):
        assert scene.run("apply", *C).returncode == 0
        scene.sandbox.post("/sandbox/advance", {"seconds": 60})
    same = scene.run("replay", "--detailed-exitcode", "-o", "json")
    answer = json.loads(same.stdout)
    assert same.returncode == 0 and answer["schema"] == "ballast.replay/v1" and answer["cluster"] == CLUSTER
    assert (answer["passes"], answer["asked"], answer["same"], answer["differences"]) == (3, 3, 3, [])
    assert answer["decisions"]["setDesiredCapacity"] == {"recorded": 1, "replayed": 1}
    assert "3 recorded passes, 3 answered the same, 0 otherwise" in scene.run("replay").stdout


def test_replay_under_another_policy(scene):
    """A policy that lets the cluster grow by one instance at a time asks for less, and that is told once while it goes on."""
    assert scene.run("apply", *C).returncode == 0
    other = yaml.safe_load(scene.config.read_text())
    other["clusters"][0].setdefault("sizing", {})["scaleOut"] = {"stepMax": 1}
    (scene.folder / "slow.yaml").write_text(yaml.safe_dump(other))
    journal = str(scene.folder / "state" / "journal.sqlite")
    told = scene.run("replay", "--journal", journal, "--policy", "slow.yaml", "--detailed-exitcode", "-o", "json")
    answer = json.loads(told.stdout)
    assert told.returncode == 2 and (answer["same"], answer["different"]) == (0, 1)
    (difference,) = answer["differences"]
    recorded, replayed = difference["recorded"], difference["replayed"]
    assert [(a["from"], a["to"]) for a in recorded] == [(1, 3)] and [(a["from"], a["to"]) for a in replayed] == [(1, 2)]
    rows = [line.split("\t") for line in scene.run("replay", "--policy", "slow.yaml", "-o", "tsv").stdout.splitlines()]
    assert [row[2:6] for row in rows[1:3]] == [
        ["recorded", "setDesiredCapacity", "hosts", "1 → 3"], ["now", "setDesiredCapacity", "hosts", "1 → 2"]]


def test_replay_of_nothing(scene):
    refused = scene.run("replay", "--journal", "none.sqlite")
    assert refused.returncode == 1 and refused.stderr.count("\n") == 1 and "no such file" in refused.stderr
    assert scene.run("apply", *C).returncode == 0
    refused = scene.run("replay", "-c", "other")
    assert refused.returncode == 1 and "knows no cluster 'other'" in refused.stderr


def test_status_says_what_waits_and_what_would_be_done(scene):
    text = scene.run("status", *C).stdout
    assert "5 tasks wait, 1 of them can never be placed" in text
    assert "1 action would be taken now" in text
    status = scene.json("status", *C)
    assert status["groups"][0]["desired"] == 1 and {s["name"] for s in status["services"]} == {"web", "huge"}


def test_what_only_reads_remembers_what_the_controller_remembers(scene):
    """A plan in a shell says what the next pass of the controller beside it would do, cooldowns and all."""
    scene.json("apply", *C)
    remembered = (scene.folder / "state" / "memory").read_bytes()
    scene.json("plan", *C)
    assert (scene.folder / "state" / "memory").read_bytes() == remembered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(scene, shell):
    done = scene.run("completion", shell)
    assert done.returncode == 0 and "explain" in done.stdout
    if shell == "bash":
        assert subprocess.run(["bash", "-n"], input=done.stdout, text=True).returncode == 0


def test_config_init_and_schema(scene):
    scene.config.unlink()
    assert scene.run("config", "init", *C).returncode == 0
    assert "observe" in scene.config.read_text() and scene.run("config", "validate").returncode == 0
    again = scene.run("config", "init", *C)
    assert again.returncode == 1 and "--file" in again.stderr
    assert json.loads(scene.run("config", "schema").stdout)["$schema"].startswith("http://json-schema.org/")


def test_release_undoes_a_drain_of_ours_and_no_other(scene):
    """Apart from marks of its own, an instance that a person drains stays as the person left it."""
    arn = scene.ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"][0]
    scene.ecs.update_container_instances_state(cluster=CLUSTER, containerInstances=[arn], status="DRAINING")
    assert scene.run("release", *C).returncode == 0
    state = scene.ecs.describe_container_instances(cluster=CLUSTER, containerInstances=[arn])
    assert state["containerInstances"][0]["status"] == "DRAINING"


def test_verbose_tells_more_on_standard_error_only(scene):
    quiet, loud = scene.run("plan", *C, "-o", "json"), scene.run("plan", *C, "-o", "json", "-vv")
    assert quiet.stderr == "" and loud.stderr != ""
    assert json.loads(quiet.stdout)["actions"] == json.loads(loud.stdout)["actions"]
