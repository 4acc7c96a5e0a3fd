"""The only reasons for which a conformance test may be skipped. Any other skip is a failure: what is not run is not known."""

import pytest

# The beginning of the reason, and why it is one.
REASONED = {
    "takes minutes: `make test-terraform` runs it": "every start of Terraform loads a provider of 600 MB",
    "no terraform on this machine": "Terraform is no package of Python's, so that `make setup` cannot install it",
    "no AWS provider 5.100.0 in a filesystem mirror": "the provider comes from a registry that is not always in reach",
    "no lambda.zip": "the static build takes longer than all tests together",
    "only a part of the client tests is run": "what the others call is not known: `make test-conformance` runs them all",
    "another root, and a name server on port 53, need root's rights": "tests are not to be run as root",
}


def is_reasoned(reason: str) -> bool:
    return any(reason.startswith(known) for known in REASONED)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2].removeprefix("Skipped: ")
    if not is_reasoned(reason):
        report.outcome = "failed"
        report.longrepr = f"skipped for a reason that Tests/Conformance/skips.py does not have: {reason}"


def pytest_terminal_summary(terminalreporter):
    skipped = terminalreporter.stats.get("skipped", [])
    for report in skipped:
        terminalreporter.write_line(f"not run: {report.nodeid}: {report.longrepr[2].removeprefix('Skipped: ')}")
