"""Writes Tests/AWSModelTests/Golden/patterns.json: which texts the patterns of the service models take.

The oracle is the `regex` module, after translating what Java's syntax means otherwise. `--check` compares instead.
"""

import json
import pathlib
import random
import sys

import regex

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tools/generate"))

import model  # noqa: E402

TARGET = ROOT / "Tests/AWSModelTests/Golden/patterns.json"
# What stands in the models' patterns, what stands next to it, and what none of them expects.
PIECES = ["a", "Z", "g", "0", "12", "123456789012", "-", "--", "_", ".", "/", ":", "@", "=", "+", "*", "$", "#", "|", ",",
          "(", ")", "[", "]", "\\", "{", "}", "\"", "'", "<", "&", "~", "!", "^", "`", "%", ";", " ", "  ", "\t", "\n", "\r",
          "\x00", "\x7f", "\u0085", "\u00a0", "\u00e9", "\u00ff", "\u0131", "\u4e2d", "\u0662", "\u2028", "\ufffd", "\U0001f600",
          "ami-", "arn:aws:", "v1", "HTTP", "HTTPS", "tag:", "Name", "aws.partner/", "200", "application", "events:"]
EXAMPLES = ["01234567-89ab-cdef-0123-456789abcdef", "ipam-pool-0a1", "ipv4pool-coip-0a", "x-1.y", "ami-0abc123", "404",
            "arn:aws:application-autoscaling:us-east-1:123456789012:scalable-target/a-b", "aws.partner/a/b", "events:Source",
            "arn:aws:secretsmanager:us-east-1:1:secret:x", "$.detail[0].a_b", "arn:aws:events:us-east-1:123456789012:event-bus/x",
            "#{protocol}", "/a/b.c/", "bucket-name", "a-b-c", "v1.2-x", "role/x", "two  words", " led", "tag:Owner"]
CLASSES = {"w": "a-zA-Z0-9_", "d": "0-9", "s": " \\t\\n\\x0b\\f\\r"}


def translated(pattern):
    """Java's meaning in the syntax of `regex`: `\\w \\d \\s` are ASCII, the dot spares every end of line."""
    pattern = pattern.replace("\\uD800\\uDC00-\\uDBFF\\uDFFF", "\\U00010000-\\U0010FFFF")
    out, inside, place = "", False, 0
    while place < len(pattern):
        char = pattern[place]
        if char == "\\":
            char = pattern[place:place + 2]
            if pattern.startswith("\\p{Print}", place):
                out += "\\x20-\\x7e" if inside else "[\\x20-\\x7e]"
                place += 9
                continue
            if char[1] in CLASSES:
                out += CLASSES[char[1]] if inside else f"[{CLASSES[char[1]]}]"
            else:
                out += char
            place += 2
            continue
        if char == "." and not inside:
            char = "[^\\n\\r\\u0085\\u2028\\u2029]"
        elif char == "[" and not inside:
            inside = True
        elif char == "]":
            inside = False
        out += char
        place += 1
    return out


def patterns():
    found = set()
    for service in model.read_manifest(ROOT / "Tools/generate/manifest.txt"):
        seen = set()

        def walk(name):
            if name in seen:
                return
            seen.add(name)
            if "pattern" in service.shapes[name]:
                found.add(service.shapes[name]["pattern"])
            for reference in service.references(service.shapes[name]):
                walk(reference)

        for entry in service.entries:
            for direction in ("input", "output"):
                if service.target(entry.name, direction):
                    walk(service.target(entry.name, direction))
    return sorted(found)


def cases(pattern, generator):
    compiled = regex.compile(translated(pattern))
    texts = ["", *PIECES, *EXAMPLES]
    for example in EXAMPLES:
        cut = generator.randrange(len(example))
        texts += [example[:cut] + example[cut + 1:], example[:cut] + generator.choice(PIECES) + example[cut:]]
    for _ in range(300):
        texts.append("".join(generator.choice(PIECES) for _ in range(generator.randint(1, 6))))
    taken = [t for t in texts if compiled.fullmatch(t)]
    refused = [t for t in texts if not compiled.fullmatch(t)]
    generator.shuffle(taken)
    generator.shuffle(refused)
    return {"pattern": pattern, "matches": taken[:20], "refuses": refused[:20]}


def main():
    generator = random.Random(1)
    golden = [cases(pattern, generator) for pattern in patterns()]
    text = json.dumps(golden, indent=1) + "\n"
    if "--check" in sys.argv:
        same = TARGET.read_text() == text
        print("patterns: as committed" if same else "patterns: the models or the oracle changed")
        return 0 if same else 1
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text)
    return 0


sys.exit(main())
