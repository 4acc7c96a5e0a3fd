"""The Lambda executable against a runtime API and the sandbox: schedule, hook, queue, bad set-up."""

import http.server
import json
import os
import pathlib
import re
import sys
import threading

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "clients"))
import estate  # noqa: E402
import runtime as runtimes  # noqa: E402
from conftest import ROOT, environment  # noqa: E402

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


@pytest.fixture
def invoked(sandbox):
    """Lets the sandbox invoke a function: yields what connects one, by its runtime, and the events that came."""
    events: list[dict] = []
    servers = []

    def connect(runtime, name: str = "ballast") -> None:
        # One environment takes one invocation at a time.
        turn = threading.Lock()

        class Endpoint(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                event = json.loads(self.rfile.read(int(self.headers["content-length"])))
                with turn:
                    events.append(event)
                    kind, body = runtime.invoke(event)
                answer = json.dumps(body).encode()
                self.send_response(200 if kind == "response" else 500)
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        sandbox.post("/sandbox/functions", {"name": name, "url": f"http://127.0.0.1:{server.server_port}/",
                                            "timeout": 120})

    yield connect, events
    for server in servers:
        server.shutdown()


def documented_pattern() -> str:
    """The rule that docs/lambda.md gives for a function."""
    text = (ROOT / "docs/lambda.md").read_text()
    return next(b for b in re.findall(r"```json\n(.*?)```", text, re.DOTALL) if '"$or"' in b)


def test_behind_rules_it_drains_what_auto_scaling_terminates(function, sandbox, invoked):
    ecs, scaling, events = sandbox.client("ecs"), sandbox.client("autoscaling"), sandbox.client("events")
    ecs.create_cluster(clusterName="prod")
    estate.group(sandbox, "prod", desired=3)
    scaling.put_lifecycle_hook(
        AutoScalingGroupName="hosts", LifecycleHookName="ballast-drain", HeartbeatTimeout=300,
        LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING", DefaultResult="CONTINUE")
    sandbox.post("/sandbox/advance", {"seconds": 400})
    estate.task_definition(ecs, "web")
    ecs.create_service(cluster="prod", serviceName="web", taskDefinition="web", desiredCount=3)
    sandbox.post("/sandbox/advance", {"seconds": 120})
    runtime, _ = function(BALLAST_CONFIG=configuration(sizing={"scaleIn": {"enabled": False}}))
    connect, came = invoked
    connect(runtime)
    target = {"Id": "f", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:ballast"}
    events.put_rule(Name="what-happens", EventPattern=documented_pattern())
    events.put_targets(Rule="what-happens", Targets=[target])
    sandbox.post("/sandbox/advance", {"seconds": 60})
    held = ecs.describe_tasks(cluster="prod", tasks=ecs.list_tasks(cluster="prod")["taskArns"])["tasks"]
    arn = held[0]["containerInstanceArn"]
    host = ecs.describe_container_instances(cluster="prod", containerInstances=[arn])["containerInstances"][0]
    instance = host["ec2InstanceId"]
    scaling.terminate_instance_in_auto_scaling_group(InstanceId=instance, ShouldDecrementDesiredCapacity=True)
    sandbox.post("/sandbox/advance", {"seconds": 30})
    actions = [e for e in came if e["detail-type"] == "EC2 Instance-terminate Lifecycle Action"]
    assert [e["detail"]["EC2InstanceId"] for e in actions] == [instance]
    host = ecs.describe_container_instances(cluster="prod", containerInstances=[arn])["containerInstances"][0]
    assert host["status"] == "DRAINING", "by the event's own invocation: nothing ticks yet"
    events.put_rule(Name="tick", ScheduleExpression="rate(1 minute)")
    events.put_targets(Rule="tick", Targets=[target])
    lowest = 3
    for _ in range(10):
        sandbox.post("/sandbox/advance", {"seconds": 60})
        lowest = min(lowest, ecs.describe_services(cluster="prod", services=["web"])["services"][0]["runningCount"])
        found = scaling.describe_auto_scaling_instances(InstanceIds=[instance])["AutoScalingInstances"]
        if not found or found[0]["LifecycleState"] != "Terminating:Wait":
            break
    assert not found or found[0]["LifecycleState"] != "Terminating:Wait", "the ticks go on with it to its end"
    assert lowest >= 3
    results = sandbox.get("/sandbox/functions")["functions"][0]["results"]
    assert len(results) == len(came) and not any("error" in r for r in results), results
    assert any(e["detail-type"] == "Scheduled Event" for e in came)


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
