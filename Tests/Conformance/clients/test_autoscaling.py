"""Every Auto Scaling operation of the manifest, called by botocore, which parses what comes back."""

import datetime
import json
import re

import botocore.exceptions
import pytest

from conftest import ROOT
from estate import launch_template, subnets

GROUP = "hosts"
# Operations that the sandbox refuses with a reason rather than performs.
REFUSED = {
    "AttachLoadBalancers": "there are no Classic Load Balancers",
    "DetachLoadBalancers": "there are no Classic Load Balancers",
    "GetPredictiveScalingForecast": "nothing forecasts",
}


def manifest(namespace: str) -> set[str]:
    operations, current = set(), None
    for line in (ROOT / "Tools/generate/manifest.txt").read_text().splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if words[0] == "service":
            current = words[1]
        elif current == namespace:
            operations.add(words[0])
    return operations


@pytest.fixture
def called(sandbox):
    """Names of the operations that a test has called so far."""
    return lambda service: {c["operation"] for c in sandbox.get("/sandbox/calls?after=0&limit=100000")["calls"]
                            if c["service"] == service}


def pass_time(sandbox, seconds: float) -> None:
    sandbox.post("/sandbox/advance", {"seconds": seconds})


def make_group(sandbox, desired: int = 2, **more) -> None:
    launch_template(sandbox.client("ec2"), "prod")
    sandbox.client("autoscaling").create_auto_scaling_group(
        AutoScalingGroupName=GROUP, MinSize=0, MaxSize=10, DesiredCapacity=desired,
        LaunchTemplate={"LaunchTemplateName": GROUP, "Version": "$Latest"},
        VPCZoneIdentifier=",".join(subnets(sandbox.client("ec2"))), **more)
    pass_time(sandbox, 180)


def in_service(scaling) -> list[str]:
    group = scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[GROUP])["AutoScalingGroups"][0]
    return [i["InstanceId"] for i in group["Instances"] if i["LifecycleState"] == "InService"]


def refused(code: str, call, **arguments) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call(**arguments)
    assert caught.value.response["Error"]["Code"] == code, caught.value.response
    return caught.value.response["Error"]["Message"]


def exercise_policies(sandbox, scaling) -> None:
    scaling.put_scaling_policy(AutoScalingGroupName=GROUP, PolicyName="out", PolicyType="StepScaling",
                               AdjustmentType="ChangeInCapacity", EstimatedInstanceWarmup=60,
                               StepAdjustments=[{"MetricIntervalLowerBound": 0.0, "ScalingAdjustment": 1}])
    policies = scaling.describe_policies(AutoScalingGroupName=GROUP)["ScalingPolicies"]
    assert policies[0]["StepAdjustments"] == [{"MetricIntervalLowerBound": 0.0, "ScalingAdjustment": 1}]
    assert policies[0]["MetricAggregationType"] == "Average" and policies[0]["Enabled"]
    scaling.execute_policy(AutoScalingGroupName=GROUP, PolicyName="out", MetricValue=90, BreachThreshold=50)
    refused("ValidationError", scaling.get_predictive_scaling_forecast, AutoScalingGroupName=GROUP, PolicyName="out",
            StartTime=datetime.datetime(2026, 11, 23), EndTime=datetime.datetime(2026, 11, 24))
    scaling.delete_policy(AutoScalingGroupName=GROUP, PolicyName="out")
    assert {t["AdjustmentType"] for t in scaling.describe_adjustment_types()["AdjustmentTypes"]} == {
        "ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"}
    pass_time(sandbox, 180)


def exercise_schedule(scaling) -> None:
    scaling.put_scheduled_update_group_action(AutoScalingGroupName=GROUP, ScheduledActionName="night",
                                              Recurrence="0 22 * * *", TimeZone="Europe/Berlin", DesiredCapacity=1)
    answer = scaling.batch_put_scheduled_update_group_action(
        AutoScalingGroupName=GROUP, ScheduledUpdateGroupActions=[
            {"ScheduledActionName": "day", "Recurrence": "0 8 * * *", "MinSize": 1},
            {"ScheduledActionName": "never", "Recurrence": "0 25 * * *", "MinSize": 1}])
    assert [f["ScheduledActionName"] for f in answer["FailedScheduledUpdateGroupActions"]] == ["never"]
    actions = scaling.describe_scheduled_actions(AutoScalingGroupName=GROUP)["ScheduledUpdateGroupActions"]
    assert {a["ScheduledActionName"]: a.get("TimeZone") for a in actions} == {"night": "Europe/Berlin", "day": None}
    scaling.delete_scheduled_action(AutoScalingGroupName=GROUP, ScheduledActionName="night")
    assert scaling.batch_delete_scheduled_action(AutoScalingGroupName=GROUP, ScheduledActionNames=["day"])[
        "FailedScheduledActions"] == []


