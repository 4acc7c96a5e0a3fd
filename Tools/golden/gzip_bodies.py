"""Writes Tests/AWSWireTests/Golden/gzip.json: bodies that zlib packed, in every kind of block.

zlib's versions pack differently, so `--check` unpacks what is committed instead of packing anew.
"""

import base64
import gzip
import json
import pathlib
import random
import sys
import zlib

TARGET = pathlib.Path(__file__).resolve().parents[2] / "Tests/AWSWireTests/Golden/gzip.json"
# Stored, own codes, fixed codes, no repetitions.
KINDS = ((0, zlib.Z_DEFAULT_STRATEGY), (9, zlib.Z_DEFAULT_STRATEGY), (6, zlib.Z_FIXED), (6, zlib.Z_HUFFMAN_ONLY))


def plain_bodies():
    generator = random.Random(7)
    yield b""
    yield b"a"
    yield b"Action=PutMetricData&Version=2010-08-01&" + b"&".join(b"MetricData.member.%d.Value=%d" % (i, i * i) for i in range(300))
    yield bytes(generator.randrange(256) for _ in range(2000))
    yield b"ab" * 20_000
    yield "".join(generator.choice("abcdefgh \n") for _ in range(5000)).encode()


def packed(body, level, strategy):
    packer = zlib.compressobj(level, zlib.DEFLATED, 31, 9, strategy)
    return packer.compress(body) + packer.flush()


def main():
    if "--check" in sys.argv:
        bodies = list(plain_bodies())
        for case in json.loads(TARGET.read_text()):
            assert gzip.decompress(base64.b64decode(case["packed"])) == bodies[case["body"]]
        print("gzip: as committed")
        return 0
    cases = [{"body": index, "packed": base64.b64encode(packed(body, level, strategy)).decode(), "crc": zlib.crc32(body),
              "bytes": len(body)}
             for index, body in enumerate(plain_bodies())
             for level, strategy in KINDS if level or len(body) < 3000]
    TARGET.write_text("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")
    return 0


sys.exit(main())
