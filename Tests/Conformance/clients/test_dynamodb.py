"""Every DynamoDB operation of the manifest through boto3: what a lease needs."""

import botocore.exceptions
import pytest

import manifest


def refused(call) -> str:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call()
    return caught.value.response["Error"]["Code"]


def test_every_operation_of_the_manifest(sandbox):
    db = sandbox.client("dynamodb")
    called = manifest.record(db)
    # boto3 asks for endpoints only where a service demands it; so this one is asked by hand.
    assert db.describe_endpoints()["Endpoints"][0]["Address"]
    sandbox.post("/sandbox/speed", {"speed": 100})
    table(db)
    items(db)
    queries(db)
    db.delete_table(TableName="leases")
    db.get_waiter("table_not_exists").wait(TableName="leases", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    assert refused(lambda: db.describe_table(TableName="leases")) == "ResourceNotFoundException"
    assert manifest.operations("DynamoDB") - called == set()


def table(db):
    made = db.create_table(
        TableName="leases", BillingMode="PAY_PER_REQUEST", KeySchema=[
            {"AttributeName": "name", "KeyType": "HASH"}, {"AttributeName": "part", "KeyType": "RANGE"}],
        AttributeDefinitions=[{"AttributeName": "name", "AttributeType": "S"},
                              {"AttributeName": "part", "AttributeType": "N"}],
        Tags=[{"Key": "team", "Value": "web"}])["TableDescription"]
    assert made["TableArn"] == "arn:aws:dynamodb:us-east-1:123456789012:table/leases"
    db.get_waiter("table_exists").wait(TableName="leases", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    assert db.describe_table(TableName="leases")["Table"]["TableStatus"] == "ACTIVE"
    db.update_table(TableName="leases", DeletionProtectionEnabled=True)
    assert refused(lambda: db.delete_table(TableName="leases")) == "ValidationException"
    db.update_table(TableName="leases", DeletionProtectionEnabled=False)
    assert [n for page in db.get_paginator("list_tables").paginate() for n in page["TableNames"]] == ["leases"]
    db.update_time_to_live(TableName="leases", TimeToLiveSpecification={"Enabled": True, "AttributeName": "until"})
    shown = db.describe_time_to_live(TableName="leases")["TimeToLiveDescription"]
    assert shown["AttributeName"] == "until" and shown["TimeToLiveStatus"] in ("ENABLING", "ENABLED")
    backups = db.describe_continuous_backups(TableName="leases")["ContinuousBackupsDescription"]
    assert backups["ContinuousBackupsStatus"] == "ENABLED"
    arn = made["TableArn"]
    db.tag_resource(ResourceArn=arn, Tags=[{"Key": "tier", "Value": "1"}])
    db.untag_resource(ResourceArn=arn, TagKeys=["team"])
    pages = db.get_paginator("list_tags_of_resource").paginate(ResourceArn=arn)
    assert [t for page in pages for t in page["Tags"]] == [{"Key": "tier", "Value": "1"}]


def key(name: str, part: int) -> dict:
    return {"name": {"S": name}, "part": {"N": str(part)}}


def items(db):
    take = lambda owner: db.put_item(TableName="leases", Item=key("a", 1) | {"owner": {"S": owner}},
                                     ConditionExpression="attribute_not_exists(#n)", ExpressionAttributeNames={"#n": "name"})
    take("me")
    assert refused(lambda: take("you")) == "ConditionalCheckFailedException"
    assert db.get_item(TableName="leases", Key=key("a", 1), ConsistentRead=True)["Item"]["owner"] == {"S": "me"}
    changed = db.update_item(
        TableName="leases", Key=key("a", 1), UpdateExpression="SET beats = if_not_exists(beats, :z) + :o",
        ConditionExpression="#o = :me", ExpressionAttributeNames={"#o": "owner"},
        ExpressionAttributeValues={":z": {"N": "0"}, ":o": {"N": "1"}, ":me": {"S": "me"}}, ReturnValues="ALL_NEW")
    assert changed["Attributes"]["beats"] == {"N": "1"}
    gone = db.delete_item(TableName="leases", Key=key("a", 1), ReturnValues="ALL_OLD")
    assert gone["Attributes"]["owner"] == {"S": "me"}
    assert "Item" not in db.get_item(TableName="leases", Key=key("a", 1))
    assert refused(lambda: db.get_item(TableName="leases", Key={"name": {"S": "a"}})) == "ValidationException"


def queries(db):
    for part in (3, 1, 2):
        db.put_item(TableName="leases", Item=key("q", part))
    pages = db.get_paginator("query").paginate(
        TableName="leases", KeyConditionExpression="#n = :n AND part > :p", ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": {"S": "q"}, ":p": {"N": "1"}}, PaginationConfig={"PageSize": 1})
    assert [i["part"]["N"] for page in pages for i in page["Items"]] == ["2", "3"]
    pages = db.get_paginator("scan").paginate(TableName="leases", PaginationConfig={"PageSize": 2})
    assert sorted(i["part"]["N"] for page in pages for i in page["Items"]) == ["1", "2", "3"]
