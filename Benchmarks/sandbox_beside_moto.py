#!/usr/bin/env python3
"""Measures of the sandbox, beside moto_server in the same run.

    Benchmarks/sandbox_beside_moto.py BALLAST [--large]

BALLAST is the program. Printed are: the time from start to the first answer; memory, empty and for each task; requests a
second and p99 of DescribeTasks with 100 tasks and of ListTasks, for both servers, from the same client over kept
connections; virtual hours per hour of one core with 50 instances and 500 tasks, 100 starts an hour, and metrics and alarms
each minute; with --large also 5,000 instances with 50,000 tasks.
"""

import json
import multiprocessing
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from process_figures import cpu_seconds, resident_mib

KEYS = ("AKIAEXAMPLE", "example")
TARGET = "AmazonEC2ContainerServiceV20141113."
SECONDS = 5.0
CONNECTIONS = 4


def environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    return kept | {"AWS_ACCESS_KEY_ID": KEYS[0], "AWS_SECRET_ACCESS_KEY": KEYS[1], "AWS_REGION": "us-east-1",
                   "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true"}


def client(service: str, endpoint: str):
    return boto3.client(service, endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id=KEYS[0],
                        aws_secret_access_key=KEYS[1])


class Sandbox:
    def __init__(self, program: str, *arguments: str):
        begun = time.monotonic()
        self.process = subprocess.Popen([program, "sandbox", "serve", "--port", "0", "--speed", "0", *arguments],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment())
        self.endpoint = re.search(r"AWS_ENDPOINT_URL=(\S+)", self.process.stdout.readline())[1]
        with urllib.request.urlopen(self.endpoint + "/sandbox/status", timeout=60) as answer:
            answer.read()
        self.first_answer = time.monotonic() - begun
        self.first_cpu = cpu_seconds(self.process.pid)

    def advance(self, hours: float) -> float:
        """The CPU seconds that it takes."""
        before = cpu_seconds(self.process.pid)
        body = json.dumps({"seconds": hours * 3600}).encode()
        request = urllib.request.Request(self.endpoint + "/sandbox/advance", data=body, method="POST")
        with urllib.request.urlopen(request, timeout=3600) as answer:
            answer.read()
        return cpu_seconds(self.process.pid) - before

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(30)


def scenario(folder: pathlib.Path, instances: int, tasks: int, exits_per_hour: int) -> str:
    """A cluster of so many instances, on which ten services keep so many tasks, some of which end each hour."""
    services = "".join(
        f"  - {{name: s{n}, task: {{cpu: 128, memory: 256}}, demand: {tasks // 10}}}\n" for n in range(10))
    exits = f"events:\n  - {{perHour: {exits_per_hour}, from: 1h, exit: 1}}\n" if exits_per_hour else ""
    path = folder / f"{instances}.yaml"
    path.write_text(f"name: bench\ncluster: bench\nduration: 1000h\ngroups:\n  - {{name: hosts, instanceType: m5.large, "
                    f"min: {instances}, max: {instances}, desired: {instances}}}\nservices:\n{services}{exits}")
    return str(path)


def alarms(endpoint: str, count: int) -> None:
    cloudwatch = client("cloudwatch", endpoint)
    for number in range(count):
        cloudwatch.put_metric_alarm(
            AlarmName=f"a{number}", Namespace="AWS/ECS", MetricName="CPUUtilization", Statistic="Average", Period=60,
            Dimensions=[{"Name": "ClusterName", "Value": "bench"}, {"Name": "ServiceName", "Value": f"s{number % 10}"}],
            EvaluationPeriods=3, Threshold=80 + number, ComparisonOperator="GreaterThanThreshold")


def request_bytes(endpoint: str, operation: str, body: dict) -> bytes:
    text = json.dumps(body)
    request = AWSRequest("POST", endpoint + "/", data=text, headers={
        "X-Amz-Target": TARGET + operation, "Content-Type": "application/x-amz-json-1.1"})
    SigV4Auth(Credentials(*KEYS), "ecs", "us-east-1").add_auth(request)
    head = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
    host = endpoint.removeprefix("http://")
    return f"POST / HTTP/1.1\r\nHost: {host}\r\n{head}Content-Length: {len(text)}\r\n\r\n{text}".encode()


def hammer(address: tuple[str, int], request: bytes, seconds: float, out) -> None:
    """One connection, one request after the other; puts the latencies."""
    latencies = []
    connection, pending = None, b""
    end = time.monotonic() + seconds
    while (begun := time.monotonic()) < end:
        if connection is None:
            connection = socket.create_connection(address, timeout=60)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(request)
        while b"\r\n\r\n" not in pending:
            pending += connection.recv(1 << 18)
        head, pending = pending.split(b"\r\n\r\n", 1)
        assert b" 200 " in head.split(b"\r\n", 1)[0] + b" ", head
        length = int(re.search(rb"content-length: (\d+)", head, re.I)[1])
        while len(pending) < length:
            pending += connection.recv(1 << 18)
        pending = pending[length:]
        latencies.append(time.monotonic() - begun)
        if b"connection: close" in head.lower():
            connection.close()
            connection, pending = None, b""
    out.put(latencies)


