"""Terraform and its AWS provider 5.100.0, unchanged, against `ballast sandbox serve`: apply, plan clean, change, destroy."""

import json
import os
import pathlib
import shutil
import subprocess

import pytest

from conftest import environment, start_sandbox

HERE = pathlib.Path(__file__).parent
# Where a machine may keep the provider, as `terraform providers mirror` writes it: TF_PROVIDERS, and Terraform's own places.
MIRRORS = [os.environ.get("TF_PROVIDERS", ""), "/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins",
           str(pathlib.Path.home() / ".terraform.d/plugins")]
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


class Terraform:
    def __init__(self, folder: pathlib.Path, endpoint: str):
        self.folder, self.endpoint = folder, endpoint
        (folder / "cli.tfrc").write_text(
            f'provider_installation {{\n  filesystem_mirror {{ path = "{mirror()}" }}\n}}\n')

    def run(self, *arguments: str, codes=(0,)) -> str:
        done = subprocess.run(
            ["terraform", *arguments], cwd=self.folder, capture_output=True, text=True, timeout=400,
            env=environment(TF_CLI_CONFIG_FILE=str(self.folder / "cli.tfrc"), TF_IN_AUTOMATION="1",
                            TF_VAR_endpoint=self.endpoint, CHECKPOINT_DISABLE="1"))
        assert done.returncode in codes, done.stdout[-6000:] + done.stderr[-6000:]
        return done.stdout

    def apply(self, *arguments: str) -> str:
        return self.run("apply", "-auto-approve", "-input=false", "-no-color", *arguments)

    def plans_nothing(self, *arguments: str) -> None:
        """Exit code 2 says that there is something to change."""
        done = self.run("plan", "-detailed-exitcode", "-input=false", "-no-color", *arguments, codes=(0, 2))
        assert "No changes." in done, done[-6000:]


def terraform(folder: pathlib.Path, endpoint: str, configuration: str) -> Terraform:
    if not os.environ.get("BALLAST_TERRAFORM"):
        pytest.skip("takes minutes: `make test-terraform` runs it")
    if shutil.which("terraform") is None:
        pytest.skip("no terraform on this machine")
    if mirror() is None:
        pytest.skip("no AWS provider 5.100.0 in a filesystem mirror; TF_PROVIDERS names one")
    shutil.copy(HERE / configuration, folder / "main.tf")
    made = Terraform(folder, endpoint)
    made.run("init", "-input=false", "-no-color")
    return made


def test_an_estate_is_applied_planned_clean_changed_and_destroyed(live, tmp_path):
    tf = terraform(tmp_path, live.endpoint, "estate.tf")
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
