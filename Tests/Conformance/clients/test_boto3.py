"""boto3, unchanged, against `ballast sandbox serve`: its parsers, waiters and paginators."""

import botocore.exceptions
import pytest

from estate import group, launch_template, task_definition

CLUSTER = "prod"


@pytest.fixture
def ecs(sandbox):
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName=CLUSTER)
    return ecs


def test_instances_of_a_group_register_after_they_have_booted(sandbox, ecs):
    group(sandbox, CLUSTER, desired=3)
    assert ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"] == []
    sandbox.post("/sandbox/advance", {"seconds": 600})
    arns = ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"]
    assert len(arns) == 3
    described = ecs.describe_container_instances(cluster=CLUSTER, containerInstances=arns)
    assert described["failures"] == []
    for instance in described["containerInstances"]:
        assert instance["status"] == "ACTIVE" and instance["agentConnected"]
        registered = {r["name"]: r for r in instance["registeredResources"]}
        assert registered["CPU"]["integerValue"] == 2048
        assert 7000 < registered["MEMORY"]["integerValue"] < 8192
        attributes = {a["name"]: a.get("value") for a in instance["attributes"]}
        assert attributes["ecs.instance-type"] == "m5.large"
    states = sandbox.client("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"][0]
    assert {i["LifecycleState"] for i in states["Instances"]} == {"InService"}
    assert {i["AvailabilityZone"] for i in states["Instances"]} == {"us-east-1a", "us-east-1b"}


def test_a_service_comes_up_and_the_waiter_sees_it(sandbox, ecs):
    group(sandbox, CLUSTER, desired=2)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    task_definition(ecs, "web")
    ecs.create_service(cluster=CLUSTER, serviceName="web", taskDefinition="web", desiredCount=4)
    sandbox.post("/sandbox/speed", {"speed": 200})
    ecs.get_waiter("services_stable").wait(cluster=CLUSTER, services=["web"],
                                           WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    service = ecs.describe_services(cluster=CLUSTER, services=["web"])["services"][0]
    assert service["runningCount"] == 4
    assert service["deployments"][0]["rolloutState"] in ("COMPLETED", "IN_PROGRESS")
    tasks = [arn for page in ecs.get_paginator("list_tasks").paginate(cluster=CLUSTER, PaginationConfig={"PageSize": 1})
             for arn in page["taskArns"]]
    assert len(tasks) == 4
    described = ecs.describe_tasks(cluster=CLUSTER, tasks=tasks)["tasks"]
    assert {t["lastStatus"] for t in described} == {"RUNNING"}
    assert {t["group"] for t in described} == {"service:web"}


def test_a_task_that_finds_no_room_fails_in_the_words_of_ecs(sandbox, ecs):
    group(sandbox, CLUSTER, desired=1)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    task_definition(ecs, "huge", cpu=4096, memory=512)
    answer = ecs.run_task(cluster=CLUSTER, taskDefinition="huge")
    assert answer["tasks"] == []
    assert [f["reason"] for f in answer["failures"]] == ["RESOURCE:CPU"]
    ecs.create_service(cluster=CLUSTER, serviceName="huge", taskDefinition="huge", desiredCount=1)
    sandbox.post("/sandbox/advance", {"seconds": 120})
    events = ecs.describe_services(cluster=CLUSTER, services=["huge"])["services"][0]["events"]
    assert any("was unable to place a task because no container instance met all of its requirements" in e["message"]
               for e in events)


def test_run_and_stop_a_task(sandbox, ecs):
    group(sandbox, CLUSTER, desired=1)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    task_definition(ecs, "job")
    arn = ecs.run_task(cluster=CLUSTER, taskDefinition="job")["tasks"][0]["taskArn"]
    sandbox.post("/sandbox/advance", {"seconds": 120})
    assert ecs.describe_tasks(cluster=CLUSTER, tasks=[arn])["tasks"][0]["lastStatus"] == "RUNNING"
    ecs.stop_task(cluster=CLUSTER, task=arn, reason="enough")
    sandbox.post("/sandbox/advance", {"seconds": 120})
    task = ecs.describe_tasks(cluster=CLUSTER, tasks=[arn])["tasks"][0]
    assert (task["lastStatus"], task["stopCode"], task["stoppedReason"]) == ("STOPPED", "UserInitiated", "enough")


def test_what_is_not_known_is_refused(sandbox, ecs):
    with pytest.raises(ecs.exceptions.ClusterNotFoundException):
        ecs.list_tasks(cluster="nowhere")
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        sandbox.client("ecr").describe_repositories()
    assert caught.value.response["Error"]["Code"] in ("UnknownOperationException", "InvalidAction")
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        sandbox.client("ec2").describe_vpn_gateways()
    assert caught.value.response["Error"]["Code"] == "InvalidAction"


def test_custom_metrics_are_kept_and_the_aws_namespace_is_refused(sandbox):
    watch = sandbox.client("cloudwatch")
    watch.put_metric_data(Namespace="Test", MetricData=[{"MetricName": "m", "Value": 2.5, "Unit": "None"}])
    metrics = watch.list_metrics(Namespace="Test")["Metrics"]
    assert [m["MetricName"] for m in metrics] == ["m"]
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        watch.put_metric_data(Namespace="AWS/ECS", MetricData=[{"MetricName": "m", "Value": 1}])
    assert caught.value.response["Error"]["Code"] in ("InvalidParameterValue", "InvalidParameterValueException")


def test_the_same_seed_gives_the_same_ids(ballast):
    from conftest import start_sandbox

    seen = []
    for _ in range(2):
        running = start_sandbox(ballast, "--seed", "7", "--speed", "0")
        try:
            running.client("ecs").create_cluster(clusterName=CLUSTER)
            group(running, CLUSTER, desired=3)
            running.post("/sandbox/advance", {"seconds": 600})
            seen.append(running.client("ecs").list_container_instances(cluster=CLUSTER)["containerInstanceArns"])
        finally:
            running.process.terminate()
            running.process.wait(10)
    assert seen[0] == seen[1] and len(seen[0]) == 3


def test_reset_forgets_everything(sandbox, ecs):
    sandbox.post("/sandbox/reset")
    assert ecs.list_clusters()["clusterArns"] == []


def test_the_log_of_calls_tells_what_came(sandbox, ecs):
    calls = sandbox.get("/sandbox/calls")["calls"]
    assert [(c["service"], c["operation"]) for c in calls] == [("ECS", "CreateCluster")]
