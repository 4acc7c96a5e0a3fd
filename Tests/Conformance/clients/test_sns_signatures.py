"""The sandbox's topics sign as SNS does: verified with the certificate that it serves, by `cryptography`."""

import json
import re
import urllib.error
import urllib.request

import pytest

from test_sns import endpoint, queue, received, sns, until  # noqa: F401
from topic_signature import certificate, is_signed


@pytest.mark.parametrize("version", [None, "1", "2"])
def test_a_queue_gets_what_its_topic_has_signed(sandbox, sns, version):
    url, arn = queue(sandbox)
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    if version:
        sns.set_topic_attributes(TopicArn=topic, AttributeName="SignatureVersion", AttributeValue=version)
    sns.publish(TopicArn=topic, Message='{"text": "größer\nals \\"nichts\\""}', Subject="in short")
    sns.publish(TopicArn=topic, Message="without a subject", MessageAttributes={
        "a": {"DataType": "String", "StringValue": "not signed"}})
    messages = received(sandbox, url)
    assert [m["SignatureVersion"] for m in messages] == [version or "1"] * 2
    for message in messages:
        assert is_signed(message)
        for name in ["Message", "MessageId", "Timestamp", "TopicArn"]:
            assert not is_signed(message | {name: message[name] + "x"}), name
    assert not is_signed(messages[1] | {"Subject": "added"})
    address = messages[0]["SigningCertURL"]
    assert re.fullmatch(re.escape(sandbox.endpoint) + r"/SimpleNotificationService-[0-9a-f]{32}\.pem", address)
    served = certificate(address)
    assert served.public_key().key_size == 2048
    now = sandbox.get("/sandbox/status")["now"]
    assert served.not_valid_before_utc.isoformat() < now < served.not_valid_after_utc.isoformat()
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(address.replace("Service-", "Service-0"), timeout=10)


def test_each_protocol_s_own_text_is_signed(sandbox, sns, endpoint):
    address, notes = endpoint
    url, arn = queue(sandbox)
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=address + "/hook")
    until(lambda: notes)
    asked = json.loads(notes[0][2])
    assert asked["Type"] == "SubscriptionConfirmation" and is_signed(asked)
    assert not is_signed(asked | {"SubscribeURL": "https://example.com/"})
    assert not is_signed(asked | {"Token": "0"})
    subscription = sns.confirm_subscription(TopicArn=topic, Token=asked["Token"])["SubscriptionArn"]
    texts = {"default": "d", "sqs": "for queues", "http": "for endpoints"}
    sns.publish(TopicArn=topic, Message=json.dumps(texts), MessageStructure="json")
    until(lambda: len(notes) == 2)
    posted, [put] = json.loads(notes[1][2]), received(sandbox, url)
    assert (posted["Message"], put["Message"]) == ("for endpoints", "for queues")
    assert is_signed(posted) and is_signed(put) and posted["Signature"] != put["Signature"]
    sns.unsubscribe(SubscriptionArn=subscription)
    until(lambda: len(notes) == 3)
    told = json.loads(notes[2][2])
    assert told["Type"] == "UnsubscribeConfirmation" and is_signed(told)


def test_a_hook_s_message_is_signed_on_its_way_through_a_topic(sandbox, sns):
    from estate import group

    url, arn = queue(sandbox)
    topic = sns.create_topic(Name="hooks")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    sandbox.client("ecs").create_cluster(clusterName="prod")
    group(sandbox, "prod", desired=0)
    sandbox.client("autoscaling").put_lifecycle_hook(
        AutoScalingGroupName="hosts", LifecycleHookName="ballast-drain", HeartbeatTimeout=600,
        LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING", NotificationTargetARN=topic,
        RoleARN="arn:aws:iam::123456789012:role/hooks")
    [test] = received(sandbox, url)
    assert json.loads(test["Message"])["Event"] == "autoscaling:TEST_NOTIFICATION" and is_signed(test)
