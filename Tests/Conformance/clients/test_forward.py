"""`--forward`: what the sandbox does not have goes to moto; a VPC that is made there may be used here.
`--check-signatures`: only what is signed with the key is served."""

import time

import boto3
import botocore.exceptions
import pytest

from conftest import client, free_port, start_sandbox
from estate import launch_template


@pytest.fixture
def forwarding(ballast, moto):
    running = start_sandbox(ballast, "--seed", "1", "--speed", "0", "--forward", moto)
    yield running
    running.process.terminate()
    running.process.wait(10)


def test_services_that_are_not_simulated_are_passed_on(forwarding, moto):
    forwarding.client("ecr").create_repository(repositoryName="web")
    names = [r["repositoryName"] for r in client("ecr", moto).describe_repositories()["repositories"]]
    assert names == ["web"]
    forwarding.client("ecs").create_cluster(clusterName="here")
    assert client("ecs", moto).list_clusters()["clusterArns"] == []


def test_a_group_launches_into_a_vpc_that_is_made_behind_it(forwarding):
    ec2, scaling = forwarding.client("ec2"), forwarding.client("autoscaling")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24", AvailabilityZone="us-east-1a")["Subnet"]["SubnetId"]
    assert ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"][0]["CidrBlock"] == "10.0.0.0/16"
    assert ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["VpcId"] == vpc
    template = launch_template(ec2, "prod")
    scaling.create_auto_scaling_group(AutoScalingGroupName="g", MinSize=1, MaxSize=1, VPCZoneIdentifier=subnet,
                                      LaunchTemplate={"LaunchTemplateId": template, "Version": "$Latest"})
    forwarding.post("/sandbox/advance", {"seconds": 300})
    instance = ec2.describe_instances()["Reservations"][0]["Instances"][0]
    assert (instance["VpcId"], instance["SubnetId"], instance["State"]["Name"]) == (vpc, subnet, "running")
    assert instance["PrivateIpAddress"].startswith("10.0.1.")


def test_a_dead_address_is_told_at_once(ballast):
    dead = f"http://127.0.0.1:{free_port()}"
    running = start_sandbox(ballast, "--speed", "0", "--forward", dead)
    try:
        begun = time.monotonic()
        with pytest.raises(botocore.exceptions.ClientError) as caught:
            running.client("ecr", retries={"max_attempts": 0}).describe_repositories()
        assert time.monotonic() - begun < 5
        assert caught.value.response["Error"]["Code"] == "ServiceUnavailable"
        assert dead in caught.value.response["Error"]["Message"]
        # What the sandbox has is served as ever.
        assert running.client("ecs").list_clusters()["clusterArns"] == []
    finally:
        running.process.terminate()
        running.process.wait(10)


def test_signatures_are_checked_when_asked(ballast):
    running = start_sandbox(ballast, "--speed", "0", "--check-signatures", "AKIAEXAMPLE:example")
    try:
        assert running.client("ecs").list_clusters()["clusterArns"] == []

        def code(service: str, call: str, key: str, secret: str) -> str:
            other = boto3.client(service, endpoint_url=running.endpoint, region_name="us-east-1", aws_access_key_id=key,
                                 aws_secret_access_key=secret)
            with pytest.raises(botocore.exceptions.ClientError) as caught:
                getattr(other, call)()
            return caught.value.response["Error"]["Code"]

        assert code("ecs", "list_clusters", "AKIAEXAMPLE", "wrong") == "InvalidSignatureException"
        assert code("ecs", "list_clusters", "AKIAOTHER", "example") == "UnrecognizedClientException"
        assert code("sts", "get_caller_identity", "AKIAEXAMPLE", "wrong") == "SignatureDoesNotMatch"
        assert code("ec2", "describe_vpcs", "AKIAOTHER", "example") == "AuthFailure"
    finally:
        running.process.terminate()
        running.process.wait(10)
