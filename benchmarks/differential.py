"""The differential test at length: many instances of every structure, judged by python-jsonschema and by our code.

Prints, for each package, how many structures and distinct instances were judged, how many of those were valid, and how
many verdicts differ; then every finding.

    python benchmarks/differential.py [--count 5000] [--seed 0] [--jobs 2] [PACKAGE …]

A PACKAGE is `cognito_idp`, `cognito_identity` or a folder of `tests/differential/schemas`. Needs the `dev` extra.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.differential.judging import Subject, judged  # noqa: E402
from tests.differential.packages import (  # noqa: E402
    SERVICES,
    THEMES,
    service_subjects,
    theme_subjects,
)

_SHARES = 24
"""Parts that the structures of a large package are judged in."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of the structures of one part of a package."""

    package: str
    structures: int
    judged: int
    valid: int
    fewest: int
    findings: tuple[str, ...]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("packages", nargs="*", default=[*SERVICES, *THEMES])
    options = parser.parse_args()
    began = time.perf_counter()
    tasks = [
        (package, share, options.count, options.seed)
        for package in options.packages
        for share in range(_SHARES if package in SERVICES else 1)
    ]
    figures: list[Figures] = []
    with ProcessPoolExecutor(options.jobs) as pool:
        for done in pool.map(_part, tasks):
            figures.append(done)
            for finding in done.findings:
                print(finding, flush=True)
    for package in options.packages:
        _report(package, [each for each in figures if each.package == package])
    _report("all", figures)
    print(f"{time.perf_counter() - began:.0f} s, {options.jobs} processes")
    return 1 if any(each.findings for each in figures) else 0


def _part(task: tuple[str, int, int, int]) -> Figures:
    package, share, count, seed = task
    tallies = [judged(each, count, seed) for each in _subjects(package, share)]
    return Figures(
        package,
        len(tallies),
        sum(tally.judged for tally in tallies),
        sum(tally.valid for tally in tallies),
        min((tally.judged for tally in tallies), default=count),
        tuple(finding for tally in tallies for finding in tally.findings),
    )


def _subjects(package: str, share: int) -> Iterator[Subject]:
    if package in SERVICES:
        yield from service_subjects(package)[share::_SHARES]
    else:
        yield from theme_subjects(package)


def _report(name: str, figures: list[Figures]) -> None:
    structures = sum(each.structures for each in figures)
    total = sum(each.judged for each in figures)
    valid = sum(each.valid for each in figures)
    fewest = min((each.fewest for each in figures), default=0)
    findings = sum(len(each.findings) for each in figures)
    print(
        f"{name:20} {structures:4} structures {total:9,} instances ({valid:9,} valid, "
        f"{total - valid:9,} not; at least {fewest:,} each) {findings} findings",
        flush=True,
    )


if __name__ == "__main__":
    raise SystemExit(main())
