"""Both type checkers see every misuse of a generated package, and nothing else."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages import ROOT, source_of

CASE = ROOT / "tests" / "typing" / "misuse.py"
MARK = re.compile(r"# E: (\S+) (\S+)$")


def expected(which: int) -> dict[int, set[str]]:
    """The codes that a line may have, by line."""
    lines = CASE.read_text(encoding="utf-8").splitlines()
    found = ((at, MARK.search(line)) for at, line in enumerate(lines, 1))
    return {at: set(mark[which].split("|")) for at, mark in found if mark}


def run(*command: str, folder: Path, path: str) -> str:
    import os

    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=dict(os.environ) | {"MYPYPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def test_mypy(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    text = run(
        "mypy",
        "--strict",
        "--follow-imports=silent",
        "--no-error-summary",
        "--hide-error-context",
        "--config-file=",
        f"--cache-dir={tmp_path}",
        str(CASE),
        folder=tmp_path,
        path=str(source_of("cognito_idp")),
    )
    errors = re.findall(r":(\d+): error: (.*)  \[([a-z-]+)\]$", text, re.MULTILINE)
    check([(int(line), code, said) for line, said, code in errors], expected(1))


def test_pyright(tmp_path: Path) -> None:
    pytest.importorskip("basedpyright")
    source = source_of("cognito_idp")
    settings = {"extraPaths": [str(source)], "typeCheckingMode": "strict"}
    settings |= {"include": [str(CASE)], "pythonVersion": "3.11"}
    project = tmp_path / "pyrightconfig.json"
    project.write_text(json.dumps(settings), encoding="utf-8")
    text = run(
        "basedpyright",
        "--outputjson",
        "--project",
        str(project),
        folder=tmp_path,
        path="",
    )
    errors = [
        (one["range"]["start"]["line"] + 1, one["rule"], one["message"])
        for one in json.loads(text)["generalDiagnostics"]
    ]
    check(errors, expected(2))


def check(errors: list[tuple[int, str, str]], wanted: dict[int, set[str]]) -> None:
    """Each marked line has an error of its codes, and no other line has any."""
    found: dict[int, set[str]] = {}
    for line, code, _ in errors:
        found.setdefault(line, set()).add(code)
    strange = [
        f"line {line}: {code}: {said.splitlines()[0]}"
        for line, code, said in errors
        if not found[line] & wanted.get(line, set())
    ]
    missed = [f"line {line}: no error" for line in wanted if line not in found]
    assert strange + missed == []
