"""Proves the arrows of the design: each file imports only rooms that its own line in Package.swift names.

The lines `room("Name", ["Dependency", …])` are the statement; this reads them, not a copy. It also proves that there is
no circle, and that rooms which a Lambda or an inner loop links stay free of full Foundation.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Rooms that may import full Foundation: GRDB and Yams bring it, and the command line is the edge of the program.
FOUNDATION_ALLOWED = {"Journal", "PolicyFile", "Commands", "SandboxServer"}
# The design's arrows that must never appear, whatever Package.swift says.
FORBIDDEN = {
    "ClusterModel": "*",
    "AWSModel": "*",
    "PlanAudit": {"Planner", "Placement", "AWSModel"},
    "Planner": {"AWSModel", "Observation", "Execution", "Controller", "Sandbox"},
    "Placement": {"AWSModel", "Planner"},
    "Controller": {"AWSClient", "AWSTransport", "Sandbox", "SandboxServer", "Journal"},
    "Sandbox": {"Controller", "Planner", "PlanAudit", "Observation", "Execution"},
}


def rooms() -> dict[str, list[str]]:
    text = (ROOT / "Package.swift").read_text()
    found = re.finditer(r'\broom\(\s*"(\w+)",\s*\[([^\]]*)\]', text)
    return {m[1]: re.findall(r'"([^"]+)"', m[2]) for m in found}


def circle(arrows: dict[str, list[str]]) -> list[str] | None:
    state: dict[str, int] = {}

    def visit(name: str, path: list[str]) -> list[str] | None:
        if state.get(name) == 2:
            return None
        if state.get(name) == 1:
            return path + [name]
        state[name] = 1
        for dependency in arrows.get(name, []):
            if found := visit(dependency, path + [name]):
                return found
        state[name] = 2
        return None

    for name in sorted(arrows):
        if found := visit(name, []):
            return found
    return None


def imports(path: pathlib.Path) -> list[tuple[int, str]]:
    pattern = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:public |internal |package |private |fileprivate )?import\s+"
                         r"(?:struct |class |enum |protocol |func |var |let |typealias )?(\w+)")
    lines = path.read_text().splitlines()
    return [(n, m[1]) for n, line in enumerate(lines, 1) if (m := pattern.match(line))]


def main() -> int:
    arrows = rooms()
    problems: list[str] = []
    if found := circle(arrows):
        problems.append("circle: " + " → ".join(found))
    for name, dependencies in arrows.items():
        forbidden = FORBIDDEN.get(name, set())
        for dependency in dependencies:
            if forbidden == "*" or dependency in forbidden:
                problems.append(f"Package.swift: {name} must not depend on {dependency}")
    ours = set(arrows)
    for name in sorted(arrows):
        allowed = set(arrows[name])
        if not (ROOT / f"Sources/{name}/{name}.docc/{name}.md").exists():
            problems.append(f"Sources/{name}: no {name}.docc/{name}.md says what the room is for")
        for path in sorted((ROOT / "Sources" / name).rglob("*.swift")):
            place = path.relative_to(ROOT)
            for line, module in imports(path):
                if module in ours and module not in allowed:
                    problems.append(f"{place}:{line}: {name} imports {module}, which its line in Package.swift does not name")
                if module == "Foundation" and name not in FOUNDATION_ALLOWED:
                    problems.append(f"{place}:{line}: {name} imports Foundation; FoundationEssentials at most")
    for problem in problems:
        print(problem)
    print(f"arrows: {len(arrows)} rooms, {sum(map(len, arrows.values()))} arrows, {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
