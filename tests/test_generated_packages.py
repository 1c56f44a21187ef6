"""Packages made of hand-made schemas: they accept what fits, refuse what does not, and type-check."""

from __future__ import annotations

import ast
import copy
import dataclasses
import json
import os
import pickle
import subprocess
import sys
import textwrap
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from schemawright.python.reserved import CODEC_NAMES, MODEL_NAMES
from tests.packages import (
    ROOT,
    bundle_of,
    generated,
    refusal,
    submodule,
    walk,
    write_schemas,
)
from tests.themes import THEMES, Theme

RUNTIME = ROOT / "generator" / "schemawright" / "runtime"
# What is copied into every package is checked where it comes from; these are its stand-ins for generated modules.
_GENERATED = {"_codecs.py", "errors.py", "operations.py"}


def is_generated(file: Path) -> bool:
    return file.name in _GENERATED or not any(RUNTIME.rglob(file.name))


@dataclass(frozen=True)
class Made:
    """The themes as imported packages.

    Attributes:
        place: Holds a folder for each.
    """

    place: Path
    packages: dict[str, ModuleType]

    def cls(self, theme: Theme, title: str) -> type[Any]:
        """The class of a schema, whatever it is called in Python."""
        package = self.packages[theme.name]
        submodule(package, "_codecs")
        table = submodule(package, "_runtime").CODECS
        (found,) = (cls for cls, codec in table.items() if codec.title == title)
        return found  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    place = tmp_path_factory.mktemp("themes")
    before = list(sys.path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCHEMAWRIGHT_CACHE_DIR", str(place / "cache"))
        packages = {}
        for theme in THEMES:
            folder = place / theme.name
            if theme.service:
                write_schemas(folder / "schemas", {})
                text = json.dumps(theme.service)
                (folder / "schemas" / "service.json").write_text(text, encoding="utf-8")
            packages[theme.name] = generated(folder, theme.name, theme.schemas)
        yield Made(place, packages)
    sys.path[:] = before


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(theme, *case, id=f"{theme.name}-{case[0]}-{number}")
        for theme in THEMES
        for number, case in enumerate(getattr(theme, kind))
    ]


@pytest.mark.parametrize(("theme", "title", "data"), cases("valid"))
def test_valid_data_comes_back_as_it_was(
    made: Made, theme: Theme, title: str, data: Any
) -> None:
    cls = made.cls(theme, title)
    before = copy.deepcopy(data)
    instance = cls.from_dict(data)
    instance.validate()
    assert same_json(instance.to_dict(), before)
    assert same_json(json.loads(instance.to_json()), before)
    assert cls.from_json(json.dumps(data)) == instance
    assert cls.from_dict(instance.to_dict()) == instance
    assert pickle.loads(pickle.dumps(instance)) == instance
    assert same_json(copy.deepcopy(instance).to_dict(), before)
    assert data == before


