"""Every ECS operation of the manifest through boto3, and what its waiters and paginators make of the answers."""

import json

import botocore.exceptions
import pytest

import manifest
from estate import group, task_definition

CLUSTER = "prod"


@pytest.fixture
def ecs(sandbox):
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName=CLUSTER)
    return ecs


def up(sandbox, ecs, instances: int = 2) -> list[str]:
    group(sandbox, CLUSTER, desired=instances)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    return ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"]


def wait(client, name: str, **arguments) -> None:
    client.get_waiter(name).wait(**arguments, WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def test_every_operation_of_the_manifest(sandbox):
    ecs = sandbox.client("ecs")
    called = manifest.record(ecs)
    clusters(ecs)
    arns = up(sandbox, ecs)
    definitions(ecs)
    settings(ecs)
    providers(sandbox, ecs)
    instances(ecs, arns)
    tasks(sandbox, ecs, arns)
    services(sandbox, ecs)
    agents(ecs)
    ecs.create_cluster(clusterName="spare")
    assert ecs.delete_cluster(cluster="spare")["cluster"]["status"] == "INACTIVE"
    assert manifest.operations("ECS") - called == set()


def clusters(ecs):
    ecs.create_cluster(clusterName=CLUSTER, tags=[{"key": "team", "value": "web"}])
    ecs.update_cluster(cluster=CLUSTER, settings=[{"name": "containerInsights", "value": "enabled"}])
    ecs.update_cluster_settings(cluster=CLUSTER, settings=[{"name": "containerInsights", "value": "disabled"}])
    shown = ecs.describe_clusters(clusters=[CLUSTER], include=["SETTINGS", "TAGS", "STATISTICS"])["clusters"][0]
    assert shown["settings"] == [{"name": "containerInsights", "value": "disabled"}]
    assert [arn for page in ecs.get_paginator("list_clusters").paginate() for arn in page["clusterArns"]]
    arn = shown["clusterArn"]
    ecs.tag_resource(resourceArn=arn, tags=[{"key": "a", "value": "b"}])
    ecs.untag_resource(resourceArn=arn, tagKeys=["team"])
    assert ecs.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "a", "value": "b"}]


def definitions(ecs):
    task_definition(ecs, "web")
    old = task_definition(ecs, "old")
    assert ecs.list_task_definitions(familyPrefix="old")["taskDefinitionArns"] == [old]
    assert "old" in ecs.list_task_definition_families()["families"]
    assert ecs.describe_task_definition(taskDefinition="old")["taskDefinition"]["revision"] == 1
    ecs.deregister_task_definition(taskDefinition="old:1")
    gone = ecs.delete_task_definitions(taskDefinitions=["old:1", "nobody:1"])
    assert gone["taskDefinitions"][0]["status"] == "DELETE_IN_PROGRESS"
    assert len(gone["failures"]) == 1


def settings(ecs):
    ecs.put_account_setting_default(name="containerInsights", value="enabled")
    ecs.put_account_setting(name="containerInsights", value="enhanced")
    assert ecs.list_account_settings(name="containerInsights")["settings"][0]["value"] == "enhanced"
    ecs.delete_account_setting(name="containerInsights")
    shown = ecs.list_account_settings(name="containerInsights", effectiveSettings=True)["settings"]
    assert shown[0]["value"] == "enabled"


def providers(sandbox, ecs):
    scaling = sandbox.client("autoscaling")
    arn = scaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]["AutoScalingGroupARN"]
    ecs.create_capacity_provider(name="hosts", autoScalingGroupProvider={"autoScalingGroupArn": arn})
    ecs.update_capacity_provider(name="hosts", autoScalingGroupProvider={"managedDraining": "DISABLED"})
    assert ecs.describe_capacity_providers(capacityProviders=["hosts"])["capacityProviders"][0]["status"] == "ACTIVE"
    ecs.put_cluster_capacity_providers(cluster=CLUSTER, capacityProviders=["hosts"], defaultCapacityProviderStrategy=[])
    ecs.put_cluster_capacity_providers(cluster=CLUSTER, capacityProviders=[], defaultCapacityProviderStrategy=[])
    ecs.delete_capacity_provider(capacityProvider="hosts")


