"""A Lambda function that is an HTTP endpoint, fed from a queue by an event source mapping and from a rule."""

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
