"""Within an edition, every later schemawright generates the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from schemawright.config import EDITIONS
from schemawright.errors import ConfigurationError
from schemawright.output.comparing import unified_diff
from tests.frozen_editions import (
    FROZEN,
    SEAL,
    cases_of,
    current,
    expected,
    freeze,
    seal,
    unfrozen,
)
from tests.golden_cases import Case, cases

FEW = ("package-metadata", "open-enum")


def differences(case: Case) -> str:
    actual, frozen = current(case), expected(case)
    return "".join(
        unified_diff(path, frozen.get(path), actual.get(path))
        for path in sorted(actual.keys() | frozen.keys())
        if actual.get(path) != frozen.get(path)
    )


def test_every_edition_is_frozen_but_those_that_wait_for_it() -> None:
    present = {path.name for path in FROZEN.glob("*")}
    assert present == set(EDITIONS) - set(unfrozen())
    # Only what is not released yet can still change.
    assert unfrozen() in ([], [EDITIONS[-1]])


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_bytes_are_those_of_the_edition(edition: str) -> None:
    made = cases_of(FROZEN / edition)
    assert len(made) >= (0 if edition in unfrozen() else 16)
    for case in made:
        assert case.settings.edition == edition
        assert differences(case) == ""


def test_nothing_frozen_was_touched() -> None:
    for edition in set(EDITIONS) - set(unfrozen()):
        folder = FROZEN / edition
        assert (folder / SEAL).read_text("utf-8").strip() == seal(folder), edition


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """Some of today's cases, frozen."""
    folder = tmp_path / EDITIONS[-1]
    freeze(EDITIONS[-1], [one for one in cases() if one.name in FEW], folder)
    return folder


def test_what_is_frozen_is_what_is_generated(frozen: Path) -> None:
    made = cases_of(frozen)
    assert sorted(one.name for one in made) == sorted(FEW)
    for case in made:
        assert case.settings.edition == frozen.name
        assert differences(case) == ""
    assert (frozen / SEAL).read_text("utf-8").strip() == seal(frozen)


def test_any_change_is_seen(frozen: Path) -> None:
    """Of what is generated, of what is copied, and of the schemas."""
    before = seal(frozen)
    (case,) = (one for one in cases_of(frozen) if one.name == "open-enum")
    for file, old, new in (
        ("expected/open_enum/models.py", "class SetLamp", "class SetLamps"),
        (
            "expected/digests.json",
            '"open_enum/_runtime.py": "',
            '"open_enum/_runtime.py": "0',
        ),
        ("schemas/lamp-lamp-state.json", '"title"', '"$comment": "", "title"'),
    ):
        path = case.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        assert differences(case) != "", file
        assert seal(frozen) != before, file
        path.write_text(text, encoding="utf-8")
    assert seal(frozen) == before


def test_what_is_frozen_is_not_frozen_again(frozen: Path) -> None:
    with pytest.raises(FileExistsError):
        freeze(frozen.name, [], frozen)


def test_no_edition_but_those(frozen: Path) -> None:
    case, _ = cases_of(frozen)
    file = case.folder / "case.toml"
    text = file.read_text(encoding="utf-8").replace(frozen.name, "1999", 1)
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="`1999` is no edition"):
        _ = case.settings


@pytest.mark.parametrize(
    ("command", "expected_text"),
    [
        (["tests.freeze_edition"], "nothing is frozen under CI\n"),
        (["tests.update_golden", "2026"], "golden files are not updated under CI"),
    ],
)
def test_ci_freezes_and_updates_nothing(command: list[str], expected_text: str) -> None:
    done = run(command, CI="true")
    assert done.returncode == 1
    assert done.stderr.startswith(expected_text)


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_update_command_refuses_an_edition(edition: str) -> None:
    done = run(["tests.update_golden", edition], CI="")
    assert done.returncode == 2
    assert done.stderr == f"{edition} is an edition: once frozen, it is never updated\n"


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=FROZEN.parent.parent,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
