"""The doors under /sandbox/ that are no AWS: every body that docs/sandbox.md gives is one that they take."""

import json
import re
import urllib.error

import pytest

from conftest import ROOT, start_sandbox
from estate import launch_template, task_definition

PAGE = (ROOT / "docs/sandbox.md").read_text()


def documented(heading: str) -> list[dict]:
    """The bodies in the first column of a section's table."""
    section = re.search(rf"^##+ {heading}$(.*?)(?=^##+ |\Z)", PAGE, re.M | re.S)[1]
    return [json.loads(line) for line in re.findall(r"^\| `(\{.*?\})` \|", section, re.M)]


DISTURBANCES = documented("Disturbances")
SPOT = {"MarketType": "spot"}


@pytest.fixture(scope="module")
def estate(ballast):
    """What the page's bodies speak of: a cluster `prod` with a service `api` behind a listener, and a group `hosts`."""
    running = start_sandbox(ballast, "--seed", "1", "--speed", "0")
    ecs, ec2, elb = (running.client(name) for name in ("ecs", "ec2", "elbv2"))
    ecs.create_cluster(clusterName="prod")
    launch_template(running.client("ec2"), "prod")
    running.client("autoscaling").create_auto_scaling_group(
        AutoScalingGroupName="hosts", MinSize=0, MaxSize=3, DesiredCapacity=1, AvailabilityZones=["us-east-1b"],
        LaunchTemplate={"LaunchTemplateName": "hosts"})
    ec2.run_instances(LaunchTemplate={"LaunchTemplateName": "hosts"}, MinCount=30, MaxCount=30,
                      Placement={"AvailabilityZone": "us-east-1b"}, InstanceMarketOptions=SPOT)
    task_definition(ecs, "api", cpu=64, memory=64)
    subnets = [s["SubnetId"] for s in ec2.describe_subnets()["Subnets"]][:2]
    balancer = elb.create_load_balancer(Name="shop", Subnets=subnets)["LoadBalancers"][0]["LoadBalancerArn"]
    group = elb.create_target_group(Name="api", Protocol="HTTP", Port=80, TargetType="instance", VpcId=ec2.describe_vpcs()
                                    ["Vpcs"][0]["VpcId"])["TargetGroups"][0]["TargetGroupArn"]
    running.listener = elb.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=80, DefaultActions=[
        {"Type": "forward", "TargetGroupArn": group}])["Listeners"][0]["ListenerArn"]
    running.post("/sandbox/advance", {"seconds": 600})
    ecs.create_service(cluster="prod", serviceName="api", taskDefinition="api", desiredCount=30,
                       placementStrategy=[{"type": "spread", "field": "instanceId"}])
    running.post("/sandbox/advance", {"seconds": 300})
    yield running
    end(running)


def with_names_of(estate, body: dict) -> str:
    """The body with the ids of things that there are in place of the page's own."""
    ecs = estate.client("ecs")
    arns = ecs.list_container_instances(cluster="prod", status="ACTIVE")["containerInstanceArns"]
    hosts = ecs.describe_container_instances(cluster="prod", containerInstances=arns)["containerInstances"]
    spot = {i["InstanceId"] for r in estate.client("ec2").describe_instances()["Reservations"] for i in r["Instances"]
            if i.get("InstanceLifecycle") == "spot" and i["State"]["Name"] == "running"}
    healthy = [h["ec2InstanceId"] for h in hosts if h["agentConnected"] and h["ec2InstanceId"] in spot]
    tasks = ecs.list_tasks(cluster="prod", serviceName="api")["taskArns"]
    running = [t for t in ecs.describe_tasks(cluster="prod", tasks=tasks)["tasks"] if t["lastStatus"] == "RUNNING"]
    text = json.dumps(body)
    text = text.replace("i-0123456789abcdef0", healthy[-1])
    text = text.replace('"0123456789abcdef0123456789abcdef"', json.dumps(running[0]["taskArn"].rsplit("/", 1)[1]))
    return re.sub(r"arn:aws:elasticloadbalancing:[^\"]*", estate.listener, text)


