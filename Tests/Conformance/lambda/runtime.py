"""A Lambda runtime API, as AWS's documentation describes it: what the executable `bootstrap` asks for work."""

import http.server
import json
import os
import queue
import subprocess
import threading
import time
import uuid


class Runtime:
    """Serves one environment: invocations go in, answers come out."""

    def __init__(self):
        self.waiting: queue.Queue = queue.Queue()
        self.answers: queue.Queue = queue.Queue()
        self.init_errors: list[dict] = []
        runtime = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *arguments):
                pass

            def do_GET(self):
                assert self.path == "/2018-06-01/runtime/invocation/next", self.path
                item = runtime.waiting.get()
                if item is None:
                    self.close_connection = True
                    return
                identifier, payload, seconds = item
                body = json.dumps(payload).encode()
                self.send_response(200)
                self.send_header("Lambda-Runtime-Aws-Request-Id", identifier)
                self.send_header("Lambda-Runtime-Deadline-Ms", str(int((time.time() + seconds) * 1000)))
                self.send_header("Lambda-Runtime-Invoked-Function-Arn",
                                 "arn:aws:lambda:us-east-1:123456789012:function:ballast")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                kind = self.path.rsplit("/", 1)[1]
                if self.path.endswith("/init/error"):
                    runtime.init_errors.append(json.loads(body))
                else:
                    runtime.answers.put((self.path.split("/")[-2], kind, json.loads(body)))
                self.send_response(202)
                self.send_header("Content-Length", "0")
                self.end_headers()

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server.server_address[1]}"

    def invoke(self, payload, seconds: float = 60):
        """Invokes the function and waits for what it answers: ("response" or "error", the body)."""
        identifier = str(uuid.uuid4())
        self.waiting.put((identifier, payload, seconds))
        answered, kind, body = self.answers.get(timeout=90)
        assert answered == identifier
        return kind, body

    def close(self):
        self.waiting.put(None)
        self.server.shutdown()


def start(bootstrap, runtime: Runtime, env: dict[str, str]) -> subprocess.Popen:
    return subprocess.Popen([str(bootstrap)], env=env | {"AWS_LAMBDA_RUNTIME_API": runtime.address},
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
