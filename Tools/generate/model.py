"""The service models of the installed botocore, and which of their shapes the manifest needs."""
import gzip
import json
import os
import re
from dataclasses import dataclass, field

import botocore

DATA = os.path.join(os.path.dirname(botocore.__file__), "data")
READS = ("Describe", "List", "Get")
REPEATABLE = ("Delete", "Put", "Set", "Tag", "Untag", "Modify", "Enable", "Disable", "Update", "Deregister", "Stop",
              "Submit")

# The model of SQS names the codes of its errors in JSON alone; clients read these in `x-amzn-query-error`. They stand
# in the error documentation of its Query API.
QUERY_CODES = {
    "QueueDoesNotExist": "AWS.SimpleQueueService.NonExistentQueue",
    "QueueDeletedRecently": "AWS.SimpleQueueService.QueueDeletedRecently",
    "QueueNameExists": "QueueAlreadyExists",
    "BatchEntryIdsNotDistinct": "AWS.SimpleQueueService.BatchEntryIdsNotDistinct",
    "BatchRequestTooLong": "AWS.SimpleQueueService.BatchRequestTooLong",
    "EmptyBatchRequest": "AWS.SimpleQueueService.EmptyBatchRequest",
    "InvalidBatchEntryId": "AWS.SimpleQueueService.InvalidBatchEntryId",
    "MessageNotInflight": "AWS.SimpleQueueService.MessageNotInflight",
    "PurgeQueueInProgress": "AWS.SimpleQueueService.PurgeQueueInProgress",
    "TooManyEntriesInBatchRequest": "AWS.SimpleQueueService.TooManyEntriesInBatchRequest",
    "UnsupportedOperation": "AWS.SimpleQueueService.UnsupportedOperation",
}


@dataclass
class Entry:
    """One line of the manifest."""
    name: str
    words: list


@dataclass
class Service:
    namespace: str
    folder: str
    entries: list = field(default_factory=list)

    def load(self):
        versions = os.path.join(DATA, self.folder)
        path = os.path.join(versions, max(os.listdir(versions)))
        with gzip.open(os.path.join(path, "service-2.json.gz")) as file:
            self.model = json.load(file)
        with open(os.path.join(path, "paginators-1.json")) as file:
            self.paginators = json.load(file)["pagination"]
        self.shapes = self.model["shapes"]
        self.meta = self.model["metadata"]
        self.is_ec2 = self.meta["protocol"] == "ec2"
        return self

    def protocols(self):
        """The first is the one that Ballast speaks: Query before CBOR, since every emulator understands it."""
        names = {"json": "json" + self.meta.get("jsonVersion", "1.1").replace(".", ""), "query": "query",
                 "ec2": "ec2", "smithy-rpc-v2-cbor": "cbor"}
        found = [names[p] for p in self.meta["protocols"]]
        if "query" in found:
            found = ["query"] + [p for p in found if p != "query"]
        return found

    def xml_namespace(self):
        return self.meta.get("xmlNamespace")

    def target(self, name, direction):
        """The shape that an operation takes or answers; None where there is none."""
        reference = self.model["operations"][name].get(direction)
        return reference["shape"] if reference else None

    def is_read(self, entry):
        if "read" in entry.words or "write" in entry.words:
            return "read" in entry.words
        return entry.name.startswith(READS)

    def is_repeatable(self, entry, token):
        if "once" in entry.words:
            return False
        operation = self.model["operations"][entry.name]
        return bool(
            "repeatable" in entry.words or self.is_read(entry) or token or operation.get("idempotent")
            or entry.name.startswith(REPEATABLE))

    def closure(self, name, found):
        """Adds the structures and enumerations that a shape leads to."""
        shape = self.shapes[name]
        if name in found:
            return
        if shape["type"] == "structure" and not shape.get("document") or "enum" in shape:
            found[name] = shape
        for reference in self.references(shape):
            self.closure(reference, found)

    @staticmethod
    def references(shape):
        found = [m["shape"] for m in shape.get("members", {}).values()]
        return found + [shape[f]["shape"] for f in ("member", "key", "value") if f in shape]


def read_manifest(path):
    services = []
    with open(path) as file:
        for number, line in enumerate(file, 1):
            words = line.split("#")[0].split()
            if not words:
                continue
            if words[0] == "service":
                services.append(Service(words[1], words[2]))
                continue
            unknown = set(words[1:]) - {"read", "write", "once", "repeatable"}
            if unknown or not re.fullmatch(r"[A-Z]\w+", words[0]):
                raise SystemExit(f"{path}:{number}: cannot read {line.strip()!r}")
            services[-1].entries.append(Entry(words[0], words[1:]))
    for service in services:
        service.load()
        for entry in service.entries:
            if entry.name not in service.model["operations"]:
                raise SystemExit(f"{path}: {service.folder} has no operation {entry.name}")
    return services
