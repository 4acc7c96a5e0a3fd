"""Whatever is wrong: one line on standard error that says what and what to do, its exit code, nothing half done."""

import resource
import signal
import subprocess

import pytest

from conftest import environment
from scene import CLUSTER, CONFIG, answering, error, scene, silent  # noqa: F401

C = ("-c", CLUSTER)


def one_line(done, code: int, *words: str) -> None:
    assert done.returncode == code, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1 and lines[0].startswith("ballast: "), done.stderr
    for word in words:
        assert word in lines[0], lines[0]


def elsewhere(endpoint: str, scene, **more: str):
    return environment(AWS_ENDPOINT_URL=endpoint, AWS_MAX_ATTEMPTS="1",
                       BALLAST_STATE_DIR=str(scene.folder / "state"), **more)


def test_a_cluster_that_nobody_knows(scene):
    one_line(scene.run("plan", "-c", "prd"), 1, "'prd'", "'prod'", "--config")
    scene.config.write_text(CONFIG.replace("prod", "staging"))
    one_line(scene.run("plan", "-c", "staging"), 1, "staging")
    assert not (scene.folder / "state").exists(), "what only reads leaves nothing behind"


def test_which_cluster(scene):
    scene.config.unlink()
    one_line(scene.run("plan"), 64, "no cluster is named", "-c")


@pytest.mark.parametrize("command", ["plan", "status", "apply", "metric", "release"])
def test_no_credentials(scene, command):
    env = {k: v for k, v in scene.env.items() if not k.startswith(("AWS_ACCESS", "AWS_SECRET"))}
    method = ("--method", "reservation") if command == "metric" else ()
    one_line(scene.run(command, *C, *method, env=env), 1, "no AWS credentials", "AWS_ACCESS_KEY_ID", "--profile")
    assert scene.writes(scene.calls()) == []


def test_no_region(scene):
    env = {k: v for k, v in scene.env.items() if k not in ("AWS_REGION", "AWS_DEFAULT_REGION")}
    one_line(scene.run("plan", *C, env=env), 1, "no Region", "--region")


def test_no_such_profile(scene):
    one_line(scene.run("plan", *C, "--profile", "nobody"), 1, '"nobody"', "--profile")


@pytest.mark.parametrize("status, body, words", [
    (400, error("ExpiredTokenException", "The security token included in the request is expired"),
     ("have expired", "renew")),
    (400, error("AccessDeniedException", "User: arn:aws:iam::123456789012:user/x is not authorized to perform: "
                "ecs:DescribeClusters on resource: *"), ("ecs:DescribeClusters", "allow it")),
    (400, error("AccessDeniedException", ""), ("ecs:DescribeClusters", "denied", "allow it")),
    (400, error("UnrecognizedClientException", "The security token included in the request is invalid."),
     ("does not know the access key", "check")),
    (400, error("InvalidSignatureException", "The request signature we calculated does not match, the canonical "
                "string was X-Amz-Security-Token:hunter2"), ("signature", "check the secret key")),
    (200, b"<html>Welcome to our guest network</html>", ("cannot be read", "check the endpoint")),
    (200, b'{"clusters":[{"clusterName":"pr', ("cannot be read", "check the endpoint")),
    (200, b"", ("no active cluster", "check the name")),
    (502, b"<html>Bad Gateway</html>", ("502", "try again")),
])
@pytest.mark.parametrize("command", ["plan", "apply"])
def test_answers_that_are_no_help(scene, command, status, body, words):
    with answering(status, body) as (endpoint, asked):
        done = scene.run(command, *C, env=elsewhere(endpoint, scene))
        one_line(done, 1, *words)
        assert "hunter2" not in done.stderr
        assert set(asked) == {"DescribeClusters"}, "nothing is done on what could not be read"
    assert done.stdout == ""


def test_a_redirection_is_not_followed(scene):
    with answering(200, b"{}") as (target, asked):
        with answering(307, b"", Location=target + "/") as (endpoint, _):
            one_line(scene.run("plan", *C, env=elsewhere(endpoint, scene)), 1, "redirection", "check the endpoint")
        assert asked == []


