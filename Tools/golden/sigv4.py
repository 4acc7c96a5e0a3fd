"""Writes Tests/AWSSigV4Tests/Golden/botocore.json: requests that botocore signed, with what it added.

`--check` compares instead of writing, so that a new botocore that signs otherwise is noticed.
"""

import datetime
import json
import pathlib
import sys
from unittest import mock

from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

TARGET = pathlib.Path(__file__).resolve().parents[2] / "Tests/AWSSigV4Tests/Golden/botocore.json"
KEY, SECRET, TOKEN = "AKIAEXAMPLEEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "session/token+with=signs"
CASES = [
    ("json", "POST", "https://ecs.us-east-1.amazonaws.com/", {"X-Amz-Target": "AmazonEC2ContainerServiceV20141113.ListTasks",
     "Content-Type": "application/x-amz-json-1.1"}, '{"cluster":"prod"}', "ecs", None),
    ("json with token", "POST", "https://ecs.eu-west-1.amazonaws.com/", {"Content-Type": "application/x-amz-json-1.1"},
     "{}", "ecs", TOKEN),
    ("query", "POST", "https://autoscaling.us-east-1.amazonaws.com/",
     {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"},
     "Action=DescribeAutoScalingGroups&Version=2011-01-01", "autoscaling", None),
    ("cbor path", "POST", "https://monitoring.us-east-1.amazonaws.com/service/GraniteServiceVersion20100801/operation/ListMetrics",
     {"smithy-protocol": "rpc-v2-cbor", "Accept": "application/cbor"}, "\x01\x02", "monitoring", TOKEN),
    ("a port and spaces in a header", "POST", "http://127.0.0.1:4566/", {"X-Amz-Meta": "  two   words  "}, "", "sqs", None),
    ("a query string", "GET", "https://sts.us-east-1.amazonaws.com/?Version=2011-06-15&Action=GetCallerIdentity&x=a%20b%2Fc&e=",
     {}, "", "sts", None),
    ("a path to be normalised", "GET", "https://ecs.us-east-1.amazonaws.com/a//b/./c/../d%20e/?z=1&a=2&b=", {}, "", "ecs", TOKEN),
    ("unicode", "POST", "https://ecs.us-east-1.amazonaws.com/", {}, '{"cluster":"zürich → 東京"}', "ecs", None),
]
AT = datetime.datetime(2026, 2, 28, 23, 59, 58, tzinfo=datetime.timezone.utc)


def sign(auth, case):
    name, method, url, headers, body, service, token = case
    request = AWSRequest(method=method, url=url, headers=dict(headers), data=body.encode())
    region = url.split(".")[1] if "amazonaws" in url else "us-east-1"
    with mock.patch("botocore.auth.get_current_datetime", lambda *a, **k: AT.replace(tzinfo=None)):
        auth(Credentials(KEY, SECRET, token), service, region).add_auth(request)
    return request, region


def main() -> int:
    golden = []
    for case in CASES:
        name, method, url, headers, body, service, token = case
        request, region = sign(SigV4Auth, case)
        presigned = sign(SigV4QueryAuth, case)[0].url.split("?", 1)[1] if method == "GET" else None
        golden.append({"name": name, "method": method, "url": url, "headers": headers, "body": body, "service": service,
                       "region": region, "token": token, "date": request.headers["X-Amz-Date"],
                       "authorization": request.headers["Authorization"],
                       "presigned": presigned})
    text = json.dumps({"accessKeyID": KEY, "secretAccessKey": SECRET, "cases": golden}, indent=1, ensure_ascii=False) + "\n"
    if "--check" in sys.argv:
        same = TARGET.read_text() == text
        print("sigv4: as committed" if same else "sigv4: botocore signs otherwise now")
        return 0 if same else 1
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text)
    return 0


sys.exit(main())