def test_the_page_has_them_all(estate):
    with pytest.raises(urllib.error.HTTPError) as refused:
        estate.post("/sandbox/disturb", {})
    known = re.search(r"there are ([\w, ]+)", json.loads(refused.value.read())["error"])[1].split(", ")
    assert {next(iter(body)) for body in DISTURBANCES} == set(known)


@pytest.mark.parametrize("body", DISTURBANCES, ids=lambda body: next(iter(body)))
def test_a_disturbance_of_the_page_is_taken(estate, body):
    assert "now" in estate.post("/sandbox/disturb", json.loads(with_names_of(estate, body)))
    estate.post("/sandbox/advance", {"seconds": 20})


@pytest.mark.parametrize("body, message", [
    ({"failLaunches": {"_0": {}}}, "failLaunches: unknown key `_0`; there are reason, group, instanceType, zone, count"),
    ({"killTask": {"exitCode": 1}}, "killTask: `task` is missing"),
    ({"demand": {"cluster": "prod", "service": "api"}}, "demand: `requestsPerSecond` is missing"),
    ({"failLaunches": {"count": "all"}}, "count"),
    ({"crash": {}}, "unknown key `crash`"),
])
def test_a_body_that_does_not_fit_is_refused_with_its_key(estate, body, message):
    with pytest.raises(urllib.error.HTTPError) as refused:
        estate.post("/sandbox/disturb", body)
    assert refused.value.code == 400 and message in json.loads(refused.value.read())["error"]


def test_demand_makes_traffic(sandbox):
    ecs = sandbox.client("ecs")
    ecs.create_cluster(clusterName="prod")
    launch_template(sandbox.client("ec2"), "prod")
    sandbox.client("ec2").run_instances(LaunchTemplate={"LaunchTemplateName": "hosts"}, MinCount=1, MaxCount=1)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    task_definition(ecs, "api", cpu=512, memory=64)
    ecs.create_service(cluster="prod", serviceName="api", taskDefinition="api", desiredCount=1)
    sandbox.post("/sandbox/advance", {"seconds": 300})
    sandbox.post("/sandbox/disturb", {"demand": {"cluster": "prod", "service": "api", "requestsPerSecond": 90}})
    now = sandbox.post("/sandbox/advance", {"seconds": 300})["now"]
    points = sandbox.client("cloudwatch").get_metric_statistics(
        Namespace="AWS/ECS", MetricName="CPUUtilization", StartTime="2026-11-23T00:00:00Z", EndTime=now, Period=60,
        Statistics=["Average"], Dimensions=[{"Name": "ClusterName", "Value": "prod"}, {"Name": "ServiceName", "Value": "api"}])
    newest = max(points["Datapoints"], key=lambda point: point["Timestamp"])
    # Ninety requests of five milliseconds are 0.45 of a core, of which the task reserves half.
    assert 89 < newest["Average"] < 91


@pytest.mark.parametrize("body, message", [
    ({"seconds": -5}, "`seconds` is -5.0: time goes forward only"),
    ({"untilIdleWithinSeconds": -1}, "`untilIdleWithinSeconds` is -1.0: time goes forward only"),
    ({"seconds": 1e9}, "at most a year passes at once"),
    ({"seconds": 1, "untilIdleWithinSeconds": 1}, "one of them"),
    ({}, "name `seconds` or `untilIdleWithinSeconds`"),
])
def test_time_that_cannot_pass_is_refused_for_what_it_is(estate, body, message):
    with pytest.raises(urllib.error.HTTPError) as refused:
        estate.post("/sandbox/advance", body)
    assert refused.value.code == 400 and message in json.loads(refused.value.read())["error"]


def serve(ballast, *arguments: str):
    return ballast.run("sandbox", "serve", "--port", "0", *arguments, timeout=20)


@pytest.fixture
def serving(ballast):
    """Starts sandboxes that stand still; ends those that a test has not ended itself."""
    started = []

    def start(*arguments: str):
        started.append(start_sandbox(ballast, "--speed", "0", *arguments))
        return started[-1]

    yield start
    for sandbox in started:
        end(sandbox)