def exercise_hooks(sandbox, scaling) -> None:
    scaling.put_lifecycle_hook(AutoScalingGroupName=GROUP, LifecycleHookName="drain", DefaultResult="CONTINUE",
                               LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING", HeartbeatTimeout=120)
    hook = scaling.describe_lifecycle_hooks(AutoScalingGroupName=GROUP)["LifecycleHooks"][0]
    assert hook["GlobalTimeout"] == 12000
    assert len(scaling.describe_lifecycle_hook_types()["LifecycleHookTypes"]) == 2
    victim = in_service(scaling)[0]
    activity = scaling.terminate_instance_in_auto_scaling_group(InstanceId=victim, ShouldDecrementDesiredCapacity=True)
    assert activity["Activity"]["Description"] == f"Terminating EC2 instance: {victim}"
    pass_time(sandbox, 10)
    details = scaling.describe_auto_scaling_instances(InstanceIds=[victim])["AutoScalingInstances"]
    assert details[0]["LifecycleState"] == "Terminating:Wait"
    scaling.record_lifecycle_action_heartbeat(AutoScalingGroupName=GROUP, LifecycleHookName="drain", InstanceId=victim)
    scaling.complete_lifecycle_action(AutoScalingGroupName=GROUP, LifecycleHookName="drain", InstanceId=victim,
                                      LifecycleActionResult="CONTINUE")
    scaling.delete_lifecycle_hook(AutoScalingGroupName=GROUP, LifecycleHookName="drain")
    pass_time(sandbox, 180)


def exercise_membership(sandbox, scaling) -> None:
    ids = in_service(scaling)
    scaling.set_instance_protection(AutoScalingGroupName=GROUP, InstanceIds=ids[:1], ProtectedFromScaleIn=True)
    scaling.enter_standby(AutoScalingGroupName=GROUP, InstanceIds=ids[:1], ShouldDecrementDesiredCapacity=True)
    scaling.exit_standby(AutoScalingGroupName=GROUP, InstanceIds=ids[:1])
    pass_time(sandbox, 60)
    scaling.detach_instances(AutoScalingGroupName=GROUP, InstanceIds=ids[:1], ShouldDecrementDesiredCapacity=True)
    pass_time(sandbox, 60)
    scaling.attach_instances(AutoScalingGroupName=GROUP, InstanceIds=ids[:1])
    pass_time(sandbox, 60)
    assert set(ids) == set(in_service(scaling))
    scaling.set_instance_health(InstanceId=ids[1], HealthStatus="Unhealthy", ShouldRespectGracePeriod=False)
    pass_time(sandbox, 300)
    assert ids[1] not in in_service(scaling)


def exercise_refresh_and_pool(sandbox, scaling) -> None:
    for stop in (scaling.cancel_instance_refresh, scaling.rollback_instance_refresh):
        refused("ActiveInstanceRefreshNotFound", stop, AutoScalingGroupName=GROUP)
    identifier = scaling.start_instance_refresh(
        AutoScalingGroupName=GROUP, Preferences={"MinHealthyPercentage": 0, "InstanceWarmup": 0})["InstanceRefreshId"]
    pass_time(sandbox, 900)
    refresh = scaling.describe_instance_refreshes(AutoScalingGroupName=GROUP)["InstanceRefreshes"][0]
    assert (refresh["InstanceRefreshId"], refresh["Status"]) == (identifier, "Successful")
    scaling.put_warm_pool(AutoScalingGroupName=GROUP, MinSize=1, MaxGroupPreparedCapacity=1)
    pass_time(sandbox, 300)
    pool = scaling.describe_warm_pool(AutoScalingGroupName=GROUP)
    assert [i["LifecycleState"] for i in pool["Instances"]] == ["Warmed:Stopped"]
    scaling.delete_warm_pool(AutoScalingGroupName=GROUP, ForceDelete=True)
    pass_time(sandbox, 300)


def exercise_settings(sandbox, scaling) -> None:
    scaling.suspend_processes(AutoScalingGroupName=GROUP, ScalingProcesses=["AZRebalance"])
    scaling.resume_processes(AutoScalingGroupName=GROUP)
    assert len(scaling.describe_scaling_process_types()["Processes"]) == 9
    scaling.enable_metrics_collection(AutoScalingGroupName=GROUP, Granularity="1Minute")
    pass_time(sandbox, 120)
    metrics = sandbox.client("cloudwatch").list_metrics(Namespace="AWS/AutoScaling")["Metrics"]
    assert "GroupInServiceInstances" in {m["MetricName"] for m in metrics}
    scaling.disable_metrics_collection(AutoScalingGroupName=GROUP)
    assert len(scaling.describe_metric_collection_types()["Metrics"]) == 20
    scaling.create_or_update_tags(Tags=[{"ResourceId": GROUP, "ResourceType": "auto-scaling-group", "Key": "a",
                                         "Value": "b", "PropagateAtLaunch": True}])
    assert scaling.describe_tags(Filters=[{"Name": "key", "Values": ["a"]}])["Tags"][0]["Value"] == "b"
    scaling.delete_tags(Tags=[{"ResourceId": GROUP, "ResourceType": "auto-scaling-group", "Key": "a"}])
    topic = sandbox.client("sns").create_topic(Name="ops")["TopicArn"]
    scaling.put_notification_configuration(AutoScalingGroupName=GROUP, TopicARN=topic,
                                           NotificationTypes=["autoscaling:EC2_INSTANCE_LAUNCH"])
    assert scaling.describe_notification_configurations()["NotificationConfigurations"][0]["TopicARN"] == topic
    scaling.delete_notification_configuration(AutoScalingGroupName=GROUP, TopicARN=topic)
    assert len(scaling.describe_auto_scaling_notification_types()["AutoScalingNotificationTypes"]) == 5
    assert "Default" in scaling.describe_termination_policy_types()["TerminationPolicyTypes"]
    assert scaling.describe_account_limits()["NumberOfAutoScalingGroups"] == 1


def exercise_traffic(scaling) -> None:
    lattice = {"Identifier": "arn:aws:vpc-lattice:us-east-1:123456789012:targetgroup/tg-0", "Type": "vpc-lattice"}
    scaling.attach_traffic_sources(AutoScalingGroupName=GROUP, TrafficSources=[lattice])
    sources = scaling.describe_traffic_sources(AutoScalingGroupName=GROUP)["TrafficSources"]
    assert [s["Identifier"] for s in sources] == [lattice["Identifier"]]
    scaling.detach_traffic_sources(AutoScalingGroupName=GROUP, TrafficSources=[lattice])
    missing = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/none/0123456789abcdef"
    refused("ValidationError", scaling.detach_load_balancer_target_groups, AutoScalingGroupName=GROUP,
            TargetGroupARNs=[missing])
    try:
        scaling.attach_load_balancer_target_groups(AutoScalingGroupName=GROUP, TargetGroupARNs=[missing])
    except botocore.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] == "ValidationError"
    scaling.describe_load_balancer_target_groups(AutoScalingGroupName=GROUP)
    refused("ValidationError", scaling.attach_load_balancers, AutoScalingGroupName=GROUP, LoadBalancerNames=["classic"])
    refused("ValidationError", scaling.detach_load_balancers, AutoScalingGroupName=GROUP, LoadBalancerNames=["classic"])
    assert scaling.describe_load_balancers(AutoScalingGroupName=GROUP)["LoadBalancers"] == []


