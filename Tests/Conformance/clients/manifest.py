"""Which operations of the manifest a client has called."""

import pathlib

MANIFEST = pathlib.Path(__file__).resolve().parents[3] / "Tools/generate/manifest.txt"


def operations(service: str) -> set[str]:
    found, current = set(), None
    for line in MANIFEST.read_text().splitlines():
        words = line.split("#")[0].split()
        if not words:
            continue
        if words[0] == "service":
            current = words[1]
        elif current == service:
            found.add(words[0])
    return found


def services() -> dict[str, str]:
    """The folder of botocore's data for each service's namespace."""
    lines = (line.split("#")[0].split() for line in MANIFEST.read_text().splitlines())
    return {words[1]: words[2] for words in lines if words and words[0] == "service"}


def record(client) -> set[str]:
    """Every operation that `client` calls from now on and whose answer botocore could parse, refusals included."""
    called: set[str] = set()
    client.meta.events.register("after-call", lambda model, **_: called.add(model.name))
    return called
