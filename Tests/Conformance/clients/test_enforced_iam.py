"""A sandbox that enforces policies, through boto3: whoever is not known is refused, in the words of each protocol."""

import json

import boto3
import botocore.exceptions
import pytest

from conftest import start_sandbox


def policy(action: str, **more) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, **more}]})


TRUST = policy("sts:AssumeRole", Principal={"AWS": "arn:aws:iam::123456789012:root"})


@pytest.fixture
def enforcing(ballast, tmp_path):
    running = []

    def start():
        for one in running:
            one.process.terminate()
            one.process.wait(10)
        running.append(start_sandbox(ballast, "--seed", "1", "--speed", "0", "--enforce-iam", "--state",
                                     str(tmp_path / "state.json")))
        return running[-1]

    yield start
    running[-1].process.terminate()
    running[-1].process.wait(10)


def signed(sandbox, service: str, credentials: dict, **changed):
    known = {"aws_access_key_id": credentials["AccessKeyId"], "aws_secret_access_key": credentials["SecretAccessKey"],
             "aws_session_token": credentials["SessionToken"], **changed}
    return boto3.client(service, endpoint_url=sandbox.endpoint, region_name="us-east-1", **known)


def refused(call) -> tuple[str, int]:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    answer = caught.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


def session(sandbox, name: str = "operator", action: str = "ecs:*") -> dict:
    iam, sts = sandbox.client("iam"), sandbox.client("sts")
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=policy(action, Resource="*"))
    return sts.assume_role(RoleArn=arn, RoleSessionName="me", DurationSeconds=900)["Credentials"]


def codes(sandbox, credentials: dict, **changed) -> list[tuple[str, int]]:
    return [refused(signed(sandbox, "ecs", credentials, **changed).list_clusters),
            refused(signed(sandbox, "autoscaling", credentials, **changed).describe_auto_scaling_groups),
            refused(signed(sandbox, "ec2", credentials, **changed).describe_instances)]


def test_credentials_that_are_none_are_refused(enforcing):
    sandbox = enforcing()
    unknown = [("UnrecognizedClientException", 403), ("InvalidClientTokenId", 403), ("AuthFailure", 401)]
    mine = session(sandbox)
    assert signed(sandbox, "ecs", mine).list_clusters()["clusterArns"] == []
    assert codes(sandbox, {**mine, "AccessKeyId": "ASIANEVERISSUED00000"}) == unknown
    assert codes(sandbox, mine, aws_session_token="garbage") == unknown
    assert codes(sandbox, mine, aws_session_token=None) == unknown
    sandbox.post("/sandbox/advance", {"seconds": 900})
    assert codes(sandbox, mine) == [("ExpiredTokenException", 400), ("ExpiredToken", 403), ("RequestExpired", 400)]


def test_a_session_does_not_outlive_the_sandbox_that_opened_it(enforcing):
    first = enforcing()
    mine = session(first, action="ecs:List*")
    create = lambda sandbox: signed(sandbox, "ecs", mine).create_cluster(clusterName="x")
    assert refused(lambda: create(first)) == ("AccessDeniedException", 400)
    second = enforcing()
    assert [r["RoleName"] for r in second.client("iam").list_roles()["Roles"]] == ["operator"]
    assert refused(lambda: create(second)) == ("UnrecognizedClientException", 403)


def test_a_role_is_assumed_by_whom_it_trusts_and_passed_by_whom_may(enforcing):
    sandbox = enforcing()
    iam, sts = sandbox.client("iam"), sandbox.client("sts")
    host = iam.create_role(RoleName="host", AssumeRolePolicyDocument=policy(
        "sts:AssumeRole", Principal={"Service": "ec2.amazonaws.com"}))["Role"]["Arn"]
    assert refused(lambda: sts.assume_role(RoleArn=host, RoleSessionName="me")) == ("AccessDenied", 403)
    ecs = signed(sandbox, "ecs", session(sandbox))
    register = lambda: ecs.register_task_definition(
        family="web", taskRoleArn=host, containerDefinitions=[{"name": "a", "image": "i", "memory": 64}])
    assert refused(register) == ("AccessDeniedException", 400)
    iam.put_role_policy(RoleName="operator", PolicyName="pass", PolicyDocument=policy(
        "iam:PassRole", Resource=host, Condition={"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}))
    assert register()["taskDefinition"]["revision"] == 1


def test_who_refuses_is_named(enforcing):
    sandbox = enforcing()
    iam, sts = sandbox.client("iam"), sandbox.client("sts")
    limit = iam.create_policy(PolicyName="limit", PolicyDocument=policy("ecs:List*", Resource="*"))["Policy"]["Arn"]
    arn = iam.create_role(RoleName="bound", AssumeRolePolicyDocument=TRUST, PermissionsBoundary=limit)["Role"]["Arn"]
    iam.put_role_policy(RoleName="bound", PolicyName="p", PolicyDocument=policy("ecs:*", Resource="*"))

    def message(**more) -> str:
        mine = sts.assume_role(RoleArn=arn, RoleSessionName="me", **more)["Credentials"]
        with pytest.raises(botocore.exceptions.ClientError) as caught:
            signed(sandbox, "ecs", mine).create_cluster(clusterName="x")
        return caught.value.response["Error"]["Message"]

    assert "because no permissions boundary allows the ecs:CreateCluster action" in message()
    wider = iam.create_policy(PolicyName="wider", PolicyDocument=policy("ecs:Create*", Resource="*"))["Policy"]["Arn"]
    iam.put_role_permissions_boundary(RoleName="bound", PermissionsBoundary=wider)
    mine = sts.assume_role(RoleArn=arn, RoleSessionName="me")["Credentials"]
    assert signed(sandbox, "ecs", mine).create_cluster(clusterName="y")["cluster"]["status"] == "ACTIVE"
    iam.put_role_permissions_boundary(RoleName="bound", PermissionsBoundary=limit)
    assert "because no permissions boundary allows" in message()
    iam.create_role(RoleName="free", AssumeRolePolicyDocument=TRUST)
    iam.put_role_policy(RoleName="free", PolicyName="p", PolicyDocument=policy("ecs:*", Resource="*"))
    arn = arn.replace("bound", "free")
    assert "because no session policy allows" in message(Policy=policy("ecs:List*", Resource="*"))


def test_a_role_that_is_gone_leaves_nobody_an_administrator(enforcing):
    sandbox = enforcing()
    mine = session(sandbox)
    iam = sandbox.client("iam")
    iam.delete_role_policy(RoleName="operator", PolicyName="p")
    iam.delete_role(RoleName="operator")
    assert refused(lambda: signed(sandbox, "ecs", mine).create_cluster(clusterName="x")) == ("AccessDeniedException", 400)
