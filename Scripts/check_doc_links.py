"""Reads docc's logs and fails on links that lead nowhere.

Each room is documented by itself, so docc cannot follow a link into another room; such a link is sound when the other
room has a public declaration of that name. Every other broken link is a mistake.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DECLARATION = re.compile(r"\b(?:public|open)\s+(?:(?:final|static|indirect|mutating|nonisolated|internal\(set\)|private\(set\))\s+)*"
                         r"(?:struct|enum|class|protocol|actor|typealias|func|var|let|init)\s+`?(\w+)")
BROKEN = re.compile(r"'([^']+)' doesn't exist at|'([^']+)' is ambiguous at")


def declared() -> set[str]:
    names = {path.name for path in (ROOT / "Sources").iterdir()}
    for path in (ROOT / "Sources").rglob("*.swift"):
        text = path.read_text()
        names.update(DECLARATION.findall(text))
        names.update(re.findall(r"^\s*case (\w+)", text, re.MULTILINE))
    return names


def main() -> int:
    names = declared()
    problems = 0
    for log in sys.argv[1:]:
        lines = pathlib.Path(log).read_text().splitlines()
        for number, line in enumerate(lines):
            if match := BROKEN.search(line):
                link = match[1] or match[2]
                parts = [re.sub(r"\(.*", "", part) for part in re.split(r"[/.]", link) if part]
                if not all(part in names for part in parts):
                    place = next((l.strip() for l in lines[number:number + 3] if "-->" in l), "")
                    print(f"{pathlib.Path(log).stem}: ``{link}`` leads nowhere {place}")
                    problems += 1
    print(f"documentation links: {problems} lead nowhere")
    return 1 if problems else 0


sys.exit(main())
