"""A small estate in the sandbox, set up by boto3 as anyone would set it up in AWS."""

import base64

ZONES = ["us-east-1a", "us-east-1b"]


def launch_template(ec2, cluster: str, instance_type: str = "m5.large", name: str = "hosts") -> str:
    user_data = f"#!/bin/bash\necho ECS_CLUSTER={cluster} >> /etc/ecs/ecs.config\n"
    images = ec2.describe_images(Owners=["amazon"])["Images"]
    answer = ec2.create_launch_template(LaunchTemplateName=name, LaunchTemplateData={
        "ImageId": images[0]["ImageId"], "InstanceType": instance_type,
        "UserData": base64.b64encode(user_data.encode()).decode()})
    return answer["LaunchTemplate"]["LaunchTemplateId"]


def subnets(ec2) -> list[str]:
    found = ec2.describe_subnets()["Subnets"]
    return [s["SubnetId"] for s in sorted(found, key=lambda s: s["AvailabilityZone"]) if s["AvailabilityZone"] in ZONES]


def group(sandbox, cluster: str, desired: int, maximum: int = 20, minimum: int = 0, name: str = "hosts",
          instance_type: str = "m5.large") -> None:
    ec2, scaling = sandbox.client("ec2"), sandbox.client("autoscaling")
    template = launch_template(ec2, cluster, instance_type, name)
    scaling.create_auto_scaling_group(
        AutoScalingGroupName=name, MinSize=minimum, MaxSize=maximum, DesiredCapacity=desired,
        LaunchTemplate={"LaunchTemplateId": template, "Version": "$Latest"},
        VPCZoneIdentifier=",".join(subnets(ec2)),
        Tags=[{"Key": "ballast:cluster", "Value": cluster, "PropagateAtLaunch": False}])


def task_definition(ecs, family: str, cpu: int = 256, memory: int = 512) -> str:
    return ecs.register_task_definition(family=family, containerDefinitions=[
        {"name": "main", "image": f"{family}:1", "cpu": cpu, "memory": memory, "essential": True}])[
            "taskDefinition"]["taskDefinitionArn"]
