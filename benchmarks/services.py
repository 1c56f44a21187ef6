"""Generates, imports and type-checks services of botocore: `python benchmarks/services.py [--jobs 2] [SERVICE …]`.

Without names, the forty of `SERVICES` are made, and the ten of `TYPED` are checked by `mypy --strict`; with names, those
are made, and `--types` says whether all of them are checked too. `--all` takes whatever the installed botocore knows.
Each service is a process of its own with all default targets, and all modules of its package are imported in another one,
warnings being errors. One line a service, then a line with the sum; the exit code is 1 where anything failed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent

TYPED: Final = (
    "accessanalyzer",
    "cloudfront",
    "cognito-idp",
    "dynamodb",
    "iam",
    "kinesis",
    "lambda",
    "s3",
    "sagemaker",
    "sqs",
)
"""Every protocol, event streams, documents, and one of the largest models."""

SERVICES: Final = (
    *TYPED,
    "acm",
    "apigateway",
    "appconfigdata",
    "athena",
    "batch",
    "bedrock-runtime",
    "cloudformation",
    "cloudwatch",
    "cognito-identity",
    "ec2",
    "ecr",
    "ecs",
    "eks",
    "elbv2",
    "events",
    "firehose",
    "glue",
    "iot-data",
    "kms",
    "lex-runtime",
    "logs",
    "medialive",
    "personalize-events",
    "polly",
    "rds",
    "route53",
    "secretsmanager",
    "sns",
    "stepfunctions",
    "sts",
)

_IMPORT: Final = """\
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
for name in package.__all__:
    getattr(package, name)
"""


@dataclass(frozen=True, slots=True)
class Step:
    """One process: how long it took, and what it said where it failed."""

    seconds: float
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a service.

    Attributes:
        lines: Of Python in the package.
        steps: By what was done: `generate`, `import`, `mypy`; up to the first that failed.
    """

    service: str
    lines: int
    steps: dict[str, Step]

    @property
    def failure(self) -> str:
        """What went wrong first; empty where nothing did."""
        return next((one.failure for one in self.steps.values() if one.failure), "")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("services", nargs="*", metavar="SERVICE")
    parser.add_argument("--jobs", type=int, default=2, help="processes at a time (2)")
    parser.add_argument("--all", action="store_true", help="all that botocore knows")
    parser.add_argument("--types", action="store_true", help="check types of all given")
    given = parser.parse_args()
    services: Sequence[str] = given.services or SERVICES
    typed: Sequence[str] = services if given.types else () if given.services else TYPED
    if given.all:
        services, typed = known_services(), ()
    failed = 0
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with ThreadPoolExecutor(given.jobs) as pool:
            for outcome in pool.map(
                lambda service: made(place, service, types=service in typed), services
            ):
                failed += bool(outcome.failure)
                print(told(outcome), flush=True)
    passed = len(services) - failed
    print(
        f"{passed} of {len(services)} services, {time.perf_counter() - start:.0f} s in all"
    )
    return 1 if failed else 0


def known_services() -> list[str]:
    from botocore.loaders import Loader

    names: list[str] = Loader().list_available_services("service-2")
    return names


def told(outcome: Outcome) -> str:
    times = "  ".join(
        f"{what} {step.seconds:6.1f} s" for what, step in outcome.steps.items()
    )
    failure = f"\n{outcome.failure}" if outcome.failure else ""
    return f"{outcome.service:<28} {outcome.lines:>8,} lines  {times}{failure}"


def made(
    place: Path, service: str, *, types: bool, operations: Sequence[str] = ()
) -> Outcome:
    """One service from its model to the checked package, which is then removed.

    Args:
        operations: Globs over those to take; none at all takes every operation.
    """
    output = place / service
    steps: dict[str, Step] = {}
    for what, command in _commands(service, operations, output, types=types):
        steps[what] = run(command, place, output / "src")
        if steps[what].failure:
            break
    lines = sum(
        len(file.read_bytes().splitlines()) for file in output.rglob("src/**/*.py")
    )
    shutil.rmtree(output, ignore_errors=True)
    return Outcome(service, lines, steps)


def _commands(
    service: str, operations: Sequence[str], output: Path, *, types: bool
) -> Iterator[tuple[str, list[str]]]:
    python = sys.executable
    command = [python, "-m", "schemawright", "generate", "--quiet"]
    command += [f"--source=botocore:{service}", f"--output={output}"]
    yield "generate", [*command, *(f"--operations={glob}" for glob in operations)]
    (module,) = (path.name for path in (output / "src").iterdir())
    yield "import", [python, "-W", "error", "-c", _IMPORT, module]
    if types:
        yield (
            "mypy",
            [
                *(python, "-m", "mypy", "--strict", "--no-incremental"),
                *("--cache-dir", os.devnull, "--config-file", os.devnull),
                str(output / "src"),
            ],
        )


def run(command: Sequence[str], place: Path, source: Path) -> Step:
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(
            [os.environ.get("PYTHONPATH", ""), str(source)]
        ).strip(os.pathsep),
        "SCHEMAWRIGHT_CACHE_DIR": str(place / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    start = time.perf_counter()
    done = subprocess.run(
        list(command),
        cwd=place,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
    seconds = time.perf_counter() - start
    return Step(seconds, done.stdout[-2000:] if done.returncode else "")


if __name__ == "__main__":
    sys.exit(main())
