#!/usr/bin/env python3
"""How fast a simulated cluster runs, the controller included, and what memory a simulated month takes.

    Benchmarks/simulated_month.py BALLAST [DAYS] [TASKS] [METHOD]

BALLAST is the program. Fifty instances hold TASKS tasks, 500 or 100, which fill them; a hundred tasks an hour end and are started
anew; the controller makes a pass every thirty seconds under METHOD, `packing` unless said otherwise. Printed are virtual hours per
hour of one core, and the process's resident memory after each eighth of the run.
"""

import pathlib
import subprocess
import sys
import tempfile
import time

from process_figures import cpu_seconds, resident_mib

SCENARIO = """
schema: ballast.scenario/v1
name: month
duration: {days}d
groups:
  - {{name: hosts, instanceType: m5.large, min: 1, max: 80, desired: 50}}
services:
{services}
events:
  - {{perHour: 100, exit: 1}}
"""


def services(tasks: int) -> str:
    cpu, memory = {500: (200, 768), 100: (1000, 3800)}[tasks]
    return "\n".join(
        f"  - {{name: service-{number}, task: {{cpu: {cpu}, memory: {memory}}}, demand: {tasks // 10}}}"
        for number in range(10))


def main() -> None:
    program, days = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 30
    tasks = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    method = sys.argv[4] if len(sys.argv) > 4 else "packing"
    with tempfile.TemporaryDirectory() as folder:
        scenario = pathlib.Path(folder, "month.yaml")
        scenario.write_text(SCENARIO.format(days=days, services=services(tasks)))
        process = subprocess.Popen(
            [program, "simulate", "--scenario", str(scenario), "--policy", method, "--interval", "30s", "-o", "json"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        samples = []
        while process.poll() is None:
            try:
                samples.append((cpu_seconds(process.pid), resident_mib(process.pid)))
            except (FileNotFoundError, IndexError):
                break
            time.sleep(0.2)
        report = process.stdout.read()
        if process.wait() != 0:
            sys.exit(report.decode())
    cpu = samples[-1][0]
    print(f"{days} days of 50 instances and {tasks} tasks under {method}, a pass every 30 s: {cpu:.0f} s of CPU, "
          f"{days * 24 * 3600 / cpu:,.0f} virtual hours per hour of one core")
    eighths = [next(mib for used, mib in samples if used >= cpu * part / 8) for part in range(1, 9)]
    print("resident MiB after each eighth: " + ", ".join(f"{mib:.0f}" for mib in eighths))


if __name__ == "__main__":
    main()
