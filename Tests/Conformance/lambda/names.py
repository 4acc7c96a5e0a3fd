"""A name server for one name, so that a program shows that it asks the one in its `resolv.conf`."""

import socket
import struct
import threading

NAME = "sandbox.ballast.test"


class NameServer:
    """Answers A queries for NAME with 127.0.0.1 on port 53 of an address of the loopback network, and no other."""

    def __init__(self, address: str = "127.0.0.77"):
        self.address = address
        self.asked: list[str] = []
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((address, 53))
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        while True:
            try:
                query, sender = self.socket.recvfrom(4096)
            except OSError:
                return
            self.socket.sendto(self.answer(query), sender)

    def answer(self, query: bytes) -> bytes:
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode())
            at += 1 + query[at]
        kind = struct.unpack(">H", query[at + 1:at + 3])[0]
        name = ".".join(labels)
        self.asked.append(name)
        question = query[12:at + 5]
        is_known = name == NAME and kind == 1
        # A response, recursion available; NXDOMAIN for any other name, no record for any other type of this one.
        flags = 0x8180 if name == NAME else 0x8183
        header = query[:2] + struct.pack(">HHHHH", flags, 1, 1 if is_known else 0, 0, 0)
        record = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 60, 4) + socket.inet_aton("127.0.0.1")
        return header + question + (record if is_known else b"")

    def close(self) -> None:
        self.socket.close()
