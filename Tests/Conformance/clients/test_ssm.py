"""Every SSM operation of the manifest through boto3."""

import json

import botocore.exceptions
import pytest

import manifest


def refused(call) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def test_every_operation_of_the_manifest(sandbox):
    ssm = sandbox.client("ssm")
    called = manifest.record(ssm)
    put_and_get(ssm)
    by_path(ssm)
    listed(ssm)
    ssm.delete_parameter(Name="/app/a")
    assert refused(lambda: ssm.delete_parameter(Name="/app/a")) == "ParameterNotFound"
    gone = ssm.delete_parameters(Names=["/app/b", "/app/none"])
    assert (gone["DeletedParameters"], gone["InvalidParameters"]) == (["/app/b"], ["/app/none"])
    assert manifest.operations("SSM") - called == set()


def put_and_get(ssm):
    assert ssm.put_parameter(Name="/app/a", Value="1", Type="String", Tags=[{"Key": "team", "Value": "web"}])["Version"] == 1
    assert refused(lambda: ssm.put_parameter(Name="/app/a", Value="2", Type="String")) == "ParameterAlreadyExists"
    assert ssm.put_parameter(Name="/app/a", Value="2", Type="String", Overwrite=True)["Version"] == 2
    found = ssm.get_parameter(Name="/app/a")["Parameter"]
    assert (found["Value"], found["Version"], found["ARN"]) == (
        "2", 2, "arn:aws:ssm:us-east-1:123456789012:parameter/app/a")
    assert ssm.get_parameter(Name="/app/a:1")["Parameter"]["Value"] == "1"
    assert refused(lambda: ssm.get_parameter(Name="/app/none")) == "ParameterNotFound"
    ssm.put_parameter(Name="/app/b", Value="secret", Type="SecureString")
    assert ssm.get_parameter(Name="/app/b")["Parameter"]["Value"] != "secret"
    assert ssm.get_parameter(Name="/app/b", WithDecryption=True)["Parameter"]["Value"] == "secret"
    several = ssm.get_parameters(Names=["/app/a", "/app/none"])
    assert [p["Name"] for p in several["Parameters"]] == ["/app/a"] and several["InvalidParameters"] == ["/app/none"]
    pages = ssm.get_paginator("get_parameter_history").paginate(Name="/app/a", PaginationConfig={"PageSize": 1})
    assert [h["Value"] for page in pages for h in page["Parameters"]] == ["1", "2"]


def by_path(ssm):
    pages = ssm.get_paginator("get_parameters_by_path").paginate(Path="/app", PaginationConfig={"PageSize": 1})
    assert [p["Name"] for page in pages for p in page["Parameters"]] == ["/app/a", "/app/b"]
    image = json.loads(ssm.get_parameter(Name="/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended")[
        "Parameter"]["Value"])
    assert image["image_id"].startswith("ami-")


def listed(ssm):
    pages = ssm.get_paginator("describe_parameters").paginate(
        ParameterFilters=[{"Key": "Name", "Option": "BeginsWith", "Values": ["/app"]}], PaginationConfig={"PageSize": 1})
    assert [(p["Name"], p["Type"]) for page in pages for p in page["Parameters"]] == [
        ("/app/a", "String"), ("/app/b", "SecureString")]
    ssm.add_tags_to_resource(ResourceType="Parameter", ResourceId="/app/a", Tags=[{"Key": "tier", "Value": "1"}])
    ssm.remove_tags_from_resource(ResourceType="Parameter", ResourceId="/app/a", TagKeys=["team"])
    assert ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="/app/a")["TagList"] == [
        {"Key": "tier", "Value": "1"}]
    assert refused(lambda: ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="/none")) == "InvalidResourceId"
