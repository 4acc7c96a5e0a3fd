"""Terraform and its AWS provider 5.100.0, unchanged, against `ballast sandbox serve`: apply, plan clean, change, destroy."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest

from conftest import ROOT, client, environment, start_sandbox

HERE = pathlib.Path(__file__).parent
# Where a machine may keep the provider, as `terraform providers mirror` writes it: TF_PROVIDERS, and Terraform's own places.
MIRRORS = [os.environ.get("TF_PROVIDERS", ""), "/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins",
           str(pathlib.Path.home() / ".terraform.d/plugins")]
# README's lines take the newest provider; the test takes the one that is there.
PINNED = 'terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = "5.100.0" }\n  }\n}\n'
PROVIDER = "registry.terraform.io/hashicorp/aws/5.100.0"


def mirror() -> pathlib.Path | None:
    return next((pathlib.Path(m) for m in MIRRORS if m and (pathlib.Path(m) / PROVIDER).is_dir()), None)


@pytest.fixture
def live(ballast):
    """A sandbox whose time passes: Terraform waits for services and balancers to come up."""
    running = start_sandbox(ballast, "--seed", "1", "--speed", "30")
    yield running
    running.process.terminate()
    running.process.wait(10)


@pytest.fixture
def forwarding(ballast, moto):
    running = start_sandbox(ballast, "--seed", "1", "--speed", "30", "--forward", moto)
    yield running
    running.process.terminate()
    running.process.wait(10)


class Terraform:
    def __init__(self, folder: pathlib.Path, endpoint: str):
        self.folder, self.endpoint = folder, endpoint
        (folder / "cli.tfrc").write_text(
            f'provider_installation {{\n  filesystem_mirror {{ path = "{mirror()}" }}\n}}\n')

    def run(self, *arguments: str, codes=(0,)) -> str:
        done = subprocess.run(
            ["terraform", *arguments], cwd=self.folder, capture_output=True, text=True, timeout=400,
            env=environment(TF_CLI_CONFIG_FILE=str(self.folder / "cli.tfrc"), TF_IN_AUTOMATION="1",
                            AWS_ENDPOINT_URL=self.endpoint, TF_VAR_endpoint=self.endpoint, CHECKPOINT_DISABLE="1"))
        assert done.returncode in codes, done.stdout[-6000:] + done.stderr[-6000:]
        return done.stdout

    def apply(self, *arguments: str) -> str:
        return self.run("apply", "-auto-approve", "-input=false", "-no-color", *arguments)

    def plans_nothing(self, *arguments: str) -> None:
        """Exit code 2 says that there is something to change."""
        done = self.run("plan", "-detailed-exitcode", "-input=false", "-no-color", *arguments, codes=(0, 2))
        assert "No changes." in done, done[-6000:]


def terraform(folder: pathlib.Path, endpoint: str, text: str) -> Terraform:
    """Skips where nobody asked for it; where somebody did, what is missing is a failure."""
    if not os.environ.get("BALLAST_TERRAFORM"):
        pytest.skip("takes minutes: `make test-terraform` runs it")
    if shutil.which("terraform") is None:
        pytest.fail("no terraform on this machine")
    if mirror() is None:
        pytest.fail("no AWS provider 5.100.0 in a filesystem mirror; TF_PROVIDERS names one")
    (folder / "main.tf").write_text(text)
    made = Terraform(folder, endpoint)
    made.run("init", "-input=false", "-no-color")
    return made


def test_an_estate_is_applied_planned_clean_changed_and_destroyed(live, tmp_path):
    tf = terraform(tmp_path, live.endpoint, (HERE / "estate.tf").read_text())
    tf.apply()
    tf.plans_nothing()
    services = lambda: live.client("ecs").describe_services(cluster="prod", services=["web"])["services"]
    assert services()[0]["desiredCount"] == 2
    tf.apply("-var", "desired=3")
    tf.plans_nothing("-var", "desired=3")
    assert services()[0]["desiredCount"] == 3
    assert live.client("ssm").get_parameter(Name="/prod/config")["Parameter"]["Value"] == "desired=3"
    tf.run("destroy", "-auto-approve", "-input=false", "-no-color", "-var", "desired=3")
    assert json.loads(tf.run("show", "-json")).get("values") is None
    assert live.client("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"] == []
    assert live.client("sqs").list_queues().get("QueueUrls", []) == []
    assert live.client("ecs").describe_clusters(clusters=["prod"])["clusters"][0]["status"] == "INACTIVE"


def test_a_network_of_its_own_is_made_behind_the_sandbox_and_used_in_it(forwarding, moto, tmp_path):
    tf = terraform(tmp_path, forwarding.endpoint, (HERE / "forwarded.tf").read_text())
    tf.apply()
    tf.plans_nothing()
    (vpc,) = [v["VpcId"] for v in client("ec2", moto).describe_vpcs()["Vpcs"] if v["CidrBlock"] == "10.7.0.0/16"]
    instances = [i for r in forwarding.client("ec2").describe_instances()["Reservations"] for i in r["Instances"]]
    assert [i["VpcId"] for i in instances] == [vpc, vpc]
    assert {i["PrivateIpAddress"].rsplit(".", 1)[0] for i in instances} == {"10.7.0", "10.7.1"}
    assert [r["repositoryName"] for r in client("ecr", moto).describe_repositories()["repositories"]] == ["cart"]
    assert client("ecs", moto).list_clusters()["clusterArns"] == []
    tf.apply("-var", "desired=3")
    tf.plans_nothing("-var", "desired=3")
    tf.run("destroy", "-auto-approve", "-input=false", "-no-color", "-var", "desired=3")
    assert client("ecr", moto).describe_repositories()["repositories"] == []
    assert [v for v in client("ec2", moto).describe_vpcs()["Vpcs"] if v["CidrBlock"] == "10.7.0.0/16"] == []
    assert forwarding.client("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"] == []


def test_the_lines_of_readme(live, tmp_path):
    readme = (ROOT / "README.md").read_text()
    (lines,) = re.findall(r"^```hcl\n(.*?)^```$", readme, re.M | re.S)
    tf = terraform(tmp_path, live.endpoint, PINNED + lines)
    tf.apply()
    tf.plans_nothing()
    assert live.client("ecs").describe_services(cluster="shop", services=["cart"])["services"][0]["status"] == "ACTIVE"
