"""Reads Prometheus's text format strictly, by its specification and not by what Ballast writes."""

import re

SAMPLE = re.compile(r'^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\\\|\\"|\\n)*",?)*\})? '
                    r"([-+]?(?:[0-9.]+(?:[eE][-+]?[0-9]+)?|Inf)|NaN)$")


def parse(text: str) -> dict:
    """Families by name: type, help, samples by their labels. Fails on anything that a scraper would refuse."""
    assert text.endswith("\n")
    families: dict = {}
    current = None
    for line in text.splitlines():
        if line.startswith("# HELP "):
            current = line.split(" ", 3)[2]
            assert current not in families, f"{current} comes twice"
            families[current] = {"help": line.split(" ", 3)[3], "samples": {}}
        elif line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            assert name == current and kind in ("counter", "gauge") and "type" not in families[name]
            families[name]["type"] = kind
        else:
            match = SAMPLE.match(line)
            assert match, f"no sample: {line!r}"
            name, labels, value = match[1], match[2] or "", match[3]
            assert name == current, f"{name} stands under {current}"
            assert labels not in families[name]["samples"], f"{line!r} comes twice"
            families[name]["samples"][labels] = float(value)
            if families[name]["type"] == "counter":
                assert name.endswith("_total") and float(value) >= 0
    return families
