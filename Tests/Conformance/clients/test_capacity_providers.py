"""Capacity providers as boto3 sees them: every operation, and managed scaling from nothing."""

import pytest

from estate import group, task_definition


@pytest.fixture
def ecs(sandbox):
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName="prod")
    group(sandbox, "prod", desired=0)
    return ecs


def provider(ecs, **more):
    return ecs.create_capacity_provider(name="hosts", autoScalingGroupProvider={
        "autoScalingGroupArn": "hosts", "managedScaling": {"status": "ENABLED", "targetCapacity": 100}} | more)[
            "capacityProvider"]


def test_a_provider_lives_its_whole_life(sandbox, ecs):
    made = provider(ecs)
    assert made["status"] == "ACTIVE"
    scaling = made["autoScalingGroupProvider"]["managedScaling"]
    assert scaling == {"status": "ENABLED", "targetCapacity": 100, "minimumScalingStepSize": 1,
                       "maximumScalingStepSize": 10000, "instanceWarmupPeriod": 300}
    cluster = ecs.put_cluster_capacity_providers(
        cluster="prod", capacityProviders=["hosts"],
        defaultCapacityProviderStrategy=[{"capacityProvider": "hosts", "weight": 1}])["cluster"]
    assert cluster["attachmentsStatus"] == "UPDATE_IN_PROGRESS"
    sandbox.post("/sandbox/advance", {"seconds": 30})
    policy = sandbox.client("cloudwatch").describe_alarms(AlarmNamePrefix="TargetTracking-hosts-")["MetricAlarms"]
    assert len(policy) == 2
    ecs.update_capacity_provider(name="hosts", autoScalingGroupProvider={"managedScaling": {"targetCapacity": 90}})
    sandbox.post("/sandbox/advance", {"seconds": 30})
    shown = ecs.describe_capacity_providers(capacityProviders=["hosts"])["capacityProviders"][0]
    assert shown["updateStatus"] == "UPDATE_COMPLETE"
    with pytest.raises(ecs.exceptions.ResourceInUseException):
        ecs.delete_capacity_provider(capacityProvider="hosts")
    ecs.put_cluster_capacity_providers(cluster="prod", capacityProviders=[], defaultCapacityProviderStrategy=[])
    ecs.delete_capacity_provider(capacityProvider="hosts")
    sandbox.post("/sandbox/advance", {"seconds": 30})
    shown = ecs.describe_capacity_providers(capacityProviders=["hosts"])["capacityProviders"][0]
    assert shown["status"] == "INACTIVE"


def test_managed_scaling_begins_from_nothing(sandbox, ecs):
    provider(ecs)
    ecs.put_cluster_capacity_providers(
        cluster="prod", capacityProviders=["hosts"],
        defaultCapacityProviderStrategy=[{"capacityProvider": "hosts", "weight": 1}])
    sandbox.post("/sandbox/advance", {"seconds": 30})
    task_definition(ecs, "job")
    task = ecs.run_task(cluster="prod", taskDefinition="job")["tasks"][0]
    assert task["lastStatus"] == "PROVISIONING" and task["capacityProviderName"] == "hosts"
    sandbox.post("/sandbox/advance", {"seconds": 600})
    assert ecs.describe_tasks(cluster="prod", tasks=[task["taskArn"]])["tasks"][0]["lastStatus"] == "RUNNING"


def test_fargate_is_refused_with_a_reason(ecs):
    ecs.put_cluster_capacity_providers(cluster="prod", capacityProviders=["FARGATE"],
                                       defaultCapacityProviderStrategy=[])
    task_definition(ecs, "job")
    with pytest.raises(ecs.exceptions.UnsupportedFeatureException, match="FARGATE"):
        ecs.run_task(cluster="prod", taskDefinition="job",
                     capacityProviderStrategy=[{"capacityProvider": "FARGATE", "weight": 1}])
