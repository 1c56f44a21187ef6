"""`generate --watch`, as it is used: a process of its own, files that are saved, and what it says and writes then."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from time import monotonic

import pytest
from typer.testing import CliRunner

from schemawright import watching
from schemawright.cli import app

CASE = Path(__file__).parent / "golden" / "description-wrapper" / "schemas"
ISBN = "description-isbn-type-schema.json"
PATIENCE = 30
"""Seconds after which a test gives up; on an idle machine each save is answered within half a second."""
CONFIGURATION = """\
schemas = "schemas"
output = "out"
module = "library"
targets = ["dataclasses"]
"""

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="signals of this kind are POSIX's"
)


class Watch:
    """A running watch; what it says is read line by line."""

    def __init__(self, place: Path, process: subprocess.Popen[str]) -> None:
        self.place = place
        self.process = process
        self._lines: Queue[str] = Queue()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))

    def says(self, text: str) -> list[str]:
        """The lines up to the one with `text`."""
        lines: list[str] = []
        end = monotonic() + PATIENCE
        while not lines or text not in lines[-1]:
            try:
                lines.append(self._lines.get(timeout=max(0, end - monotonic())))
            except Empty:
                pytest.fail(f"{text!r} was not said, but {lines}")
        return lines

    def says_nothing(self, seconds: float) -> None:
        with pytest.raises(Empty):
            pytest.fail(f"it said {self._lines.get(timeout=seconds)!r}")

    def schema(self, name: str = ISBN) -> Path:
        return self.place / "schemas" / name

    @property
    def models(self) -> str:
        file = self.place / "out" / "library" / "models.py"
        return file.read_text(encoding="utf-8")

    def ends(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextmanager
def watch(place: Path, *arguments: str) -> Iterator[Watch]:
    command = [sys.executable, "-m", "schemawright", "generate", "--watch", *arguments]
    with subprocess.Popen(
        command,
        cwd=place,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            yield Watch(place, process)
        finally:
            process.kill()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    shutil.copytree(CASE, tmp_path / "schemas")
    (tmp_path / "schemawright.toml").write_text(CONFIGURATION)
    return tmp_path


def saved(file: Path, text: str) -> None:
    """As careful editors save: beside it, then over it."""
    beside = file.with_name(f".{file.name}.swp")
    beside.write_text(text, encoding="utf-8")
    beside.replace(file)


def test_saves_are_answered_and_mistakes_survived(place: Path) -> None:
    with watch(place) as running:
        isbn = running.schema()
        good = isbn.read_text(encoding="utf-8")

        # The first run, and what is watched.
        first, second = running.says("watching")
        assert re.fullmatch(r"library -> out: \d+ files written", first)
        assert second == "watching schemas, schemawright.toml; Ctrl-C ends it"

        # A save, in place. Half of it may be seen, and is a mistake then; all others here are made in one step.
        isbn.write_text(good.replace("17", "18"))
        assert running.says("written")[-1].startswith("library -> out: ")
        assert "10 to 18 " in running.models

        # A mistake, a save that does not mend it, and one that does.
        saved(isbn, "{")
        told = running.says("waiting for the next save")
        assert (
            f"error: schemas/{ISBN}: /: line 1, column 2: Expecting property name "
            "enclosed in double quotes; correct the JSON"
        ) in told
        assert "10 to 18 " in running.models
        saved(isbn, "[")
        running.says("waiting for the next save")
        saved(isbn, good)
        running.says("written")
        assert "10 to 17 " in running.models

        # What changes nothing that matters is not worth a word: its own output neither.
        saved(isbn, good)
        isbn.with_name("notes.txt").write_text("not a schema")
        running.says_nothing(1)

        # Files come and go.
        new = running.schema("new-schema.json")
        saved(new, '{"title": "New", "type": "object", "properties": {"a": {}}}')
        running.says("written")
        assert "class New" in running.models
        new.unlink()
        running.says("written")
        assert "class New" not in running.models

        assert running.ends(signal.SIGTERM) == 0


def test_folders_come_and_go(place: Path) -> None:
    with watch(place) as running:
        running.says("watching")
        good = running.schema().read_text(encoding="utf-8")
        (place / "schemas").rename(place / "away")
        assert running.says("waiting for the next save")[0] == (
            "error: schemas: does not exist; give the folder that holds the schemas"
        )
        (place / "away").rename(place / "schemas")
        assert running.says("up to date") == ["everything is up to date"]

        # Another folder of the name is watched as well.
        (place / "schemas").rename(place / "older")
        running.says("error: schemas: does not exist")
        shutil.copytree(CASE, place / "away")
        (place / "away").rename(place / "schemas")
        running.says("up to date")
        saved(running.schema(), good.replace("17", "19"))
        running.says("written")
        assert "10 to 19 " in running.models


def test_the_configuration_is_followed(place: Path) -> None:
    configuration = place / "schemawright.toml"
    with watch(place) as running:
        running.says("watching")
        saved(configuration, "a = \n")
        assert running.says("waiting for the next save") == [
            "error: schemawright.toml: is no TOML: Invalid value (at line 1, column 5)",
            "waiting for the next save",
        ]

        # Another folder of schemas, another output, templates.
        (place / "schemas").rename(place / "types")
        (place / "own" / "dataclasses").mkdir(parents=True)
        template = place / "own" / "dataclasses" / "enums.py.jinja"
        moved = CONFIGURATION.replace('"schemas"', '"types"').replace('"out"', '"made"')
        saved(configuration, moved + 'templates = "own"\n')
        *_, written, watched = running.says("watching types")
        assert re.fullmatch(r"library -> made: \d+ files written", written)
        assert watched == "watching types, own, schemawright.toml; Ctrl-C ends it"
        saved(template, "{{ nothing }}\n")
        assert running.says("waiting for the next save")[0] == (
            "error: own/dataclasses/enums.py.jinja, line 1: `{{ nothing }}`: 'nothing' is undefined; "
            "print what the view of this template holds"
        )
        saved(template, '"""Mine."""\n')
        running.says("written")
        enums = place / "made" / "library" / "enums.py"
        assert enums.read_text() == '"""Mine."""\n'
        assert running.ends(signal.SIGINT) == 130


def test_it_begins_with_what_is_wrong_and_says_no_more_than_asked(place: Path) -> None:
    isbn = place / "schemas" / ISBN
    good = isbn.read_text(encoding="utf-8")
    isbn.write_text("{")
    with watch(place, "--quiet") as running:
        running.says("line 1, column 2")
        isbn.write_text(good)
        end = monotonic() + PATIENCE
        while not (place / "out" / "library" / "models.py").exists():
            assert monotonic() < end
        assert running.ends(signal.SIGINT) == 130
    assert not (place / "out").with_name(".out.schemawright-lock").exists()


def run(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["generate", *arguments])
    assert result.exit_code == 1
    assert result.stdout == ""
    return result.stderr


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        (
            ("--diff", "--watch"),
            "error: --diff and --watch contradict each other: one writes nothing, the other goes on writing;"
            " leave one of them out\n",
        ),
        (
            ("--diff", "--force"),
            "error: --diff and --force contradict each other: nothing is written, so nothing is overwritten;"
            " leave one of them out\n",
        ),
        (
            ("--diff", "--quiet"),
            "error: --diff and --quiet contradict each other: `check --quiet` says by its exit code whether anything"
            " differs; leave one of them out\n",
        ),
        (
            ("--watch", "--json"),
            "error: --watch and --json contradict each other: a watch has no end at which to report;"
            " leave one of them out\n",
        ),
    ],
)
def test_flags_that_contradict_each_other(
    flags: tuple[str, ...], expected: str
) -> None:
    # With --json, the error is on standard output as well.
    result = CliRunner().invoke(app, ["generate", *flags])
    assert result.exit_code == 1
    assert result.stderr == expected


def test_without_the_library(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    monkeypatch.setattr(watching, "find_spec", lambda name: None)
    assert run("--watch") == (
        "error: --watch needs the package watchfiles; install it with\n"
        "  python -m pip install 'schemawright[watch]'\n"
    )
    assert not (place / "out").exists()


def test_there_must_be_something_to_watch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("--watch", "--source=botocore:sts", "--output=out") == (
        "error: --watch has nothing to watch: the input is a model of botocore, and there are neither templates nor a"
        " configuration file; leave --watch out\n"
    )
    assert run("--watch").startswith("error: nothing to generate from")
    assert not (tmp_path / "out").exists()


def test_a_system_that_refuses_to_watch(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no watches are left")

    monkeypatch.chdir(place)
    monkeypatch.setattr("watchfiles.watch", refuse)
    result = CliRunner().invoke(app, ["generate", "--watch", "--quiet"])
    assert result.exit_code == 1
    assert result.stderr == (
        "error: the folders cannot be watched (no watches are left); with WATCHFILES_FORCE_POLLING=1 in the environment"
        " they are read again and again instead\n"
    )


def test_folders_that_must_not_be_read_are_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("not yours")

    monkeypatch.setattr("watchfiles.watch", refuse)
    assert list(watching._events([tmp_path], watching.Stop())) == [set()]


def test_the_program_starts_without_the_library(place: Path) -> None:
    code = "import sys, schemawright.watch_command; print('watchfiles' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env=os.environ,
        check=True,
    )
    assert done.stdout == "False\n"


def test_a_document_is_followed_with_the_files_that_it_refers_to(
    tmp_path: Path,
) -> None:
    documents = CASE.parent.parent.parent / "fixtures" / "openapi"
    for name in ("library.yaml", "common.json"):
        shutil.copy(documents / name, tmp_path / name)
    options = ["--source=openapi:library.yaml", "--output=out"]
    with watch(tmp_path, *options, "--targets=dataclasses") as running:
        told = running.says("watching library.yaml; Ctrl-C ends it")
        assert any("files written" in line for line in told)
        shared = tmp_path / "common.json"
        text = shared.read_text(encoding="utf-8")
        saved(shared, text.replace("Thirteen digits", "Ten digits"))
        running.says("written")
        assert "Ten digits" in running.models
