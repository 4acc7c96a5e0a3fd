"""Days of `ballast demo` that run while other tests wait for servers: each takes a minute or more of one core."""

import os
import pty
import subprocess
import threading

import pytest
from program_environment import environment

DEMO = ("demo", "--fast", "--seed", "7")


class Day:
    """One run, behind everything else that the machine does; what it writes is kept."""

    def __init__(self, path, **more: str):
        self.out, self.err = b"", b""
        self.process = subprocess.Popen(["nice", "-n", "15", str(path), *DEMO], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, env=environment(**more))
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        self.out, self.err = self.process.communicate()

    def end(self, seconds: float = 900) -> "Day":
        self.reader.join(seconds)
        assert not self.reader.is_alive(), f"the day did not end within {seconds} s"
        self.process.wait(60)
        return self

    @property
    def text(self) -> str:
        return self.out.decode()


class DayOnATerminal(Day):
    def __init__(self, path, **more: str):
        self.out, self.err = b"", b""
        self.main, side = pty.openpty()
        self.process = subprocess.Popen(["nice", "-n", "15", str(path), *DEMO], stdout=side, stderr=subprocess.DEVNULL,
                                        env=environment(**more))
        os.close(side)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        pieces = []
        while True:
            try:
                piece = os.read(self.main, 65536)
            except OSError:  # Linux says EIO where the other side is closed.
                break
            if not piece:
                break
            pieces.append(piece)
        os.close(self.main)
        self.out = b"".join(pieces)


class Days:
    def __init__(self, path):
        self.plain = Day(path)
        # Hashing differs in each process; here it is the same in each.
        self.again = Day(path, SWIFT_DETERMINISTIC_HASHING="1")
        self.terminal = DayOnATerminal(path, TERM="xterm-256color", COLUMNS="100")

    def stop(self):
        for day in (self.plain, self.again, self.terminal):
            if day.process.poll() is None:
                day.process.kill()


@pytest.fixture(scope="session", autouse=True)
def days(request, ballast):
    """Begun with the first test where any test asks for them."""
    if not any(item.path.name == "test_demo.py" for item in request.session.items):
        yield None
        return
    begun = Days(ballast.path)
    yield begun
    begun.stop()
