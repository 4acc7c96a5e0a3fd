"""Every CloudWatch Logs operation of the manifest through boto3."""

import botocore.exceptions
import pytest

import manifest

GROUP = "/ecs/web"


def refused(call) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def test_every_operation_of_the_manifest(sandbox):
    logs = sandbox.client("logs")
    called = manifest.record(logs)
    groups(logs)
    tags(logs)
    events(sandbox, logs)
    logs.put_resource_policy(policyName="events", policyDocument='{"Version":"2012-10-17","Statement":[]}')
    assert [p["policyName"] for p in logs.describe_resource_policies()["resourcePolicies"]] == ["events"]
    logs.delete_resource_policy(policyName="events")
    assert logs.describe_metric_filters(logGroupName=GROUP)["metricFilters"] == []
    assert logs.describe_subscription_filters(logGroupName=GROUP)["subscriptionFilters"] == []
    logs.delete_log_stream(logGroupName=GROUP, logStreamName="a")
    logs.delete_log_group(logGroupName=GROUP)
    assert refused(lambda: logs.describe_log_streams(logGroupName=GROUP)) == "ResourceNotFoundException"
    assert manifest.operations("Logs") - called == set()


def groups(logs):
    logs.create_log_group(logGroupName=GROUP, tags={"team": "web"})
    assert refused(lambda: logs.create_log_group(logGroupName=GROUP)) == "ResourceAlreadyExistsException"
    logs.put_retention_policy(logGroupName=GROUP, retentionInDays=7)
    assert refused(lambda: logs.put_retention_policy(logGroupName=GROUP, retentionInDays=8)) == "InvalidParameterException"
    logs.create_log_group(logGroupName="/ecs/api")
    pages = logs.get_paginator("describe_log_groups").paginate(logGroupNamePrefix="/ecs/",
                                                               PaginationConfig={"PageSize": 1})
    found = [g for page in pages for g in page["logGroups"]]
    assert [(g["logGroupName"], g.get("retentionInDays")) for g in found] == [("/ecs/api", None), (GROUP, 7)]
    logs.delete_retention_policy(logGroupName=GROUP)
    assert "retentionInDays" not in logs.describe_log_groups(logGroupNamePrefix=GROUP)["logGroups"][0]


def tags(logs):
    arn = f"arn:aws:logs:us-east-1:123456789012:log-group:{GROUP}"
    logs.tag_resource(resourceArn=arn, tags={"tier": "1"})
    logs.untag_resource(resourceArn=arn, tagKeys=["team"])
    assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"tier": "1"}
    logs.tag_log_group(logGroupName=GROUP, tags={"old": "way"})
    logs.untag_log_group(logGroupName=GROUP, tags=["tier"])
    assert logs.list_tags_log_group(logGroupName=GROUP)["tags"] == {"old": "way"}


def events(sandbox, logs):
    logs.create_log_stream(logGroupName=GROUP, logStreamName="a")
    logs.create_log_stream(logGroupName=GROUP, logStreamName="b")
    assert refused(lambda: logs.create_log_stream(logGroupName=GROUP, logStreamName="a")) == (
        "ResourceAlreadyExistsException")
    now = milliseconds(sandbox)
    put = lambda stream, *lines: logs.put_log_events(logGroupName=GROUP, logStreamName=stream, logEvents=[
        {"timestamp": now + index, "message": line} for index, line in enumerate(lines)])
    put("a", "GET /", "ERROR out of memory", "GET /x")
    put("b", "ERROR no disk")
    old = logs.put_log_events(logGroupName=GROUP, logStreamName="b", logEvents=[
        {"timestamp": now - 15 * 86_400_000, "message": "too old"}])
    assert old["rejectedLogEventsInfo"]["tooOldLogEventEndIndex"] == 1
    pages = logs.get_paginator("describe_log_streams").paginate(logGroupName=GROUP, PaginationConfig={"PageSize": 1})
    assert [s["logStreamName"] for page in pages for s in page["logStreams"]] == ["a", "b"]
    first = logs.get_log_events(logGroupName=GROUP, logStreamName="a", startFromHead=True, limit=2)
    assert [e["message"] for e in first["events"]] == ["GET /", "ERROR out of memory"]
    rest = logs.get_log_events(logGroupName=GROUP, logStreamName="a", startFromHead=True,
                               nextToken=first["nextForwardToken"])
    assert [e["message"] for e in rest["events"]] == ["GET /x"]
    pages = logs.get_paginator("filter_log_events").paginate(logGroupName=GROUP, filterPattern="ERROR",
                                                             PaginationConfig={"PageSize": 1})
    found = [(e["logStreamName"], e["message"]) for page in pages for e in page["events"]]
    assert sorted(found) == [("a", "ERROR out of memory"), ("b", "ERROR no disk")]
    assert refused(lambda: put("none", "x")) == "ResourceNotFoundException"


def milliseconds(sandbox) -> int:
    import datetime

    text = sandbox.get("/sandbox/status")["now"].replace("Z", "+00:00")
    return int(datetime.datetime.fromisoformat(text).timestamp() * 1000)
