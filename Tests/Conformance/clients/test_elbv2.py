"""Every ELBv2 operation of the manifest through boto3, and a service behind a load balancer."""

import botocore.exceptions
import pytest

import manifest
from estate import group, subnets

CLUSTER = "prod"
TAGS = [{"Key": "team", "Value": "web"}]


def wait(client, name: str, **arguments) -> None:
    client.get_waiter(name).wait(**arguments, WaiterConfig={"Delay": 1, "MaxAttempts": 60})


def forward(arn: str) -> list[dict]:
    return [{"Type": "forward", "TargetGroupArn": arn}]


@pytest.fixture
def estate(sandbox):
    elb, ec2 = sandbox.client("elbv2"), sandbox.client("ec2")
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    balancer = elb.create_load_balancer(Name="web", Subnets=subnets(ec2), Tags=TAGS)["LoadBalancers"][0]
    target_group = elb.create_target_group(
        Name="web", Protocol="HTTP", Port=80, VpcId=vpc, TargetType="instance", HealthCheckIntervalSeconds=10,
        HealthyThresholdCount=2)["TargetGroups"][0]
    listener = elb.create_listener(LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=80,
                                   DefaultActions=forward(target_group["TargetGroupArn"]))["Listeners"][0]
    return balancer["LoadBalancerArn"], target_group["TargetGroupArn"], listener["ListenerArn"], vpc


def test_every_operation_of_the_manifest(sandbox):
    elb, ec2 = sandbox.client("elbv2"), sandbox.client("ec2")
    called = manifest.record(elb)
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    balancer, web = balancers(sandbox, elb, ec2), target_groups(elb, vpc)
    listener = listeners(elb, balancer, web)
    rules(elb, listener, web)
    targets(sandbox, elb, web)
    limits(elb)
    elb.delete_listener(ListenerArn=listener)
    elb.delete_target_group(TargetGroupArn=web)
    elb.delete_load_balancer(LoadBalancerArn=balancer)
    wait(elb, "load_balancers_deleted", LoadBalancerArns=[balancer])
    assert manifest.operations("ELBv2") - called == set()


def balancers(sandbox, elb, ec2) -> str:
    made = elb.create_load_balancer(Name="web", Subnets=subnets(ec2), Tags=TAGS)["LoadBalancers"][0]
    arn = made["LoadBalancerArn"]
    assert made["State"]["Code"] == "provisioning"
    sandbox.post("/sandbox/advance", {"seconds": 300})
    wait(elb, "load_balancer_available", LoadBalancerArns=[arn])
    wait(elb, "load_balancer_exists", LoadBalancerArns=[arn])
    pages = elb.get_paginator("describe_load_balancers").paginate()
    assert [b["LoadBalancerName"] for page in pages for b in page["LoadBalancers"]] == ["web"]
    elb.modify_load_balancer_attributes(LoadBalancerArn=arn,
                                        Attributes=[{"Key": "idle_timeout.timeout_seconds", "Value": "30"}])
    shown = {a["Key"]: a["Value"] for a in elb.describe_load_balancer_attributes(LoadBalancerArn=arn)["Attributes"]}
    assert shown["idle_timeout.timeout_seconds"] == "30"
    security_group = ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
    assert elb.set_security_groups(LoadBalancerArn=arn, SecurityGroups=[security_group])["SecurityGroupIds"]
    assert len(elb.set_subnets(LoadBalancerArn=arn, Subnets=subnets(ec2))["AvailabilityZones"]) == 2
    assert elb.set_ip_address_type(LoadBalancerArn=arn, IpAddressType="ipv4")["IpAddressType"] == "ipv4"
    elb.describe_capacity_reservation(LoadBalancerArn=arn)
    elb.add_tags(ResourceArns=[arn], Tags=[{"Key": "a", "Value": "b"}])
    elb.remove_tags(ResourceArns=[arn], TagKeys=["team"])
    assert elb.describe_tags(ResourceArns=[arn])["TagDescriptions"][0]["Tags"] == [{"Key": "a", "Value": "b"}]
    return arn


def target_groups(elb, vpc) -> str:
    arn = elb.create_target_group(Name="web", Protocol="HTTP", Port=80, VpcId=vpc, HealthCheckIntervalSeconds=10)[
        "TargetGroups"][0]["TargetGroupArn"]
    elb.modify_target_group(TargetGroupArn=arn, HealthCheckPath="/up", HealthyThresholdCount=2)
    assert elb.describe_target_groups(Names=["web"])["TargetGroups"][0]["HealthCheckPath"] == "/up"
    elb.modify_target_group_attributes(TargetGroupArn=arn, Attributes=[
        {"Key": "deregistration_delay.timeout_seconds", "Value": "20"}])
    shown = {a["Key"]: a["Value"] for a in elb.describe_target_group_attributes(TargetGroupArn=arn)["Attributes"]}
    assert shown["deregistration_delay.timeout_seconds"] == "20" and shown["stickiness.type"] == "lb_cookie"
    return arn


