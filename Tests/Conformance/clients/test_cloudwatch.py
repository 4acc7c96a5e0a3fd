"""CloudWatch as boto3 sees it: every operation, its paginators and its waiters."""

import datetime

import botocore.exceptions
import pytest


@pytest.fixture
def watch(sandbox):
    return sandbox.client("cloudwatch")


def now(sandbox) -> datetime.datetime:
    return datetime.datetime(2026, 11, 23, tzinfo=datetime.timezone.utc)


def alarm(watch, name="high", **more):
    watch.put_metric_alarm(**{
        "AlarmName": name, "Namespace": "Test", "MetricName": "Queue", "Statistic": "Average", "Period": 60,
        "EvaluationPeriods": 1, "Threshold": 10, "ComparisonOperator": "GreaterThanThreshold"} | more)


def test_metrics_are_put_listed_and_read(sandbox, watch):
    start = now(sandbox)
    watch.put_metric_data(Namespace="Test", MetricData=[
        {"MetricName": "Queue", "Timestamp": start, "Values": [1, 3], "Counts": [2, 1], "Unit": "Count",
         "Dimensions": [{"Name": "Shard", "Value": "1"}]},
        {"MetricName": "Queue", "Timestamp": start, "StatisticValues": {"SampleCount": 2, "Sum": 4, "Minimum": 1,
                                                                        "Maximum": 3}}])
    listed = [m for page in watch.get_paginator("list_metrics").paginate(Namespace="Test") for m in page["Metrics"]]
    assert [m["MetricName"] for m in listed] == ["Queue", "Queue"]
    points = watch.get_metric_statistics(
        Namespace="Test", MetricName="Queue", Dimensions=[{"Name": "Shard", "Value": "1"}], StartTime=start,
        EndTime=start + datetime.timedelta(minutes=1), Period=60, Statistics=["Sum", "SampleCount"],
        ExtendedStatistics=["p100"])["Datapoints"]
    assert points[0]["Sum"] == 5 and points[0]["SampleCount"] == 3 and points[0]["Unit"] == "Count"
    assert points[0]["ExtendedStatistics"] == {"p100": 3.0}
    metric = {"Namespace": "Test", "MetricName": "Queue", "Dimensions": [{"Name": "Shard", "Value": "1"}]}
    pages = watch.get_paginator("get_metric_data").paginate(
        MetricDataQueries=[
            {"Id": "m", "MetricStat": {"Metric": metric, "Period": 60, "Stat": "Sum"}},
            {"Id": "e", "Expression": "m * 2", "Label": "twice"}],
        StartTime=start, EndTime=start + datetime.timedelta(minutes=5))
    results = [r for page in pages for r in page["MetricDataResults"]]
    assert {r["Id"]: r["Values"] for r in results} == {"m": [5.0], "e": [10.0]}
    assert [r["Label"] for r in results] == ["Queue", "twice"]


def test_alarms_live_their_whole_life(sandbox, watch):
    start = now(sandbox)
    alarm(watch, AlarmDescription="too long", Tags=[{"Key": "team", "Value": "web"}])
    watch.put_metric_data(Namespace="Test", MetricData=[{"MetricName": "Queue", "Timestamp": start, "Value": 20}])
    sandbox.post("/sandbox/advance", {"seconds": 60})
    watch.get_waiter("alarm_exists").wait(AlarmNames=["high"])
    found = watch.describe_alarms(AlarmNames=["high"])["MetricAlarms"][0]
    assert found["StateValue"] == "ALARM" and found["AlarmDescription"] == "too long"
    assert found["StateReason"].startswith("Threshold Crossed: 1 out of the last 1 datapoints [20.0 ")
    on_metric = watch.describe_alarms_for_metric(Namespace="Test", MetricName="Queue")["MetricAlarms"]
    assert [a["AlarmName"] for a in on_metric] == ["high"]
    watch.set_alarm_state(AlarmName="high", StateValue="OK", StateReason="drill")
    history = [item["HistoryItemType"] for page in watch.get_paginator("describe_alarm_history").paginate(
        AlarmName="high") for item in page["AlarmHistoryItems"]]
    assert history == ["StateUpdate", "StateUpdate", "ConfigurationUpdate"]
    watch.disable_alarm_actions(AlarmNames=["high"])
    assert watch.describe_alarms()["MetricAlarms"][0]["ActionsEnabled"] is False
    watch.enable_alarm_actions(AlarmNames=["high"])
    arn = found["AlarmArn"]
    watch.tag_resource(ResourceARN=arn, Tags=[{"Key": "tier", "Value": "1"}])
    watch.untag_resource(ResourceARN=arn, TagKeys=["team"])
    assert watch.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "tier", "Value": "1"}]
    watch.delete_alarms(AlarmNames=["high"])
    assert watch.describe_alarms()["MetricAlarms"] == []


def test_composite_alarms_follow_their_children(watch):
    alarm(watch, "a")
    watch.put_composite_alarm(AlarmName="any", AlarmRule='ALARM("a") OR FALSE')
    watch.set_alarm_state(AlarmName="a", StateValue="ALARM", StateReason="test")
    watch.get_waiter("composite_alarm_exists").wait(AlarmNames=["any"], AlarmTypes=["CompositeAlarm"])
    found = watch.describe_alarms(AlarmTypes=["CompositeAlarm"])["CompositeAlarms"][0]
    assert found["StateValue"] == "ALARM" and found["AlarmRule"] == 'ALARM("a") OR FALSE'


@pytest.mark.parametrize("call, code", [
    (lambda w: w.put_metric_data(Namespace="AWS/ECS", MetricData=[{"MetricName": "x", "Value": 1}]),
     "InvalidParameterValue"),
    (lambda w: w.set_alarm_state(AlarmName="none", StateValue="OK", StateReason="x"), "ResourceNotFound"),
    (lambda w: w.delete_alarms(AlarmNames=["none"]), "ResourceNotFound"),
    (lambda w: w.put_composite_alarm(AlarmName="c", AlarmRule="ALARM(none)"), "ValidationError"),
])
def test_what_cannot_be_is_refused_in_cloudwatchs_words(watch, call, code):
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        call(watch)
    assert refused.value.response["Error"]["Code"] in (code, code + "Exception")
