"""Blocks of imports are those that ruff's isort and black would write."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemawright.python.imports import Import, import_block

ROOT = Path(__file__).parents[3]

MODULES = st.sampled_from(
    [
        *("typing", "datetime", "collections.abc", "dataclasses", "enum", "__future__"),
        *("._runtime", ".models", ".enums", "._wire", ".operations", "..up", "._Upper"),
        *("uuid", "decimal", "json", ".v2", ".v10", ".a", ".B", ".a_b"),
    ]
)
NAMES = st.sampled_from(
    [
        *(
            "Any",
            "TYPE_CHECKING",
            "UNSET",
            "Unset",
            "a",
            "A",
            "B",
            "b",
            "aB",
            "Ab",
            "AB",
        ),
        *(
            "x1",
            "x2",
            "x10",
            "X1",
            "X10",
            "X2",
            "A1B2",
            "A1B10",
            "_private",
            "_Private",
        ),
        *("UserType", "USERType", "UserPoolType", "userType", "SMSType", "SmsType"),
        *("LONG_CONSTANT", "LongConstant", "long_constant", "Z9", "z9", "T", "t", "ID"),
        *(f"AVeryLongNameOfSomethingThatIsImported{number}" for number in range(12)),
    ]
)
BLOCKS = st.lists(st.builds(Import, MODULES, NAMES), min_size=1, max_size=25)


def used(imports: list[Import]) -> str:
    """Statements that use every name, so that ruff takes none away."""
    names = dict.fromkeys(item.name for item in imports)
    return "".join(f"print({name})\n" for name in names)


def run(tool: list[str], files: list[Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *tool, *map(str, files)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def blocks(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Many random blocks, each a file, for one run of each tool over all of them."""
    folder = tmp_path_factory.mktemp("imports")
    files: list[Path] = []

    @settings(
        max_examples=200,
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(BLOCKS)
    def write(imports: list[Import]) -> None:
        file = folder / f"block_{len(files)}.py"
        text = f'"""Imports."""\n\n{import_block(imports)}\n\n{used(imports)}'
        file.write_text(text, encoding="utf-8")
        files.append(file)

    write()
    return files


def test_ruff_would_sort_nothing(blocks: list[Path]) -> None:
    done = run(["ruff", "check", "--isolated", "--select", "I", "--diff"], blocks)
    assert done.returncode == 0, done.stdout


def test_black_would_change_nothing(blocks: list[Path]) -> None:
    done = run(["black", "--check", "--diff", "--quiet"], blocks)
    assert done.returncode == 0, done.stdout


@settings(max_examples=50, database=None, derandomize=True)
@given(BLOCKS, st.randoms(use_true_random=False))
def test_the_order_in_which_imports_are_asked_for_changes_nothing(
    imports: list[Import], random: object
) -> None:
    shuffled = list(imports) * 2
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert import_block(shuffled) == import_block(imports)


def test_groups_stand_apart() -> None:
    imports = [
        Import("._runtime", "UNSET"),
        Import("typing", "Any"),
        Import("__future__", "annotations"),
        Import("collections.abc", "Mapping"),
        Import(".enums", "Color"),
    ]
    assert import_block(imports) == (
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping\n"
        "from typing import Any\n\n"
        "from ._runtime import UNSET\n"
        "from .enums import Color"
    )


@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("length", range(60, 90))
def test_a_line_that_is_too_long_is_broken(length: int, indent: int) -> None:
    name = "n" * length
    block = import_block([Import("typing", name)], indent)
    line = f"{' ' * indent}from typing import {name}"
    if len(line) <= 88:
        assert block == line
    else:
        pad = " " * indent
        assert block == f"{pad}from typing import (\n{pad}    {name},\n{pad})"


def test_nothing_is_imported_for_nothing() -> None:
    assert import_block([]) == ""
