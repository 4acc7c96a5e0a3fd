"""Every EC2 operation of the manifest, called by botocore, which parses what comes back."""

import datetime

import botocore.exceptions
import pytest

from estate import launch_template
from test_autoscaling import called, manifest, pass_time, refused  # noqa: F401


@pytest.fixture
def ec2(sandbox):
    return sandbox.client("ec2")


def test_every_operation_is_answered(sandbox, ec2, called):  # noqa: F811
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    for attribute in ("enableDnsSupport", "enableDnsHostnames"):
        answer = ec2.describe_vpc_attribute(VpcId=vpc, Attribute=attribute)
        assert answer[attribute[0].upper() + attribute[1:]]["Value"]
    assert ec2.describe_route_tables()["RouteTables"][0]["Associations"][0]["Main"]
    assert ec2.describe_network_acls()["NetworkAcls"][0]["IsDefault"]
    assert ec2.describe_internet_gateways()["InternetGateways"][0]["Attachments"][0]["VpcId"] == vpc
    assert len(ec2.describe_availability_zones()["AvailabilityZones"]) == len(ec2.describe_subnets()["Subnets"]) == 6
    assert any(r["RegionName"] == "eu-west-1" for r in ec2.describe_regions()["Regions"])
    assert {a["AttributeName"] for a in ec2.describe_account_attributes()["AccountAttributes"]} >= {"default-vpc"}
    assert ec2.describe_key_pairs()["KeyPairs"] == []
    exercise_security_groups(ec2, vpc)
    exercise_types(sandbox, ec2)
    exercise_templates(ec2)
    exercise_instances(sandbox, ec2)
    exercise_spot_requests(sandbox, ec2)
    missing = manifest("EC2") - called("EC2")
    assert not missing, f"never called: {sorted(missing)}"


def exercise_security_groups(ec2, vpc) -> None:
    group = ec2.create_security_group(GroupName="web", Description="for tests", VpcId=vpc)["GroupId"]
    web = [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    added = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=web)["SecurityGroupRules"]
    assert [(r["FromPort"], r["CidrIpv4"], r["IsEgress"]) for r in added] == [(80, "0.0.0.0/0", False)]
    described = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]
    assert described["IpPermissions"][0]["IpRanges"] == [{"CidrIp": "0.0.0.0/0"}]
    rules = ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [group]}])["SecurityGroupRules"]
    assert len(rules) == 2
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=web)
    everything = described["IpPermissionsEgress"]
    ec2.revoke_security_group_egress(GroupId=group, IpPermissions=everything)
    ec2.authorize_security_group_egress(GroupId=group, IpPermissions=everything)
    ec2.delete_security_group(GroupId=group)


def exercise_types(sandbox, ec2) -> None:
    types = [t["InstanceType"] for page in ec2.get_paginator("describe_instance_types").paginate(
        PaginationConfig={"PageSize": 20}) for t in page["InstanceTypes"]]
    assert "m5.large" in types and len(types) == len(set(types)) > 60
    assert ec2.describe_instance_type_offerings(LocationType="availability-zone", Filters=[
        {"Name": "instance-type", "Values": ["m5.large"]}])["InstanceTypeOfferings"]
    chosen = ec2.get_instance_types_from_instance_requirements(
        ArchitectureTypes=["arm64"], VirtualizationTypes=["hvm"],
        InstanceRequirements={"VCpuCount": {"Min": 4, "Max": 4}, "MemoryMiB": {"Min": 8192, "Max": 8192}})
    assert [t["InstanceType"] for t in chosen["InstanceTypes"]] == ["c6g.xlarge", "c7g.xlarge"]
    now = datetime.datetime(2026, 11, 23, tzinfo=datetime.timezone.utc)
    prices = ec2.describe_spot_price_history(InstanceTypes=["m5.large"], ProductDescriptions=["Linux/UNIX"],
                                             StartTime=now, EndTime=now)["SpotPriceHistory"]
    assert len(prices) == 6 and all(0.01 < float(p["SpotPrice"]) < 0.096 for p in prices)
    assert ec2.describe_images(Owners=["amazon"])["Images"]


def exercise_spot_requests(sandbox, ec2) -> None:
    image = ec2.describe_images(Owners=["amazon"], Filters=[{"Name": "architecture", "Values": ["x86_64"]}])["Images"][0]
    instance = ec2.run_instances(ImageId=image["ImageId"], InstanceType="m5.large", MinCount=1, MaxCount=1, InstanceMarketOptions={"MarketType": "spot"})["Instances"][0]
    asked = instance["SpotInstanceRequestId"]
    [request] = ec2.describe_spot_instance_requests(SpotInstanceRequestIds=[asked])["SpotInstanceRequests"]
    assert (request["State"], request["Type"], request["Status"]["Code"]) == ("active", "one-time", "fulfilled")
    gone = ec2.cancel_spot_instance_requests(SpotInstanceRequestIds=[asked])["CancelledSpotInstanceRequests"]
    assert gone == [{"SpotInstanceRequestId": asked, "State": "cancelled"}]
    ec2.terminate_instances(InstanceIds=[instance["InstanceId"]])


