"""What holds for every service of the manifest alike: each operation is called by some test, and what botocore's own
model calls invalid is refused."""

import pathlib
import re

import botocore.exceptions
import botocore.session
import pytest
from botocore import xform_name

import manifest

HERE = pathlib.Path(__file__).parent


def named_in(path: pathlib.Path, service: str) -> set[str]:
    """The methods that a test which makes a client of the service names, and those that estate.py calls for it."""
    text = path.read_text()
    if not re.search(rf'client\("{re.escape(service)}"', text):
        return set()
    if "from estate import" in text:
        text += (HERE / "estate.py").read_text()
    text = re.sub(r'get_(paginator|waiter)\("([a-z_]+)"\)', r".\2(", text)
    return set(re.findall(r"\.([a-z][a-z0-9_]+)\b", text)) | set(re.findall(r'"([a-z]+(?:_[a-z0-9]+)+)"', text)) | {
        xform_name(name) for name in re.findall(r'"([A-Z][A-Za-z]+)":', text)}


@pytest.mark.parametrize("namespace", sorted(manifest.services()))
def test_every_operation_is_called_by_some_test(namespace):
    folder = manifest.services()[namespace]
    called = set()
    for path in HERE.glob("test_*.py"):
        called |= named_in(path, folder)
    missing = {name for name in manifest.operations(namespace) if xform_name(name) not in called}
    assert missing == set(), f"no test calls {sorted(missing)} of {folder}"


def invalid_inputs(folder: str, operations: set[str]):
    """For each operation: its input without a required member, and with a text that is too long, as far as it has such."""
    model = botocore.session.get_session().get_service_model(folder)
    for name in sorted(operations):
        shape = model.operation_model(name).input_shape
        if shape is None:
            continue
        required = [m for m in shape.required_members if shape.members[m].type_name in ("string", "list", "structure")]
        if required:
            yield name, {}, f"without {required[0]}"
        for member, inner in shape.members.items():
            longest = inner.metadata.get("max") if inner.type_name == "string" else None
            if longest and longest < 10_000 and not inner.enum:
                others = {m: sample(shape.members[m]) for m in shape.required_members}
                yield name, others | {member: "a" * (longest + 1)}, f"{member} of {longest + 1} characters"
                break


def sample(shape):
    kind = shape.type_name
    if kind == "string":
        return shape.enum[0] if shape.enum else "a" * max(1, shape.metadata.get("min", 1))
    if kind in ("integer", "long"):
        return shape.metadata.get("min", 1)
    if kind == "boolean":
        return True
    if kind == "list":
        return [sample(shape.member)]
    if kind == "map":
        return {}
    if kind == "structure":
        return {m: sample(shape.members[m]) for m in shape.required_members}
    return {"blob": b"a", "double": 1.0, "float": 1.0, "timestamp": 0}[kind]


@pytest.mark.parametrize("namespace", sorted(manifest.services()))
def test_what_the_model_calls_invalid_is_refused(sandbox, namespace):
    folder = manifest.services()[namespace]
    client = sandbox.client(folder, parameter_validation=False)
    accepted, tried = [], 0
    for name, arguments, what in invalid_inputs(folder, manifest.operations(namespace)):
        tried += 1
        try:
            getattr(client, xform_name(name))(**arguments)
            accepted.append(f"{name} {what}")
        except botocore.exceptions.ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
                accepted.append(f"{name} {what}: {error}")
        except (botocore.exceptions.BotoCoreError, KeyError, TypeError) as error:
            # botocore itself cannot send it; nothing reached the sandbox.
            tried -= 1
    assert tried > 0 and accepted == []
