"""`ballast sandbox record` of a cluster that lives in moto, then served: the sandbox answers boto3 as moto did, and lives on."""

import base64
import json

import boto3
import pytest
from moto.ec2.utils import generate_instance_identity_document

from conftest import client, environment, start_sandbox

CLUSTER = "live"
SECRET = "canary-of-the-environment"
USER_DATA = base64.b64encode(f"#!/bin/bash\necho ECS_CLUSTER={CLUSTER} >> /etc/ecs/ecs.config\n".encode()).decode()


@pytest.fixture
def live(moto):
    """Two instances of a group with a hook and policies, a service behind a load balancer, tasks."""
    ecs, ec2, scaling, elb = (client(name, moto) for name in ("ecs", "ec2", "autoscaling", "elbv2"))
    ecs.create_cluster(clusterName=CLUSTER, tags=[{"key": "team", "value": "web"}])
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    template = ec2.create_launch_template(LaunchTemplateName="hosts", LaunchTemplateData={
        "ImageId": image, "InstanceType": "m5.large", "UserData": USER_DATA})["LaunchTemplate"]["LaunchTemplateId"]
    subnets = [s["SubnetId"] for s in ec2.describe_subnets()["Subnets"] if s["AvailabilityZone"] in ("us-east-1a", "us-east-1b")]
    scaling.create_auto_scaling_group(
        AutoScalingGroupName="hosts", MinSize=1, MaxSize=9, DesiredCapacity=2, VPCZoneIdentifier=",".join(subnets),
        LaunchTemplate={"LaunchTemplateId": template, "Version": "$Latest"},
        Tags=[{"Key": "ballast:cluster", "Value": CLUSTER, "PropagateAtLaunch": True}])
    scaling.put_lifecycle_hook(AutoScalingGroupName="hosts", LifecycleHookName="drain", HeartbeatTimeout=600,
                               DefaultResult="CONTINUE", LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING")
    scaling.put_scaling_policy(AutoScalingGroupName="hosts", PolicyName="out", AdjustmentType="ChangeInCapacity",
                               ScalingAdjustment=2, Cooldown=60)
    resource = boto3.resource("ec2", endpoint_url=moto, region_name="us-east-1", aws_access_key_id="AKIAEXAMPLE",
                              aws_secret_access_key="example")
    hosts = []
    for member in scaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]["Instances"]:
        document = json.dumps(generate_instance_identity_document(resource.Instance(member["InstanceId"])))
        hosts.append(ecs.register_container_instance(cluster=CLUSTER, instanceIdentityDocument=document)[
            "containerInstance"]["containerInstanceArn"])
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    group = elb.create_target_group(Name="web", Protocol="HTTP", Port=80, VpcId=vpc)["TargetGroups"][0]["TargetGroupArn"]
    balancer = elb.create_load_balancer(Name="web", Subnets=subnets)["LoadBalancers"][0]["LoadBalancerArn"]
    elb.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=80,
                        DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])
    ecs.register_task_definition(family="web", containerDefinitions=[
        {"name": "main", "image": "web:1", "cpu": 128, "memory": 256, "essential": True,
         "portMappings": [{"containerPort": 80, "hostPort": 0}], "environment": [{"name": "TOKEN", "value": SECRET}]}])
    ecs.create_service(cluster=CLUSTER, serviceName="web", taskDefinition="web", desiredCount=3, launchType="EC2",
                       loadBalancers=[{"targetGroupArn": group, "containerName": "main", "containerPort": 80}])
    ecs.register_task_definition(family="job", containerDefinitions=[
        {"name": "main", "image": "job:1", "cpu": 64, "memory": 64, "essential": True}])
    ecs.start_task(cluster=CLUSTER, taskDefinition="job", containerInstances=hosts)
    return moto


@pytest.fixture
def served(ballast, live, tmp_path):
    def serve(*flags: str):
        state = tmp_path / "state.json"
        done = ballast.run("sandbox", "record", "-c", CLUSTER, "--out", str(state), *flags,
                           env=environment(AWS_ENDPOINT_URL=live))
        assert done.returncode == 0, done.stderr
        made.append(start_sandbox(ballast, "--speed", "0", "--state", str(state)))
        return made[-1], state.read_text()

    made = []
    yield serve
    for running in made:
        running.process.terminate()
        running.process.wait(10)