def rate(endpoint: str, operation: str, body: dict) -> tuple[float, float]:
    """Requests a second and the 99th percentile of their latency in milliseconds."""
    host, port = endpoint.removeprefix("http://").split(":")
    request = request_bytes(endpoint, operation, body)
    out = multiprocessing.Queue()
    workers = [multiprocessing.Process(target=hammer, args=((host, int(port)), request, SECONDS, out))
               for _ in range(CONNECTIONS)]
    for worker in workers:
        worker.start()
    latencies = [latency for _ in workers for latency in out.get()]
    for worker in workers:
        worker.join()
    return len(latencies) / SECONDS, statistics.quantiles(latencies, n=100)[98] * 1000


def task_arns(ecs, cluster: str) -> list[str]:
    return [arn for page in ecs.get_paginator("list_tasks").paginate(cluster=cluster) for arn in page["taskArns"]]


def moto_with_tasks(count: int):
    from moto.ec2.utils import generate_instance_identity_document

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment())
    endpoint = f"http://127.0.0.1:{port}"
    while True:
        try:
            urllib.request.urlopen(endpoint + "/moto-api/", timeout=1)
            break
        except OSError:
            time.sleep(0.05)
    ecs, ec2 = client("ecs", endpoint), client("ec2", endpoint)
    ecs.create_cluster(clusterName="bench")
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    made = ec2.run_instances(ImageId=image, MinCount=20, MaxCount=20, InstanceType="m5.large")["Instances"]
    resource = boto3.resource("ec2", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id=KEYS[0],
                              aws_secret_access_key=KEYS[1])
    for instance in made:
        document = json.dumps(generate_instance_identity_document(resource.Instance(instance["InstanceId"])))
        ecs.register_container_instance(cluster="bench", instanceIdentityDocument=document)
    ecs.register_task_definition(family="s", containerDefinitions=[
        {"name": "main", "image": "s:1", "cpu": 128, "memory": 256, "essential": True}])
    for _ in range(count // 10):
        ecs.run_task(cluster="bench", taskDefinition="s", count=10)
    return process, endpoint


def measure_serving(program: str, folder: pathlib.Path) -> None:
    sandbox = Sandbox(program, "--scenario", scenario(folder, 20, 200, 0))
    sandbox.advance(0.3)
    moto, moto_endpoint = moto_with_tasks(200)
    print(f"serving, {CONNECTIONS} connections from this machine, 200 tasks in the cluster\n")
    print("| call | sandbox /s | p99 ms | moto_server /s | p99 ms | times |\n| --- | --- | --- | --- | --- | --- |")
    for name, operation, body in [
            ("DescribeTasks of 100", "DescribeTasks", lambda arns: {"cluster": "bench", "tasks": arns[:100]}),
            ("ListTasks", "ListTasks", lambda arns: {"cluster": "bench"})]:
        row = []
        for endpoint in (sandbox.endpoint, moto_endpoint):
            arns = task_arns(client("ecs", endpoint), "bench")
            assert len(arns) == 200, len(arns)
            row.append(rate(endpoint, operation, body(arns)))
        (ours, ours99), (theirs, theirs99) = row
        print(f"| {name} | {ours:,.0f} | {ours99:.1f} | {theirs:,.0f} | {theirs99:.1f} | {ours / theirs:.0f} |")
    print()
    sandbox.end()
    moto.terminate()
    moto.wait(30)


def measure_start(program: str) -> float:
    starts, cpus = [], []
    for _ in range(5):
        sandbox = Sandbox(program)
        starts.append(sandbox.first_answer)
        cpus.append(sandbox.first_cpu)
        empty = resident_mib(sandbox.process.pid)
        sandbox.end()
    print(f"start to first answer: {min(starts) * 1000:.0f} ms, {min(cpus) * 1000:.0f} ms of CPU (best of 5)")
    print(f"memory of an empty Region: {empty:.1f} MiB")
    return empty


def measure_memory(program: str, folder: pathlib.Path, instances: int, tasks: int, empty: float) -> None:
    """What instances take beyond an empty Region, and tasks beyond the same instances, where nobody asks for anything."""
    resident = []
    for count in (0, tasks):
        sandbox = Sandbox(program, "--scenario", scenario(folder, instances, count, 0))
        sandbox.advance(0.9)
        resident.append(resident_mib(sandbox.process.pid))
        sandbox.end()
    bare, full = resident
    print(f"{instances:,} instances, {tasks:,} tasks: {(full - bare) * 1024 / tasks:.2f} KiB a task with its history and "
          f"metrics, {(bare - empty) * 1024 / instances:.1f} KiB an instance")


def measure_time(program: str, folder: pathlib.Path, instances: int, tasks: int, hours: float) -> None:
    sandbox = Sandbox(program, "--scenario", scenario(folder, instances, tasks, 100))
    alarms(sandbox.endpoint, 20)
    sandbox.advance(0.9)
    ecs = client("ecs", sandbox.endpoint)
    arns = task_arns(ecs, "bench")
    assert len(arns) == tasks, f"{len(arns)} of {tasks} tasks"
    spent = sandbox.advance(hours)
    print(f"{instances:,} instances, {tasks:,} tasks: {hours * 3600 / spent:,.0f} virtual hours per CPU hour")
    sandbox.end()


def main() -> None:
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        empty = measure_start(program)
        measure_time(program, folder, 50, 500, 24)
        if "--large" in sys.argv:
            measure_time(program, folder, 5000, 50000, 0.5)
            measure_memory(program, folder, 5000, 50000, empty)
        print()
        measure_serving(program, folder)


if __name__ == "__main__":
    main()
