"""The AWS CLI, unchanged, against `ballast sandbox serve`."""

import json
import pathlib
import shutil
import subprocess
import sys

import pytest

from conftest import environment

AWS = pathlib.Path(sys.executable).parent / "aws"


@pytest.fixture
def aws(sandbox):
    program = str(AWS) if AWS.exists() else shutil.which("aws")
    if program is None:
        pytest.fail("no AWS CLI: `make setup` installs it")

    def run(*arguments: str):
        done = subprocess.run([program, *arguments, "--output", "json"], capture_output=True, text=True, timeout=120,
                              env=environment(AWS_ENDPOINT_URL=sandbox.endpoint))
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else None

    return run


def test_a_cluster_with_a_running_task(sandbox, aws, tmp_path):
    aws("ecs", "create-cluster", "--cluster-name", "prod")
    data = tmp_path / "user-data"
    image = aws("ec2", "describe-images", "--owners", "amazon")["Images"][0]["ImageId"]
    import base64

    encoded = base64.b64encode(b"#!/bin/bash\necho ECS_CLUSTER=prod >> /etc/ecs/ecs.config\n").decode()
    aws("ec2", "create-launch-template", "--launch-template-name", "hosts", "--launch-template-data",
        json.dumps({"ImageId": image, "InstanceType": "m5.large", "UserData": encoded}))
    aws("autoscaling", "create-auto-scaling-group", "--auto-scaling-group-name", "hosts", "--min-size", "0",
        "--max-size", "4", "--desired-capacity", "2", "--availability-zones", "us-east-1a", "us-east-1b",
        "--launch-template", "LaunchTemplateName=hosts,Version=$Latest")
    sandbox.post("/sandbox/advance", {"seconds": 600})
    assert len(aws("ecs", "list-container-instances", "--cluster", "prod")["containerInstanceArns"]) == 2
    aws("ecs", "register-task-definition", "--family", "job", "--container-definitions",
        json.dumps([{"name": "main", "image": "busybox", "cpu": 128, "memory": 128}]))
    arn = aws("ecs", "run-task", "--cluster", "prod", "--task-definition", "job")["tasks"][0]["taskArn"]
    sandbox.post("/sandbox/speed", {"speed": 200})
    aws("ecs", "wait", "tasks-running", "--cluster", "prod", "--tasks", arn)
    assert aws("sts", "get-caller-identity")["Account"] == "123456789012"
