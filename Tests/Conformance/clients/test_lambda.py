"""A Lambda function that is an HTTP endpoint, fed from a queue by an event source mapping and from a rule."""

import datetime
import http.server
import json
import threading
import time

import pytest


@pytest.fixture
def function(sandbox):
    """An endpoint that fails for the body "bad"; yields the events that it was called with."""
    seen: list[dict] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            event = json.loads(self.rfile.read(int(self.headers["content-length"])))
            seen.append(event)
            bad = [{"itemIdentifier": r["messageId"]} for r in event.get("Records", []) if r["body"] == "bad"]
            body = json.dumps({"batchItemFailures": bad}).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sandbox.post("/sandbox/functions", {"name": "work", "url": f"http://127.0.0.1:{server.server_port}/"})
    yield seen
    server.shutdown()


def until(condition, sandbox, seconds: float = 20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        sandbox.post("/sandbox/advance", {"seconds": 0.5})
        time.sleep(0.05)


def test_a_queue_feeds_a_function_and_keeps_what_failed(sandbox, function):
    sqs = sandbox.client("sqs")
    url = sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "30"})["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:123456789012:jobs"
    sandbox.post("/sandbox/event-source-mappings", {
        "queueARN": arn, "functionName": "work", "batchSize": 2, "reportsBatchItemFailures": True})
    for body in ("good", "bad", "fine"):
        sqs.send_message(QueueUrl=url, MessageBody=body)
    bodies = lambda: [r["body"] for event in function for r in event["Records"]]
    until(lambda: len(bodies()) >= 3, sandbox)
    first = function[0]["Records"][0]
    assert (first["eventSource"], first["eventSourceARN"], first["awsRegion"]) == ("aws:sqs", arn, "us-east-1")
    assert all(len(event["Records"]) <= 2 for event in function)
    # What failed comes again when its visibility timeout is over; what succeeded is gone.
    sandbox.post("/sandbox/advance", {"seconds": 31})
    until(lambda: bodies().count("bad") >= 2, sandbox)
    assert (bodies().count("good"), bodies().count("fine")) == (1, 1)


def test_a_rule_calls_a_function_with_the_event(sandbox, function):
    events = sandbox.client("events")
    events.put_rule(Name="r", EventPattern=json.dumps({"source": ["shop"]}))
    events.put_targets(Rule="r", Targets=[
        {"Id": "f", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:work"}])
    events.put_events(Entries=[{"Source": "shop", "DetailType": "Order", "Detail": '{"id": 7}'}])
    until(lambda: function, sandbox)
    assert (function[0]["source"], function[0]["detail"]) == ("shop", {"id": 7})
    known = sandbox.get("/sandbox/functions")["functions"][0]
    assert (known["name"], len(known["results"])) == ("work", 1) and "error" not in known["results"][0]


def test_one_advance_calls_it_at_each_instant_in_turn(sandbox, function):
    events = sandbox.client("events")
    events.put_rule(Name="tick", ScheduleExpression="rate(1 minute)")
    events.put_targets(Rule="tick", Targets=[
        {"Id": "f", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:work"}])
    sandbox.post("/sandbox/advance", {"seconds": 305})
    times = [event["time"] for event in function]
    assert len(times) == 5 and times == sorted(times), times
    results = sandbox.get("/sandbox/functions")["functions"][0]["results"]
    ended = sorted(result["at"]["microseconds"] // 1_000_000 for result in results)
    begun = [datetime.datetime.fromisoformat(time.replace("Z", "+00:00")).timestamp() for time in times]
    assert ended == begun, "each ended at the instant at which it began"


def test_what_is_answered_is_not_received_again_in_one_advance(sandbox, function):
    sqs = sandbox.client("sqs")
    url = sqs.create_queue(QueueName="jobs", Attributes={"VisibilityTimeout": "30"})["QueueUrl"]
    sandbox.post("/sandbox/event-source-mappings", {
        "queueARN": "arn:aws:sqs:us-east-1:123456789012:jobs", "functionName": "work"})
    sqs.send_message(QueueUrl=url, MessageBody="good")
    sandbox.post("/sandbox/advance", {"seconds": 100})
    assert [record["body"] for event in function for record in event["Records"]] == ["good"]


def test_its_timeout_is_counted_in_the_time_of_the_machine(sandbox):
    calls = []

    class Slow(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            calls.append(self.rfile.read(int(self.headers["content-length"])))
            time.sleep(0.2)
            self.send_response(200)
            self.send_header("content-length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sandbox.post("/sandbox/functions", {
        "name": "slow", "url": f"http://127.0.0.1:{server.server_port}/", "timeout": 3})
    events = sandbox.client("events")
    events.put_rule(Name="r", EventPattern=json.dumps({"source": ["shop"]}))
    events.put_targets(Rule="r", Targets=[
        {"Id": "f", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:slow"}])
    sandbox.post("/sandbox/speed", {"speed": 100})
    try:
        events.put_events(Entries=[{"Source": "shop", "DetailType": "Order", "Detail": "{}"}])
        end = time.monotonic() + 20
        results = []
        while not results and time.monotonic() < end:
            time.sleep(0.05)
            results = sandbox.get("/sandbox/functions")["functions"][0]["results"]
        assert len(results) == 1 and "error" not in results[0], results
        assert len(calls) == 1
    finally:
        sandbox.post("/sandbox/speed", {"speed": 0})
        server.shutdown()