def end(sandbox) -> None:
    sandbox.process.terminate()
    sandbox.process.wait(10)


def test_tuning_is_read_shown_and_has_its_effect(serving, tmp_path):
    (tmp_path / "tuning.yaml").write_text("healthyAfter: 10s\ninstanceStart: [1s, 2s, 3s]\ntask: {stop: 1s, run: null}\n"
                                          "onDemandVCPULimit: 4\n")
    running = serving("--tuning", str(tmp_path / "tuning.yaml"))
    shown = running.get("/sandbox/tuning")
    assert (shown["healthyAfter"], shown["instanceStart"], shown["task"]["stop"]) == ("10s", ["1s", "2s", "3s"], "1s")
    assert shown["task"]["start"] == ["0.4s", "1s", "4s"] and shown["checksOfNewTarget"] == 1
    launch_template(running.client("ec2"), "prod")
    with pytest.raises(running.client("ec2").exceptions.ClientError, match="VcpuLimitExceeded"):
        running.client("ec2").run_instances(LaunchTemplate={"LaunchTemplateName": "hosts"}, MinCount=3, MaxCount=3)
    # What is shown is a document that can be read again.
    (tmp_path / "shown.json").write_text(json.dumps(shown))
    assert serving("--tuning", str(tmp_path / "shown.json")).get("/sandbox/tuning") == shown


@pytest.mark.parametrize("text, complaint", [
    ("healthyAftr: 10s\n", "tuning.yaml:1:1: healthyAftr: there is no such switch; did you mean 'healthyAfter'?"),
    ("task:\n  stopp: 1s\n", "tuning.yaml:2:3: task.stopp: there is no such switch; did you mean 'stop'?"),
    ("healthyAfter: soon\n", "tuning.yaml:1:1: healthyAfter: 'soon' is no length of time: write 0.5s, 40s, 27m, 1h30m"),
    ("healthReplacementShare: 2\n", "tuning.yaml:1:1: healthReplacementShare: a share is from 0 to 1"),
    ("healthyAfter: [\n", "this is no YAML"),
])
def test_a_tuning_that_cannot_be_read_is_refused_with_its_place(ballast, tmp_path, text, complaint):
    (tmp_path / "tuning.yaml").write_text(text)
    done = serve(ballast, "--tuning", str(tmp_path / "tuning.yaml"))
    assert done.returncode == 1 and complaint in done.stderr, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_instance_types_come_from_tables_and_from_descriptions(serving, tmp_path):
    (tmp_path / "types.csv").write_text("instance_type,vcpu,memory_mib,arch\nx9.large,2,32768,amd64\n")
    ec2 = {"InstanceTypes": [{"InstanceType": "x9.xlarge", "VCpuInfo": {"DefaultVCpus": 4},
                              "MemoryInfo": {"SizeInMiB": 65536}, "ProcessorInfo": {"SupportedArchitectures": ["x86_64"]}}]}
    (tmp_path / "types.json").write_text(json.dumps(ec2))
    state = tmp_path / "state.json"
    running = serving("--instance-types", str(tmp_path / "types.csv"), "--instance-types", str(tmp_path / "types.json"),
                      "--state", str(state))
    names = ["x9.large", "x9.xlarge", "m5.large"]
    described = running.client("ec2").describe_instance_types(InstanceTypes=names)["InstanceTypes"]
    assert [t["VCpuInfo"]["DefaultVCpus"] for t in described] == [2, 4, 2]
    end(running)
    # The state brings them along.
    again = serving("--state", str(state))
    assert len(again.client("ec2").describe_instance_types(InstanceTypes=names)["InstanceTypes"]) == 3


def test_a_file_of_types_that_cannot_be_read_is_refused_with_its_line(ballast, tmp_path):
    (tmp_path / "types.csv").write_text("instance_type,vcpu,memory_mib\nx9.large,two,32768\n")
    done = serve(ballast, "--instance-types", str(tmp_path / "types.csv"))
    assert done.returncode == 1 and "types.csv:2: expected a type's name, vCPUs and memory" in done.stderr, done.stderr
