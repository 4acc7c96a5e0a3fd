"""A cluster in the sandbox for the program to work on, and servers that answer as AWS never should."""

import contextlib
import datetime
import http.server
import json
import pathlib
import socket
import ssl
import subprocess
import sys
import threading
import time

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "clients"))

from conftest import environment  # noqa: E402
from estate import group, task_definition  # noqa: E402

CLUSTER = "prod"
CONFIG = "clusters:\n  - name: prod\n    groups: [{name: hosts}]\n    mode: act\n"


class Scene:
    """One instance, a service that lacks four of its six tasks, and one whose task fits nowhere."""

    def __init__(self, ballast, sandbox, folder: pathlib.Path):
        self.ballast, self.sandbox, self.folder = ballast, sandbox, folder
        self.ecs = sandbox.client("ecs")
        self.config = folder / "ballast.yaml"
        self.config.write_text(CONFIG)
        self.env = environment(AWS_ENDPOINT_URL=sandbox.endpoint, BALLAST_STATE_DIR=str(folder / "state"))

    def run(self, *arguments: str, env=None, timeout: float = 60):
        return self.ballast.run(*arguments, env=env or self.env, cwd=self.folder, timeout=timeout)

    def json(self, *arguments: str, codes=(0,)):
        return self.ballast.json(*arguments, env=self.env, cwd=self.folder, codes=codes)

    def start(self, *arguments: str, env=None) -> subprocess.Popen:
        return subprocess.Popen([str(self.ballast.path), *arguments], env=env or self.env, cwd=self.folder,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def desired(self) -> int:
        return self.sandbox.client("autoscaling").describe_auto_scaling_groups(
            AutoScalingGroupNames=["hosts"])["AutoScalingGroups"][0]["DesiredCapacity"]

    def tag_group(self, cluster: str) -> None:
        self.sandbox.client("autoscaling").create_or_update_tags(Tags=[
            {"ResourceId": "hosts", "ResourceType": "auto-scaling-group", "Key": "ballast:cluster", "Value": cluster,
             "PropagateAtLaunch": False}])

    def writes(self, after: int = 0) -> list[str]:
        calls = self.sandbox.get(f"/sandbox/calls?after={after}&limit=10000")["calls"]
        return [c["operation"] for c in calls if not c["isReadOnly"]]

    def calls(self) -> int:
        return self.sandbox.get("/sandbox/status")["calls"]


@pytest.fixture
def scene(ballast, sandbox, tmp_path):
    scene = Scene(ballast, sandbox, tmp_path)
    scene.ecs.create_cluster(clusterName=CLUSTER)
    group(sandbox, CLUSTER, desired=1)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    task_definition(scene.ecs, "web", cpu=1024, memory=1024)
    task_definition(scene.ecs, "huge", cpu=64000, memory=1024)
    scene.ecs.create_service(cluster=CLUSTER, serviceName="web", taskDefinition="web", desiredCount=6)
    scene.ecs.create_service(cluster=CLUSTER, serviceName="huge", taskDefinition="huge", desiredCount=1)
    sandbox.post("/sandbox/advance", {"seconds": 120})
    return scene


class Relay:
    """Passes connections on to the sandbox, and can break them all and take no more."""

    def __init__(self, endpoint: str):
        host, port = endpoint.removeprefix("http://").split(":")
        self.target, self.open, self.takes = (host, int(port)), [], True
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.take, daemon=True).start()

    def take(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                if not self.takes:
                    near.close()
                    continue
                far = socket.create_connection(self.target)
                self.open += [near, far]
                for pair in ((near, far), (far, near)):
                    threading.Thread(target=self.pass_on, args=pair, daemon=True).start()

    def pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def cut(self) -> None:
        self.takes = False
        for end in self.open:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self.open = []

    def mend(self) -> None:
        self.takes = True


@contextlib.contextmanager
def answering(status: int, body: bytes, content_type: str = "application/x-amz-json-1.1", **headers: str):
    """A server that gives every request the same answer; yields its address and the operations it was asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            asked.append(self.headers.get("X-Amz-Target", "").split(".")[-1])
            self.send_response(status)
            for name, value in ({"Content-Type": content_type, "Content-Length": str(len(body))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


def self_signed(folder: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    """A certificate for localhost and its key."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256()))
    paths = folder / "hook.pem", folder / "hook.key"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return paths


@contextlib.contextmanager
def webhook(folder: pathlib.Path):
    """A webhook over TLS; yields its address, the certificate to trust, and each path and body that it was sent."""
    certificate, key = self_signed(folder)
    bodies: list[tuple[str, dict]] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            bodies.append((self.path, json.loads(body)))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"https://localhost:{server.server_port}", certificate, bodies
    finally:
        server.shutdown()
        server.server_close()


@contextlib.contextmanager
def silent():
    """A server that takes connections and says nothing; yields its address and a function that waits for one."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(16)
        listener.settimeout(30)
        held = []
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", lambda: held.append(listener.accept())
        for connection, _ in held:
            connection.close()


def error(code: str, message: str) -> bytes:
    return json.dumps({"__type": code, "message": message}).encode()


def wait_until(condition, seconds: float = 30):
    """What `condition` gives once it gives something; polls, because processes tell nobody."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.05)
    pytest.fail(f"nothing came of {condition} within {seconds} s")
