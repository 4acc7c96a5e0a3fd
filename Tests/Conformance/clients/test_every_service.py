"""What holds for every service of the manifest alike: each operation answers some test, and what botocore's own model calls
invalid is refused."""

import botocore.exceptions
import botocore.session
import pytest
from botocore import xform_name

import calls
import manifest
# What is refused by design has its reason, and its test, there.
import test_autoscaling


@pytest.mark.parametrize("namespace", sorted(manifest.services()))
def test_every_operation_was_called(request, namespace):
    """The last test of a run, wherever it stands: by then each operation has been called with success at least once."""
    if reason := calls.partial(request.config):
        pytest.skip(reason)
    refused = test_autoscaling.REFUSED if namespace == "AutoScaling" else {}
    missing = manifest.operations(namespace) - calls.called(manifest.services()[namespace]) - set(refused)
    assert missing == set(), f"no test has had an answer of {sorted(missing)}"


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
