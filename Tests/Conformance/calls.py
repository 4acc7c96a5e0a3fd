"""Which operations of the sandbox botocore has called with success in this run, and whether the run was a whole one."""

import pathlib

CLIENTS = pathlib.Path(__file__).parent / "clients"
# The beginning of the reason for which the reckoning is left out; Tests/Conformance/skips.py knows it.
PARTIAL = "only a part of the client tests is run"
# The last test of a run: it asks what all the others have called.
RECKONING = "test_every_operation_was_called"

_sandboxes: set[str] = set()
_called: set[tuple[str, str]] = set()
_deselected: list[str] = []
_missing: set[str] = set()


def sandbox(endpoint: str) -> None:
    """Calls to this address count."""
    _sandboxes.add(endpoint)


def watch(client) -> None:
    """Counts what `client` calls from now on: what the sandbox did, and whose answer botocore's own parser has read."""

    def after(http_response, parsed, model, **_):
        reached = any(http_response.url.startswith(endpoint) for endpoint in _sandboxes)
        if reached and http_response.status_code < 300 and parsed["ResponseMetadata"]["HTTPStatusCode"] < 300:
            _called.add((model.service_model.service_name, model.name))

    client.meta.events.register("after-call", after)


def called(service: str) -> set[str]:
    return {operation for known, operation in _called if known == service}


def partial(config) -> str | None:
    """Why nothing can be said of what was not called; nothing where every client test is run."""
    if hasattr(config, "workerinput"):
        return f"{PARTIAL}: the tests are shared out among processes"
    if any("::" in argument for argument in config.args):
        return f"{PARTIAL}: single tests are named"
    if _deselected:
        return f"{PARTIAL}: {len(_deselected)} are deselected"
    return f"{PARTIAL}: without {', '.join(sorted(_missing))}" if _missing else None


def pytest_deselected(items):
    _deselected.extend(item.nodeid for item in items if item.path.parent == CLIENTS)


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.name.startswith(RECKONING))
    _missing.update({path.name for path in CLIENTS.glob("test_*.py")} - {item.path.name for item in items})
