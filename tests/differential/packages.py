"""The packages that are judged: the committed ones, and one for each folder of schemas beside this file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType
from typing import Any

import schemawright
from tests.differential.judging import Subject
from tests.differential.subjects import BY_NAME, VALUES, subjects
from tests.packages import MODULES, committed, imported

SCHEMAS = Path(__file__).parent / "schemas"
THEMES = tuple(sorted(folder.name for folder in SCHEMAS.iterdir()))
SERVICES = tuple(MODULES)


@cache
def package_of(theme: str) -> ModuleType:
    """The package that is generated from a folder of schemas."""
    place, module = Path(mkdtemp(prefix="schemawright-")), f"differential_{theme}"
    schemawright.generate(
        schemas=SCHEMAS / theme,
        output=place,
        module=module,
        targets=("dataclasses", "typed-dicts"),
    )
    return imported(place, module)


@cache
def keywords_of(theme: str) -> tuple[str, ...]:
    """Every keyword of the schemas of a theme."""
    found: dict[str, None] = {}
    for file in sorted((SCHEMAS / theme).glob("*.json")):
        found |= dict.fromkeys(keywords(json.loads(file.read_text("utf-8"))))
    return tuple(found)


def keywords(schema: Any) -> Iterator[str]:
    """Every keyword of a schema, at any depth."""
    if isinstance(schema, list):
        for each in schema:
            yield from keywords(each)
    if not isinstance(schema, dict):
        return
    for keyword, value in schema.items():
        yield keyword
        if keyword in BY_NAME:
            for each in value.values():
                yield from keywords(each)
        elif keyword not in VALUES:
            yield from keywords(value)


@cache
def service_subjects(module: str) -> tuple[Subject, ...]:
    return tuple(subjects(committed(module)))


@cache
def theme_subjects(theme: str) -> tuple[Subject, ...]:
    return tuple(subjects(package_of(theme), SCHEMAS / theme))
