"""Every EventBridge operation of the manifest through boto3, and an event from bus to queue."""

import json

import botocore.exceptions
import pytest

import manifest
from test_sns import received


@pytest.fixture
def events(sandbox):
    return sandbox.client("events")


def refused(call) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def test_every_operation_of_the_manifest(sandbox, events):
    called = manifest.record(events)
    buses(events)
    rule = rules(events)
    targets(sandbox, events)
    patterns(events)
    events.tag_resource(ResourceARN=rule, Tags=[{"Key": "tier", "Value": "1"}])
    events.untag_resource(ResourceARN=rule, TagKeys=["team"])
    assert events.list_tags_for_resource(ResourceARN=rule)["Tags"] == [{"Key": "tier", "Value": "1"}]
    events.delete_rule(Name="orders")
    assert refused(lambda: events.describe_rule(Name="orders")) == "ResourceNotFoundException"
    assert manifest.operations("EventBridge") - called == set()


def buses(events):
    arn = events.create_event_bus(Name="shop")["EventBusArn"]
    assert arn == "arn:aws:events:us-east-1:123456789012:event-bus/shop"
    assert refused(lambda: events.create_event_bus(Name="shop")) == "ResourceAlreadyExistsException"
    assert events.describe_event_bus(Name="shop")["Arn"] == arn
    assert {b["Name"] for b in events.list_event_buses()["EventBuses"]} == {"default", "shop"}
    events.put_permission(EventBusName="shop", StatementId="friend", Action="events:PutEvents",
                          Principal="210987654321")
    policy = json.loads(events.describe_event_bus(Name="shop")["Policy"])
    assert [s["Sid"] for s in policy["Statement"]] == ["friend"]
    events.remove_permission(EventBusName="shop", StatementId="friend")
    events.delete_event_bus(Name="shop")
    assert refused(lambda: events.describe_event_bus(Name="shop")) == "ResourceNotFoundException"


def rules(events) -> str:
    arn = events.put_rule(Name="orders", EventPattern=json.dumps({"source": ["shop"]}), Description="all",
                          Tags=[{"Key": "team", "Value": "web"}])["RuleArn"]
    events.put_rule(Name="often", ScheduleExpression="rate(5 minutes)")
    shown = events.describe_rule(Name="orders")
    assert (shown["Arn"], shown["State"], json.loads(shown["EventPattern"])) == (arn, "ENABLED", {"source": ["shop"]})
    events.disable_rule(Name="orders")
    assert events.describe_rule(Name="orders")["State"] == "DISABLED"
    events.enable_rule(Name="orders")
    pages = events.get_paginator("list_rules").paginate(PaginationConfig={"PageSize": 1})
    assert [[r["Name"] for r in page["Rules"]] for page in pages] == [["often"], ["orders"]]
    assert refused(lambda: events.put_rule(Name="bad", EventPattern="{")) == "InvalidEventPatternException"
    assert refused(lambda: events.put_rule(Name="bad", ScheduleExpression="rate(5)")) == "ValidationException"
    return arn


def targets(sandbox, events):
    sqs = sandbox.client("sqs")
    url = sqs.create_queue(QueueName="inbox")["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:123456789012:inbox"
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
         "Resource": arn}]})})
    made = events.put_targets(Rule="orders", Targets=[{"Id": "queue", "Arn": arn}])
    assert made["FailedEntryCount"] == 0
    found = [t for page in events.get_paginator("list_targets_by_rule").paginate(Rule="orders") for t in page["Targets"]]
    assert found == [{"Id": "queue", "Arn": arn}]
    names = [n for page in events.get_paginator("list_rule_names_by_target").paginate(TargetArn=arn)
             for n in page["RuleNames"]]
    assert names == ["orders"]
    answer = events.put_events(Entries=[
        {"Source": "shop", "DetailType": "Order", "Detail": json.dumps({"id": 7}), "Resources": ["order/7"]},
        {"Source": "other", "DetailType": "Order", "Detail": "{}"},
        {"Source": "shop", "DetailType": "Order", "Detail": "no JSON"}])
    assert answer["FailedEntryCount"] == 1
    assert [e.get("ErrorCode") for e in answer["Entries"]] == [None, None, "MalformedDetail"]
    [event] = received(sandbox, url)
    assert (event["source"], event["detail-type"], event["detail"]) == ("shop", "Order", {"id": 7})
    assert event["id"] == answer["Entries"][0]["EventId"] and event["resources"] == ["order/7"]
    assert refused(lambda: events.delete_rule(Name="orders")) == "ValidationException"
    events.remove_targets(Rule="orders", Ids=["queue"])
    assert events.list_targets_by_rule(Rule="orders")["Targets"] == []


def patterns(events):
    event = json.dumps({"id": "1", "account": "1", "source": "shop", "time": "2026-11-23T00:00:00Z",
                        "region": "us-east-1", "resources": [], "detail-type": "t", "detail": {"n": 5}})
    test = lambda pattern: events.test_event_pattern(EventPattern=json.dumps(pattern), Event=event)["Result"]
    assert test({"detail": {"n": [{"numeric": [">", 4]}]}}) and not test({"detail": {"n": [{"numeric": [">", 5]}]}})
