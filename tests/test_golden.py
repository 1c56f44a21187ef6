"""The golden cases: their text, and that the text is good Python which does what it says."""

from __future__ import annotations

import compileall
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemawright.output.comparing import unified_diff
from tests.golden_cases import GOLDEN, ROOT, Case, cases, stored
from tests.instances import instances

CASES = cases()
ROUND_TRIPS = 25

each_case = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])


@dataclass(frozen=True, slots=True)
class Generated:
    """Every case, generated into a folder of its own.

    Attributes:
        roots: The folders that hold the import packages, by case.
    """

    roots: dict[str, Path]
    modules: dict[str, str]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    place = tmp_path_factory.mktemp("golden")
    roots: dict[str, Path] = {}
    for case in CASES:
        root = place / case.name
        for path, content in case.generated().items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        roots[case.name] = root / "src" if (root / "src").is_dir() else root
    sys.path[:0] = list(map(str, roots.values()))
    yield Generated(roots, {case.name: case.settings.module for case in CASES})
    del sys.path[: len(roots)]


def test_there_are_cases() -> None:
    assert len(CASES) >= 16


@each_case
def test_the_text_is_as_expected(case: Case) -> None:
    """A missing or an additional file fails too; `python -m tests.update_golden` shows what changed to git."""
    actual, expected = stored(case.generated()), case.expected()
    differences = [
        unified_diff(path, expected.get(path), actual.get(path))
        for path in sorted(actual.keys() | expected.keys())
        if actual.get(path) != expected.get(path)
    ]
    assert not differences, "".join(differences)


@each_case
def test_it_compiles_and_is_imported(case: Case, generated: Generated) -> None:
    root = generated.roots[case.name]
    assert compileall.compile_dir(root, quiet=2, force=True)
    package = root / generated.modules[case.name]
    for file in sorted(package.glob("*.py")):
        imported(generated, case, file.stem)


@each_case
def test_instances_come_back_as_they_were(case: Case, generated: Generated) -> None:
    package = generated.roots[case.name] / generated.modules[case.name]
    if not (package / "_codecs.py").is_file():
        pytest.skip("no dataclasses")
    bundle = json.loads((package / "schema.json").read_text(encoding="utf-8"))
    imported(generated, case, "_codecs")
    codecs = imported(generated, case, "_runtime").CODECS
    assert codecs
    for structure, codec in codecs.items():
        strategy = instances(bundle, codec.title)
        assert_round_trip(structure, strategy)


def assert_round_trip(structure: type, strategy: st.SearchStrategy[object]) -> None:
    @settings(
        max_examples=ROUND_TRIPS,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def check(instance: object) -> None:
        decoded = structure.from_json(json.dumps(instance))  # type: ignore[attr-defined]
        decoded.validate()
        assert json.loads(decoded.to_json()) == instance
        assert structure.from_dict(decoded.to_dict()) == decoded  # type: ignore[attr-defined]

    check()


def imported(generated: Generated, case: Case, module: str) -> ModuleType:
    return importlib.import_module(f"{generated.modules[case.name]}.{module}")


def test_mypy_finds_nothing(generated: Generated) -> None:
    """All cases in one run; no configuration of ours helps."""
    packages = [
        part for module in generated.modules.values() for part in ("--package", module)
    ]
    done = run(
        [
            "mypy",
            "--strict",
            "--config-file=",
            f"--cache-dir={ROOT / '.mypy_cache'}",
            *packages,
        ],
        MYPYPATH=os.pathsep.join(map(str, generated.roots.values())),
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_finds_nothing(generated: Generated, tmp_path: Path) -> None:
    roots = list(map(str, generated.roots.values()))
    project = {
        "include": roots,
        "extraPaths": roots,
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
    }
    file = tmp_path / "pyrightconfig.json"
    file.write_text(json.dumps(project), encoding="utf-8")
    done = run(["basedpyright", "--project", str(file)])
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("tool", [["black", "--check", "--quiet"], ["ruff", "check"]])
def test_the_text_is_laid_out_and_clean(tool: list[str]) -> None:
    done = run([*tool, str(GOLDEN)])
    assert done.returncode == 0, done.stdout + done.stderr


def test_ci_updates_nothing() -> None:
    done = run(["tests.update_golden"], CI="true")
    assert done.returncode == 1
    assert "under CI" in done.stderr


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
    )
