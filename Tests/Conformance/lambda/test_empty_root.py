"""The zip of `make lambda`, started in a root that holds nothing else: no library, no loader, no `nsswitch.conf`."""

import json
import os
import pathlib
import subprocess
import sys
import urllib.parse
import zipfile

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "clients"))
import estate  # noqa: E402
import names  # noqa: E402
import runtime as runtimes  # noqa: E402
from conftest import CREDENTIALS, ROOT  # noqa: E402

ZIP = pathlib.Path(os.environ.get("BALLAST_LAMBDA_ZIP", ROOT / "dist/lambda.zip"))
TICK = {"id": "e-1", "detail-type": "Scheduled Event", "source": "aws.events", "region": "us-east-1", "detail": {}}


@pytest.fixture
def empty_root(tmp_path):
    if not ZIP.exists():
        pytest.skip(f"no {ZIP.name}: `make lambda` builds it")
    if os.geteuid() != 0:
        pytest.skip("another root, and a name server on port 53, need root's rights")
    with zipfile.ZipFile(ZIP) as archive:
        assert archive.getinfo("bootstrap").external_attr >> 16 & 0o111, "Lambda has to be able to execute it"
        archive.extract("bootstrap", tmp_path)
    (tmp_path / "bootstrap").chmod(0o755)
    (tmp_path / "proc").mkdir()
    (tmp_path / "etc").mkdir()
    return tmp_path


def start(root: pathlib.Path, variables: dict[str, str]) -> subprocess.Popen:
    """Starts the function with `root` as its whole world, and /proc, which Lambda has, too."""
    script = 'mount --make-rprivate / && mount -t proc proc "$1/proc" && exec chroot "$1" /bootstrap'
    return subprocess.Popen(["unshare", "--mount", "sh", "-c", script, "sh", str(root)],
                            env={"PATH": os.environ["PATH"]} | variables, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True)


def test_it_names_no_interpreter(empty_root):
    headers = subprocess.run(["readelf", "-l", empty_root / "bootstrap"], capture_output=True, text=True, check=True)
    assert "INTERP" not in headers.stdout


def test_in_an_empty_root_it_calls_the_sandbox_by_name(empty_root, sandbox):
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName="prod")
    estate.group(sandbox, "prod", desired=1)
    sandbox.post("/sandbox/advance", {"seconds": 400})
    estate.task_definition(ecs, "web", cpu=1024, memory=1024)
    ecs.create_service(cluster="prod", serviceName="web", taskDefinition="web", desiredCount=6)
    sandbox.post("/sandbox/advance", {"seconds": 60})
    server = names.NameServer()
    runtime = runtimes.Runtime()
    (empty_root / "etc/resolv.conf").write_text(f"nameserver {server.address}\n")
    port = urllib.parse.urlsplit(sandbox.endpoint).port
    configuration = {"clusters": [{"name": "prod", "mode": "act", "groups": [{"name": "hosts"}]}]}
    process = start(empty_root, CREDENTIALS | {
        "AWS_LAMBDA_RUNTIME_API": runtime.address, "AWS_ENDPOINT_URL": f"http://{names.NAME}:{port}",
        "BALLAST_CONFIG": json.dumps(configuration)})
    try:
        kind, body = runtime.invoke(TICK)
        assert kind == "response", body
        assert [(c["cluster"], c["verdict"]) for c in body["clusters"]] == [("prod", "executed")]
        assert sandbox.client("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"][0][
            "DesiredCapacity"] >= 3
        assert names.NAME in server.asked
    finally:
        process.terminate()
        _, told = process.communicate(timeout=10)
        runtime.close()
        server.close()
    assert "error" not in told.lower(), told
