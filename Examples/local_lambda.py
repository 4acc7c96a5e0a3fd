"""Runs a Lambda executable on this machine: serves it the runtime API, and takes invocations as HTTP posts to `/`.

    python3 Examples/local_lambda.py .build/debug/bootstrap --port 9000
"""

import argparse
import http.server
import os
import queue
import subprocess
import threading
import time
import uuid

NEXT = "/2018-06-01/runtime/invocation/next"


class Function:
    """One environment: it works on one invocation at a time, as Lambda's do."""

    def __init__(self):
        self.waiting: queue.Queue = queue.Queue()
        self.answers: dict[str, queue.Queue] = {}

    def invoke(self, payload: bytes, seconds: float) -> tuple[bool, bytes]:
        identifier = str(uuid.uuid4())
        self.answers[identifier] = queue.Queue()
        self.waiting.put((identifier, payload, time.time() + seconds))
        try:
            return self.answers[identifier].get(timeout=seconds)
        except queue.Empty:
            return False, b'{"errorType": "Sandbox.Timedout"}'
        finally:
            del self.answers[identifier]


def handler(function: Function, seconds: float):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *arguments):
            pass

        def reply(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None):
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            try:
                self.end_headers()
                self.wfile.write(body)
            except ConnectionError:
                pass  # Whoever invoked it waits no longer: the function's timeout there is over.

        def do_GET(self):
            if self.path != NEXT:
                return self.reply(404)
            identifier, payload, deadline = function.waiting.get()
            self.reply(200, payload, {
                "Lambda-Runtime-Aws-Request-Id": identifier, "Lambda-Runtime-Deadline-Ms": str(int(deadline * 1000)),
                "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:123456789012:function:ballast"})

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            parts = self.path.split("/")
            if self.path == "/":
                is_answer, answer = function.invoke(body, seconds)
                return self.reply(200 if is_answer else 502, answer)
            if parts[-1] == "error" and parts[-2] == "init":
                print(body.decode(), flush=True)
            elif parts[-2] in function.answers:
                function.answers[parts[-2]].put((parts[-1] == "response", body))
            self.reply(202)

    return Handler


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("executable")
    arguments.add_argument("--port", type=int, default=9000)
    arguments.add_argument("--seconds", type=float, default=60, help="how long an invocation may take")
    chosen = arguments.parse_args()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", chosen.port), handler(Function(), chosen.seconds))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return subprocess.call(
        [os.path.abspath(chosen.executable)],
        env=os.environ | {"AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{server.server_port}"})


if __name__ == "__main__":
    raise SystemExit(main())