@pytest.mark.parametrize("endpoint, words", [
    ("http://127.0.0.1:9", ("127.0.0.1:9", "refused", "check the endpoint")),
    ("http://no-such-host.invalid", ("no-such-host.invalid",)),
    ("http//missing-colon", ("AWS_ENDPOINT_URL", "no address")),
])
def test_endpoints_that_cannot_be_reached(scene, endpoint, words):
    one_line(scene.run("plan", *C, env=elsewhere(endpoint, scene)), 1, *words)


@pytest.mark.parametrize("text, words", [
    (CONFIG + "    sizing: {methd: packing}\n", ("ballast.yaml:5:14", "'methd'", "'method'")),
    (CONFIG + "    sizing: {method: paking}\n", ("ballast.yaml:5:22", "'paking'", "'packing'")),
    (CONFIG + "    sizing: {scaleIn: {after: soon}}\n", ("ballast.yaml:5:31", "soon")),
    (CONFIG + "   x: 1\n", ("ballast.yaml:5",)),
    ("", ("ballast.yaml:1:1",)),
])
@pytest.mark.parametrize("command", [("plan", *C), ("apply", *C), ("config", "validate"), ("run",)])
def test_a_configuration_with_a_fault(scene, command, text, words):
    scene.config.write_text(text)
    before = scene.calls()
    one_line(scene.run(*command), 1, *words)
    assert scene.calls() == before, "nothing is sent"


@pytest.mark.parametrize("command", ["plan", "run"])
def test_no_configuration_file(scene, command):
    cluster = C if command == "plan" else ()
    one_line(scene.run(command, *cluster, "--config", "nope.yaml"), 1, "nope.yaml", "--config")


def test_a_group_that_is_not_there(scene):
    scene.config.write_text(CONFIG.replace("hosts", "nothere"))
    one_line(scene.run("apply", *C), 1, "'nothere'", "groups")


def test_a_group_that_is_another_clusters(scene):
    scene.tag_group("other")
    plan = scene.json("plan", *C)
    assert plan["actions"] == [] and "groupNotBound" in [r["code"] for r in plan["refusals"]]
    one_line(scene.run("apply", *C), 3, "hosts", "ballast:cluster = prod", "Tag the group")
    assert scene.desired() == 1


def test_a_plan_saved_for_another_state(scene):
    assert scene.run("plan", *C, "--out", "plan.json").returncode == 0
    scene.ecs.update_service(cluster=CLUSTER, service="web", desiredCount=3)
    scene.sandbox.post("/sandbox/advance", {"seconds": 60})
    one_line(scene.run("apply", "plan.json"), 3, "moved on", "make a new plan")
    assert scene.desired() == 1


def test_a_plan_saved_for_another_cluster(scene):
    assert scene.run("plan", *C, "--out", "plan.json").returncode == 0
    scene.config.write_text(CONFIG + "  - name: other\n    groups: [{name: hosts}]\n    mode: act\n")
    scene.ecs.create_cluster(clusterName="other")
    one_line(scene.run("apply", "plan.json", "-c", "other"), 3, "'prod'", "'other'")
    assert scene.desired() == 1


@pytest.mark.parametrize("text", ["", "{}", '{"schema": "ballast.plan/v2"}', "[1, 2"])
def test_what_is_no_plan(scene, text):
    (scene.folder / "plan.json").write_text(text)
    one_line(scene.run("apply", "plan.json", *C), 1, "plan.json", "ballast plan --out")
    one_line(scene.run("apply", "absent.json", *C), 1, "absent.json", "ballast plan --out")


@pytest.mark.parametrize("arguments", [
    ("plan", "--frobnicate"), ("frobnicate",), ("plan", "-o", "xml", *C), ("plan", "-c"), ("metric", *C),
    ("metric", *C, "--method", "packing"), ("events", "--since", "soon"), ("completion", "tcsh"),
    ("run", "--timeout", "5s"), ("run", "--heartbeat", "--read-only"), ("explain",), ("explain", "service"), ("explain", "cluster", "x"),
])
def test_the_command_line(scene, arguments):
    done = scene.run(*arguments)
    assert done.returncode == 64, done.stderr
    assert done.stderr.startswith("Error: ") and "ballast" in done.stderr


