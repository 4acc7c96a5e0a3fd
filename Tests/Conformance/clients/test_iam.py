"""Every operation of IAM and STS in the manifest through boto3."""

import json

import botocore.exceptions
import pytest

import manifest

TRUST = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
READ = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ecs:List*", "Resource": "*"}]}


def refused(call) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def paged(iam, name: str, key: str, **arguments) -> list:
    pages = iam.get_paginator(name).paginate(**arguments, PaginationConfig={"PageSize": 1})
    return [item for page in pages for item in page[key]]


def test_every_operation_of_iam(sandbox):
    iam = sandbox.client("iam")
    called = manifest.record(iam)
    roles(iam)
    boundaries(iam)
    policies(iam)
    profiles(iam)
    iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com")
    task = iam.delete_service_linked_role(RoleName="AWSServiceRoleForECS")["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    assert iam.get_user()["User"]["Arn"].startswith("arn:aws:iam::123456789012:")
    assert iam.list_account_aliases()["AccountAliases"] == []
    iam.delete_role(RoleName="host")
    assert refused(lambda: iam.get_role(RoleName="host")) == "NoSuchEntity"
    assert manifest.operations("IAM") - called == set()


def roles(iam):
    role = iam.create_role(RoleName="host", AssumeRolePolicyDocument=json.dumps(TRUST),
                           Tags=[{"Key": "team", "Value": "web"}])["Role"]
    assert role["Arn"] == "arn:aws:iam::123456789012:role/host"
    assert refused(lambda: iam.create_role(RoleName="host", AssumeRolePolicyDocument=json.dumps(TRUST))) == (
        "EntityAlreadyExists")
    iam.get_waiter("role_exists").wait(RoleName="host", WaiterConfig={"Delay": 1, "MaxAttempts": 3})
    iam.update_role(RoleName="host", Description="of hosts", MaxSessionDuration=7200)
    both = json.loads(json.dumps(TRUST).replace("ec2.", "ecs-tasks."))
    iam.update_assume_role_policy(RoleName="host", PolicyDocument=json.dumps(both))
    shown = iam.get_role(RoleName="host")["Role"]
    assert (shown["Description"], shown["MaxSessionDuration"]) == ("of hosts", 7200)
    assert shown["AssumeRolePolicyDocument"] == both
    assert "host" in [r["RoleName"] for r in paged(iam, "list_roles", "Roles")]
    iam.put_role_policy(RoleName="host", PolicyName="read", PolicyDocument=json.dumps(READ))
    assert iam.get_role_policy(RoleName="host", PolicyName="read")["PolicyDocument"] == READ
    assert paged(iam, "list_role_policies", "PolicyNames", RoleName="host") == ["read"]
    assert refused(lambda: iam.delete_role(RoleName="host")) == "DeleteConflict"
    iam.delete_role_policy(RoleName="host", PolicyName="read")
    assert refused(lambda: iam.get_role_policy(RoleName="host", PolicyName="read")) == "NoSuchEntity"
    iam.tag_role(RoleName="host", Tags=[{"Key": "tier", "Value": "1"}])
    iam.untag_role(RoleName="host", TagKeys=["team"])
    assert iam.list_role_tags(RoleName="host")["Tags"] == [{"Key": "tier", "Value": "1"}]


def boundaries(iam):
    """A boundary is a managed policy that is there, and stays as long as it bounds somebody."""
    arn = iam.create_policy(PolicyName="bound", PolicyDocument=json.dumps(READ))["Policy"]["Arn"]
    iam.put_role_permissions_boundary(RoleName="host", PermissionsBoundary=arn)
    assert iam.get_role(RoleName="host")["Role"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == arn
    assert iam.get_policy(PolicyArn=arn)["Policy"]["PermissionsBoundaryUsageCount"] == 1
    assert refused(lambda: iam.delete_policy(PolicyArn=arn)) == "DeleteConflict"
    assert refused(lambda: iam.put_role_permissions_boundary(
        RoleName="host", PermissionsBoundary=arn.replace("bound", "none"))) == "NoSuchEntity"
    iam.delete_role_permissions_boundary(RoleName="host")
    assert "PermissionsBoundary" not in iam.get_role(RoleName="host")["Role"]
    assert refused(lambda: iam.delete_role_permissions_boundary(RoleName="host")) == "NoSuchEntity"
    iam.delete_policy(PolicyArn=arn)


def policies(iam):
    arn = iam.create_policy(PolicyName="read", PolicyDocument=json.dumps(READ))["Policy"]["Arn"]
    assert refused(lambda: iam.create_policy(PolicyName="bad", PolicyDocument="{")) == "MalformedPolicyDocument"
    iam.get_waiter("policy_exists").wait(PolicyArn=arn, WaiterConfig={"Delay": 1, "MaxAttempts": 3})
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=json.dumps(READ), SetAsDefault=True)
    assert [(v["VersionId"], v["IsDefaultVersion"]) for v in paged(iam, "list_policy_versions", "Versions", PolicyArn=arn)] == [
        ("v2", True), ("v1", False)]
    assert iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"] == READ
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    assert refused(lambda: iam.delete_policy_version(PolicyArn=arn, VersionId="v2")) == "DeleteConflict"
    assert arn in [p["Arn"] for p in paged(iam, "list_policies", "Policies", Scope="Local")]
    iam.attach_role_policy(RoleName="host", PolicyArn=arn)
    assert [p["PolicyArn"] for p in paged(iam, "list_attached_role_policies", "AttachedPolicies", RoleName="host")] == [arn]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    assert refused(lambda: iam.delete_policy(PolicyArn=arn)) == "DeleteConflict"
    iam.detach_role_policy(RoleName="host", PolicyArn=arn)
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["a"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    iam.delete_policy(PolicyArn=arn)
    assert refused(lambda: iam.get_policy(PolicyArn=arn)) == "NoSuchEntity"


def profiles(iam):
    iam.create_instance_profile(InstanceProfileName="host")
    iam.get_waiter("instance_profile_exists").wait(InstanceProfileName="host", WaiterConfig={"Delay": 1, "MaxAttempts": 3})
    iam.add_role_to_instance_profile(InstanceProfileName="host", RoleName="host")
    shown = iam.get_instance_profile(InstanceProfileName="host")["InstanceProfile"]
    assert [r["RoleName"] for r in shown["Roles"]] == ["host"]
    assert refused(lambda: iam.delete_role(RoleName="host")) == "DeleteConflict"
    for name, arguments in (("list_instance_profiles", {}), ("list_instance_profiles_for_role", {"RoleName": "host"})):
        assert [p["Arn"] for p in paged(iam, name, "InstanceProfiles", **arguments)] == [shown["Arn"]]
    iam.tag_instance_profile(InstanceProfileName="host", Tags=[{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}])
    iam.untag_instance_profile(InstanceProfileName="host", TagKeys=["a"])
    assert iam.list_instance_profile_tags(InstanceProfileName="host")["Tags"] == [{"Key": "c", "Value": "d"}]
    iam.remove_role_from_instance_profile(InstanceProfileName="host", RoleName="host")
    iam.delete_instance_profile(InstanceProfileName="host")
    assert refused(lambda: iam.get_instance_profile(InstanceProfileName="host")) == "NoSuchEntity"


def test_every_operation_of_sts(sandbox):
    sts, iam = sandbox.client("sts"), sandbox.client("iam")
    called = manifest.record(sts)
    arn = iam.create_role(RoleName="host", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    assert sts.get_caller_identity()["Account"] == "123456789012"
    assumed = sts.assume_role(RoleArn=arn, RoleSessionName="me", DurationSeconds=900)
    assert assumed["AssumedRoleUser"]["Arn"] == "arn:aws:sts::123456789012:assumed-role/host/me"
    assert assumed["Credentials"]["AccessKeyId"].startswith("ASIA")
    web = sts.assume_role_with_web_identity(RoleArn=arn, RoleSessionName="pod", WebIdentityToken="a.b.c")
    assert web["AssumedRoleUser"]["Arn"].endswith("assumed-role/host/pod")
    session = sts.get_session_token()["Credentials"]
    assert session["SessionToken"] and session["Expiration"]
    blunt = sandbox.client("sts", parameter_validation=False)
    assert refused(lambda: blunt.assume_role(RoleArn=arn, RoleSessionName="me", DurationSeconds=1)) == "ValidationError"
    assert manifest.operations("STS") - called == set()
