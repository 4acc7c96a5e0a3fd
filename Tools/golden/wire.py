"""Writes Tests/AWSWireTests/Golden/<Service>.json: for every operation of the manifest a made-up input as botocore
serialises it, and a made-up output as a service would send it and botocore reads it, in each protocol of the service.

`--check` compares instead of writing, so that a botocore that speaks otherwise is noticed.
"""

import base64
import json
import pathlib
import sys
from urllib.parse import urlencode

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tools/generate"))

import botocore.parsers  # noqa: E402
import botocore.serialize  # noqa: E402
import botocore.session  # noqa: E402

import answers  # noqa: E402
import model  # noqa: E402
from samples import INSTANTS, Sampler, plain  # noqa: E402

TARGET = ROOT / "Tests/AWSWireTests/Golden"
BOTOCORE = {"json10": "json", "json11": "json", "query": "query", "ec2": "ec2", "cbor": "smithy-rpc-v2-cbor"}
BODIES = {"json": answers.json_body, "query": answers.query_body, "ec2": answers.ec2_body,
          "smithy-rpc-v2-cbor": answers.cbor_body}
SESSION = botocore.session.get_session()


def carried(body):
    """Text where it is text, else Base64."""
    try:
        return {"text": body.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(body).decode()}


def request(operation, protocol, value):
    serializer = botocore.serialize.create_serializer(protocol, include_validation=False)
    made = serializer.serialize_to_request(value, operation)
    body = made["body"]
    if isinstance(body, dict):
        body = urlencode(body, doseq=True).encode()
    headers = {name.lower(): value for name, value in sorted(made["headers"].items())}
    return {"path": made["url_path"], "headers": headers, **carried(body)}


def read_back(operation, protocol, body):
    parser = botocore.parsers.create_parser(protocol)
    parsed = parser.parse({"headers": {}, "status_code": 200, "body": body}, operation.output_shape)
    parsed.pop("ResponseMetadata", None)
    return parsed


def response(operation, protocol, value):
    body = BODIES[protocol](operation, value)
    read = plain(read_back(operation, protocol, body))
    if read != plain(value) and operation.output_shape:
        raise SystemExit(f"{operation.name} in {protocol}: botocore reads\n{read}\nand not\n{plain(value)}")
    return carried(body)


def case(service, operation):
    wires = [wire for wire in service.protocols()]
    name = f"{service.namespace}.{operation.name}"
    # botocore sends whole seconds only.
    asked = Sampler(name + "?", [i for i in INSTANTS if i == int(i)]).sample(operation.input_shape) if operation.input_shape else {}
    answer = Sampler(name + "!").sample(operation.output_shape) if operation.output_shape else {}
    return {
        "operation": operation.name, "input": plain(asked), "output": plain(answer),
        "requests": {wire: request(operation, BOTOCORE[wire], asked) for wire in wires},
        "responses": {wire: response(operation, BOTOCORE[wire], answer) for wire in wires},
    }


def golden(service):
    loaded = SESSION.get_service_model(service.folder)
    cases = [case(service, loaded.operation_model(entry.name)) for entry in service.entries]
    lines = ",\n".join(json.dumps(c, ensure_ascii=False, separators=(",", ":")) for c in cases)
    return f"[\n{lines}\n]\n"


def main():
    different = []
    for service in model.read_manifest(ROOT / "Tools/generate/manifest.txt"):
        path = TARGET / f"{service.namespace}.json"
        text = golden(service)
        if "--check" not in sys.argv:
            TARGET.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            different.append(service.namespace)
    print("wire: " + (f"botocore speaks otherwise now: {different}" if different else "as committed"))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
