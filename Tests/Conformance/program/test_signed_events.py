"""`ballast run` takes from its event queue what SNS has signed, and refuses what somebody else has put there."""

import json
import socket

import pytest

from scene import CONFIG, scene, wait_until  # noqa: F401
from test_run import Controller, running  # noqa: F401


@pytest.fixture
def heard(scene):
    """A hook whose messages go through a topic into the queue that `ballast run` reads; yields queue and topic."""
    client = scene.sandbox.client
    queue = client("sqs").create_queue(QueueName="events")["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:123456789012:events"
    topic = client("sns").create_topic(Name="hooks")["TopicArn"]
    client("sns").set_topic_attributes(TopicArn=topic, AttributeName="SignatureVersion", AttributeValue="2")
    client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)
    client("autoscaling").put_lifecycle_hook(
        AutoScalingGroupName="hosts", LifecycleHookName="ballast-drain", HeartbeatTimeout=3600,
        LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING", DefaultResult="CONTINUE",
        NotificationTargetARN=topic, RoleARN="arn:aws:iam::123456789012:role/hooks")
    return queue, topic


def configure(scene, queue: str, **events) -> None:
    scene.config.write_text(f"events: {json.dumps({'queue': queue} | events)}\n" + CONFIG)


def hook_message(instance: str) -> str:
    return json.dumps({
        "LifecycleActionToken": "t", "AutoScalingGroupName": "hosts", "LifecycleHookName": "ballast-drain",
        "EC2InstanceId": instance, "LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING"})


def put(scene, queue: str, body: dict | str) -> None:
    text = body if isinstance(body, str) else json.dumps(body)
    scene.sandbox.client("sqs").send_message(QueueUrl=queue, MessageBody=text)


def is_empty(scene, queue: str) -> bool:
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    shown = scene.sandbox.client("sqs").get_queue_attributes(QueueUrl=queue, AttributeNames=names)["Attributes"]
    return all(shown[name] == "0" for name in names)


def draining(scene) -> list[str]:
    arns = scene.ecs.list_container_instances(cluster="prod", status="DRAINING")["containerInstanceArns"]
    return [i["ec2InstanceId"] for i in scene.ecs.describe_container_instances(
        cluster="prod", containerInstances=arns)["containerInstances"]] if arns else []


def genuine(scene, topic: str) -> dict:
    """A message of the topic, as it came into a queue of its own."""
    sqs = scene.sandbox.client("sqs")
    url = sqs.create_queue(QueueName="copies")["QueueUrl"]
    scene.sandbox.client("sns").subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:copies")
    scene.sandbox.client("sns").publish(TopicArn=topic, Message=hook_message("i-0123456789abcdef0"))
    return json.loads(sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"])


def test_a_genuine_hook_message_is_heard_and_a_forged_one_is_not(scene, running, heard):
    queue, topic = heard
    configure(scene, queue, snsSignatures="require", topics=[topic])
    controller = running("--listen", "127.0.0.1:0", "--interval", "6h")
    controller.logged("setDesiredCapacity", "status=done")
    [instance] = [i["InstanceId"] for i in scene.sandbox.client("autoscaling").describe_auto_scaling_groups(
        AutoScalingGroupNames=["hosts"])["AutoScalingGroups"][0]["Instances"] if i["LifecycleState"] == "InService"]
    message = genuine(scene, topic)
    wait_until(lambda: is_empty(scene, queue))
    assert not any("refused" in line for line in controller.lines), controller.lines
    # Somebody puts one in by hand: altered, without a signature, and without SNS.
    put(scene, queue, message | {"Message": hook_message(instance)})
    controller.logged("is refused", "reason=signatureWrong")
    put(scene, queue, {name: message[name] for name in ["Type", "MessageId", "TopicArn", "Message", "Timestamp"]})
    controller.logged("is refused", "reason=signatureMissing")
    put(scene, queue, hook_message(instance))
    controller.logged("is refused", "reason=notFromTopic")
    put(scene, queue, message | {"SigningCertURL": "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem"})
    controller.logged("is refused", "reason=certificateAddress")
    put(scene, queue, message | {"TopicArn": topic + "-2"})
    controller.logged("is refused", "reason=topicNotListed")
    wait_until(lambda: is_empty(scene, queue))
    assert draining(scene) == []
    assert controller.metric('ballast_event_messages_total{result="refused"}') == 5
    scene.sandbox.client("autoscaling").terminate_instance_in_auto_scaling_group(
        InstanceId=instance, ShouldDecrementDesiredCapacity=False)
    scene.sandbox.post("/sandbox/advance", {"seconds": 5})
    wait_until(lambda: draining(scene) == [instance])
    assert controller.end() == 0
    assert len([line for line in controller.lines if "is refused" in line]) == 5, controller.lines
    scene.sandbox.post("/sandbox/advance", {"seconds": 30})


def test_what_cannot_be_checked_is_a_hint_and_nothing_stops(scene, running, heard):
    queue, topic = heard
    message = genuine(scene, topic)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        nobody = f"http://127.0.0.1:{probe.getsockname()[1]}"
    scene.env["AWS_ENDPOINT_URL_SNS"] = nobody
    scene.sandbox.client("sqs").purge_queue(QueueUrl=queue)
    configure(scene, queue)
    controller = running("--listen", "none", "--interval", "6h")
    controller.logged("setDesiredCapacity", "status=done")
    reads = lambda: sum(c["operation"].endswith("DescribeClusters") for c in scene.sandbox.get(  # noqa: E731
        "/sandbox/calls?after=0&limit=10000")["calls"])
    before = reads()
    for number in range(2):
        put(scene, queue, message | {"MessageId": str(number), "SigningCertURL": f"{nobody}/SimpleNotificationService-1.pem"})
    controller.logged("cannot be checked", "reason=certificateUnreachable")
    wait_until(lambda: reads() > before, seconds=60)
    wait_until(lambda: is_empty(scene, queue))
    assert draining(scene) == []
    assert controller.end() == 0
    assert len([line for line in controller.lines if "cannot be checked" in line]) == 1, "it is told once"
    scene.sandbox.post("/sandbox/advance", {"seconds": 30})
