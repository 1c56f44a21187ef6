"""The examples, as their users build and use them: generated in an isolated environment, installed in an empty one."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builds.projects import example, installed, names
from tests.environments import Environment, bare
from tests.packages import ROOT

PARCELS = """
from post_office import Client, Parcel, price
from post_office.counter import QuotePostageRequest, QuotePostageResponse

with Client.stub() as (client, counter):
    counter.on(QuotePostageRequest, QuotePostageResponse(cents=450))
    print(price(client, [Parcel(grams=900, country="NZ")]))
"""
PLANTS = [
    {"name": "fern", "daysBetweenWatering": 3, "lastWatered": "2020-02-02"},
    {"name": "cactus", "daysBetweenWatering": 60, "lastWatered": "2020-02-02"},
    {"name": "new", "daysBetweenWatering": 60, "lastWatered": "9000-01-01"},
]


@dataclass(frozen=True)
class Consumer:
    """An example.

    Attributes:
        package: What it generates.
        program: Arguments of Python for a program that uses it.
        says: What the program prints.
    """

    name: str
    package: str
    program: tuple[str, ...]
    says: str


CONSUMERS = (
    Consumer(
        "hatch-consumer",
        "plant_care/almanac",
        ("-m", "plant_care", "plants.json"),
        "fern\ncactus\n",
    ),
    Consumer("setuptools-consumer", "post_office/counter", ("-c", PARCELS), "4.50\n"),
)


@dataclass(frozen=True)
class Built:
    """A consumer's sdist, and the wheel that was made of it; each in an isolated environment."""

    consumer: Consumer
    sdist: Path
    wheel: Path


@pytest.fixture(scope="module", params=CONSUMERS, ids=lambda one: one.name)
def made(
    request: pytest.FixtureRequest,
    wheel: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Built:
    consumer: Consumer = request.param
    place = tmp_path_factory.mktemp(consumer.name)
    folder = example(consumer.name, place / "project")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "uv", "build", "--python", sys.executable),
            *("--find-links", str(wheel.parent)),
        ],
        cwd=folder,
        env=bare(SCHEMAWRIGHT_CACHE_DIR=str(place / "cache")),
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (sdist,), (found,) = (folder / "dist").glob("*.gz"), (folder / "dist").glob("*.whl")
    return Built(consumer, sdist, found)


def test_nothing_generated_is_committed(made: Built) -> None:
    folder = ROOT / "examples" / made.consumer.name
    (generated,) = (one for one in names(made.wheel) if one.endswith("/schema.json"))
    source = next(folder.rglob(generated.partition("/")[0])).parent
    ignored = (folder / ".gitignore").read_text(encoding="utf-8").splitlines()
    place = (source / made.consumer.package).relative_to(folder).as_posix()
    assert f"/{place}/" in ignored


def test_the_sdist_holds_the_schemas_and_the_code(made: Built) -> None:
    found = names(made.sdist)
    folder = ROOT / "examples" / made.consumer.name
    for schema in (folder / "schemas").iterdir():
        assert f"schemas/{schema.name}" in found
    (code,) = (
        one for one in found if one.endswith(f"{made.consumer.package}/models.py")
    )
    assert code.removesuffix("models.py") + ".schemawright-manifest.json" in found


def test_the_wheel_holds_the_code_and_nothing_that_watches_it(made: Built) -> None:
    found = names(made.wheel)
    package = made.consumer.package
    for name in ("__init__.py", "models.py", "py.typed", "schema.json"):
        assert f"{package}/{name}" in found
    assert f"{package}/_walker/walk.py" in found
    top = package.partition("/")[0]
    assert {one.partition("/")[0] for one in found} == {top, f"{top}-1.0.0.dist-info"}


def test_a_program_runs_where_nothing_else_is_installed(
    made: Built, tmp_path: Path
) -> None:
    venv.create(tmp_path / "empty", with_pip=False)
    empty = Environment(tmp_path / "empty")
    installed(empty, [made.wheel])
    (empty.root / "plants.json").write_text(json.dumps(PLANTS), encoding="utf-8")
    assert empty.run(*made.consumer.program) == made.consumer.says
    assert empty.call("-c", "import schemawright").returncode == 1


def test_its_own_tests_pass(made: Built, tmp_path: Path) -> None:
    folder = example(made.consumer.name, tmp_path / "project")
    zipfile.ZipFile(made.wheel).extractall(tmp_path / "installed")
    done = subprocess.run(
        [sys.executable, "-P", "-m", "pytest", "-q", str(folder / "tests")],
        cwd=tmp_path,
        env=bare(
            PYTHONPATH=str(tmp_path / "installed"), PYTEST_DISABLE_PLUGIN_AUTOLOAD="1"
        ),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout
