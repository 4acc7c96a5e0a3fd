"""Answers of AWS's protocols, written plainly from their rules: what a service would send, for botocore to read."""

import base64
import datetime
import json
import struct
from xml.sax.saxutils import escape

from samples import plain


def json_body(operation, value):
    return json.dumps(plain(value), ensure_ascii=False).encode()


def text(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        fraction = f".{value.microsecond // 1000:03d}" if value.microsecond else ""
        return value.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return str(value)


def element(name, inner):
    return f"<{name}>{inner}</{name}>"


class Markup:
    """XML of the Query protocol, or of EC2, where lists have `item` elements."""

    def __init__(self, item):
        self.item = item

    def members(self, shape, value):
        return "".join(self.member(shape.members[name], shape.members[name].serialization.get("name", name), item)
                       for name, item in value.items())

    def member(self, shape, name, value):
        flat = shape.serialization.get("flattened", False)
        if shape.type_name == "structure":
            return element(name, self.members(shape, value))
        if shape.type_name == "list":
            inner = shape.member.serialization.get("name", self.item)
            items = "".join(self.member(shape.member, name if flat else inner, item) for item in value)
            return items if flat else element(name, items)
        if shape.type_name == "map":
            key, held = shape.key.serialization.get("name", "key"), shape.value.serialization.get("name", "value")
            entries = "".join(
                element(name if flat else "entry", self.member(shape.key, key, k) + self.member(shape.value, held, v))
                for k, v in value.items())
            return entries if flat else element(name, entries)
        return element(name, escape(text(value)))


def query_body(operation, value):
    namespace = operation.service_model.metadata["xmlNamespace"]
    shape = operation.output_shape
    result = element(f"{operation.name}Result", Markup("member").members(shape, value)) if shape else ""
    body = result + element("ResponseMetadata", element("RequestId", "request-1"))
    return f'<{operation.name}Response xmlns="{namespace}">{body}</{operation.name}Response>'.encode()


def ec2_body(operation, value):
    namespace = operation.service_model.metadata["xmlNamespace"]
    inner = Markup("item").members(operation.output_shape, value) if operation.output_shape else ""
    body = element("requestId", "request-1") + inner
    return f'<?xml version="1.0"?>\n<{operation.name}Response xmlns="{namespace}">\n{body}\n</{operation.name}Response>'.encode()


def cbor_head(major, argument):
    for size, limit in ((0, 24), (1, 1 << 8), (2, 1 << 16), (4, 1 << 32), (8, 1 << 64)):
        if argument < limit:
            if size == 0:
                return bytes([major << 5 | argument])
            return bytes([major << 5 | 23 + {1: 1, 2: 2, 4: 3, 8: 4}[size]]) + argument.to_bytes(size, "big")
    raise ValueError(argument)


def cbor(value):
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return cbor_head(0, value) if value >= 0 else cbor_head(1, -1 - value)
    if isinstance(value, float):
        short = struct.pack(">f", value)
        return b"\xfa" + short if struct.unpack(">f", short)[0] == value else b"\xfb" + struct.pack(">d", value)
    if isinstance(value, str):
        return cbor_head(3, len(value.encode())) + value.encode()
    if isinstance(value, bytes):
        return cbor_head(2, len(value)) + value
    if isinstance(value, datetime.datetime):
        return b"\xc1" + cbor(plain(value))
    if isinstance(value, list):
        return b"\x9f" + b"".join(cbor(item) for item in value) + b"\xff"
    return b"\xbf" + b"".join(cbor(key) + cbor(item) for key, item in value.items()) + b"\xff"


def cbor_body(operation, value):
    return cbor(value)
