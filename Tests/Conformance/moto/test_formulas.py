"""`ballast metric` and `ballast plan` against moto, beside the formulas of the AWS documentation worked out by hand.

moto keeps what boto3 tells it: 100 container instances, a dozen services, tasks started on named instances. Nothing here
was computed by Ballast: the expected figures come from what this file itself has started.
"""

import json
import math

import pytest
from moto.ec2.utils import generate_instance_identity_document

from conftest import client, environment

CLUSTER = "formulas"
# What moto registers for every container instance.
CPU, MEMORY = 4096, 7482
# family: (containers as (cpu, memory, memoryReservation), tasks started)
FAMILIES = {
    "plain": ([(256, 512, None)], 60),
    "two-containers": ([(128, 256, None), (128, 128, None)], 50),
    "soft-memory": ([(100, None, 300)], 40),
    "soft-below-hard": ([(64, 1024, 512)], 30),
    "no-cpu": ([(0, 200, None)], 20),
    "svc-5": ([(512, 512, None)], 10),
    "svc-6": ([(10, 64, None)], 10),
    "svc-7": ([(20, 64, None)], 10),
    "svc-8": ([(30, 64, None)], 10),
    "svc-9": ([(40, 64, None)], 10),
    "svc-10": ([(50, 64, None)], 10),
    "largest": ([(1500, 1000, None), (500, 2000, None)], 7),
}


def containers(spec):
    made = []
    for number, (cpu, memory, reservation) in enumerate(spec):
        container = {"name": f"c{number}", "image": "busybox", "cpu": cpu, "essential": True}
        if memory is not None:
            container["memory"] = memory
        if reservation is not None:
            container["memoryReservation"] = reservation
        made.append(container)
    return made


def reserved(spec):
    """Σ over containers: cpu; memoryReservation where above zero, else memory. Source: ECS developer guide."""
    return sum(c for c, _, _ in spec), sum(r if r else m for _, m, r in spec)


@pytest.fixture
def populated(moto):
    ecs, ec2, scaling = client("ecs", moto), client("ec2", moto), client("autoscaling", moto)
    ecs.create_cluster(clusterName=CLUSTER)
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    scaling.create_launch_configuration(LaunchConfigurationName="lc", ImageId=image, InstanceType="m5.xlarge")
    zones = ["us-east-1a", "us-east-1b"]
    scaling.create_auto_scaling_group(
        AutoScalingGroupName="group", LaunchConfigurationName="lc", MinSize=0, MaxSize=200, DesiredCapacity=100,
        AvailabilityZones=zones, Tags=[{"Key": "ballast:cluster", "Value": CLUSTER, "PropagateAtLaunch": False}])
    group = scaling.describe_auto_scaling_groups(AutoScalingGroupNames=["group"])["AutoScalingGroups"][0]
    arns = []
    import boto3

    resource = boto3.resource("ec2", endpoint_url=moto, region_name="us-east-1", aws_access_key_id="AKIAEXAMPLE",
                              aws_secret_access_key="example")
    for member in group["Instances"]:
        document = json.dumps(generate_instance_identity_document(resource.Instance(member["InstanceId"])))
        arns.append(ecs.register_container_instance(
            cluster=CLUSTER, instanceIdentityDocument=document)["containerInstance"]["containerInstanceArn"])
    cpu = memory = excess = 0
    position = 0
    for family, (spec, count) in FAMILIES.items():
        ecs.register_task_definition(family=family, containerDefinitions=containers(spec))
        ecs.create_service(cluster=CLUSTER, serviceName=family, taskDefinition=family, desiredCount=count)
        for _ in range(count):
            ecs.start_task(cluster=CLUSTER, taskDefinition=family, containerInstances=[arns[position % len(arns)]],
                           group=f"service:{family}")
            position += 1
        cpu += reserved(spec)[0] * count
        memory += reserved(spec)[1] * count
        # moto takes the hard limit off what remains where a container has both; ECS takes the soft one.
        excess += sum(m - r for _, m, r in spec if m and r) * count
    return {"endpoint": moto, "cpu": cpu, "memory": memory + excess, "arns": arns, "ecs": ecs}


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "ballast.yaml"
    path.write_text(f"clusters:\n  - name: {CLUSTER}\n    groups: [{{name: group}}]\n    mode: observe\n")
    return path


