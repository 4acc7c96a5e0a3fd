"""Writes Tests/AWSWireTests/Golden/moto.json: answers of moto, an AWS that we did not write, with what botocore reads.

moto's identifiers are drawn anew each time, so `--check` reads the committed bodies with botocore again instead of
asking moto anew.
"""

import base64
import datetime
import json
import pathlib
import sys

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tools/generate"))

import boto3  # noqa: E402
import botocore.parsers  # noqa: E402
import botocore.session  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402
from moto import mock_aws  # noqa: E402
from moto.ec2.utils import generate_instance_identity_document  # noqa: E402

import model  # noqa: E402
from samples import plain  # noqa: E402

TARGET = ROOT / "Tests/AWSWireTests/Golden/moto.json"
SERVICES = {s.folder: s for s in model.read_manifest(ROOT / "Tools/generate/manifest.txt")}
WIRES = {"json-1.0": "json10", "json-1.1": "json11", "query": "query", "ec2": "ec2", "smithy-rpc-v2-cbor": "cbor"}
KEPT = ("x-amzn-requestid", "x-amzn-query-error", "x-amzn-errortype", "content-type")


class Recorder:
    """boto3 clients whose answers are kept."""

    def __init__(self):
        self.records = []

    def __getattr__(self, folder):
        return self.client(folder.replace("_", "-"))

    def client(self, folder):
        client = boto3.client(folder, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
        client.meta.events.register("before-parse.*.*", self.keep)
        return client

    def keep(self, response_dict, operation_model, **_):
        service = operation_model.service_model
        known = SERVICES[service.service_name]
        if operation_model.name not in {e.name for e in known.entries}:
            return
        protocol = service.resolved_protocol
        wire = WIRES[f"json-{service.metadata['jsonVersion']}" if protocol == "json" else protocol]
        body = response_dict["body"]
        headers = {k.lower(): v for k, v in response_dict["headers"].items() if k.lower() in KEPT}
        record = {"service": known.namespace, "operation": operation_model.name, "wire": wire,
                  "status": response_dict["status_code"], "headers": headers}
        try:
            record["text"] = body.decode()
        except UnicodeDecodeError:
            record["base64"] = base64.b64encode(body).decode()
        self.records.append(record | reading(record))


def reading(record):
    """What botocore makes of an answer: an output, or an error's code and message."""
    service = next(s for s in SERVICES.values() if s.namespace == record["service"])
    loaded = botocore.session.get_session().get_service_model(service.folder)
    operation = loaded.operation_model(record["operation"])
    protocol = {"json10": "json", "json11": "json", "cbor": "smithy-rpc-v2-cbor"}.get(record["wire"], record["wire"])
    body = record["text"].encode() if "text" in record else base64.b64decode(record["base64"])
    parsed = botocore.parsers.create_parser(protocol).parse(
        {"headers": botocore.awsrequest.HeadersDict(record["headers"]), "status_code": record["status"], "body": body},
        operation.output_shape)
    parsed.pop("ResponseMetadata", None)
    if record["status"] < 300:
        return {"output": plain(parsed)}
    return {"error": {"code": parsed["Error"]["Code"], "message": parsed["Error"]["Message"]}}


def fails(call, **arguments):
    try:
        call(**arguments)
    except ClientError:
        return
    raise SystemExit(f"{call} should have failed")


def fleet(aws):
    image = boto3.client("ec2", "us-east-1").describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    ec2, groups = aws.ec2, aws.autoscaling
    ec2.describe_images(ImageIds=[image])
    subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
    ec2.describe_vpcs()
    ec2.describe_availability_zones()
    ec2.describe_instance_types(InstanceTypes=["m5.large", "c5.xlarge"])
    ec2.create_launch_template(LaunchTemplateName="t", LaunchTemplateData={
        "ImageId": image, "InstanceType": "m5.large", "TagSpecifications": [
            {"ResourceType": "instance", "Tags": [{"Key": "a & b", "Value": "<c>"}]}]})
    ec2.describe_launch_templates()
    ec2.describe_launch_template_versions(LaunchTemplateName="t")
    ran = ec2.run_instances(ImageId=image, MinCount=2, MaxCount=2, InstanceType="m5.large", SubnetId=subnet)
    ids = [i["InstanceId"] for i in ran["Instances"]]
    ec2.create_tags(Resources=ids, Tags=[{"Key": "Name", "Value": "zürich"}])
    ec2.describe_instances(InstanceIds=ids)
    ec2.describe_instance_status(InstanceIds=ids)
    ec2.describe_tags()
    ec2.describe_volumes()
    ec2.describe_network_interfaces()
    ec2.describe_security_groups()
    ec2.describe_instance_attribute(InstanceId=ids[0], Attribute="userData")
    fails(ec2.describe_instances, InstanceIds=["i-0123456789abcdef0"])
    ec2.terminate_instances(InstanceIds=ids[1:])
    groups.create_auto_scaling_group(AutoScalingGroupName="g", MinSize=0, MaxSize=4, DesiredCapacity=2,
                                     LaunchTemplate={"LaunchTemplateName": "t", "Version": "$Latest"},
                                     VPCZoneIdentifier=subnet, Tags=[{"Key": "team", "Value": "web", "PropagateAtLaunch": True}])
    groups.put_lifecycle_hook(AutoScalingGroupName="g", LifecycleHookName="h", HeartbeatTimeout=60,
                              LifecycleTransition="autoscaling:EC2_INSTANCE_TERMINATING")
    groups.describe_lifecycle_hooks(AutoScalingGroupName="g")
    groups.put_scaling_policy(AutoScalingGroupName="g", PolicyName="p", PolicyType="SimpleScaling",
                              AdjustmentType="ChangeInCapacity", ScalingAdjustment=1)
    groups.describe_policies()
    groups.set_desired_capacity(AutoScalingGroupName="g", DesiredCapacity=3)
    described = groups.describe_auto_scaling_groups()
    groups.describe_auto_scaling_instances()
    groups.describe_tags()
    groups.terminate_instance_in_auto_scaling_group(
        InstanceId=described["AutoScalingGroups"][0]["Instances"][0]["InstanceId"], ShouldDecrementDesiredCapacity=True)
    fails(groups.set_desired_capacity, AutoScalingGroupName="none", DesiredCapacity=1)
    return ids[0]


def cluster(aws, instance):
    ecs = aws.ecs
    ecs.create_cluster(clusterName="prod", tags=[{"key": "k", "value": "v"}])
    document = json.dumps(generate_instance_identity_document(boto3.resource("ec2", "us-east-1").Instance(instance)))
    ecs.register_container_instance(cluster="prod", instanceIdentityDocument=document)
    arn = ecs.list_container_instances(cluster="prod")["containerInstanceArns"][0]
    ecs.register_task_definition(family="web", containerDefinitions=[
        {"name": "app", "image": "app:1", "cpu": 256, "memory": 128, "essential": True,
         "environment": [{"name": "A", "value": "\"quoted\" → ok"}], "portMappings": [{"containerPort": 80, "hostPort": 0}]}])
    ecs.describe_task_definition(taskDefinition="web")
    ecs.create_service(cluster="prod", serviceName="s", taskDefinition="web", desiredCount=1, launchType="EC2")
    ecs.describe_services(cluster="prod", services=["s", "missing"])
    ecs.list_services(cluster="prod")
    ran = ecs.run_task(cluster="prod", taskDefinition="web", count=1, launchType="EC2")
    ecs.list_tasks(cluster="prod")
    ecs.describe_tasks(cluster="prod", tasks=[ran["tasks"][0]["taskArn"]])
    ecs.describe_container_instances(cluster="prod", containerInstances=[arn])
    ecs.update_container_instances_state(cluster="prod", containerInstances=[arn], status="DRAINING")
    ecs.describe_clusters(clusters=["prod", "missing"])
    fails(ecs.list_tasks, cluster="missing")


def metrics(aws):
    watch, now = aws.cloudwatch, datetime.datetime(2026, 2, 28, 12, tzinfo=datetime.timezone.utc)
    watch.put_metric_data(Namespace="N", MetricData=[
        {"MetricName": "m", "Value": 1.5, "Timestamp": now, "Dimensions": [{"Name": "ClusterName", "Value": "prod"}]}])
    watch.list_metrics()
    span = {"StartTime": now - datetime.timedelta(hours=1), "EndTime": now + datetime.timedelta(hours=1)}
    watch.get_metric_statistics(Namespace="N", MetricName="m", Period=60, Statistics=["Average", "Maximum"],
                                Dimensions=[{"Name": "ClusterName", "Value": "prod"}], **span)
    watch.get_metric_data(MetricDataQueries=[{"Id": "a", "MetricStat": {
        "Metric": {"Namespace": "N", "MetricName": "m"}, "Period": 60, "Stat": "Sum"}}], **span)
    watch.put_metric_alarm(AlarmName="al", Namespace="N", MetricName="m", Period=60, EvaluationPeriods=1, Threshold=0.5,
                           ComparisonOperator="GreaterThanThreshold", Statistic="Average")
    watch.describe_alarms()
    fails(watch.list_tags_for_resource, ResourceARN="arn:aws:cloudwatch:us-east-1:123456789012:alarm:none")


def the_rest(aws):
    subnets = [s["SubnetId"] for s in boto3.client("ec2", "us-east-1").describe_subnets()["Subnets"]]
    vpc = boto3.client("ec2", "us-east-1").describe_vpcs()["Vpcs"][0]["VpcId"]
    balancers = aws.elbv2
    group = balancers.create_target_group(Name="tg", Protocol="HTTP", Port=80, VpcId=vpc)["TargetGroups"][0]["TargetGroupArn"]
    balancer = balancers.create_load_balancer(Name="lb", Subnets=subnets[:2])["LoadBalancers"][0]["LoadBalancerArn"]
    balancers.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=80,
                              DefaultActions=[{"Type": "forward", "TargetGroupArn": group}])
    balancers.describe_target_groups()
    balancers.describe_target_health(TargetGroupArn=group)
    balancers.describe_target_group_attributes(TargetGroupArn=group)
    fails(balancers.describe_target_groups, Names=["none"])
    queues, topics, events = aws.sqs, aws.sns, aws.events
    queue = queues.create_queue(QueueName="q")["QueueUrl"]
    queues.send_message(QueueUrl=queue, MessageBody="hé <&>", MessageAttributes={
        "n": {"DataType": "Number", "StringValue": "1"}, "b": {"DataType": "Binary", "BinaryValue": b"\x00\x01"}})
    queues.receive_message(QueueUrl=queue, MessageAttributeNames=["All"], AttributeNames=["All"])
    queues.get_queue_attributes(QueueUrl=queue, AttributeNames=["All"])
    fails(queues.get_queue_url, QueueName="none")
    topic = topics.create_topic(Name="t")["TopicArn"]
    topics.get_topic_attributes(TopicArn=topic)
    topics.publish(TopicArn=topic, Message="m")
    topics.list_topics()
    fails(topics.get_topic_attributes, TopicArn=topic + "x")
    events.put_rule(Name="r", EventPattern='{"source":["aws.ecs"]}')
    events.list_rules()
    events.put_events(Entries=[{"Source": "s", "DetailType": "d", "Detail": "{}"}])
    fails(events.describe_rule, Name="none")
    aws.sts.get_caller_identity()
    aws.sts.assume_role(RoleArn="arn:aws:iam::123456789012:role/r", RoleSessionName="session")
    aws.ssm.put_parameter(Name="/a/b", Value="v", Type="SecureString")
    aws.ssm.get_parameters_by_path(Path="/a", WithDecryption=True)
    fails(aws.ssm.get_parameter, Name="/none")
    aws.logs.create_log_group(logGroupName="lg")
    aws.logs.describe_log_groups()
    fails(aws.logs.create_log_group, logGroupName="lg")
    table = aws.dynamodb
    table.create_table(TableName="t", KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
                       AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}])
    item = {"k": {"S": "1"}, "n": {"N": "2.50"}, "b": {"B": b"\xff"}, "l": {"L": [{"BOOL": True}, {"NULL": True}, {"M": {}}]},
            "ss": {"SS": ["a", "b"]}}
    table.put_item(TableName="t", Item=item)
    table.get_item(TableName="t", Key={"k": {"S": "1"}})
    fails(table.put_item, TableName="t", Item=item, ConditionExpression="attribute_not_exists(k)")
    roles = aws.iam
    roles.create_role(RoleName="r", AssumeRolePolicyDocument='{"Version":"2012-10-17","Statement":[]}')
    roles.get_role(RoleName="r")
    roles.list_roles()
    fails(roles.get_role, RoleName="none")


@mock_aws
def record():
    aws = Recorder()
    cluster(aws, fleet(aws))
    metrics(aws)
    the_rest(aws)
    return aws.records


def main():
    if "--check" in sys.argv:
        records = json.loads(TARGET.read_text())
        different = [r["operation"] for r in records
                     if reading(r) != {k: v for k, v in r.items() if k in ("output", "error")}]
        print("moto: " + (f"botocore reads otherwise now: {different}" if different else "as committed"))
        return 1 if different else 0
    records = record()
    TARGET.write_text("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False, separators=(",", ":")) for r in records) + "\n]\n")
    print(f"{len(records)} answers")
    return 0


sys.exit(main())
