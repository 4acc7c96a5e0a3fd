"""`ballast run` as a process: it acts, tells of itself, takes a new configuration, and ends in order."""

import contextlib
import json
import os
import pathlib
import re
import resource
import signal
import socket
import threading
import time
import urllib.error
import urllib.request

import pytest

from scene import CLUSTER, CONFIG, Relay, scene, wait_until, webhook  # noqa: F401

TOKEN = "0123456789abcdef0123"


class Controller:
    """A running controller, with what it has logged so far."""

    def __init__(self, scene, *arguments: str):
        self.lines: list[str] = []
        self.process = scene.start("run", "--interval", "1s", *arguments)
        self.reader = threading.Thread(target=lambda: self.lines.extend(self.process.stderr), daemon=True)
        self.reader.start()
        self.address = None

    def told(self, *words: str) -> str | None:
        return next((l for l in list(self.lines) if all(w in l for w in words)), None)

    def logged(self, *words: str) -> str:
        return wait_until(lambda: self.told(*words)
                          or (self.process.poll() is not None and pytest.fail("".join(self.lines))))

    def get(self, path: str, **headers: str):
        if self.address is None:
            self.address = re.search(r"([\w.\[\]:]+:\d+)", self.logged("listening").split("listening", 1)[1])[1]
        request = urllib.request.Request(f"http://{self.address.replace('0.0.0.0', '127.0.0.1')}{path}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, answer.read().decode(), answer.headers
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read().decode(), refusal.headers

    def metric(self, sample: str) -> float | None:
        for line in self.get("/metrics")[1].splitlines():
            if line.startswith(sample + " "):
                return float(line.rsplit(" ", 1)[1])
        return None

    def end(self, number=signal.SIGTERM) -> int:
        self.process.send_signal(number)
        code = self.process.wait(60)
        self.reader.join(10)
        return code


@pytest.fixture
def running(scene):
    started = []

    def start(*arguments: str) -> Controller:
        started.append(Controller(scene, *(arguments or ("--listen", "127.0.0.1:0"))))
        return started[-1]

    yield start
    for controller in started:
        if controller.process.poll() is None:
            controller.process.kill()
            controller.process.wait(10)


def test_it_buys_what_is_missing_and_ends_on_sigterm(scene, running):
    controller = running()
    line = controller.logged("setDesiredCapacity", "status=done")
    assert "subject=hosts" in line and "4 tasks without room" in line
    assert scene.desired() == 3
    assert controller.end() == 0
    assert "stopped" in controller.lines[-1]
    events = scene.json("events")["events"]
    assert [e["status"] for e in events if e["name"] == "setDesiredCapacity"] == ["done"]


def test_against_a_faster_sandbox_it_goes_at_its_pace(scene, running):
    scene.sandbox.post("/sandbox/speed", {"speed": 60})
    began = scene.sandbox.get("/sandbox/status")["now"]
    controller = running("--listen", "none", "--interval", "60s")
    # Four passes are three minutes: of the sandbox's.
    wait_until(lambda: sum(c["operation"].endswith("DescribeClusters") for c in scene.sandbox.get(
        "/sandbox/calls?after=0&limit=10000")["calls"]) >= 4, seconds=60)
    assert controller.end() == 0
    assert scene.sandbox.get("/sandbox/status")["now"] > began
    assert not any("jumped" in line for line in controller.lines), controller.lines
    assert any("setDesiredCapacity" in line for line in controller.lines), controller.lines


def test_ctrl_c_is_told_from_sigterm(running):
    controller = running()
    controller.logged("running")
    assert controller.end(signal.SIGINT) == 130


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_an_orderly_end_says_nothing_of_its_event_queue(scene, running, number):
    url = scene.sandbox.client("sqs").create_queue(QueueName="events")["QueueUrl"]
    scene.config.write_text(f"events: {{queue: '{url}'}}\n" + CONFIG)
    controller = running()
    controller.logged("setDesiredCapacity", "status=done")
    # A receive waits for messages: the end of the program interrupts it.
    wait_until(lambda: any(c["operation"].endswith("ReceiveMessage")
                           for c in scene.sandbox.get("/sandbox/calls?after=0&limit=10000")["calls"]))
    controller.end(number)
    # Time stands in this sandbox, and with it the receive that nobody waits for any more.
    scene.sandbox.post("/sandbox/advance", {"seconds": 30})
    assert not any("queue" in line for line in controller.lines), controller.lines


def hook(scene, timeout: int) -> None:
    scene.sandbox.client("autoscaling").put_lifecycle_hook(
        AutoScalingGroupName="hosts", LifecycleHookName="ballast-drain", HeartbeatTimeout=timeout,
        LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING", DefaultResult="CONTINUE")


def test_a_hook_that_gives_up_between_two_passes_is_refused_at_the_start(scene, running):
    hook(scene, 60)
    told = scene.run("run", "--interval", "30s", "--listen", "none")
    assert told.returncode == 1, told.stderr
    assert "the hook ballast-drain of hosts gives up after 60 s, too soon for passes each 30 s" in told.stderr
    assert "at least 90" in told.stderr and "events.queue" in told.stderr
    assert scene.desired() == 1, "it did nothing"
    # Passes each second leave it time enough, and so do events, at whatever interval.
    controller = running()
    controller.logged("setDesiredCapacity", "status=done")
    assert controller.end() == 0
    url = scene.sandbox.client("sqs").create_queue(QueueName="events")["QueueUrl"]
    scene.config.write_text(f"events: {{queue: '{url}'}}\n" + CONFIG)
    controller = running("--interval", "30s", "--listen", "none")
    controller.logged("running")
    assert controller.end() == 0
    scene.sandbox.post("/sandbox/advance", {"seconds": 30})


def test_a_hook_that_is_too_short_is_told_where_its_group_is_found_by_tag(scene, running):
    hook(scene, 30)
    scene.config.write_text(CONFIG.replace("{name: hosts}", "{tag: {'ballast:cluster': prod}}"))
    controller = running("--interval", "20s", "--listen", "127.0.0.1:0")
    assert "error" in controller.logged("gives up after 30 s", "at least 60")
    sample = 'ballast_refusals{account="",region="",cluster="prod",code="hookTooShort"}'
    wait_until(lambda: controller.metric(sample) == 1)
    assert controller.end() == 0


def test_metrics_and_health(scene, running):
    from prometheus_text import parse

    controller = running()
    wait_until(lambda: controller.metric("ballast_deadman_timestamp_seconds"))
    status, body, headers = controller.get("/metrics")
    assert status == 200 and headers["Content-Type"].startswith("text/plain; version=0.0.4")
    families = parse(body)
    labels = '{account="",region="",cluster="prod"}'
    assert families["ballast_instances"]["samples"][labels] == 1
    assert families["ballast_passes_total"]["type"] == "counter"
    waiting = families["ballast_waiting_tasks"]["samples"]
    assert waiting['{account="",region="",cluster="prod",placeable="false"}'] == 1
    code, body, headers = controller.get("/healthz")
    health = json.loads(body)
    assert code == 200 and health["status"] == "ok" and health["schema"] == "ballast.health/v1"
    assert health["clusters"][0]["cluster"] == CLUSTER and headers["Cache-Control"] == "no-store"
    assert controller.get("/")[0] == 404
    assert controller.get("/metrics", Host="attacker.example")[0] == 403
    assert controller.end() == 0


def test_it_holds_no_more_of_the_machine_with_time(scene, running):
    """I25: descriptors and threads stay what they were, the journal grows by what has changed, metrics by nothing."""
    controller = running()
    process = pathlib.Path(f"/proc/{controller.process.pid}")
    journal = scene.folder / "state" / "journal.sqlite"

    def passes() -> int:
        _, body, _ = controller.get("/metrics")
        return sum(int(float(line.rsplit(" ", 1)[1])) for line in body.splitlines()
                   if line.startswith("ballast_passes_total{"))

    def held() -> dict:
        return {"descriptors": len(list((process / "fd").iterdir())), "threads": len(list((process / "task").iterdir())),
                "journal": sum(f.stat().st_size for f in journal.parent.iterdir()),
                "metrics": len(controller.get("/metrics")[1].splitlines())}

    wait_until(lambda: passes() >= 6, 60)
    early, begun = held(), passes()
    # A client that opens connections and says nothing keeps none of them for long, nor anybody else from an answer.
    idle = [socket.create_connection(controller.address.rsplit(":", 1)) for _ in range(200)]
    time.sleep(30)
    assert controller.get("/healthz")[0] == 200
    for connection in idle:
        connection.close()
    wait_until(lambda: passes() >= begun + 15, 90)
    # The ends of two hundred connections are taken in one by one.
    wait_until(lambda: held()["descriptors"] <= early["descriptors"] + 3, 20)
    late = held()
    assert late["descriptors"] <= early["descriptors"] + 3, (early, late)
    assert late["threads"] <= early["threads"] + 3, (early, late)
    assert late["metrics"] <= early["metrics"] + 5, (early, late)
    # 4 KiB are a page of the database, and what a pass wrote stands in the write-ahead log, too, until that is taken over.
    assert late["journal"] - early["journal"] < (passes() - begun) * 8 * 4096, (early, late)
    assert controller.end() == 0


def test_other_addresses_need_a_token(scene, running):
    token = scene.folder / "token"
    token.write_text("short\n")
    refused = scene.run("run", "--listen", "0.0.0.0:0", "--token-file", str(token))
    assert refused.returncode == 64 and "16 characters" in refused.stderr
    token.write_text(TOKEN + "\n")
    controller = running("--listen", "0.0.0.0:0", "--token-file", str(token))
    assert controller.get("/healthz")[0] == 401
    assert controller.get("/metrics", Authorization=f"Bearer {TOKEN}x")[0] == 401
    assert controller.get("/metrics", Authorization=f"Bearer {TOKEN}")[0] == 200
    controller.end()
    assert TOKEN not in "".join(controller.lines)


def test_an_address_that_is_taken(scene, running):
    first = running()
    first.get("/healthz")
    second = scene.run("run", "--listen", first.address)
    assert second.returncode == 1 and "cannot serve" in second.stderr and "--listen" in second.stderr
    first.end()


def test_a_valid_change_takes_effect_and_an_invalid_one_does_not(scene, running):
    scene.config.write_text(CONFIG.replace("mode: act", "mode: observe"))
    controller = running()
    controller.logged("would setDesiredCapacity", "subject=hosts")
    assert scene.desired() == 1

    scene.config.write_text(CONFIG.replace("mode: act", "moed: act"))
    line = controller.logged("refused", "'moed'")
    assert "ballast.yaml:4:5" in line and "'mode'" in line
    wait_until(lambda: controller.metric("ballast_configuration_is_refused") == 1)
    passes = controller.metric('ballast_passes_total{account="",region="",cluster="prod",verdict="shown"}')
    wait_until(lambda: controller.metric(
        'ballast_passes_total{account="",region="",cluster="prod",verdict="shown"}') > passes)
    assert scene.desired() == 1, "the old configuration stays"

    scene.config.write_text(CONFIG)
    controller.logged("the configuration has changed")
    controller.logged("setDesiredCapacity", "status=done")
    assert scene.desired() == 3
    assert controller.metric('ballast_configuration_reloads_total{result="accepted"}') == 1
    assert controller.metric("ballast_configuration_is_refused") == 0
    assert controller.end() == 0


def test_one_entry_for_every_cluster(scene, running):
    scene.ecs.create_cluster(clusterName="second")
    scene.config.write_text('clusters:\n  - name: "*"\n    mode: act\n')
    controller = running()
    wait_until(lambda: controller.metric("ballast_clusters") == 2)
    controller.logged("setDesiredCapacity", "cluster=prod", "status=done")
    names = {c["cluster"] for c in json.loads(controller.get("/healthz")[1])["clusters"]}
    assert names == {"prod", "second"} and scene.desired() == 3
    controller.end()


def test_the_log_as_json(scene, running):
    controller = running("--listen", "none", "--log-format", "json")
    line = json.loads(controller.logged("setDesiredCapacity", "done"))
    assert line["level"] == "notice" and line["subject"] == "hosts" and line["cluster"] == CLUSTER
    controller.end()
    assert all({"time", "level", "message"} <= json.loads(l).keys() for l in controller.lines)


def test_read_only_changes_nothing(scene, running):
    before = scene.calls()
    controller = running("--listen", "127.0.0.1:0", "--read-only")
    controller.logged("would setDesiredCapacity")
    controller.end()
    assert scene.writes(before) == [] and scene.desired() == 1


def test_the_heartbeat_beats_in_cloudwatch(scene, running):
    cloudwatch = scene.sandbox.client("cloudwatch")
    controller = running("--listen", "none", "--heartbeat")
    wait_until(lambda: cloudwatch.list_metrics(Namespace="Ballast/Controller")["Metrics"])
    metric = cloudwatch.list_metrics(Namespace="Ballast/Controller")["Metrics"][0]
    assert metric["MetricName"] == "Heartbeat"
    assert metric["Dimensions"] == [{"Name": "ClusterName", "Value": CLUSTER}]
    controller.end()


def test_what_is_new_reaches_a_webhook(scene, running):
    with webhook(scene.folder) as (address, certificate, bodies):
        scene.config.write_text(
            CONFIG + "    notify: [{webhook: {url: {env: HOOK}}, on: [scaling, refusal, failure]}]\n")
        missing = scene.run("run", "--listen", "none")
        assert missing.returncode == 1 and "HOOK" in missing.stderr and missing.stderr.count("\n") == 1
        scene.env |= {"HOOK": address + "/services/s3cret", "AWS_CA_BUNDLE": str(certificate)}
        controller = running()
        wait_until(lambda: bodies)
        path, message = bodies[0]
        assert path == "/services/s3cret" and message["schema"] == "ballast.notification/v1"
        assert message["cluster"] == CLUSTER and message["items"][0]["event"] == "scaling"
        assert "group hosts 1 → 3" in message["text"] and "4 tasks without room" in message["text"]
        wait_until(lambda: controller.metric('ballast_notifications_total{result="delivered"}'))
        assert controller.end() == 0
        assert "s3cret" not in "".join(controller.lines)


def test_a_webhook_that_cannot_be_reached_holds_up_nothing(scene, running):
    scene.config.write_text(CONFIG + "    notify: [{webhook: {url: 'https://127.0.0.1:9/x'}, on: [scaling]}]\n")
    controller = running()
    controller.logged("setDesiredCapacity", "status=done")
    assert controller.end() == 0
    assert any("not delivered" in line and "127.0.0.1:9" in line for line in controller.lines)


def test_a_cluster_that_cannot_be_read_leaves_the_others_be(scene, running):
    scene.config.write_text(CONFIG + "  - name: gone\n    mode: act\n")
    controller = running()
    controller.logged("cluster=gone", "could not be read")
    controller.logged("setDesiredCapacity", "cluster=prod")
    assert controller.get("/healthz")[0] == 200
    assert controller.metric("ballast_deadman_timestamp_seconds") is None, "silence is the alarm"
    controller.end()


def sockets(descriptors: pathlib.Path) -> int:
    count = 0
    for held in descriptors.iterdir():
        with contextlib.suppress(FileNotFoundError):
            count += os.readlink(held).startswith("socket:")
    return count


def take_descriptors(process: int) -> tuple[int, int]:
    """From now on the process gets no further one; gives the limits that it had."""
    held = {int(name.name) for name in pathlib.Path(f"/proc/{process}/fd").iterdir()}
    limits = resource.prlimit(process, resource.RLIMIT_NOFILE)
    resource.prlimit(process, resource.RLIMIT_NOFILE, (min(set(range(1024)) - held), limits[1]))
    return limits


def test_without_a_file_descriptor_it_says_so_does_nothing_and_goes_on_once_there_are_some(scene, running):
    """libdispatch looks at its threads through /proc once a second while work waits, and traps where it cannot open that
    (`_dispatch_workq_count_runnable_workers`): the process may be ended so, silently, and is then started again."""
    relay = Relay(scene.sandbox.endpoint)
    scene.env["AWS_ENDPOINT_URL"] = relay.endpoint
    for _ in range(4):
        controller = running("--listen", "none")
        process = controller.process.pid
        controller.logged("running")
        wait_until(lambda: sockets(pathlib.Path(f"/proc/{process}/fd")) and scene.desired() == 3)
        relay.cut()
        wait_until(lambda: not sockets(pathlib.Path(f"/proc/{process}/fd")))
        limits = take_descriptors(process)
        relay.mend()
        before = scene.calls()
        told = wait_until(lambda: controller.told("error", "Too many open files") or controller.process.poll())
        assert scene.calls() == before
        if told != -signal.SIGILL:
            break
        controller.reader.join(10)
        assert not controller.told("Fatal error"), "a trap of our own"
    assert "cannot be reached" in told
    assert controller.process.poll() is None
    resource.prlimit(process, resource.RLIMIT_NOFILE, limits)
    scene.ecs.update_service(cluster=CLUSTER, service="web", desiredCount=12)
    scene.sandbox.post("/sandbox/advance", {"seconds": 120})
    wait_until(lambda: scene.desired() > 3)
    assert controller.end() == 0
