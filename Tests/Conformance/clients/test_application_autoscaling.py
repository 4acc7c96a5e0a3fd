"""Application Auto Scaling of ECS services as boto3 sees it: every operation."""

import datetime

import botocore.exceptions
import pytest

from estate import group, task_definition

TARGET = {"ServiceNamespace": "ecs", "ResourceId": "service/prod/web", "ScalableDimension": "ecs:service:DesiredCount"}


@pytest.fixture
def scaling(sandbox):
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName="prod")
    group(sandbox, "prod", desired=3)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    task_definition(ecs, "web", cpu=128, memory=128)
    ecs.create_service(cluster="prod", serviceName="web", taskDefinition="web", desiredCount=2)
    sandbox.post("/sandbox/advance", {"seconds": 180})
    return sandbox.client("application-autoscaling")


def count(sandbox) -> int:
    return sandbox.client("ecs").describe_services(cluster="prod", services=["web"])["services"][0]["desiredCount"]


def test_a_service_follows_its_target(sandbox, scaling):
    arn = scaling.register_scalable_target(MinCapacity=1, MaxCapacity=10, Tags={"team": "web"}, **TARGET)[
        "ScalableTargetARN"]
    policy = scaling.put_scaling_policy(
        PolicyName="cpu", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
            "TargetValue": 50.0, "ScaleInCooldown": 60,
            "PredefinedMetricSpecification": {"PredefinedMetricType": "ECSServiceAverageCPUUtilization"}}, **TARGET)
    assert len(policy["Alarms"]) == 2
    sandbox.post("/sandbox/load", {"cluster": "prod", "service": "web", "cpuFraction": 1.0})
    sandbox.post("/sandbox/advance", {"seconds": 300})
    assert count(sandbox) == 4
    activities = [a for page in scaling.get_paginator("describe_scaling_activities").paginate(ServiceNamespace="ecs")
                  for a in page["ScalingActivities"]]
    assert activities[0]["Description"] == "Setting desired count to 4."
    targets = [t for page in scaling.get_paginator("describe_scalable_targets").paginate(ServiceNamespace="ecs")
               for t in page["ScalableTargets"]]
    assert targets[0]["MaxCapacity"] == 10 and targets[0]["ScalableTargetARN"] == arn
    policies = [p for page in scaling.get_paginator("describe_scaling_policies").paginate(ServiceNamespace="ecs")
                for p in page["ScalingPolicies"]]
    assert policies[0]["PolicyARN"] == policy["PolicyARN"]
    scaling.tag_resource(ResourceARN=arn, Tags={"tier": "1"})
    scaling.untag_resource(ResourceARN=arn, TagKeys=["team"])
    assert scaling.list_tags_for_resource(ResourceARN=arn)["Tags"] == {"tier": "1"}
    scaling.delete_scaling_policy(PolicyName="cpu", **TARGET)
    scaling.deregister_scalable_target(**TARGET)
    assert scaling.describe_scalable_targets(ServiceNamespace="ecs")["ScalableTargets"] == []
    assert sandbox.client("cloudwatch").describe_alarms()["MetricAlarms"] == []


def test_scheduled_actions_move_the_bounds(sandbox, scaling):
    scaling.register_scalable_target(MinCapacity=1, MaxCapacity=10, **TARGET)
    scaling.put_scheduled_action(ScheduledActionName="later", Schedule="at(2026-11-23T01:00:00)",
                                 ScalableTargetAction={"MinCapacity": 5}, **TARGET)
    scaling.put_scheduled_action(ScheduledActionName="never", Schedule="rate(1 day)",
                                 ScalableTargetAction={"MinCapacity": 9}, **TARGET)
    assert len(scaling.describe_scheduled_actions(ServiceNamespace="ecs")["ScheduledActions"]) == 2
    scaling.delete_scheduled_action(ScheduledActionName="never", **TARGET)
    sandbox.post("/sandbox/advance", {"seconds": 3600})
    assert count(sandbox) == 5


def test_what_is_not_registered_cannot_be_scaled(scaling):
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        scaling.put_scaling_policy(PolicyName="p", PolicyType="StepScaling", StepScalingPolicyConfiguration={
            "AdjustmentType": "ChangeInCapacity", "StepAdjustments": [{"ScalingAdjustment": 1}]}, **TARGET)
    assert refused.value.response["Error"]["Code"] == "ObjectNotFoundException"