@pytest.mark.parametrize("arguments, words", [
    (("plan", *C, "--timeout", "soon"), ("soon", "30s")),
    (("run", "--interval", "0s"), ("--interval",)),
    (("run", "--listen", "here"), ("--listen here", "HOST:PORT")),
    (("run", "--listen", "0.0.0.0:0"), ("0.0.0.0:0", "--token-file")),
])
def test_values_that_make_no_sense(scene, arguments, words):
    one_line(scene.run(*arguments), 64, *words)


@pytest.mark.parametrize("command", ["plan", "status", "apply"])
def test_timeout(scene, command):
    with silent() as (endpoint, _):
        done = scene.run(command, *C, "--timeout", "1s", env=elsewhere(endpoint, scene))
    assert done.returncode == 4, done.stderr
    assert done.stderr.splitlines()[-1].startswith("ballast: no answer within 1s")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("command", ["plan", "apply"])
def test_ctrl_c(scene, command, number):
    with silent() as (endpoint, connected):
        process = scene.start(command, *C, env=elsewhere(endpoint, scene))
        connected()
        process.send_signal(number)
        _, complaint = process.communicate(timeout=30)
    assert process.returncode == 130, complaint
    assert complaint.splitlines()[-1].startswith("ballast: interrupted")


def test_read_only(scene):
    before = scene.calls()
    one_line(scene.run("apply", *C, "--read-only"), 3, "--read-only")
    assert scene.writes(before) == [] and scene.desired() == 1
    assert scene.run("plan", *C, "--out", "plan.json").returncode == 0
    one_line(scene.run("apply", "plan.json", "--read-only"), 3, "read-only")
    one_line(scene.run("metric", *C, "--method", "reservation", "--publish", "--read-only"), 3, "--read-only")
    assert scene.writes(before) == [] and scene.desired() == 1


@pytest.mark.parametrize("config, words", [
    (CONFIG.replace("mode: act", "mode: observe"), ("mode: observe", "mode: act")),
])
def test_apply_says_when_it_may_not(scene, config, words):
    scene.config.write_text(config)
    one_line(scene.run("apply", *C), 3, "nothing was executed", *words)
    assert scene.desired() == 1


def test_a_paused_cluster(scene):
    arn = scene.ecs.describe_clusters(clusters=[CLUSTER])["clusters"][0]["clusterArn"]
    scene.ecs.tag_resource(resourceArn=arn, tags=[{"key": "ballast:pause", "value": "true"}])
    one_line(scene.run("apply", *C), 3, "nothing was executed", "ballast:pause")
    one_line(scene.run("metric", *C, "--method", "reservation", "--publish"), 3, "ballast:pause", "Nothing was published")
    assert scene.desired() == 1 and not {"SetDesiredCapacity", "PutMetricData"} & set(scene.writes())


def test_names_that_are_nearly_right(scene):
    one_line(scene.run("explain", "service", "wbe", *C), 1, "'wbe'", "'web'")
    one_line(scene.run("explain", "instance", "i-0", *C), 1, "'i-0'")
    one_line(scene.run("explain", "task", "0a", *C), 1, "'0a'")
    one_line(scene.run("explain", "decision", "x"), 1, "no journal", "BALLAST_STATE_DIR")
    one_line(scene.run("events"), 1, "no journal", "BALLAST_STATE_DIR")


@pytest.mark.parametrize("hard", [20, 64])
def test_too_few_files_may_be_open(scene, hard):
    """The soft limit is raised as far as the hard one allows; where that is too low, nothing is begun."""
    done = subprocess.run([scene.ballast.path, "plan", *C], env=scene.env, cwd=scene.folder, capture_output=True, text=True,
                          timeout=60, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (20, hard)))
    if hard == 20:
        one_line(done, 1, "at most 20 files may be open", "ulimit -n")
    else:
        assert done.returncode == 0, done.stderr
