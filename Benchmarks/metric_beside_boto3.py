"""Measures `ballast metric` from process start to answer against moto, beside the same computed in Python with boto3.

    python Benchmarks/metric_beside_boto3.py BALLAST [INSTANCES]

Both read the same cluster over HTTP: instances by pages of a hundred, services by pages of ten, each definition once. Both
print the metric of `largestContainer`; the run fails if they disagree. CPU seconds and peak memory are those of the child
processes, as the system counts them, the best of five.
"""

import json
import os
import socket
import subprocess
import sys
import time

import boto3

RUNS = 5
SERVICES = 12
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_REGION": "us-east-1",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}

IN_PYTHON = """
import boto3, json
ecs = boto3.client("ecs")
arns = [a for p in ecs.get_paginator("list_container_instances").paginate(cluster="bench") for a in p["containerInstanceArns"]]
free, whole = [], []
def amounts(resources):
    return {r["name"]: r.get("integerValue", 0) for r in resources}
for start in range(0, len(arns), 100):
    answer = ecs.describe_container_instances(cluster="bench", containerInstances=arns[start:start + 100])
    for instance in answer["containerInstances"]:
        if instance["status"] == "ACTIVE":
            free.append(amounts(instance["remainingResources"]))
            whole.append(amounts(instance["registeredResources"]))
services = [a for p in ecs.get_paginator("list_services").paginate(cluster="bench") for a in p["serviceArns"]]
definitions = set()
for start in range(0, len(services), 10):
    for service in ecs.describe_services(cluster="bench", services=services[start:start + 10])["services"]:
        definitions.add(service["taskDefinition"])
largest = {"CPU": 0, "MEMORY": 0}
for arn in sorted(definitions):
    containers = ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"]["containerDefinitions"]
    cpu = sum(c.get("cpu", 0) for c in containers)
    memory = sum(c.get("memoryReservation") or c.get("memory", 0) for c in containers)
    largest = {"CPU": max(largest["CPU"], cpu), "MEMORY": max(largest["MEMORY"], memory)}
index, out, shrink = 2, False, True
for name, size in largest.items():
    if size == 0:
        continue
    fitting = sum(max(0, i.get(name, 0)) // size for i in free)
    average = sum(i.get(name, 0) for i in whole) // max(1, len(whole)) // size
    out = out or fitting < index
    shrink = shrink and fitting >= average + index
print(json.dumps({"value": 1 if out else -1 if shrink else 0}))
"""


def start_moto():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return server, f"http://127.0.0.1:{port}"
        except OSError:
            time.sleep(0.1)
    server.terminate()
    raise SystemExit("moto did not start")


def identity(instance):
    """The document by which moto's ECS knows an instance."""
    return json.dumps(
        {
            "instanceId": instance["InstanceId"],
            "instanceType": instance["InstanceType"],
            "availabilityZone": instance["Placement"]["AvailabilityZone"],
            "imageId": instance["ImageId"],
            "privateIp": instance["PrivateIpAddress"],
            "region": "us-east-1",
            "accountId": "123456789012",
            "architecture": "x86_64",
            "version": "2010-08-31",
        }
    )


def populate(endpoint, instances):
    ecs = boto3.client("ecs", endpoint_url=endpoint)
    ec2 = boto3.client("ec2", endpoint_url=endpoint)
    ecs.create_cluster(clusterName="bench")
    image = ec2.describe_images()["Images"][0]["ImageId"]
    made = ec2.run_instances(ImageId=image, MinCount=instances, MaxCount=instances)["Instances"]
    for instance in made:
        ecs.register_container_instance(cluster="bench", instanceIdentityDocument=identity(instance))
    for number in range(SERVICES):
        family = f"s{number}"
        ecs.register_task_definition(
            family=family,
            containerDefinitions=[{"name": "app", "image": "app", "cpu": 64 * (number + 1), "memory": 128}],
        )
        ecs.create_service(cluster="bench", serviceName=family, taskDefinition=family, desiredCount=1)


# A process begins with the peak memory of the one that starts it, so that a small one must: this, without any package.
MEASURE = """
import os, sys, time
read, write = os.pipe()
began = time.monotonic()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, write, 1)])
os.close(write)
output = b""
while chunk := os.read(read, 65536):
    output += chunk
_, status, usage = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss, time.monotonic() - began)
print(output.decode())
"""


def measure(command, endpoint):
    """CPU seconds, peak MiB and wall seconds of a command, and the value that it prints."""
    environment = {**os.environ, **ENVIRONMENT, "AWS_ENDPOINT_URL": endpoint}
    told = subprocess.run(
        [sys.executable, "-I", "-S", "-c", MEASURE, *command], stdout=subprocess.PIPE, env=environment, check=True,
        timeout=120, text=True
    ).stdout
    figures, output = told.split("\n", 1)
    code, cpu, peak, wall = figures.split()
    if code != "0":
        raise SystemExit(f"{command[0]} ended with {code}")
    return float(cpu), int(peak) / 1024, float(wall), json.loads(output)["value"]


def best(command, endpoint):
    runs = [measure(command, endpoint) for _ in range(RUNS)]
    return min(r[0] for r in runs), min(r[1] for r in runs), min(r[2] for r in runs), runs[0][3]


def main():
    ballast = os.path.abspath(sys.argv[1])
    instances = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    os.environ.update(ENVIRONMENT)
    server, endpoint = start_moto()
    try:
        populate(endpoint, instances)
        ours = best(
            [ballast, "metric", "-c", "bench", "--method", "largestContainer", "--index", "2", "-o", "json"], endpoint
        )
        theirs = best([sys.executable, "-c", IN_PYTHON], endpoint)
    finally:
        server.terminate()
        server.wait(timeout=10)
    print(f"`ballast metric` against moto, {instances} instances, {SERVICES} services, best of {RUNS}")
    print("                CPU s  peak MiB  wall s  RequiresScaling")
    for name, row in [("ballast", ours), ("Python, boto3", theirs)]:
        print(f"{name:14}  {row[0]:5.3f}  {row[1]:8.1f}  {row[2]:6.3f}  {row[3]}")
    print(f"ratio           {ours[0] / theirs[0]:5.3f}  {ours[1] / theirs[1]:8.3f}  {ours[2] / theirs[2]:6.3f}")
    if float(ours[3]) != float(theirs[3]):
        raise SystemExit("the two disagree")


if __name__ == "__main__":
    main()
