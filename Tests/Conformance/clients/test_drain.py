"""Draining over real wire protocols: hooks that hold instances, tasks that take their time, drains by hand."""

import subprocess
import sys

import pytest

from conftest import ROOT, environment, start_sandbox
from estate import group

CLUSTER = "prod"
HOOK = "ballast-drain"


class Estate:
    """Three instances with the hook on their group, and one service whose tasks stop as told."""

    def __init__(self, sandbox, ballast, folder, *, stops="1", minimum=100, maximum=200, count=3, timeout=3600, mode="act"):
        self.sandbox, self.ballast = sandbox, ballast
        self.ecs, self.scaling = sandbox.client("ecs"), sandbox.client("autoscaling")
        self.ecs.create_cluster(clusterName=CLUSTER)
        group(sandbox, CLUSTER, desired=3)
        self.scaling.put_lifecycle_hook(
            AutoScalingGroupName="hosts", LifecycleHookName=HOOK, HeartbeatTimeout=timeout, DefaultResult="CONTINUE",
            LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING")
        self.advance(600)
        container = {"name": "main", "image": "web:1", "cpu": 256, "memory": 512, "essential": True,
                     "dockerLabels": {"sandbox.stop-seconds": stops}}
        if stops.isdigit() and int(stops) > 30:
            container["stopTimeout"] = int(stops) + 10
        self.ecs.register_task_definition(family="web", containerDefinitions=[container])
        self.ecs.create_service(
            cluster=CLUSTER, serviceName="web", taskDefinition="web", desiredCount=count, launchType="EC2",
            deploymentConfiguration={"minimumHealthyPercent": minimum, "maximumPercent": maximum})
        self.advance(300)
        config = folder / "ballast.yaml"
        config.write_text(
            f"clusters:\n  - name: {CLUSTER}\n    groups: [{{name: hosts}}]\n    mode: {mode}\n"
            "    sizing: {scaleIn: {enabled: false}}\n    disruption: {budgets: [{instances: 1}], drain: {deadline: 2h}}\n")
        self.arguments = ("-c", CLUSTER, "--config", str(config))
        self.env = environment(AWS_ENDPOINT_URL=sandbox.endpoint, BALLAST_STATE_DIR=str(folder / "state"))

    def advance(self, seconds: int) -> None:
        self.sandbox.post("/sandbox/advance", {"seconds": seconds})

    def run(self, *arguments: str):
        return self.ballast.run(*arguments, *self.arguments, env=self.env)

    def apply(self) -> dict:
        # 3: on a machine that is busy the sandbox's clock may run on in the middle of a read, and then nothing is decided.
        return self.ballast.json("apply", *self.arguments, env=self.env, codes=(0, 1, 3))

    def holder(self) -> tuple[str, str]:
        """An instance that holds a task: its EC2 id and its ARN."""
        task = self.ecs.list_tasks(cluster=CLUSTER, serviceName="web")["taskArns"][0]
        arn = self.ecs.describe_tasks(cluster=CLUSTER, tasks=[task])["tasks"][0]["containerInstanceArn"]
        found = self.ecs.describe_container_instances(cluster=CLUSTER, containerInstances=[arn])["containerInstances"][0]
        return found["ec2InstanceId"], arn

    def status(self, arn: str) -> str:
        return self.ecs.describe_container_instances(
            cluster=CLUSTER, containerInstances=[arn])["containerInstances"][0]["status"]

    def not_stopped(self, arn: str) -> list[str]:
        arns = []
        for wanted in ("RUNNING", "STOPPED"):
            arns += self.ecs.list_tasks(cluster=CLUSTER, containerInstance=arn, desiredStatus=wanted)["taskArns"]
        if not arns:
            return []
        tasks = self.ecs.describe_tasks(cluster=CLUSTER, tasks=arns)["tasks"]
        return [t["taskArn"] for t in tasks if t["lastStatus"] != "STOPPED"]

    def running(self) -> int:
        return self.ecs.describe_services(cluster=CLUSTER, services=["web"])["services"][0]["runningCount"]

    def lifecycle(self, instance: str) -> str:
        found = self.scaling.describe_auto_scaling_instances(InstanceIds=[instance])["AutoScalingInstances"]
        return found[0]["LifecycleState"] if found else "gone"

    def terminate(self, instance: str) -> None:
        self.scaling.terminate_instance_in_auto_scaling_group(InstanceId=instance, ShouldDecrementDesiredCapacity=True)
        self.advance(20)
        assert self.lifecycle(instance) == "Terminating:Wait"


@pytest.mark.parametrize("stops,passes", [("1", 12), ("30", 12), ("2000", 50), ("forever", 15)])
def test_a_hook_holds_an_instance_until_every_task_has_stopped(ballast, sandbox, tmp_path, stops, passes):
    estate = Estate(sandbox, ballast, tmp_path, stops=stops)
    instance, arn = estate.holder()
    estate.terminate(instance)
    lowest, released = 3, False
    for _ in range(passes):
        done = estate.apply()
        lowest = min(lowest, estate.running())
        if any(o["kind"] == "completeLifecycleAction" and o["status"] == "done" for o in done["outcomes"]):
            assert estate.not_stopped(arn) == [], "it was let go with tasks on it"
            released = True
            break
        estate.advance(60)
    assert released
    assert lowest >= 3
    estate.advance(120)
    assert estate.lifecycle(instance) in ("gone", "Terminating:Proceed", "Terminated")


def test_a_stuck_service_holds_its_host_and_is_told(ballast, sandbox, tmp_path):
    estate = Estate(sandbox, ballast, tmp_path, minimum=100, maximum=100, timeout=120)
    instance, arn = estate.holder()
    estate.terminate(instance)
    for _ in range(10):
        done = estate.apply()
        estate.advance(50)
    assert estate.lifecycle(instance) == "Terminating:Wait", "heartbeats hold it beyond its timeout"
    assert estate.not_stopped(arn) != []
    assert any(r["subject"] == instance and r["code"] == "holdsTasks" for r in done["plan"]["refusals"])


def test_a_drain_by_hand_is_previewed_begun_and_taken_back(ballast, sandbox, tmp_path):
    estate = Estate(sandbox, ballast, tmp_path, mode="observe")
    instance, arn = estate.holder()
    preview = ballast.json("drain", instance, "--dry-run", *estate.arguments, env=estate.env)
    assert [a["kind"] for a in preview["plan"]["actions"]] == ["tagIntent", "drain"]
    moves = preview["plan"]["actions"][1]["witness"]["rehousings"]
    assert len(moves) == 1 and moves[0]["to"] != arn
    assert estate.status(arn) == "ACTIVE"
    begun = estate.run("drain", instance, "--no-wait")
    assert begun.returncode == 0, begun.stderr
    assert estate.status(arn) == "DRAINING"
    estate.advance(180)
    assert estate.not_stopped(arn) == []
    watched = estate.run("drain", instance, "--every", "1s")
    assert watched.returncode == 0, watched.stdout + watched.stderr
    assert "empty and DRAINING" in watched.stderr
    assert estate.lifecycle(instance) == "InService"
    assert estate.run("undrain", instance).returncode == 0
    assert estate.status(arn) == "ACTIVE"


def test_what_is_in_the_way_is_said_and_nothing_is_done(ballast, sandbox, tmp_path):
    estate = Estate(sandbox, ballast, tmp_path, minimum=100, maximum=100)
    instance, arn = estate.holder()
    done = estate.run("drain", instance)
    assert done.returncode == 3, done.stdout + done.stderr
    assert "web can never move a task" in done.stderr and "Raise maximumPercent" in done.stderr
    assert estate.status(arn) == "ACTIVE"


def test_a_humans_drain_is_never_undone(ballast, sandbox, tmp_path):
    estate = Estate(sandbox, ballast, tmp_path)
    instance, arn = estate.holder()
    estate.ecs.update_container_instances_state(cluster=CLUSTER, containerInstances=[arn], status="DRAINING")
    done = estate.run("undrain", instance)
    assert done.returncode == 3
    assert estate.status(arn) == "DRAINING"


def test_the_estate_of_the_readme_gives_a_drain_something_to_move(ballast, tmp_path):
    sandbox = start_sandbox(ballast, "--seed", "1", "--speed", "60")
    try:
        env = environment(AWS_ENDPOINT_URL=sandbox.endpoint, BALLAST_STATE_DIR=str(tmp_path))
        subprocess.run([sys.executable, str(ROOT / "Examples/estate.py")], env=env, check=True, timeout=120)
        instance = sandbox.client("ec2").describe_instances()["Reservations"][0]["Instances"][0]["InstanceId"]
        told = ballast.run("drain", instance, "-c", CLUSTER, "--dry-run", env=env)
        assert told.returncode == 0, told.stderr
        assert told.stdout.count("service:web") == 2, told.stdout
    finally:
        sandbox.process.terminate()
        sandbox.process.wait(10)
