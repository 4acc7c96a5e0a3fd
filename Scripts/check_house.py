"""Rules of the house that no compiler checks: determinism, and nothing unfinished.

Wall clocks, fresh identifiers and unseeded randomness may appear only at the edge of the program, since one seed must
give one trace; and no file may carry marks of unfinished work.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Where the program meets the real world.
EDGE = {"AWSTransport", "SandboxServer", "Commands", "ballast", "LambdaProgram"}
NONDETERMINISM = [
    (re.compile(r"\bDate\(\)|\bDate\.now\b"), "reads the wall clock"),
    (re.compile(r"\bUUID\(\)"), "draws a fresh identifier"),
    (re.compile(r"\b(?:Continuous|Suspending)Clock(?:\(\))?\.now|\bContinuousClock\(\)"), "reads the machine's clock"),
    (re.compile(r"\bSystemRandomNumberGenerator\b"), "draws unseeded randomness"),
    (re.compile(r"\.random\(in:[^)]*\)(?!.*using)|\.shuffled\(\)|\.randomElement\(\)"), "draws unseeded randomness"),
    (re.compile(r"\bTask\.sleep\("), "sleeps on a real clock"),
]
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|not (yet )?implemented|simplified for now", re.IGNORECASE)
MACHINE = re.compile(r"/(?:work|farm|root)/[a-z]")
FACTS = ROOT / "docs/sandbox-facts.md"


def facts() -> list[str]:
    """What the page of facts names and Tests/ does not have: a suite's file, or a test in one of a row's suites."""
    problems: list[str] = []
    for number, line in enumerate(FACTS.read_text().splitlines(), 1):
        cells = line.split(" | ")
        if not line.startswith("| ") or len(cells) < 2:
            continue
        named = cells[-1]
        found = []
        for suite in re.findall(r"\b((?:\w+/)?[A-Z]\w*Tests)(?!/)\b", named):
            places = [ROOT / "Tests/SandboxTests" / f"{suite}.swift", ROOT / "Tests" / f"{suite}.swift"]
            file = next((place for place in places if place.exists()), None)
            if file:
                found.append(file.read_text())
            else:
                problems.append(f"docs/sandbox-facts.md:{number}: there is no {suite}.swift")
        for test in re.findall(r"`(?:[\w/]+Tests\.)?([a-z]\w+)`", named):
            if not any(re.search(rf"\bfunc {test}\(", text) for text in found):
                problems.append(f"docs/sandbox-facts.md:{number}: no suite of the row has the test {test}")
    return problems


def main() -> int:
    problems: list[str] = []
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        room = path.relative_to(ROOT / "Sources").parts[0]
        for number, line in enumerate(path.read_text().splitlines(), 1):
            code = line.split("//")[0]
            if room not in EDGE:
                for pattern, what in NONDETERMINISM:
                    if pattern.search(code) and "using:" not in code:
                        problems.append(f"{path.relative_to(ROOT)}:{number}: {what}")
    for folder in ("Sources", "Tests", "Tools", "Scripts", "Benchmarks", "docs"):
        for path in sorted((ROOT / folder).rglob("*")):
            if not path.is_file() or path.suffix not in {".swift", ".py", ".sh", ".md", ".yaml", ".toml"}:
                continue
            if ".build" in path.parts or path.name == "check_house.py":
                continue
            for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
                if UNFINISHED.search(line):
                    problems.append(f"{path.relative_to(ROOT)}:{number}: unfinished: {line.strip()[:80]}")
                if MACHINE.search(line):
                    problems.append(f"{path.relative_to(ROOT)}:{number}: a path of one machine: {line.strip()[:80]}")
    problems += facts()
    for problem in problems:
        print(problem)
    print(f"house: {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