def exercise_templates(ec2) -> None:
    template = launch_template(ec2, "prod")
    ec2.create_launch_template_version(LaunchTemplateId=template, SourceVersion="1",
                                       LaunchTemplateData={"InstanceType": "m5.xlarge"})
    ec2.modify_launch_template(LaunchTemplateId=template, DefaultVersion="2")
    versions = ec2.describe_launch_template_versions(LaunchTemplateId=template)["LaunchTemplateVersions"]
    assert [v["LaunchTemplateData"]["InstanceType"] for v in versions] == ["m5.xlarge", "m5.large"]
    assert ec2.describe_launch_templates()["LaunchTemplates"][0]["DefaultVersionNumber"] == 2
    ec2.delete_launch_template_versions(LaunchTemplateId=template, Versions=["1"])
    ec2.delete_launch_template(LaunchTemplateId=template)


def exercise_instances(sandbox, ec2) -> None:
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, DryRun=True)
    assert caught.value.response["Error"]["Code"] == "DryRunOperation"
    machine = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    sandbox.post("/sandbox/speed", {"speed": 100})
    ec2.get_waiter("instance_running").wait(InstanceIds=[machine], WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    ec2.get_waiter("instance_status_ok").wait(InstanceIds=[machine], WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    sandbox.post("/sandbox/speed", {"speed": 0})
    described = ec2.describe_instances(InstanceIds=[machine])["Reservations"][0]["Instances"][0]
    volume = described["BlockDeviceMappings"][0]["Ebs"]["VolumeId"]
    assert ec2.describe_volumes(VolumeIds=[volume])["Volumes"][0]["Attachments"][0]["InstanceId"] == machine
    interface = described["NetworkInterfaces"][0]["NetworkInterfaceId"]
    assert ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0]["Status"] == "in-use"
    assert ec2.describe_instance_credit_specifications(InstanceIds=[machine])[
        "InstanceCreditSpecifications"][0]["CpuCredits"] == "unlimited"
    assert "login" in ec2.get_console_output(InstanceId=machine)["Output"]
    assert ec2.get_launch_template_data(InstanceId=machine)["LaunchTemplateData"]["InstanceType"] == "t3.micro"
    ec2.create_tags(Resources=[machine, volume], Tags=[{"Key": "team", "Value": "web"}])
    assert len(ec2.describe_tags(Filters=[{"Name": "key", "Values": ["team"]}])["Tags"]) == 2
    ec2.delete_tags(Resources=[volume], Tags=[{"Key": "team"}])
    ec2.modify_instance_attribute(InstanceId=machine, DisableApiTermination={"Value": True})
    assert ec2.describe_instance_attribute(InstanceId=machine, Attribute="disableApiTermination")[
        "DisableApiTermination"]["Value"]
    refused("OperationNotPermitted", ec2.terminate_instances, InstanceIds=[machine])
    ec2.modify_instance_attribute(InstanceId=machine, Attribute="disableApiTermination", Value="false")
    ec2.reboot_instances(InstanceIds=[machine])
    assert ec2.stop_instances(InstanceIds=[machine])["StoppingInstances"][0]["CurrentState"]["Name"] == "stopping"
    pass_time(sandbox, 120)
    ec2.modify_instance_attribute(InstanceId=machine, InstanceType={"Value": "t3.small"})
    assert ec2.start_instances(InstanceIds=[machine])["StartingInstances"][0]["PreviousState"]["Name"] == "stopped"
    pass_time(sandbox, 60)
    assert ec2.describe_instance_status(InstanceIds=[machine])["InstanceStatuses"][0]["InstanceState"]["Name"] == "running"
    ec2.terminate_instances(InstanceIds=[machine])
    pass_time(sandbox, 120)
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[machine], WaiterConfig={"Delay": 1, "MaxAttempts": 2})


def test_unknown_resources_are_refused_in_the_words_of_ec2(ec2):
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    refused("InvalidInstanceID.NotFound", ec2.describe_instances, InstanceIds=["i-0123456789abcdef0"])
    refused("InvalidInstanceID.Malformed", ec2.describe_instances, InstanceIds=["web"])
    refused("InvalidVolume.NotFound", ec2.describe_volumes, VolumeIds=["vol-0123456789abcdef0"])
    refused("InvalidGroup.NotFound", ec2.describe_security_groups, GroupIds=["sg-0123456789abcdef0"])
    refused("InvalidKeyPair.NotFound", ec2.describe_key_pairs, KeyNames=["mine"])
    refused("InvalidNetworkInterfaceID.NotFound", ec2.describe_network_interfaces,
            NetworkInterfaceIds=["eni-0123456789abcdef0"])
    refused("InvalidParameterValue", ec2.describe_instances, Filters=[{"Name": "colour", "Values": ["red"]}])
    refused("InvalidParameterValue", ec2.describe_instances, MaxResults=4)
    ec2.describe_instances(MaxResults=5)


def test_a_state_change_reaches_a_queue(sandbox, ec2):
    queues, events = sandbox.client("sqs"), sandbox.client("events")
    url = queues.create_queue(QueueName="states")["QueueUrl"]
    arn = queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events.put_rule(Name="states", EventPattern='{"detail-type": ["EC2 Instance State-change Notification"]}')
    events.put_targets(Rule="states", Targets=[{"Id": "q", "Arn": arn}])
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    pass_time(sandbox, 60)
    bodies = [m["Body"] for m in queues.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]]
    assert any('"state":"running"' in body.replace(" ", "") for body in bodies), bodies
