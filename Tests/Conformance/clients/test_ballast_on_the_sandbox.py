"""The main job over real wire protocols: Ballast sizes a cluster that boto3 set up in the sandbox."""

import pytest

from conftest import environment
from estate import group, task_definition

CLUSTER = "prod"


@pytest.fixture
def estate(sandbox, tmp_path):
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName=CLUSTER)
    group(sandbox, CLUSTER, desired=1)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    task_definition(ecs, "web", cpu=1024, memory=1024)
    ecs.create_service(cluster=CLUSTER, serviceName="web", taskDefinition="web", desiredCount=6)
    sandbox.post("/sandbox/advance", {"seconds": 120})
    config = tmp_path / "ballast.yaml"
    config.write_text(f"clusters:\n  - name: {CLUSTER}\n    groups: [{{name: hosts}}]\n    mode: act\n"
                      "    sizing: {scaleIn: {after: 2m, cooldown: 1m}}\n")
    env = environment(AWS_ENDPOINT_URL=sandbox.endpoint, BALLAST_STATE_DIR=str(tmp_path / "state"))
    return {"sandbox": sandbox, "ecs": ecs, "config": str(config), "env": env, "tmp": tmp_path}


def desired(sandbox) -> int:
    return sandbox.client("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"][0]["DesiredCapacity"]


def writes(sandbox, after: int = 0) -> list[str]:
    return [c["operation"] for c in sandbox.get(f"/sandbox/calls?after={after}&limit=10000")["calls"] if not c["isReadOnly"]]


def test_plan_changes_nothing_and_apply_buys_what_is_missing(ballast, estate):
    sandbox = estate["sandbox"]
    seen = sandbox.get("/sandbox/status")["calls"]
    arguments = ("-c", CLUSTER, "--config", estate["config"])
    plan = ballast.json("plan", *arguments, env=estate["env"])
    assert [a["kind"] for a in plan["actions"]] == ["setDesiredCapacity"]
    assert plan["actions"][0]["to"] == 3
    assert writes(sandbox, seen) == []
    assert ballast.run("plan", *arguments, "--detailed-exitcode", env=estate["env"]).returncode == 2

    ballast.json("apply", *arguments, env=estate["env"])
    assert desired(sandbox) == 3
    again = ballast.json("plan", *arguments, env=estate["env"])
    assert again["actions"] == [], "what is on its way is not bought twice"
    sandbox.post("/sandbox/advance", {"seconds": 900})
    service = estate["ecs"].describe_services(cluster=CLUSTER, services=["web"])["services"][0]
    assert service["runningCount"] == 6


def test_empty_instances_leave_one_safe_step_after_the_other(ballast, estate):
    sandbox, ecs = estate["sandbox"], estate["ecs"]
    arguments = ("-c", CLUSTER, "--config", estate["config"])
    ballast.json("apply", *arguments, env=estate["env"])
    sandbox.post("/sandbox/advance", {"seconds": 900})
    ecs.update_service(cluster=CLUSTER, service="web", desiredCount=1)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    seen = sandbox.get("/sandbox/status")["calls"]
    for _ in range(60):
        ballast.json("apply", *arguments, env=estate["env"], codes=(0, 1))
        sandbox.post("/sandbox/advance", {"seconds": 60})
        if desired(sandbox) == 1:
            break
    assert desired(sandbox) == 1
    done = writes(sandbox, seen)
    assert "SetDesiredCapacity" not in done and "UpdateAutoScalingGroup" not in done
    assert done.index("CreateTags") < done.index("UpdateContainerInstancesState") \
        < done.index("TerminateInstanceInAutoScalingGroup")
    service = ecs.describe_services(cluster=CLUSTER, services=["web"])["services"][0]
    assert service["runningCount"] == 1
    assert ballast.json("plan", *arguments, env=estate["env"])["actions"] == []


def test_a_saved_plan_is_refused_when_the_cluster_has_moved_on(ballast, estate):
    arguments = ("-c", CLUSTER, "--config", estate["config"])
    saved = str(estate["tmp"] / "plan.json")
    assert ballast.run("plan", *arguments, "--out", saved, env=estate["env"]).returncode == 0
    estate["ecs"].update_service(cluster=CLUSTER, service="web", desiredCount=2)
    estate["sandbox"].post("/sandbox/advance", {"seconds": 300})
    refused = ballast.run("apply", saved, *arguments, env=estate["env"])
    assert refused.returncode == 3
    assert "moved on" in refused.stderr
    assert desired(estate["sandbox"]) == 1


def test_status_says_what_is(ballast, estate):
    status = ballast.json("status", "-c", CLUSTER, "--config", estate["config"], env=estate["env"])
    assert status["groups"][0]["desired"] == 1
    assert status["waiting"][0]["service"] == "web" and status["waiting"][0]["placeable"]


@pytest.mark.parametrize("arguments, code, words", [
    (("plan", "-c", "nowhere"), 1, "nowhere"),
    (("plan", "-c", CLUSTER, "--config", "/nonexistent.yaml"), 1, "--config"),
    (("plan", "--frobnicate"), 64, ""),
    (("apply", "/nonexistent.json", "-c", CLUSTER), 1, "ballast plan --out"),
])
def test_bad_input_is_one_line_and_its_exit_code(ballast, estate, arguments, code, words):
    done = ballast.run(*arguments, env=estate["env"], cwd=estate["tmp"])
    assert done.returncode == code, done.stderr
    assert words in done.stderr
    if code != 64:
        assert len(done.stderr.strip().splitlines()) == 1


def test_no_credentials_and_no_endpoint(ballast, tmp_path):
    env = environment()
    for name in list(env):
        if name.startswith("AWS_ACCESS") or name.startswith("AWS_SECRET"):
            del env[name]
    done = ballast.run("plan", "-c", CLUSTER, env=env | {"AWS_ENDPOINT_URL": "http://127.0.0.1:9"}, cwd=tmp_path)
    assert done.returncode == 1 and "credentials" in done.stderr
    done = ballast.run("plan", "-c", CLUSTER, env=environment(AWS_ENDPOINT_URL="http://127.0.0.1:9"), cwd=tmp_path)
    assert done.returncode == 1 and "127.0.0.1:9" in done.stderr
