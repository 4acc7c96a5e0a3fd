"""Every SQS operation of the manifest through boto3, in both protocols that its clients speak."""

import json
import signal
import socket
import urllib.parse

import botocore.exceptions
import pytest

import manifest


@pytest.fixture
def sqs(sandbox):
    return sandbox.client("sqs")


def refused(call) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def test_every_operation_of_the_manifest(sandbox, sqs):
    called = manifest.record(sqs)
    url = queues(sqs)
    messages(sandbox, sqs, url)
    batches(sandbox, sqs, url)
    moves(sandbox, sqs, url)
    sqs.delete_queue(QueueUrl=url)
    assert refused(lambda: sqs.get_queue_url(QueueName="jobs")) == "AWS.SimpleQueueService.NonExistentQueue"
    assert manifest.operations("SQS") - called == set()


def queues(sqs) -> str:
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    assert arn == "arn:aws:sqs:us-east-1:123456789012:dead"
    url = sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "45"}, tags={"team": "web"})["QueueUrl"]
    assert sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "45"})["QueueUrl"] == url
    assert refused(lambda: sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "46"})) == "QueueAlreadyExists"
    assert sqs.get_queue_url(QueueName="jobs")["QueueUrl"] == url
    sqs.set_queue_attributes(QueueUrl=url, Attributes={
        "RedrivePolicy": json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 2})})
    pages = sqs.get_paginator("list_dead_letter_source_queues").paginate(QueueUrl=dead)
    assert [u for page in pages for u in page["queueUrls"]] == [url]
    pages = sqs.get_paginator("list_queues").paginate(PaginationConfig={"PageSize": 1})
    assert [page["QueueUrls"] for page in pages] == [[dead], [url]]
    sqs.tag_queue(QueueUrl=url, Tags={"tier": "1"})
    sqs.untag_queue(QueueUrl=url, TagKeys=["team"])
    assert sqs.list_queue_tags(QueueUrl=url)["Tags"] == {"tier": "1"}
    sqs.add_permission(QueueUrl=url, Label="send", AWSAccountIds=["210987654321"], Actions=["SendMessage"])
    policy = json.loads(sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]["Policy"])
    assert [s["Sid"] for s in policy["Statement"]] == ["send"]
    sqs.remove_permission(QueueUrl=url, Label="send")
    assert refused(lambda: sqs.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "43201"})) == (
        "InvalidAttributeValue")
    return url


def messages(sandbox, sqs, url):
    sqs.send_message(QueueUrl=url, MessageBody="one", MessageAttributes={
        "kind": {"DataType": "String", "StringValue": "job"}, "raw": {"DataType": "Binary", "BinaryValue": b"\x00\xff"}})
    # boto3 checks the digests of body and attributes itself, and fails where they are wrong.
    got = sqs.receive_message(QueueUrl=url, MessageAttributeNames=["All"], MessageSystemAttributeNames=["All"])["Messages"]
    assert [m["Body"] for m in got] == ["one"]
    assert got[0]["MessageAttributes"]["raw"]["BinaryValue"] == b"\x00\xff"
    assert got[0]["Attributes"]["ApproximateReceiveCount"] == "1"
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=got[0]["ReceiptHandle"], VisibilityTimeout=10)
    sandbox.post("/sandbox/advance", {"seconds": 11})
    again = sqs.receive_message(QueueUrl=url, AttributeNames=["ApproximateReceiveCount"])["Messages"][0]
    assert (again["MessageId"], again["Attributes"]["ApproximateReceiveCount"]) == (got[0]["MessageId"], "2")
    sqs.delete_message(QueueUrl=url, ReceiptHandle=again["ReceiptHandle"])
    assert refused(lambda: sqs.delete_message(QueueUrl=url, ReceiptHandle="nonsense")) == "ReceiptHandleIsInvalid"


def batches(sandbox, sqs, url):
    sent = sqs.send_message_batch(QueueUrl=url, Entries=[
        {"Id": "a", "MessageBody": "a"}, {"Id": "b", "MessageBody": "b"},
        {"Id": "late", "MessageBody": "c", "DelaySeconds": 901}])
    assert [s["Id"] for s in sent["Successful"]] == ["a", "b"]
    assert [(f["Id"], f["SenderFault"]) for f in sent["Failed"]] == [("late", True)]
    twice = [{"Id": "a", "MessageBody": "a"}, {"Id": "a", "MessageBody": "b"}]
    assert refused(lambda: sqs.send_message_batch(QueueUrl=url, Entries=twice)) == (
        "AWS.SimpleQueueService.BatchEntryIdsNotDistinct")
    got = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    assert sorted(m["Body"] for m in got) == ["a", "b"]
    entries = [{"Id": str(i), "ReceiptHandle": m["ReceiptHandle"]} for i, m in enumerate(got)]
    changed = sqs.change_message_visibility_batch(QueueUrl=url, Entries=[e | {"VisibilityTimeout": 5} for e in entries])
    assert [c["Id"] for c in changed["Successful"]] == ["0", "1"]
    gone = sqs.delete_message_batch(QueueUrl=url, Entries=entries)
    assert len(gone["Successful"]) == 2
    sqs.send_message(QueueUrl=url, MessageBody="left")
    sqs.purge_queue(QueueUrl=url)
    assert refused(lambda: sqs.purge_queue(QueueUrl=url)) == "AWS.SimpleQueueService.PurgeQueueInProgress"
    sandbox.post("/sandbox/advance", {"seconds": 61})
    counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])["Attributes"]
    assert counts == {"ApproximateNumberOfMessages": "0"}


