"""A recorded cluster of instances whose type the program does not bring itself: the account describes it."""

import json

import boto3
import pytest
from moto.ec2.utils import generate_instance_identity_document

from conftest import client, environment, start_sandbox

TYPE = "i3.large"


@pytest.fixture
def live(moto):
    ecs, ec2 = client("ecs", moto), client("ec2", moto)
    ecs.create_cluster(clusterName="live")
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    (made,) = ec2.run_instances(ImageId=image, InstanceType=TYPE, MinCount=1, MaxCount=1)["Instances"]
    resource = boto3.resource("ec2", endpoint_url=moto, region_name="us-east-1", aws_access_key_id="AKIAEXAMPLE",
                              aws_secret_access_key="example")
    document = json.dumps(generate_instance_identity_document(resource.Instance(made["InstanceId"])))
    ecs.register_container_instance(cluster="live", instanceIdentityDocument=document)
    return moto


def test_the_account_tells_what_the_type_is(ballast, live, tmp_path):
    state = tmp_path / "state.json"
    done = ballast.run("sandbox", "record", "-c", "live", "--out", str(state), env=environment(AWS_ENDPOINT_URL=live))
    assert done.returncode == 0, done.stderr
    (told,) = json.loads(state.read_text())["instanceTypes"]
    (there,) = client("ec2", live).describe_instance_types(InstanceTypes=[TYPE])["InstanceTypes"]
    assert (told["name"], told["vcpus"], told["memoryMiB"]) == (
        TYPE, there["VCpuInfo"]["DefaultVCpus"], there["MemoryInfo"]["SizeInMiB"])
    assert told["networkInterfaces"] == there["NetworkInfo"]["MaximumNetworkInterfaces"]
    running = start_sandbox(ballast, "--speed", "0", "--state", str(state))
    try:
        (served,) = running.client("ec2").describe_instance_types(InstanceTypes=[TYPE])["InstanceTypes"]
        assert served["VCpuInfo"]["DefaultVCpus"] == there["VCpuInfo"]["DefaultVCpus"]
        assert len(running.client("ecs").list_container_instances(cluster="live")["containerInstanceArns"]) == 1
    finally:
        running.process.terminate()
        running.process.wait(10)
