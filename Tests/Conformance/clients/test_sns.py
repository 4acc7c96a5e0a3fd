"""Every SNS operation of the manifest through boto3, and what arrives in a queue."""

import http.server
import json
import threading
import time
import urllib.request

import botocore.exceptions
import pytest

import manifest


@pytest.fixture
def sns(sandbox):
    return sandbox.client("sns")


def refused(call) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def queue(sandbox) -> tuple[str, str]:
    sqs = sandbox.client("sqs")
    url = sqs.create_queue(QueueName="inbox")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
         "Resource": arn}]})})
    return url, arn


def received(sandbox, url) -> list[dict]:
    sandbox.post("/sandbox/advance", {"seconds": 5})
    got = sandbox.client("sqs").receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=600)
    return [json.loads(m["Body"]) for m in got.get("Messages", [])]


def test_every_operation_of_the_manifest(sandbox, sns):
    called = manifest.record(sns)
    url, arn = queue(sandbox)
    topic = topics(sns)
    subscription = subscriptions(sns, topic, arn)
    published(sandbox, sns, topic, url)
    sns.unsubscribe(SubscriptionArn=subscription)
    sns.delete_topic(TopicArn=topic)
    assert refused(lambda: sns.get_topic_attributes(TopicArn=topic)) == "NotFound"
    assert manifest.operations("SNS") - called == set()


def topics(sns) -> str:
    topic = sns.create_topic(Name="alerts", Tags=[{"Key": "team", "Value": "web"}])["TopicArn"]
    assert topic == "arn:aws:sns:us-east-1:123456789012:alerts"
    assert sns.create_topic(Name="alerts", Tags=[{"Key": "team", "Value": "web"}])["TopicArn"] == topic
    assert refused(lambda: sns.create_topic(Name="no spaces")) == "InvalidParameter"
    sns.set_topic_attributes(TopicArn=topic, AttributeName="DisplayName", AttributeValue="Alerts")
    assert sns.get_topic_attributes(TopicArn=topic)["Attributes"]["DisplayName"] == "Alerts"
    for number in range(101):
        sns.create_topic(Name=f"more-{number}")
    pages = [len(page["Topics"]) for page in sns.get_paginator("list_topics").paginate()]
    assert pages == [100, 2]
    sns.add_permission(TopicArn=topic, Label="friend", AWSAccountId=["210987654321"], ActionName=["Publish"])
    policy = json.loads(sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"])
    assert "friend" in [s["Sid"] for s in policy["Statement"]]
    sns.remove_permission(TopicArn=topic, Label="friend")
    sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "tier", "Value": "1"}])
    sns.untag_resource(ResourceArn=topic, TagKeys=["team"])
    assert sns.list_tags_for_resource(ResourceArn=topic)["Tags"] == [{"Key": "tier", "Value": "1"}]
    return topic


def subscriptions(sns, topic, queue_arn) -> str:
    arn = sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue_arn)["SubscriptionArn"]
    told = sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="a@example.org")["SubscriptionArn"]
    assert told == "pending confirmation"
    assert refused(lambda: sns.confirm_subscription(TopicArn=topic, Token="no such token")) == "InvalidParameter"
    sns.set_subscription_attributes(SubscriptionArn=arn, AttributeName="FilterPolicy",
                                    AttributeValue=json.dumps({"severity": ["high"]}))
    attributes = sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"]
    assert json.loads(attributes["FilterPolicy"]) == {"severity": ["high"]}
    assert (attributes["PendingConfirmation"], attributes["Endpoint"]) == ("false", queue_arn)
    for name, arguments in (("list_subscriptions", {}), ("list_subscriptions_by_topic", {"TopicArn": topic})):
        found = [s for page in sns.get_paginator(name).paginate(**arguments) for s in page["Subscriptions"]]
        assert [s["SubscriptionArn"] for s in found] == [arn, "PendingConfirmation"]
    return arn


