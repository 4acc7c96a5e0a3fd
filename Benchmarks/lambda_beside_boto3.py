"""Measures the Lambda function's cold start and memory beside those of a Python handler that makes the same calls with boto3.

    python Benchmarks/lambda_beside_boto3.py BALLAST [BOOTSTRAP]

Both run as processes of their own against one sandbox and one stand-in for the runtime API; the time is from the start of
the process to its answer to the first tick, the memory is its peak. The best of five, each alternating with the other.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
for folder in ("Tests/Conformance", "Tests/Conformance/lambda", "Tests/Conformance/clients"):
    sys.path.insert(0, str(ROOT / folder))
import conftest  # noqa: E402
import estate  # noqa: E402
import runtime as runtimes  # noqa: E402

RUNS = 5
TICK = {"id": "e", "detail-type": "Scheduled Event", "source": "aws.events", "region": "us-east-1", "detail": {}}

# What is read for `reservation`, by the calls that the function makes.
IN_PYTHON = r"""
import json, os, urllib.request
import boto3
api = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2018-06-01/runtime/invocation/"
ecs, asg, ec2, ssm = (boto3.client(s) for s in ("ecs", "autoscaling", "ec2", "ssm"))
def handler(event):
    asg.describe_lifecycle_hooks(AutoScalingGroupName="hosts")
    ecs.describe_clusters(clusters=["prod"], include=["TAGS"])
    arns = ecs.list_container_instances(cluster="prod", maxResults=100)["containerInstanceArns"]
    ecs.describe_container_instances(cluster="prod", containerInstances=arns, include=["CONTAINER_INSTANCE_HEALTH"])
    services = ecs.list_services(cluster="prod", maxResults=100)["serviceArns"]
    found = ecs.describe_services(cluster="prod", services=services, include=["TAGS"])["services"]
    for definition in {s["taskDefinition"] for s in found}:
        ecs.describe_task_definition(taskDefinition=definition)
    ec2.describe_instances()
    asg.describe_auto_scaling_groups(AutoScalingGroupNames=["hosts"])
    asg.describe_scaling_activities(AutoScalingGroupName="hosts")
    try:
        ssm.get_parameter(Name="/ballast/memory/prod")
    except ssm.exceptions.ParameterNotFound:
        pass
    return {"calls": 11}
with urllib.request.urlopen(api + "next") as answer:
    identifier, event = answer.headers["Lambda-Runtime-Aws-Request-Id"], json.load(answer)
body = json.dumps(handler(event)).encode()
urllib.request.urlopen(urllib.request.Request(api + identifier + "/response", data=body, method="POST")).read()
"""


def measure(command, variables):
    """Wall seconds to the answer and peak MiB of one environment's first invocation."""
    runtime = runtimes.Runtime()
    runtime.waiting.put(("0", TICK, 60))
    began = time.monotonic()
    process = subprocess.Popen(command, env=variables | {"AWS_LAMBDA_RUNTIME_API": runtime.address},
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, kind, body = runtime.answers.get(timeout=60)
    wall = time.monotonic() - began
    assert kind == "response", body
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
    process.terminate()
    process.wait(10)
    runtime.close()
    return wall, peak


def main():
    ballast = conftest.Ballast(pathlib.Path(sys.argv[1]).resolve())
    bootstrap = sys.argv[2] if len(sys.argv) > 2 else str(ROOT / "dist/bootstrap")
    sandbox = conftest.start_sandbox(ballast, "--seed", "1", "--speed", "0")
    try:
        ecs = sandbox.client("ecs")
        ecs.create_cluster(clusterName="prod")
        estate.group(sandbox, "prod", desired=20)
        sandbox.post("/sandbox/advance", {"seconds": 400})
        estate.task_definition(ecs, "web")
        ecs.create_service(cluster="prod", serviceName="web", taskDefinition="web", desiredCount=20)
        sandbox.post("/sandbox/advance", {"seconds": 120})
        configuration = {"clusters": [{"name": "prod", "groups": [{"name": "hosts"}], "sizing": {"method": "reservation"}}]}
        variables = conftest.environment(AWS_ENDPOINT_URL=sandbox.endpoint, BALLAST_CONFIG=json.dumps(configuration))
        # The first run of each warms the file cache.
        rows = {"ballast": [], "Python, boto3": []}
        for _ in range(RUNS + 1):
            rows["ballast"].append(measure([bootstrap], variables))
            rows["Python, boto3"].append(measure([sys.executable, "-c", IN_PYTHON], variables))
    finally:
        sandbox.process.terminate()
        sandbox.process.wait(10)
    best = {name: tuple(min(column) for column in zip(*runs[1:])) for name, runs in rows.items()}
    print(f"one tick over a cluster of 20 instances, best of {RUNS}; load average {os.getloadavg()[0]:.1f}")
    print("                cold start s  peak MiB")
    for name, (wall, peak) in best.items():
        print(f"{name:14}  {wall:12.3f}  {peak:8.1f}")
    ours, theirs = best.values()
    print(f"ratio           {ours[0] / theirs[0]:12.3f}  {ours[1] / theirs[1]:8.3f}")


if __name__ == "__main__":
    main()
