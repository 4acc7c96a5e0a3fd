"""`ballast demo` as a program: plain lines where there is no terminal, one output for one seed, byte for byte."""

import re

import pytest


@pytest.fixture
def day(days):
    return days.plain.end()


def test_one_seed_one_output(day, days):
    assert day.process.returncode == 0, day.err
    # The day was run with hashing that differs in each process.
    again = days.again.end()
    assert again.out == day.out
    assert again.err == day.err == b""


def test_plain_lines(day):
    assert "\x1b" not in day.text
    lines = day.text.splitlines()
    assert lines[0] == "ballast demo: launch day, seed 7"
    clocks = [line for line in lines if re.match(r"  \d\d:\d\d   ", line)]
    assert len(clocks) == 49, "a line of figures for each half hour"
    assert any("can never be placed" in line for line in lines)
    assert any(re.match(r"  \d\d:\d\d \+ \w+ \d+ → \d+: ", line) for line in lines), "purchases with their reason"
    assert any(" gives back " in line for line in lines)


def test_summary(day):
    def figures(name: str) -> list[float]:
        line = next(line for line in day.text.splitlines() if line.startswith(f"  {name} "))
        return [float(text.replace(",", "")) for text in re.findall(r"\d[\d,]*(?:\.\d+)?", line)]

    hours, bound = figures("instance-hours")[:2]
    assert hours >= bound > 0
    cost, least = figures("cost")[:2]
    assert cost >= least > 0
    assert re.search(r"^  longest wait +\d+m\d\ds", day.text, re.M)
    assert re.search(r"^  violations +none$", day.text, re.M)
    assert figures("never placed")[0] == 2


def test_pictures_on_a_terminal(days):
    """A terminal gets frames over each other, with the chart; what is written is bounded by the frames."""
    day = days.terminal.end()
    assert day.process.returncode == 0
    assert day.text.startswith("\x1b[2J"), "the screen is cleared first"
    assert day.text.rstrip().endswith("\x1b[?25h"), "the cursor is shown again"
    assert day.text.count("\x1b[H") >= 48
    assert "█" in day.text and "paid for and free" in day.text