def same_json(one: object, other: object) -> bool:
    """Equal, `1` and `true` and `1.0` told apart; the order of members aside."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


@pytest.mark.parametrize(
    ("theme", "title", "data", "pointer", "rule"), cases("invalid")
)
def test_invalid_data_is_refused_where_it_is_wrong(
    made: Made, theme: Theme, title: str, data: Any, pointer: str, rule: str
) -> None:
    error = refusal(made.cls(theme, title), data)
    assert error is not None
    found = [(one.pointer, one.rule) for one in error.errors]
    assert found[0] == (pointer, rule), str(error)


@pytest.mark.parametrize(
    ("theme", "title", "data"),
    [
        *cases("valid"),
        *(pytest.param(*p.values[:3], id=p.id) for p in cases("invalid")),
    ],
)
def test_the_bundle_says_the_same_to_an_independent_validator(
    made: Made, theme: Theme, title: str, data: Any
) -> None:
    """The cases above are no opinion of ours, and normalizing kept the meaning of the schemas."""
    if UNTOLD & data.keys() or any(isinstance(one, tuple) for one in data.values()):
        return
    told = validator(made.packages[theme.name]).evolve(
        schema={"$ref": f"#/$defs/{title}"}
    )
    expected = refusal(made.cls(theme, title), data) is None
    assert told.is_valid(data) == expected


UNTOLD = {
    "when",  # the jsonschema package does not look at formats
    "data",
    "money",  # takes decimals for what binary makes of them
    "code",  # reads patterns as Python has them
}
"""Members on which the two may differ, and the independent one is wrong."""


@cache
def validator(package: ModuleType) -> Draft202012Validator:
    return Draft202012Validator(bundle_of(package))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_annotations_can_be_read_at_run_time(made: Made, theme: Theme) -> None:
    package = made.packages[theme.name]
    for cls, codec in submodule(package, "_runtime").CODECS.items():
        schema = bundle_of(package)["$defs"][codec.title]
        hints = typing.get_type_hints(cls)
        assert hints.keys() >= {field.name for field in dataclasses.fields(cls)}
        typed_dict = getattr(package, f"{cls.__name__}Dict")
        hints = typing.get_type_hints(typed_dict, include_extras=True)
        required = schema.get("required", [])
        assert list(hints) == list(dict.fromkeys([*schema["properties"], *required]))
        assert typed_dict.__required_keys__ == set(required)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_names_that_codecs_use_are_no_names_of_classes(
    made: Made, theme: Theme
) -> None:
    """Whatever `_codecs.py` imports or assigns beside classes and enums is reserved."""
    place = made.place / theme.name / "generated" / theme.name
    tree = ast.parse((place / "_codecs.py").read_text(encoding="utf-8"))
    reserved = CODEC_NAMES | MODEL_NAMES
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                if module not in ("models", "enums"):
                    assert {name.name for name in names} <= reserved, module
            case ast.FunctionDef(name=name):
                used = {
                    inner.id
                    for inner in ast.walk(node)
                    if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store)
                }
                assert used <= reserved, name
            case _:
                pass


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_wrong_member_of_an_instance_is_found(made: Made, theme: Theme) -> None:
    package = made.packages[theme.name]
    for title, data in theme.valid:
        cls = made.cls(theme, title)
        names = submodule(package, "_runtime").CODECS[cls].names
        for wire in data.keys() & names.keys():
            instance = cls.from_dict(data)
            setattr(instance, names[wire], Strange())
            if "Any" in str(typing.get_type_hints(cls)[names[wire]]):
                continue
            with pytest.raises(package.ValidationError):
                instance.validate()


class Strange:
    """What no schema describes."""


def test_mypy_finds_nothing(made: Made, tmp_path: Path) -> None:
    """All packages, and code that uses them, in one strict run."""
    for theme in THEMES:
        head = (
            "from datetime import datetime\n"
            f"import {theme.name}.models as m\n"
            f"from {theme.name} import UNSET\n"
        )
        if theme.service:
            head += f"from {theme.name} import Client, StubTransport\n"
        body = textwrap.dedent(theme.usage)
        (tmp_path / f"use_{theme.name}.py").write_text(head + body, encoding="utf-8")
    roots = [made.place / theme.name / "generated" for theme in THEMES]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file="),
            f"--cache-dir={ROOT / '.mypy_cache'}",
            *(part for theme in THEMES for part in ("--package", theme.name)),
            *(part for theme in THEMES for part in ("--module", f"use_{theme.name}")),
        ],
        env=os.environ | {"MYPYPATH": os.pathsep.join(map(str, (tmp_path, *roots)))},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("tool", [["black", "--check", "--quiet"], ["ruff", "check"]])
def test_the_text_is_laid_out_and_clean(made: Made, tool: list[str]) -> None:
    """With the rules for generated code, which go by where it is."""
    options = []
    if tool[0] == "ruff":
        text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        rules = made.place / "pyproject.toml"
        rules.write_text(
            text.replace('"{output,tests/golden}/**"', '"**"'), encoding="utf-8"
        )
        # A key that is called like a type, as `list`, would hide it from the keys below: its TypedDict is made by a call.
        options = ["--config", str(rules), "--ignore", "UP013"]
    files = [
        str(file)
        for theme in THEMES
        for file in walk(made.place / theme.name / "generated")
        if file.suffix == ".py" and is_generated(file)
    ]
    done = subprocess.run(
        [sys.executable, "-m", *tool, *options, *files],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
