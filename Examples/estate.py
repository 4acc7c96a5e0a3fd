"""Sets up a small estate in the sandbox: cluster prod, Auto Scaling group hosts with Ballast's drain hook, service web."""

import base64
import os
import time

import boto3

ENDPOINT = os.environ.get("AWS_ENDPOINT_URL", "http://127.0.0.1:4566")


def client(service: str):
    return boto3.client(service, endpoint_url=ENDPOINT, region_name="us-east-1", aws_access_key_id="x",
                        aws_secret_access_key="x")


def until(condition) -> None:
    while not condition():
        time.sleep(1)


def main() -> None:
    ecs, ec2, scaling = client("ecs"), client("ec2"), client("autoscaling")
    ecs.create_cluster(clusterName="prod")
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    data = "#!/bin/bash\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config\n"
    ec2.create_launch_template(LaunchTemplateName="hosts", LaunchTemplateData={
        "ImageId": image, "InstanceType": "m5.large", "UserData": base64.b64encode(data.encode()).decode()})
    subnets = sorted(s["SubnetId"] for s in ec2.describe_subnets()["Subnets"])
    scaling.create_auto_scaling_group(
        AutoScalingGroupName="hosts", MinSize=0, MaxSize=10, DesiredCapacity=3, VPCZoneIdentifier=",".join(subnets),
        LaunchTemplate={"LaunchTemplateName": "hosts", "Version": "$Latest"},
        Tags=[{"Key": "ballast:cluster", "Value": "prod", "PropagateAtLaunch": False}])
    scaling.put_lifecycle_hook(
        AutoScalingGroupName="hosts", LifecycleHookName="ballast-drain", HeartbeatTimeout=900, DefaultResult="CONTINUE",
        LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING")
    # Tasks go where there is room: were the service first, all of them would be on the first instance that registers.
    until(lambda: ecs.describe_clusters(clusters=["prod"])["clusters"][0]["registeredContainerInstancesCount"] == 3)
    ecs.register_task_definition(family="web", containerDefinitions=[
        {"name": "main", "image": "web:1", "cpu": 256, "memory": 512, "essential": True}])
    ecs.create_service(cluster="prod", serviceName="web", taskDefinition="web", desiredCount=6, launchType="EC2",
                       placementStrategy=[{"type": "spread", "field": "instanceId"}])
    # Six that run are not yet a completed deployment, and Ballast leaves instances alone while one is under way.
    until(lambda: ecs.describe_services(cluster="prod", services=["web"])["services"][0]["deployments"][0][
        "rolloutState"] == "COMPLETED")
    print("web runs 6 tasks, two on each of 3 instances")


if __name__ == "__main__":
    main()