def listeners(elb, balancer, web) -> str:
    certificates = [f"arn:aws:acm:us-east-1:123456789012:certificate/{i}" for i in range(2)]
    secure = elb.create_listener(LoadBalancerArn=balancer, Protocol="HTTPS", Port=443, DefaultActions=forward(web),
                                 Certificates=[{"CertificateArn": certificates[0]}])["Listeners"][0]["ListenerArn"]
    elb.add_listener_certificates(ListenerArn=secure, Certificates=[{"CertificateArn": certificates[1]}])
    assert len(elb.describe_listener_certificates(ListenerArn=secure)["Certificates"]) == 2
    elb.remove_listener_certificates(ListenerArn=secure, Certificates=[{"CertificateArn": certificates[1]}])
    elb.delete_listener(ListenerArn=secure)
    arn = elb.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=80, DefaultActions=forward(web))[
        "Listeners"][0]["ListenerArn"]
    elb.modify_listener(ListenerArn=arn, Port=8080)
    assert elb.describe_listeners(LoadBalancerArn=balancer)["Listeners"][0]["Port"] == 8080
    key = "routing.http.response.server.enabled"
    elb.modify_listener_attributes(ListenerArn=arn, Attributes=[{"Key": key, "Value": "false"}])
    shown = {a["Key"]: a.get("Value") for a in elb.describe_listener_attributes(ListenerArn=arn)["Attributes"]}
    assert shown[key] == "false"
    return arn


def rules(elb, listener, web):
    condition = [{"Field": "path-pattern", "Values": ["/api/*"]}]
    rule = elb.create_rule(ListenerArn=listener, Priority=10, Conditions=condition, Actions=forward(web))["Rules"][0]
    assert rule["Conditions"][0]["PathPatternConfig"] == {"Values": ["/api/*"]}
    redirect = [{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "StatusCode": "HTTP_301"}}]
    changed = elb.modify_rule(RuleArn=rule["RuleArn"], Actions=redirect)["Rules"][0]
    assert changed["Actions"][0]["RedirectConfig"]["Path"] == "/#{path}"
    elb.set_rule_priorities(RulePriorities=[{"RuleArn": rule["RuleArn"], "Priority": 20}])
    assert [r["Priority"] for r in elb.describe_rules(ListenerArn=listener)["Rules"]] == ["20", "default"]
    elb.delete_rule(RuleArn=rule["RuleArn"])
    for wrong in ({"Field": "path-pattern", "Values": ["/a b"]},
                  {"Field": "source-ip", "SourceIpConfig": {"Values": ["nope"]}}):
        with pytest.raises(botocore.exceptions.ClientError) as refused:
            elb.create_rule(ListenerArn=listener, Priority=11, Conditions=[wrong], Actions=forward(web))
        assert refused.value.response["Error"]["Code"] == "ValidationError"
    here = [{"Field": "source-ip", "SourceIpConfig": {"Values": ["10.0.0.0/8", "::/0"]}}]
    elb.delete_rule(RuleArn=elb.create_rule(
        ListenerArn=listener, Priority=12, Conditions=here, Actions=forward(web))["Rules"][0]["RuleArn"])


def targets(sandbox, elb, web):
    group(sandbox, CLUSTER, desired=1)
    sandbox.post("/sandbox/advance", {"seconds": 120})
    instance = sandbox.client("autoscaling").describe_auto_scaling_instances()["AutoScalingInstances"][0]["InstanceId"]
    target = [{"Id": instance, "Port": 80}]
    elb.register_targets(TargetGroupArn=web, Targets=target)
    assert elb.describe_target_health(TargetGroupArn=web)["TargetHealthDescriptions"][0]["TargetHealth"]["State"] \
        == "initial"
    sandbox.post("/sandbox/advance", {"seconds": 60})
    wait(elb, "target_in_service", TargetGroupArn=web, Targets=target)
    elb.deregister_targets(TargetGroupArn=web, Targets=target)
    sandbox.post("/sandbox/advance", {"seconds": 30})
    wait(elb, "target_deregistered", TargetGroupArn=web, Targets=target)


def limits(elb):
    assert {l["Name"]: l["Max"] for l in elb.describe_account_limits()["Limits"]}["target-groups"] == "3000"
    assert elb.describe_ssl_policies()["SslPolicies"][0]["Ciphers"]


def test_a_service_behind_a_load_balancer_takes_and_drains_its_targets(sandbox, estate):
    _, web, _, _ = estate
    elb, ecs = sandbox.client("elbv2"), sandbox.client("ecs")
    ecs.create_cluster(clusterName=CLUSTER)
    group(sandbox, CLUSTER, desired=2)
    sandbox.post("/sandbox/advance", {"seconds": 600})
    ecs.register_task_definition(family="web", containerDefinitions=[
        {"name": "main", "image": "web:1", "cpu": 256, "memory": 256, "portMappings": [{"containerPort": 8080}]}])
    ecs.create_service(cluster=CLUSTER, serviceName="web", taskDefinition="web", desiredCount=2, loadBalancers=[
        {"targetGroupArn": web, "containerName": "main", "containerPort": 8080}])
    sandbox.post("/sandbox/advance", {"seconds": 120})
    health = elb.describe_target_health(TargetGroupArn=web)["TargetHealthDescriptions"]
    assert [t["TargetHealth"]["State"] for t in health] == ["healthy", "healthy"]
    assert all(t["Target"]["Port"] >= 32768 for t in health)
    ecs.update_service(cluster=CLUSTER, service="web", desiredCount=1)
    sandbox.post("/sandbox/advance", {"seconds": 30})
    health = elb.describe_target_health(TargetGroupArn=web)["TargetHealthDescriptions"]
    assert sorted(t["TargetHealth"]["State"] for t in health) == ["draining", "healthy"]
    sandbox.post("/sandbox/advance", {"seconds": 320})
    assert len(elb.describe_target_health(TargetGroupArn=web)["TargetHealthDescriptions"]) == 1