def test_every_operation_is_answered(sandbox, called):
    scaling = sandbox.client("autoscaling")
    image = sandbox.client("ec2").describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    scaling.create_launch_configuration(LaunchConfigurationName="old", ImageId=image, InstanceType="m5.large")
    assert scaling.describe_launch_configurations()["LaunchConfigurations"][0]["ImageId"] == image
    scaling.delete_launch_configuration(LaunchConfigurationName="old")
    make_group(sandbox, desired=2)
    exercise_policies(sandbox, scaling)
    exercise_schedule(scaling)
    exercise_hooks(sandbox, scaling)
    exercise_membership(sandbox, scaling)
    exercise_refresh_and_pool(sandbox, scaling)
    exercise_settings(sandbox, scaling)
    exercise_traffic(scaling)
    scaling.set_desired_capacity(AutoScalingGroupName=GROUP, DesiredCapacity=1)
    scaling.update_auto_scaling_group(AutoScalingGroupName=GROUP, MaxSize=5)
    activities = [a for page in scaling.get_paginator("describe_scaling_activities").paginate(
        AutoScalingGroupName=GROUP, PaginationConfig={"PageSize": 3}) for a in page["Activities"]]
    assert len(activities) > 6 and len({a["ActivityId"] for a in activities}) == len(activities)
    scaling.delete_auto_scaling_group(AutoScalingGroupName=GROUP, ForceDelete=True)
    pass_time(sandbox, 300)
    assert scaling.describe_auto_scaling_groups()["AutoScalingGroups"] == []
    missing = manifest("AutoScaling") - called("AutoScaling")
    assert not missing, f"never called: {sorted(missing)}"
    assert set(REFUSED) <= manifest("AutoScaling")
    print("refused with a reason:", REFUSED)