def instances(ecs, arns):
    rack = {"name": "rack", "value": "7", "targetId": arns[0], "targetType": "container-instance"}
    ecs.put_attributes(cluster=CLUSTER, attributes=[rack])
    found = ecs.list_attributes(cluster=CLUSTER, targetType="container-instance", attributeName="rack")["attributes"]
    assert [a["value"] for a in found] == ["7"]
    ecs.delete_attributes(cluster=CLUSTER, attributes=[{k: rack[k] for k in ("name", "targetId", "targetType")}])
    ecs.update_container_instances_state(cluster=CLUSTER, containerInstances=arns[:1], status="DRAINING")
    shown = ecs.describe_container_instances(cluster=CLUSTER, containerInstances=arns,
                                             include=["TAGS", "CONTAINER_INSTANCE_HEALTH"])["containerInstances"]
    assert {i["status"] for i in shown} == {"ACTIVE", "DRAINING"}
    assert shown[0]["healthStatus"]["overallStatus"] == "OK"
    ecs.update_container_instances_state(cluster=CLUSTER, containerInstances=arns[:1], status="ACTIVE")
    assert len(ecs.list_container_instances(cluster=CLUSTER, status="ACTIVE")["containerInstanceArns"]) == 2
    # The image is not the newest: there is an update, and one at a time.
    told = ecs.update_container_agent(cluster=CLUSTER, containerInstance=arns[0])["containerInstance"]
    assert told["agentUpdateStatus"] == "PENDING"
    with pytest.raises(ecs.exceptions.UpdateInProgressException):
        ecs.update_container_agent(cluster=CLUSTER, containerInstance=arns[0])


def tasks(sandbox, ecs, arns):
    ran = ecs.run_task(cluster=CLUSTER, taskDefinition="web", count=2, clientToken="once")
    assert ran["failures"] == [] and len(ran["tasks"]) == 2
    again = ecs.run_task(cluster=CLUSTER, taskDefinition="web", count=2, clientToken="once")
    assert [t["taskArn"] for t in again["tasks"]] == [t["taskArn"] for t in ran["tasks"]]
    with pytest.raises(ecs.exceptions.ConflictException) as refused:
        ecs.run_task(cluster=CLUSTER, taskDefinition="web", count=1, clientToken="once")
    assert refused.value.response["resourceIds"] == [t["taskArn"] for t in ran["tasks"]]
    started = ecs.start_task(cluster=CLUSTER, taskDefinition="web", containerInstances=arns[:1])["tasks"][0]
    sandbox.post("/sandbox/speed", {"speed": 100})
    wait(ecs, "tasks_running", cluster=CLUSTER, tasks=[started["taskArn"]])
    ecs.stop_task(cluster=CLUSTER, task=started["taskArn"], reason="enough")
    wait(ecs, "tasks_stopped", cluster=CLUSTER, tasks=[started["taskArn"]])
    sandbox.post("/sandbox/speed", {"speed": 0})
    stopped = ecs.describe_tasks(cluster=CLUSTER, tasks=[started["taskArn"]])["tasks"][0]
    assert (stopped["stopCode"], stopped["stoppedReason"]) == ("UserInitiated", "enough")
    pages = ecs.get_paginator("list_tasks").paginate(cluster=CLUSTER, PaginationConfig={"PageSize": 1})
    assert len([arn for page in pages for arn in page["taskArns"]]) == 2
    for arn in [t["taskArn"] for t in ran["tasks"]]:
        ecs.stop_task(cluster=CLUSTER, task=arn)


