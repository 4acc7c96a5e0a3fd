"""`ballast demo` as a program: plain lines where there is no terminal, one output for one seed, byte for byte."""

import os
import pty
import re
import select
import subprocess
import time

import pytest
from conftest import environment


@pytest.fixture(scope="module")
def day(ballast):
    return ballast.run("demo", "--fast", "--seed", "7", timeout=600)


def test_one_seed_one_output(ballast, day):
    assert day.returncode == 0, day.stderr
    # The day was run with hashing that differs in each process.
    again = ballast.run("demo", "--fast", "--seed", "7", env=environment(SWIFT_DETERMINISTIC_HASHING="1"), timeout=600)
    assert again.stdout == day.stdout
    assert again.stderr == day.stderr == ""


def test_plain_lines(day):
    assert "\x1b" not in day.stdout
    lines = day.stdout.splitlines()
    assert lines[0] == "ballast demo: launch day, seed 7"
    clocks = [line for line in lines if re.match(r"  \d\d:\d\d   ", line)]
    assert len(clocks) == 49, "a line of figures for each half hour"
    assert any("can never be placed" in line for line in lines)
    assert any(re.match(r"  \d\d:\d\d \+ \w+ \d+ → \d+: ", line) for line in lines), "purchases with their reason"
    assert any(" gives back " in line for line in lines)


def test_summary(day):
    def figures(name: str) -> list[float]:
        line = next(line for line in day.stdout.splitlines() if line.startswith(f"  {name} "))
        return [float(text.replace(",", "")) for text in re.findall(r"\d[\d,]*(?:\.\d+)?", line)]

    hours, bound = figures("instance-hours")[:2]
    assert hours >= bound > 0
    cost, least = figures("cost")[:2]
    assert cost >= least > 0
    assert re.search(r"^  longest wait +\d+m\d\ds", day.stdout, re.M)
    assert re.search(r"^  violations +none$", day.stdout, re.M)
    assert figures("never placed")[0] == 2


def test_pictures_on_a_terminal(ballast):
    """A terminal gets frames over each other, with the chart; what is written is bounded by the frames."""
    main, side = pty.openpty()
    process = subprocess.Popen([str(ballast.path), "demo", "--fast"], stdout=side, stderr=subprocess.DEVNULL,
                               env=environment(TERM="xterm-256color", COLUMNS="100"))
    os.close(side)
    written = b""
    deadline = time.monotonic() + 600
    while time.monotonic() < deadline:
        if not select.select([main], [], [], 1)[0]:
            continue
        try:
            piece = os.read(main, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece
    assert process.wait(60) == 0
    text = written.decode()
    assert text.startswith("\x1b[2J"), "the screen is cleared first"
    assert text.rstrip().endswith("\x1b[?25h"), "the cursor is shown again"
    assert text.count("\x1b[H") >= 48
    assert "█" in text and "paid for and free" in text
