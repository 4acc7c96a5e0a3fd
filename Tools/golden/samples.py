"""Made-up values for the shapes of the service models: the same ones every time."""

import base64
import datetime
import random
import zlib

TEXTS = ["web", "a b&c=d+e/f%20", "zürich → 東京 😀", "<tag attr=\"v\">&amp;'</tag>", "tab\there", "line\nbreak", "back\\slash \"quoted\"",
         "0", "true", "x" * 40]
INSTANTS = [1_700_000_000.0, 1_772_323_198.25, 0.0, 951_782_400.0, 4_102_444_799.5]
INTEGERS = [0, 1, -1, 7, 65_536, 2_147_483_647]
DOUBLES = [0.0, 1.0, -2.5, 0.1, 1e-7, 123_456_789.125]


class Sampler:
    """Walks a botocore shape and makes a value for it, bounded in depth and size."""

    def __init__(self, name: str, instants=INSTANTS, depth: int = 5, budget: int = 70):
        self.random = random.Random(zlib.crc32(name.encode()))
        self.instants = instants
        self.depth = depth
        self.budget = budget

    def sample(self, shape, depth: int = 0):
        return getattr(self, shape.type_name)(shape, depth)

    def structure(self, shape, depth):
        found = {}
        members = list(shape.members.items())
        if getattr(shape, "is_tagged_union", False):
            members = [self.random.choice(members)]
        for name, member in members:
            needed = name in shape.required_members
            if not needed and (depth >= self.depth or self.budget <= 0 or self.random.random() < 0.15):
                continue
            found[name] = self.sample(member, depth + 1)
        return found or self.least(members, depth)

    def least(self, members, depth):
        """One plain member: forms cannot carry a structure that holds nothing."""
        plain_ones = [(n, m) for n, m in members if m.type_name not in ("structure", "list", "map")]
        return {name: self.sample(member, depth) for name, member in plain_ones[:1]}

    def list(self, shape, depth):
        if depth >= self.depth or self.random.random() < 0.1:
            return []
        return [self.sample(shape.member, depth + 1) for _ in range(self.random.choice([1, 2, 2, 3]))]

    def map(self, shape, depth):
        if depth >= self.depth:
            return {}
        keys = shape.key.enum or ["key", "k e y", "ключ"]
        chosen = sorted(self.random.sample(list(keys), min(len(keys), self.random.choice([1, 2]))))
        return {key: self.sample(shape.value, depth + 1) for key in chosen}

    def string(self, shape, depth):
        self.budget -= 1
        return self.random.choice(shape.enum) if shape.enum else self.random.choice(TEXTS)

    def integer(self, shape, depth):
        self.budget -= 1
        return self.random.choice(INTEGERS)

    def long(self, shape, depth):
        self.budget -= 1
        return self.random.choice([*INTEGERS, 9_007_199_254_740_993, -9_223_372_036_854_775_808])

    def double(self, shape, depth):
        self.budget -= 1
        return self.random.choice(DOUBLES)

    float = double

    def boolean(self, shape, depth):
        self.budget -= 1
        return self.random.random() < 0.5

    def timestamp(self, shape, depth):
        self.budget -= 1
        return datetime.datetime.fromtimestamp(self.random.choice(self.instants), datetime.timezone.utc)

    def blob(self, shape, depth):
        self.budget -= 1
        return self.random.choice([b"\x00\xff\x10", b"", b"text", bytes(range(20))])


def plain(value):
    """The value as the AWS JSON protocols write it: instants as seconds, bytes as Base64."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        seconds = value.timestamp()
        return int(seconds) if seconds == int(seconds) else seconds
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value
