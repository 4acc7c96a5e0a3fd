"""Changes of a running group that can be taken back: refreshes that are cancelled and rolled back, target groups that come and
go."""

import pytest

from estate import launch_template, subnets

GROUP = "hosts"


@pytest.fixture
def scaling(sandbox):
    ec2, scaling = sandbox.client("ec2"), sandbox.client("autoscaling")
    launch_template(ec2, "prod")
    scaling.create_auto_scaling_group(
        AutoScalingGroupName=GROUP, MinSize=0, MaxSize=10, DesiredCapacity=4,
        LaunchTemplate={"LaunchTemplateName": GROUP, "Version": "1"}, VPCZoneIdentifier=",".join(subnets(ec2)))
    sandbox.post("/sandbox/advance", {"seconds": 180})
    # A second version, to which a refresh may go.
    ec2.create_launch_template_version(LaunchTemplateName=GROUP, SourceVersion="1",
                                       LaunchTemplateData={"InstanceType": "m5.xlarge"})
    return scaling


def refresh(scaling) -> dict:
    return scaling.describe_instance_refreshes(AutoScalingGroupName=GROUP)["InstanceRefreshes"][0]


def start(sandbox, scaling) -> str:
    started = scaling.start_instance_refresh(
        AutoScalingGroupName=GROUP, Preferences={"MinHealthyPercentage": 50},
        DesiredConfiguration={"LaunchTemplate": {"LaunchTemplateName": GROUP, "Version": "2"}})["InstanceRefreshId"]
    sandbox.post("/sandbox/advance", {"seconds": 30})
    assert refresh(scaling)["Status"] in ("Pending", "InProgress")
    return started


def types(sandbox) -> set[str]:
    return {i["InstanceType"] for r in sandbox.client("ec2").describe_instances()["Reservations"] for i in r["Instances"]
            if i["State"]["Name"] == "running"}


def test_a_refresh_is_cancelled(sandbox, scaling):
    started = start(sandbox, scaling)
    assert scaling.cancel_instance_refresh(AutoScalingGroupName=GROUP)["InstanceRefreshId"] == started
    sandbox.post("/sandbox/advance", {"seconds": 1800})
    assert refresh(scaling)["Status"] == "Cancelled"
    with pytest.raises(scaling.exceptions.ActiveInstanceRefreshNotFoundFault):
        scaling.cancel_instance_refresh(AutoScalingGroupName=GROUP)


def test_a_refresh_is_rolled_back(sandbox, scaling):
    started = start(sandbox, scaling)
    sandbox.post("/sandbox/advance", {"seconds": 60})
    assert scaling.rollback_instance_refresh(AutoScalingGroupName=GROUP)["InstanceRefreshId"] == started
    sandbox.post("/sandbox/advance", {"seconds": 7200})
    assert refresh(scaling)["Status"] == "RollbackSuccessful"
    assert types(sandbox) == {"m5.large"}


def test_a_target_group_comes_and_goes(sandbox, scaling):
    elb = sandbox.client("elbv2")
    vpc = sandbox.client("ec2").describe_vpcs()["Vpcs"][0]["VpcId"]
    arn = elb.create_target_group(Name="web", Protocol="HTTP", Port=80, TargetType="instance", VpcId=vpc)[
        "TargetGroups"][0]["TargetGroupArn"]
    scaling.attach_load_balancer_target_groups(AutoScalingGroupName=GROUP, TargetGroupARNs=[arn])
    sandbox.post("/sandbox/advance", {"seconds": 120})
    shown = scaling.describe_load_balancer_target_groups(AutoScalingGroupName=GROUP)["LoadBalancerTargetGroups"]
    assert [g["LoadBalancerTargetGroupARN"] for g in shown] == [arn]
    assert len(elb.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]) == 4
    scaling.detach_load_balancer_target_groups(AutoScalingGroupName=GROUP, TargetGroupARNs=[arn])
    sandbox.post("/sandbox/advance", {"seconds": 600})
    assert scaling.describe_load_balancer_target_groups(AutoScalingGroupName=GROUP)["LoadBalancerTargetGroups"] == []
    assert elb.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"] == []
