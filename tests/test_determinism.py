"""The same schemas give the same bytes: on every hash seed, in every folder, in any order of files, cold or warm."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

import schemawright
from schemawright.errors import OutputError
from tests.packages import ROOT, tree

MANIFEST = ".schemawright-manifest.json"
CHANGELOG = "CHANGELOG.md"
CASES = (
    "colliding-names",
    "inlined-items",
    "two-services-one-folder",
    "recursive-shapes",
    "html-docs",
)

# Run in a process of its own: the folder of schemas, the output and the module of each package.
GENERATE = """
import json, sys
import schemawright
for options in json.load(sys.stdin):
    schemawright.generate(**options)
"""


@dataclass(frozen=True)
class World:
    """Circumstances that must not matter.

    Attributes:
        order: Seed of the order in which files are written.
        utf8: Python's UTF-8 mode; without it, texts have the encoding of the locale where a program forgets to say.
    """

    name: str
    seed: str
    order: int
    zone: str
    locale: str
    utf8: str
    newlines: str = "\n"


WORLDS = (
    World("a", seed="0", order=1, zone="UTC", locale="C.UTF-8", utf8="1"),
    World(
        "somewhere else, quite far/b",
        seed="12345",
        order=2,
        zone="Pacific/Chatham",
        locale="C",
        utf8="0",
    ),
    World("c", seed="7", order=3, zone="UTC", locale="C", utf8="0", newlines="\r\n"),
)


def sources() -> Iterator[tuple[str, Path, dict[str, object]]]:
    """Modules, folders of schemas and further options."""
    yield "cognito_identity", ROOT / "schemas" / "cognito-identity", {}
    for case in CASES:
        options: dict[str, object] = {"targets": ["dataclasses", "typed-dicts"]}
        if case == "two-services-one-folder":
            options["include"] = ["lending-*"]
        yield case.replace(
            "-", "_"
        ), ROOT / "tests" / "golden" / case / "schemas", options


def copied(source: Path, target: Path, world: World) -> None:
    """The files of a folder, made one after the other in an order of their own."""
    target.mkdir(parents=True)
    files = sorted(source.glob("*.json"))
    Random(world.order).shuffle(files)
    for file in files:
        text = file.read_text(encoding="utf-8").replace("\n", world.newlines)
        (target / file.name).write_bytes(text.encode())


def generated(place: Path, world: World) -> dict[str, dict[str, bytes]]:
    place = place / world.name
    runs: list[dict[str, object]] = []
    for module, source, options in sources():
        copied(source, place / "schemas" / module, world)
        runs.append(
            {
                "schemas": str(place / "schemas" / module),
                "output": str(place / "output" / module),
                "module": module,
                **options,
            }
        )
    done = subprocess.run(
        [sys.executable, "-c", GENERATE],
        input=json.dumps(runs),
        cwd=place,
        env=environment(place, world),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {module: tree(place / "output" / module) for module, _, _ in sources()}


def environment(place: Path, world: World) -> dict[str, str]:
    """Nothing of this process but the way to the program."""
    kept = {
        name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ
    }
    return {
        **kept,
        "PYTHONHASHSEED": world.seed,
        "PYTHONUTF8": world.utf8,
        "PYTHONDONTWRITEBYTECODE": "1",
        "SCHEMAWRIGHT_CACHE_DIR": str(place / "cache"),
        "HOME": str(place),
        "LC_ALL": world.locale,
        "TZ": world.zone,
    }


@pytest.fixture(scope="module")
def worlds(
    tmp_path_factory: pytest.TempPathFactory,
) -> list[dict[str, dict[str, bytes]]]:
    place = tmp_path_factory.mktemp("worlds")
    return [generated(place, world) for world in WORLDS]


@pytest.mark.parametrize("number", range(1, len(WORLDS)))
def test_trees_are_identical(
    worlds: list[dict[str, dict[str, bytes]]], number: int
) -> None:
    for module, expected in worlds[0].items():
        found = worlds[number][module]
        assert list(found) == list(expected)
        different = [path for path in expected if found[path] != expected[path]]
        assert different == [], module


def test_the_committed_package_is_what_is_generated(
    worlds: list[dict[str, dict[str, bytes]]],
) -> None:
    """The modules: the metadata of the package comes from the configuration."""
    committed = tree(ROOT / "output" / "cognito-identity")
    for path, content in worlds[0]["cognito_identity"].items():
        if path.startswith("src/"):
            assert committed[path] == content, path


def test_nothing_tells_where_or_when(
    worlds: list[dict[str, dict[str, bytes]]], tmp_path: Path
) -> None:
    machine = {str(ROOT), str(Path.home()), str(tmp_path.parent), "worlds0"}
    for files in worlds[0].values():
        for path, content in files.items():
            text = content.decode("utf-8")
            assert "\r" not in text, path
            assert not any(place in text for place in machine if len(place) > 3), path
            assert text == "" or text.endswith("\n"), path


# One small package, for what happens to it afterwards.


@dataclass(frozen=True)
class Small:
    place: Path

    @property
    def output(self) -> Path:
        return self.place / "output"

    def options(self) -> dict[str, object]:
        return {
            "schemas": self.place / "schemas",
            "output": self.output,
            "module": "small",
        }

    def generate(self, *, force: bool = False) -> schemawright.Report:
        return schemawright.generate(force=force, **self.options())  # type: ignore[arg-type]

    def differing(self) -> list[str]:
        return [one.path for one in schemawright.check(**self.options())]  # type: ignore[arg-type]


@pytest.fixture
def small(tmp_path: Path) -> Small:
    source = ROOT / "tests" / "golden" / "description-wrapper" / "schemas"
    shutil.copytree(source, tmp_path / "schemas")
    made = Small(tmp_path)
    made.generate()
    return made


def test_check_is_clean_after_generate(small: Small) -> None:
    assert small.differing() == []


def test_check_is_red_after_any_edit(small: Small) -> None:
    files = tree(small.output)
    del files[MANIFEST], files[CHANGELOG]  # begun for the user, and the user's since
    assert len(files) > 20
    for path, content in files.items():
        file = small.output / path
        file.write_bytes(content + b"#\n")
        assert path in small.differing(), path
        file.unlink()
        assert path in small.differing(), path
        file.write_bytes(content)
    assert small.differing() == []


def test_check_is_red_without_its_manifest(small: Small) -> None:
    manifest = small.output / MANIFEST
    content = manifest.read_bytes()
    manifest.unlink()
    assert small.differing() == [MANIFEST]
    manifest.write_bytes(content + b"#\n")
    with pytest.raises(OutputError, match="is damaged"):
        small.differing()


def test_check_is_red_after_an_edit_of_any_schema(small: Small) -> None:
    for file in sorted((small.place / "schemas").glob("*.json")):
        before = file.read_text(encoding="utf-8")
        schema = json.loads(before)
        schema["description"] = "Something else altogether."
        file.write_text(json.dumps(schema), encoding="utf-8")
        assert small.differing() != [], file.name
        file.write_text(before, encoding="utf-8")
    assert small.differing() == []


def test_a_second_run_touches_nothing(small: Small) -> None:
    before = {
        path: (small.output / path).stat().st_mtime_ns for path in tree(small.output)
    }
    report = small.generate()
    after = {
        path: (small.output / path).stat().st_mtime_ns for path in tree(small.output)
    }
    assert after == before
    assert report.counts["files written"] == 0
    others = before.keys() - {MANIFEST, CHANGELOG}
    assert report.counts["files unchanged"] == len(others)


def test_a_warm_cache_changes_no_byte(
    small: Small, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = tree(small.output)
    shutil.rmtree(small.output)
    small.generate()
    assert tree(small.output) == first
    shutil.rmtree(small.output)
    monkeypatch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(small.place / "empty"))
    small.generate()
    assert tree(small.output) == first


def test_an_edited_file_is_kept_until_it_is_forced(small: Small) -> None:
    expected = tree(small.output)
    edited = small.output / "src" / "small" / "models.py"
    edited.write_bytes(edited.read_bytes() + b"# mine\n")
    with pytest.raises(OutputError, match=r"models\.py"):
        small.generate()
    assert edited.read_bytes().endswith(b"# mine\n")
    small.generate(force=True)
    assert tree(small.output) == expected
