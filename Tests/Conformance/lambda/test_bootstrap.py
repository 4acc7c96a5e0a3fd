"""The Lambda executable against a runtime API and the sandbox: schedule, hook, queue, bad set-up."""

import json
import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "clients"))
import estate  # noqa: E402
import runtime as runtimes  # noqa: E402
from conftest import environment  # noqa: E402

TICK = {"version": "0", "id": "e-1", "detail-type": "Scheduled Event", "source": "aws.events", "account": "123456789012",
        "time": "2026-11-23T14:03:00Z", "region": "us-east-1", "resources": [], "detail": {}}


def configuration(**more) -> str:
    return json.dumps({"clusters": [{"name": "prod", "mode": "act", "groups": [{"name": "hosts"}]} | more]})


@pytest.fixture
def bootstrap(ballast) -> pathlib.Path:
    path = ballast.path.parent / "bootstrap"
    if not path.exists():
        pytest.fail(f"no Lambda executable at {path}: build it with `swift build --product bootstrap`")
    return path


@pytest.fixture
def function(bootstrap, sandbox):
    """Starts functions; ends them, and their runtimes, afterwards."""
    started = []

    def start(**variables: str):
        runtime = runtimes.Runtime()
        env = environment(AWS_ENDPOINT_URL=sandbox.endpoint, BALLAST_CONFIG=configuration()) | variables
        process = runtimes.start(bootstrap, runtime, {k: v for k, v in env.items() if v})
        started.append((runtime, process))
        return runtime, process

    yield start
    for runtime, process in started:
        process.terminate()
        process.wait(10)
        runtime.close()


def busy_cluster(sandbox) -> None:
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName="prod")
    estate.group(sandbox, "prod", desired=1)
    sandbox.post("/sandbox/advance", {"seconds": 400})
    estate.task_definition(ecs, "web", cpu=1024, memory=1024)
    ecs.create_service(cluster="prod", serviceName="web", taskDefinition="web", desiredCount=6)
    sandbox.post("/sandbox/advance", {"seconds": 60})


def desired(sandbox) -> int:
    return sandbox.client("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"][0]["DesiredCapacity"]


def test_a_tick_sizes_the_cluster_and_a_second_one_buys_nothing(function, sandbox):
    busy_cluster(sandbox)
    runtime, _ = function()
    kind, body = runtime.invoke(TICK)
    assert (kind, body["schema"]) == ("response", "ballast.lambda/v1")
    assert [c["cluster"] for c in body["clusters"]] == ["prod"]
    bought = desired(sandbox)
    assert bought >= 3
    kind, body = runtime.invoke(TICK | {"id": "e-2"})
    assert kind == "response" and desired(sandbox) == bought


def test_what_is_remembered_outlives_the_environment(function, sandbox):
    busy_cluster(sandbox)
    sandbox.client("ecs").update_service(cluster="prod", service="web", desiredCount=0)
    sandbox.client("autoscaling").set_desired_capacity(AutoScalingGroupName="hosts", DesiredCapacity=4)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    runtime, _ = function()
    runtime.invoke(TICK)
    parameters = sandbox.client("ssm").describe_parameters()["Parameters"]
    assert any(p["Name"].startswith("/ballast/memory/prod/") for p in parameters), parameters


def test_messages_of_a_queue_are_answered_one_by_one(function, sandbox):
    sandbox.client("ecs").create_cluster(clusterName="prod")
    estate.group(sandbox, "prod", desired=0)
    runtime, _ = function()
    records = [{"messageId": f"m-{n}", "eventSource": "aws:sqs", "body": body} for n, body in enumerate(
        [json.dumps(TICK), "garbage", json.dumps({"source": "ballast", "detail-type": "Pass", "cluster": "gone"})])]
    kind, body = runtime.invoke({"Records": records})
    assert kind == "response"
    # The garbage would make no more sense the next time; a cluster that no policy names is told, and comes again.
    assert body == {"batchItemFailures": [{"itemIdentifier": "m-2"}]}


def test_a_tick_goes_through_the_functions_own_queue(function, sandbox):
    sandbox.client("ecs").create_cluster(clusterName="prod")
    estate.group(sandbox, "prod", desired=0)
    sqs = sandbox.client("sqs")
    url = sqs.create_queue(QueueName="passes.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    runtime, _ = function(BALLAST_PASS_QUEUE_URL=url)
    assert runtime.invoke(TICK) == ("response", {"clusters": [], "queued": 1, "schema": "ballast.lambda/v1"})
    messages = sqs.receive_message(QueueUrl=url, MessageSystemAttributeNames=["MessageGroupId"])["Messages"]
    assert [m["Attributes"]["MessageGroupId"] for m in messages] == ["prod"]
    record = {"messageId": "m", "eventSource": "aws:sqs", "body": messages[0]["Body"]}
    assert runtime.invoke({"Records": [record]}) == ("response", {"batchItemFailures": []})


@pytest.mark.parametrize("variables, told", [
    ({"BALLAST_CONFIG": '{"clusters": [{"name": "prod", "sizng": {}}]}'}, "did you mean 'sizing'?"),
    ({"BALLAST_CONFIG": "{"}, "this is no JSON"),
    ({"BALLAST_CONFIG": ""}, "no configuration: set BALLAST_CONFIG"),
    ({"BALLAST_INTERVAL": "soon"}, "BALLAST_INTERVAL is soon"),
    ({"BALLAST_READ_ONLY": "True"}, "BALLAST_READ_ONLY is True: give true or false"),
    ({"BALLAST_LOG_LEVEL": "loud"}, "BALLAST_LOG_LEVEL is loud: give one of trace, debug"),
    ({"BALLAST_PASS_QUEUE_URL": "https://sqs.us-east-1.amazonaws.com/123456789012/passes"}, "ending in .fifo"),
    ({"BALLAST_PASS_QUEUE_URL": "passes.fifo"}, "give the URL of a FIFO queue"),
    ({"BALLAST_CONFIG": "", "BALLAST_CONFIG_PARAMETER": "/nowhere"}, "/nowhere"),
])
def test_a_bad_set_up_is_told_to_the_runtime_and_ends_the_process(function, variables, told):
    runtime, process = function(**variables)
    assert process.wait(30) == 1
    assert [e["errorType"] for e in runtime.init_errors] == ["Ballast.Configuration"]
    message = runtime.init_errors[0]["errorMessage"]
    assert told in message, message


def test_a_hook_that_gives_up_too_soon_is_refused_at_set_up(function, sandbox):
    sandbox.client("ecs").create_cluster(clusterName="prod")
    estate.group(sandbox, "prod", desired=0)
    sandbox.client("autoscaling").put_lifecycle_hook(
        AutoScalingGroupName="hosts", LifecycleHookName="ballast-drain", HeartbeatTimeout=60,
        LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING")
    runtime, process = function()
    assert process.wait(30) == 1
    assert "HeartbeatTimeout" in runtime.init_errors[0]["errorMessage"]


def test_outside_lambda_it_says_so(bootstrap):
    import subprocess
    done = subprocess.run([bootstrap], env=environment(), capture_output=True, text=True, timeout=30)
    assert done.returncode == 1 and "AWS_LAMBDA_RUNTIME_API is not set" in done.stderr