def published(sandbox, sns, topic, url):
    severe = {"severity": {"DataType": "String", "StringValue": "high"}}
    sns.publish(TopicArn=topic, Message="ignored")
    sent = sns.publish(TopicArn=topic, Message="fire", Subject="Alarm", MessageAttributes=severe)
    [envelope] = received(sandbox, url)
    assert (envelope["Type"], envelope["Message"], envelope["Subject"]) == ("Notification", "fire", "Alarm")
    assert envelope["MessageId"] == sent["MessageId"] and envelope["TopicArn"] == topic
    answer = sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
        {"Id": "1", "Message": "a", "MessageAttributes": severe}, {"Id": "2", "Message": "b"}])
    assert [s["Id"] for s in answer["Successful"]] == ["1", "2"] and answer["Failed"] == []
    assert [e["Message"] for e in received(sandbox, url)] == ["a"]
    assert refused(lambda: sns.publish(TopicArn=topic, Message="")) == "InvalidParameter"
    assert refused(lambda: sns.publish(TopicArn=topic + "x", Message="m")) == "NotFound"


@pytest.fixture
def endpoint():
    """A web server that takes notes; what is posted to /fail it answers with 500. Yields its address and the notes."""
    notes: list[tuple[str, dict, str]] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            notes.append((self.path, dict(self.headers.items()), body))
            self.send_response(500 if self.path == "/fail" else 200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", notes
    server.shutdown()


def until(condition, step=lambda: None, seconds: float = 20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        step()
        time.sleep(0.02)


def test_an_endpoint_confirms_by_visiting_the_link_and_is_told(sandbox, sns, endpoint):
    address, notes = endpoint
    topic = sns.create_topic(Name="hooks")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=address + "/hook")
    until(lambda: notes)
    path, headers, body = notes[0]
    headers = {name.lower(): value for name, value in headers.items()}
    asked = json.loads(body)
    assert (path, headers["x-amz-sns-message-type"], asked["Type"]) == (
        "/hook", "SubscriptionConfirmation", "SubscriptionConfirmation")
    assert headers["x-amz-sns-topic-arn"] == asked["TopicArn"] == topic
    assert headers["x-amz-sns-message-id"] == asked["MessageId"]
    assert asked["SubscribeURL"].startswith(sandbox.endpoint + "/?Action=ConfirmSubscription&")
    with urllib.request.urlopen(asked["SubscribeURL"], timeout=10) as answer:
        assert answer.status == 200 and b"<SubscriptionArn>" in answer.read()
    [subscription] = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    assert subscription["SubscriptionArn"].startswith(topic + ":")
    sns.publish(TopicArn=topic, Message="hello", Subject="hi")
    until(lambda: len(notes) == 2)
    told = json.loads(notes[1][2])
    assert (told["Type"], told["Message"], told["Subject"]) == ("Notification", "hello", "hi")
    with urllib.request.urlopen(told["UnsubscribeURL"], timeout=10) as answer:
        assert answer.status == 200
    assert sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"] == []
    until(lambda: len(notes) == 3)
    assert json.loads(notes[2][2])["Type"] == "UnsubscribeConfirmation"


def test_an_endpoint_that_fails_is_tried_again_and_then_its_message_is_buried(sandbox, sns, endpoint):
    address, notes = endpoint
    topic = sns.create_topic(Name="hooks")["TopicArn"]
    url, arn = queue(sandbox)
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=address + "/fail",
                  Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": arn})})
    until(lambda: notes)
    sns.confirm_subscription(TopicArn=topic, Token=json.loads(notes[0][2])["Token"])
    sns.publish(TopicArn=topic, Message="lost")
    lost = lambda: sum('"lost"' in body for _, _, body in notes)
    sandbox.post("/sandbox/advance", {"seconds": 100})
    assert lost() == 4, "three retries, twenty seconds apart, within one advance"
    buried = []
    until(lambda: buried, lambda: buried.extend(received(sandbox, url)))
    assert buried[0]["Message"] == "lost" and lost() == 4
