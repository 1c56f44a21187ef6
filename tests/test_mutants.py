"""Broken copies of the generator (`mutants.toml`): a short run over small schemas notices each of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue

import pytest

ROOT = Path(__file__).parent.parent
HERE = Path(__file__).parent
WORKERS = 2
NOTICED = 3
"""Exit status of a judge that noticed something; with any other but 0 it did not get to look."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One way to break the generator: `old`, which stands in `file` once, becomes `new`."""

    breaks: str
    file: str
    old: str
    new: str


MUTANTS = tuple(
    Mutant(**one)
    for one in tomllib.loads((HERE / "mutants.toml").read_text(encoding="utf-8"))[
        "mutant"
    ]
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the generator and its templates, for one run at a time.

    Attributes:
        cache: Shared by all copies: what is kept there goes by content.
        keeps: Whether a run leaves compiled modules for the next one; a mutant must leave none.
    """

    folder: Path
    cache: Path
    keeps: bool = False

    def judged(self) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {
            "SCHEMAWRIGHT_CACHE_DIR": str(self.cache),
            "PYTHONDONTWRITEBYTECODE": "" if self.keeps else "1",
            "PYTHONPATH": "",
        }
        return subprocess.run(
            [sys.executable, str(HERE / "mutant_check.py"), str(self.folder)],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    @contextmanager
    def broken(self, mutant: Mutant, number: int) -> Iterator[None]:
        file = self.folder / mutant.file
        text, stat = file.read_text(encoding="utf-8"), file.stat()
        file.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8")
        # Python goes by size and whole seconds to see whether compiled modules are up to date.
        os.utime(file, (number, number))
        try:
            yield
        finally:
            file.write_text(text, encoding="utf-8")
            os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> list[Copy]:
    """Copies that were run once, so that their modules are compiled."""
    made: list[Copy] = []
    cache = tmp_path_factory.mktemp("cache")
    for _ in range(WORKERS):
        folder = tmp_path_factory.mktemp("copy")
        for name in ("generator", "templates"):
            ignored = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        made.append(Copy(folder, cache, keeps=True))
    with ThreadPoolExecutor(WORKERS) as pool:
        for run in pool.map(Copy.judged, made):
            assert run.returncode == 0, run.stdout + run.stderr
    return [replace(one, keeps=False) for one in made]


def test_there_are_enough_and_none_twice() -> None:
    assert len(MUTANTS) >= 30
    assert len({one.breaks for one in MUTANTS}) == len(MUTANTS)
    assert len({(one.file, one.old, one.new) for one in MUTANTS}) == len(MUTANTS)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda one: one.breaks)
def test_the_text_to_replace_stands_in_its_file_once(mutant: Mutant) -> None:
    text = (ROOT / mutant.file).read_text(encoding="utf-8")
    assert text.count(mutant.old) == 1
    assert mutant.old != mutant.new


def test_none_survives(copies: list[Copy]) -> None:
    free: SimpleQueue[Copy] = SimpleQueue()
    for copy in copies:
        free.put(copy)

    def judged(number: int) -> subprocess.CompletedProcess[str]:
        copy = free.get()
        try:
            with copy.broken(MUTANTS[number], number):
                return copy.judged()
        finally:
            free.put(copy)

    with ThreadPoolExecutor(WORKERS) as pool:
        runs = list(pool.map(judged, range(len(MUTANTS))))
    pairs = list(zip(MUTANTS, runs, strict=True))
    survivors = [mutant.breaks for mutant, run in pairs if run.returncode == 0]
    crashes = {
        mutant.breaks: run.stderr
        for mutant, run in pairs
        if run.returncode not in (0, NOTICED)
    }
    assert not survivors
    assert not crashes
