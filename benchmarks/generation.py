"""How long generation takes, in pairs with datamodel-codegen: `python benchmarks/generation.py`.

R is `datamodel-codegen` making dataclasses, with black, from the normalized bundle of `schemas/cognito-idp`. Against it
stands `schemawright generate` making dataclasses, TypedDicts and the client from the same schemas: once cold (no output,
empty cache), once where nothing changed. All are whole processes, one at a time; each ratio comes from measurements
that stand next to each other, so that a slow moment of the machine touches both.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SCHEMAS = ROOT / "schemas" / "cognito-idp"
COLD_LIMIT = 0.8
UNCHANGED_LIMIT = 0.15


@dataclass(frozen=True, slots=True)
class Pair:
    """Seconds of three processes that ran one after the other."""

    reference: float
    cold: float
    unchanged: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=5, help="how often to measure (5)")
    pairs = parser.parse_args().pairs
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        bundle = place / "bundle.json"
        run(
            place,
            "schemawright",
            "normalize",
            f"--schemas={SCHEMAS}",
            f"--output={bundle}",
        )
        # Once for nothing: byte code is compiled and files are in the system's cache.
        measure(place, bundle, flip=False)
        measured = [
            measure(place, bundle, flip=bool(number % 2)) for number in range(pairs)
        ]
    reference = statistics.median(pair.reference for pair in measured)
    print(f"R: {reference:.2f} s (median of {pairs})")
    cold = told("cold", [pair.cold / pair.reference for pair in measured], COLD_LIMIT)
    unchanged = told(
        "unchanged",
        [pair.unchanged / pair.reference for pair in measured],
        UNCHANGED_LIMIT,
    )
    return 0 if cold and unchanged else 1


def told(what: str, ratios: list[float], limit: float) -> bool:
    median = statistics.median(ratios)
    print(
        f"{what:<10} min {min(ratios):.3f} R   median {median:.3f} R   max {max(ratios):.3f} R   limit {limit} R"
    )
    return median <= limit


def measure(place: Path, bundle: Path, *, flip: bool) -> Pair:
    """One pair; `flip` changes who goes first."""
    if flip:
        ours = generation(place)
        return Pair(reference(place, bundle), *ours)
    first = reference(place, bundle)
    return Pair(first, *generation(place))


def reference(place: Path, bundle: Path) -> float:
    return run(
        place,
        "datamodel_code_generator",
        f"--input={bundle}",
        "--input-file-type=jsonschema",
        "--output-model-type=dataclasses.dataclass",
        "--target-python-version=3.11",
        "--formatters=black",
        "--disable-warnings",
        f"--output={place / 'reference.py'}",
    )


def generation(place: Path) -> tuple[float, float]:
    """Seconds of a cold run, and of a second one with nothing to do."""
    for name in ("output", "cache"):
        shutil.rmtree(place / name, ignore_errors=True)
    command = (
        "schemawright",
        "generate",
        f"--schemas={SCHEMAS}",
        "--service=cognito-idp",
        f"--output={place / 'output'}",
        "--module=cognito_idp",
        "--targets=dataclasses,typed-dicts,client",
        "--quiet",
    )
    return run(place, *command), run(place, *command)


def run(place: Path, module: str, *arguments: str) -> float:
    """Seconds of one process, from its start to its end."""
    environment = os.environ | {"SCHEMAWRIGHT_CACHE_DIR": str(place / "cache")}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=place,
        env=environment,
        stdin=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