def answers(call) -> dict:
    """What both sides can say of the cluster, by boto3: `call` makes a client."""
    ecs, scaling, ec2, elb = (call(name) for name in ("ecs", "autoscaling", "ec2", "elbv2"))
    service = ecs.describe_services(cluster=CLUSTER, services=["web"])["services"][0]
    tasks = ecs.describe_tasks(cluster=CLUSTER, tasks=ecs.list_tasks(cluster=CLUSTER)["taskArns"])["tasks"]
    hosts = ecs.describe_container_instances(
        cluster=CLUSTER, containerInstances=ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"])
    group = scaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]
    hook = scaling.describe_lifecycle_hooks(AutoScalingGroupName="hosts")["LifecycleHooks"][0]
    policy = scaling.describe_policies()["ScalingPolicies"][0]
    instances = [i for r in ec2.describe_instances()["Reservations"] for i in r["Instances"]]
    balancer = elb.describe_load_balancers()["LoadBalancers"][0]
    listener = elb.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])["Listeners"][0]
    return {
        "service": {k: service[k] for k in ("serviceArn", "status", "desiredCount", "taskDefinition", "loadBalancers")},
        # In moto a task goes on to its next status with each look at it.
        "tasks": sorted((t["taskArn"], t["taskDefinitionArn"], t["containerInstanceArn"]) for t in tasks),
        "hosts": sorted((h["containerInstanceArn"], h["ec2InstanceId"], h["status"]) for h in hosts["containerInstances"]),
        "group": {k: group[k] for k in ("AutoScalingGroupName", "AutoScalingGroupARN", "MinSize", "MaxSize", "DesiredCapacity")},
        "members": sorted((i["InstanceId"], i["LifecycleState"], i["AvailabilityZone"]) for i in group["Instances"]),
        "hook": {k: hook[k] for k in ("LifecycleHookName", "HeartbeatTimeout", "DefaultResult", "LifecycleTransition")},
        "policy": {k: policy[k] for k in ("PolicyName", "AdjustmentType", "ScalingAdjustment", "Cooldown")},
        "instances": sorted((i["InstanceId"], i["InstanceType"], i["State"]["Name"], i["SubnetId"]) for i in instances),
        "listener": (listener["Port"], listener["DefaultActions"][0]["TargetGroupArn"], balancer["DNSName"]),
    }


def test_the_sandbox_answers_as_moto_did(live, served):
    sandbox, text = served()
    assert answers(sandbox.client) == answers(lambda name: client(name, live))
    assert SECRET in text


def test_it_lives_on(live, served):
    sandbox, _ = served()
    sandbox.post("/sandbox/advance", {"seconds": 900})
    ecs = sandbox.client("ecs")
    describe = lambda: ecs.describe_services(cluster=CLUSTER, services=["web"])["services"][0]
    assert describe()["runningCount"] == 3
    sandbox.client("autoscaling").set_desired_capacity(AutoScalingGroupName="hosts", DesiredCapacity=3)
    ecs.update_service(cluster=CLUSTER, service="web", desiredCount=5)
    sandbox.post("/sandbox/advance", {"seconds": 900})
    assert describe()["runningCount"] == 5
    activities = sandbox.client("autoscaling").describe_scaling_activities(AutoScalingGroupName="hosts")["Activities"]
    hosts = ecs.list_container_instances(cluster=CLUSTER)["containerInstanceArns"]
    assert len(hosts) == 3, (hosts, activities)


def test_recording_changes_nothing(live, served):
    before = answers(lambda name: client(name, live))
    served()
    assert answers(lambda name: client(name, live)) == before


def test_what_is_masked_tells_nobody(served):
    sandbox, text = served("--mask")
    for word in (SECRET, '"web', "web:1", '"hosts"', CLUSTER + '"', "ECS_CLUSTER=live"):
        assert word not in text, word
    name = sandbox.client("ecs").list_clusters()["clusterArns"][0].split("/")[-1]
    services = sandbox.client("ecs").list_services(cluster=name)["serviceArns"]
    assert len(services) == 1
    sandbox.post("/sandbox/advance", {"seconds": 900})
    service = sandbox.client("ecs").describe_services(cluster=name, services=services)["services"][0]
    assert service["runningCount"] == 3


def test_a_cluster_that_is_not_there(ballast, live, tmp_path):
    done = ballast.run("sandbox", "record", "-c", "nowhere", "--out", str(tmp_path / "x"), env=environment(AWS_ENDPOINT_URL=live))
    assert done.returncode == 1 and "nowhere" in done.stderr
    assert not (tmp_path / "x").exists()