def test_target_tracking_makes_its_alarms(sandbox):
    make_group(sandbox, desired=1)
    scaling, watch = sandbox.client("autoscaling"), sandbox.client("cloudwatch")
    answer = scaling.put_scaling_policy(
        AutoScalingGroupName=GROUP, PolicyName="cpu", PolicyType="TargetTrackingScaling", TargetTrackingConfiguration={
            "PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}, "TargetValue": 50.0})
    names = [a["AlarmName"] for a in answer["Alarms"]]
    assert re.fullmatch(rf"TargetTracking-{GROUP}-AlarmHigh-[0-9a-f-]+", names[0]), names
    alarms = {a["AlarmName"]: a for a in watch.describe_alarms(AlarmNames=names)["MetricAlarms"]}
    high, low = alarms[names[0]], alarms[names[1]]
    assert (high["Threshold"], high["EvaluationPeriods"], high["AlarmActions"]) == (50, 3, [answer["PolicyARN"]])
    assert (low["Threshold"], low["EvaluationPeriods"]) == (45, 15)
    scaling.delete_policy(AutoScalingGroupName=GROUP, PolicyName="cpu")
    assert watch.describe_alarms(AlarmNames=names)["MetricAlarms"] == []


def test_a_hook_tells_its_queue(sandbox):
    make_group(sandbox, desired=1)
    scaling, queues = sandbox.client("autoscaling"), sandbox.client("sqs")
    url = queues.create_queue(QueueName="hooks")["QueueUrl"]
    arn = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    scaling.put_lifecycle_hook(AutoScalingGroupName=GROUP, LifecycleHookName="drain", NotificationTargetARN=arn,
                               LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING", RoleARN="arn:aws:iam::1:role/r")
    test = json.loads(queues.receive_message(QueueUrl=url)["Messages"][0]["Body"])
    assert test["Event"] == "autoscaling:TEST_NOTIFICATION" and "LifecycleActionToken" not in test
    queues.purge_queue(QueueUrl=url)
    scaling.set_desired_capacity(AutoScalingGroupName=GROUP, DesiredCapacity=0)
    pass_time(sandbox, 30)
    body = json.loads(queues.receive_message(QueueUrl=url)["Messages"][0]["Body"])
    assert {"LifecycleActionToken", "AutoScalingGroupName", "LifecycleHookName", "EC2InstanceId", "LifecycleTransition",
            "Origin", "Destination", "Time", "RequestId", "Service", "AccountId"} <= set(body)
    scaling.complete_lifecycle_action(AutoScalingGroupName=GROUP, LifecycleHookName="drain",
                                      LifecycleActionToken=body["LifecycleActionToken"], LifecycleActionResult="CONTINUE")


def test_what_the_model_forbids_is_refused(sandbox):
    make_group(sandbox, desired=0)
    scaling = sandbox.client("autoscaling")
    message = refused("ValidationError", scaling.set_desired_capacity, AutoScalingGroupName=GROUP, DesiredCapacity=11)
    assert message == "New SetDesiredCapacity value 11 is above max value 10 for the AutoScalingGroup."
    message = refused("ValidationError", scaling.describe_policies, AutoScalingGroupName="nowhere")
    assert "not found" in message
    refused("AlreadyExists", scaling.create_auto_scaling_group, AutoScalingGroupName=GROUP, MinSize=0, MaxSize=1,
            LaunchTemplate={"LaunchTemplateName": GROUP}, AvailabilityZones=["us-east-1a"])