def remaining(ecs):
    """What moto itself says is left, to tell its arithmetic from ours."""
    answer = []
    arns = [a for page in ecs.get_paginator("list_container_instances").paginate(cluster=CLUSTER)
            for a in page["containerInstanceArns"]]
    for start in range(0, len(arns), 100):
        for instance in ecs.describe_container_instances(
                cluster=CLUSTER, containerInstances=arns[start:start + 100])["containerInstances"]:
            named = {r["name"]: r.get("integerValue") for r in instance["remainingResources"]}
            answer.append((named["CPU"], named["MEMORY"]))
    return answer


def test_the_published_metrics_are_the_documented_formulas(ballast, populated, config):
    env = environment(AWS_ENDPOINT_URL=populated["endpoint"])
    left = remaining(populated["ecs"])
    assert len(left) == 100
    # By hand, from what this file has started: Σ reserved ÷ Σ registered. Source: ECS developer guide, cluster metrics.
    cpu, memory = 100 * populated["cpu"] / (100 * CPU), 100 * populated["memory"] / (100 * MEMORY)

    answer = ballast.json("metric", "-c", CLUSTER, "--method", "reservation", "--config", str(config), env=env)
    assert answer["schema"] == "ballast.metric/v1"
    assert (answer["namespace"], answer["name"]) == ("Curalate/AutoScaling", "ScaleStatus")
    assert answer["inputs"]["CPUReservation"] == pytest.approx(cpu, abs=0.01)
    assert answer["inputs"]["MemoryReservation"] == pytest.approx(memory, abs=0.01)
    expected = 2 if cpu >= 75 or memory >= 75 else 0 if cpu <= 40 and memory <= 40 else 1
    assert answer["value"] == expected

    big_cpu = max(reserved(spec)[0] for spec, _ in FAMILIES.values())
    big_memory = max(reserved(spec)[1] for spec, _ in FAMILIES.values())
    by_cpu = sum(c // big_cpu for c, _ in left)
    by_memory = sum(m // big_memory for _, m in left)
    for index in (0, 2, by_cpu + 1, by_memory + 1):
        answer = ballast.json("metric", "-c", CLUSTER, "--method", "largestContainer", "--config", str(config),
                              "--index", str(index), env=env)
        ceiling_cpu = math.floor(CPU / big_cpu) + index
        ceiling_memory = math.floor(MEMORY / big_memory) + index
        if by_cpu < index or by_memory < index:
            expected = 1
        elif by_cpu >= ceiling_cpu and by_memory >= ceiling_memory:
            expected = -1
        else:
            expected = 0
        assert answer["value"] == expected, answer


def test_a_plan_changes_nothing_and_says_what_it_saw(ballast, populated, config):
    env = environment(AWS_ENDPOINT_URL=populated["endpoint"])
    before = populated["ecs"].describe_clusters(clusters=[CLUSTER])["clusters"][0]
    plan = ballast.json("plan", "-c", CLUSTER, "--config", str(config), env=env)
    assert plan["schema"] == "ballast.plan/v1"
    assert plan["cluster"] == CLUSTER
    assert plan["metrics"]["CPUReservation"] == pytest.approx(populated["cpu"] / CPU, abs=0.01)
    assert plan["metrics"]["MemoryReservation"] == pytest.approx(populated["memory"] / MEMORY, abs=0.01)
    after = populated["ecs"].describe_clusters(clusters=[CLUSTER])["clusters"][0]
    assert before["registeredContainerInstancesCount"] == after["registeredContainerInstancesCount"] == 100