def moves(sandbox, sqs, url):
    dead = "arn:aws:sqs:us-east-1:123456789012:dead"
    dead_url = sqs.get_queue_url(QueueName="dead")["QueueUrl"]
    sqs.send_message_batch(QueueUrl=dead_url, Entries=[{"Id": str(n), "MessageBody": str(n)} for n in range(3)])
    handle = sqs.start_message_move_task(
        SourceArn=dead, DestinationArn="arn:aws:sqs:us-east-1:123456789012:jobs", MaxNumberOfMessagesPerSecond=1)
    [task] = sqs.list_message_move_tasks(SourceArn=dead)["Results"]
    assert (task["Status"], task["TaskHandle"]) == ("RUNNING", handle["TaskHandle"])
    assert refused(lambda: sqs.start_message_move_task(SourceArn=dead)) == "AWS.SimpleQueueService.UnsupportedOperation"
    sandbox.post("/sandbox/advance", {"seconds": 1})
    assert sqs.cancel_message_move_task(TaskHandle=handle["TaskHandle"])["ApproximateNumberOfMessagesMoved"] == 1
    assert sqs.receive_message(QueueUrl=url)["Messages"][0]["Body"] == "0"
    sqs.start_message_move_task(SourceArn=dead, DestinationArn="arn:aws:sqs:us-east-1:123456789012:jobs")
    sandbox.post("/sandbox/advance", {"seconds": 2})
    tasks = sqs.list_message_move_tasks(SourceArn=dead, MaxResults=10)["Results"]
    assert [(t["Status"], t["ApproximateNumberOfMessagesMoved"]) for t in tasks] == [("COMPLETED", 2), ("CANCELLED", 1)]


def test_a_receive_attempt_can_be_repeated(sqs):
    url = sqs.create_queue(QueueName="orders.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="1", MessageGroupId="g", MessageDeduplicationId="1")
    first = sqs.receive_message(QueueUrl=url, ReceiveRequestAttemptId="A")["Messages"]
    # With a long poll too: what was received before is not waited for.
    again = sqs.receive_message(QueueUrl=url, ReceiveRequestAttemptId="A", WaitTimeSeconds=20)["Messages"]
    assert [m["ReceiptHandle"] for m in again] == [m["ReceiptHandle"] for m in first]
    assert "Messages" not in sqs.receive_message(QueueUrl=url, ReceiveRequestAttemptId="B")


def test_what_is_received_too_often_goes_to_the_dead_letter_queue(sandbox, sqs):
    url = queues(sqs)
    sqs.send_message(QueueUrl=url, MessageBody="poison")
    for _ in range(2):
        assert [m["Body"] for m in sqs.receive_message(QueueUrl=url)["Messages"]] == ["poison"]
        sandbox.post("/sandbox/advance", {"seconds": 46})
    assert "Messages" not in sqs.receive_message(QueueUrl=url)
    dead = sqs.get_queue_url(QueueName="dead")["QueueUrl"]
    assert [m["Body"] for m in sqs.receive_message(QueueUrl=dead)["Messages"]] == ["poison"]


def test_a_fifo_queue_keeps_order_within_a_group_and_drops_doubles(sqs):
    url = sqs.create_queue(QueueName="orders.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    for number in ("1", "2", "2"):
        sqs.send_message(QueueUrl=url, MessageBody=number, MessageGroupId="g", MessageDeduplicationId=number)
    first = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=1)["Messages"][0]
    assert first["Body"] == "1" and "Messages" not in sqs.receive_message(QueueUrl=url)
    sqs.delete_message(QueueUrl=url, ReceiptHandle=first["ReceiptHandle"])
    assert [m["Body"] for m in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]] == ["2"]
    assert refused(lambda: sqs.send_message(QueueUrl=url, MessageBody="x")) == "MissingParameter"


def test_a_server_that_is_told_to_end_waits_for_no_receiver(sandbox, sqs):
    url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
    body = json.dumps({"QueueUrl": url, "WaitTimeSeconds": 20}).encode()
    address = urllib.parse.urlsplit(sandbox.endpoint)
    head = (f"POST / HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Type: application/x-amz-json-1.0\r\n"
            f"X-Amz-Target: AmazonSQS.ReceiveMessage\r\nContent-Length: {len(body)}\r\n\r\n")
    with socket.create_connection((address.hostname, address.port)) as receiver:
        receiver.sendall(head.encode() + body)
        receiver.settimeout(1)
        with pytest.raises(TimeoutError):
            receiver.recv(1)
    sandbox.process.terminate()
    assert sandbox.process.wait(10) in (0, -signal.SIGTERM)