def services(sandbox, ecs):
    made = ecs.create_service(cluster=CLUSTER, serviceName="web", taskDefinition="web", desiredCount=2,
                              enableECSManagedTags=True, propagateTags="SERVICE",
                              tags=[{"key": "team", "value": "web"}],
                              deploymentConfiguration={"deploymentCircuitBreaker": {"enable": True, "rollback": True}})
    assert made["service"]["availabilityZoneRebalancing"] == "ENABLED"
    sandbox.post("/sandbox/speed", {"speed": 100})
    wait(ecs, "services_stable", cluster=CLUSTER, services=["web"])
    sandbox.post("/sandbox/speed", {"speed": 0})
    sandbox.post("/sandbox/advance", {"seconds": 120})
    arns = ecs.list_tasks(cluster=CLUSTER, serviceName="web")["taskArns"]
    tags = ecs.describe_tasks(cluster=CLUSTER, tasks=arns, include=["TAGS"])["tasks"][0]["tags"]
    assert {t["key"]: t["value"] for t in tags} == {
        "team": "web", "aws:ecs:clusterName": CLUSTER, "aws:ecs:serviceName": "web"}
    ecs.update_task_protection(cluster=CLUSTER, tasks=arns, protectionEnabled=True)
    assert ecs.get_task_protection(cluster=CLUSTER, tasks=arns)["protectedTasks"][0]["protectionEnabled"]
    ecs.update_task_protection(cluster=CLUSTER, tasks=arns, protectionEnabled=False)
    ecs.update_service(cluster=CLUSTER, service="web", forceNewDeployment=True)
    arn = ecs.describe_services(cluster=CLUSTER, services=["web"])["services"][0]["currentServiceDeployment"]
    assert ecs.stop_service_deployment(serviceDeploymentArn=arn)["serviceDeploymentArn"] == arn
    sandbox.post("/sandbox/advance", {"seconds": 300})
    listed = ecs.list_service_deployments(cluster=CLUSTER, service="web")["serviceDeployments"]
    assert [d["status"] for d in listed] == ["ROLLBACK_SUCCESSFUL", "SUCCESSFUL"]
    deployment = ecs.describe_service_deployments(serviceDeploymentArns=[arn])["serviceDeployments"][0]
    revision = deployment["targetServiceRevision"]["arn"]
    assert ecs.describe_service_revisions(serviceRevisionArns=[revision])["serviceRevisions"][0]["taskDefinition"]
    assert ecs.list_services(cluster=CLUSTER)["serviceArns"]
    ecs.delete_service(cluster=CLUSTER, service="web", force=True)
    sandbox.post("/sandbox/speed", {"speed": 100})
    wait(ecs, "services_inactive", cluster=CLUSTER, services=["web"])
    sandbox.post("/sandbox/speed", {"speed": 0})


def agents(ecs):
    ecs.create_cluster(clusterName="own")
    assert ecs.discover_poll_endpoint(cluster="own")["endpoint"].startswith("https://")
    integer = {"type": "INTEGER", "doubleValue": 0.0, "longValue": 0}
    instance = ecs.register_container_instance(
        cluster="own", instanceIdentityDocument=json.dumps({"instanceId": "i-0aa", "availabilityZone": "us-east-1b"}),
        attributes=[{"name": "com.amazonaws.ecs.capability.docker-remote-api.1.18"}],
        totalResources=[{"name": "CPU", "integerValue": 1024, **integer},
                        {"name": "MEMORY", "integerValue": 900, **integer}])["containerInstance"]
    task = ecs.run_task(cluster="own", taskDefinition="web")["tasks"][0]["taskArn"]
    ecs.submit_task_state_change(cluster="own", task=task, status="RUNNING")
    assert ecs.describe_tasks(cluster="own", tasks=[task])["tasks"][0]["lastStatus"] == "RUNNING"
    ecs.submit_container_state_change(cluster="own", task=task, containerName="main", status="STOPPED", exitCode=9)
    ecs.submit_task_state_change(cluster="own", task=task, status="STOPPED")
    ended = ecs.describe_tasks(cluster="own", tasks=[task])["tasks"][0]
    assert (ended["lastStatus"], ended["containers"][0]["exitCode"]) == ("STOPPED", 9)
    arn = task.replace(":task/", ":attachment/")
    ecs.submit_attachment_state_changes(cluster="own", attachments=[{"attachmentArn": arn, "status": "ATTACHED"}])
    ecs.deregister_container_instance(cluster="own", containerInstance=instance["containerInstanceArn"], force=True)
    assert ecs.list_container_instances(cluster="own")["containerInstanceArns"] == []


def test_what_a_task_may_be_called_has_its_limits(ecs):
    ecs.create_cluster(clusterName="own")
    container = {"name": "app", "image": "i", "memory": 64}
    ecs.register_task_definition(family="limited", containerDefinitions=[container])
    for wrong in ({"clientToken": "t" * 65}, {"startedBy": "s" * 129}):
        with pytest.raises(ecs.exceptions.InvalidParameterException):
            ecs.run_task(cluster="own", taskDefinition="limited", **wrong)
    ports = [{"containerPort": 80, "hostPort": 81}]
    with pytest.raises(ecs.exceptions.ClientException) as refused:
        ecs.register_task_definition(family="limited", networkMode="host",
                                     containerDefinitions=[container | {"portMappings": ports}])
    assert "networkMode=host" in str(refused.value)


def test_what_the_service_model_calls_invalid_is_refused(ecs):
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        ecs.update_container_instances_state(cluster=CLUSTER, containerInstances=["x"], status="INACTIVE")
    assert refused.value.response["Error"]["Code"] == "InvalidParameterException"
    with pytest.raises(ecs.exceptions.ClusterNotFoundException):
        ecs.list_tasks(cluster="nowhere")
