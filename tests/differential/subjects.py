"""The structures of a package, ready to be judged."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from jsonschema.protocols import Validator
from referencing import Registry, Specification
from referencing.jsonschema import specification_with

from schemawright.runtime._walker.formats import FORMATS
from tests.differential.growing import Grower
from tests.differential.judging import Subject
from tests.differential.oracle import LATEST, check_schema, judge
from tests.packages import bundle_of, submodule

_BASE = "https://schemas.example/"
BY_NAME = (
    "properties",
    "patternProperties",
    "dependentSchemas",
    "dependencies",
    "$defs",
    "definitions",
)
"""Keywords whose values are schemas by name."""

VALUES = ("const", "enum", "default", "examples")
"""Keywords whose values are data."""

_TITLED = ("components/schemas", "definitions", "$defs")


def subjects(package: ModuleType, originals: Path | None = None) -> Iterator[Subject]:
    """Every structure that is no error, judged by the package's own schemas and by the originals where they are given.

    Instances are made along the originals, so that what is lost on the way would be missed.
    """
    runtime = submodule(package, "_runtime")
    codecs = submodule(package, "_codecs")
    bundle = bundle_of(package)
    check_schema(bundle)
    examples = (words for _, words in FORMATS.values())
    paths = (name for codec in runtime.CODECS.values() for name in codec.names.values())
    told = (shown for text in _texts(bundle) for shown in (text, json.dumps(text)))
    words = " ".join((*told, *examples, *paths))
    files = {} if originals is None else read(originals)
    registry = registry_of(files)
    for _, body in files.values():
        check_schema(body)
    own = Registry().with_resource(
        "", specification_with(LATEST).create_resource(bundle)
    )
    for model, codec in runtime.CODECS.items():
        title = codec.title
        # A class is for objects, whatever else its schema lets in: null, or the other types of a list.
        pointer = codec.pointer or f"/$defs/{title}"
        start = _objects(f"#{pointer}")
        schema = {"$schema": LATEST, **start, "$defs": bundle["$defs"]}
        judges = {"bundle": judge(schema, aws=codecs.AWS)}
        resolver = own.resolver()
        dialect = specification_with(LATEST)
        if title in files:
            file, body = files[title]
            judges["original"] = judge_of(title, files, registry)
            dialect = specification_with(body.get("$schema", LATEST))
            resolver, start = registry.resolver(), _objects(_BASE + file)
        yield Subject(
            title=title,
            model=model,
            judges=judges,
            walker=partial(_walked, runtime, pointer),
            start=partial(_grower, dialect),
            schemas=((start, resolver),),
            bundle=bundle,
            reference=f"#{pointer}",
            words=words,
            aws=codecs.AWS,
        )


def _texts(value: Any) -> Iterator[str]:
    """Keys and values, as they are read: a pattern in a message has no escapes of JSON. Choices have its quotes."""
    if isinstance(value, dict):
        yield from value
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    else:
        yield str(value)


def _objects(reference: str) -> dict[str, Any]:
    return {"allOf": [{"$ref": reference}, {"type": "object"}]}


def _walked(runtime: ModuleType, pointer: str, data: Any) -> bool:
    return isinstance(data, dict) and bool(runtime.accepts(pointer, data))


def _grower(specification: Specification[Any], random: Random) -> Grower:
    return Grower(specification, random)


def read(folder: Path) -> dict[str, tuple[str, dict[str, Any]]]:
    """File name and content of each schema, by title."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for file in sorted(folder.rglob("*.json")):
        body = json.loads(file.read_text(encoding="utf-8"))
        found[body["title"]] = file.relative_to(folder).as_posix(), body
    return found


def judge_of(
    title: str, files: Mapping[str, tuple[str, dict[str, Any]]], registry: Registry[Any]
) -> Validator:
    """What judges by the schema of a file, in the draft that it names."""
    name, body = files[title]
    draft = body.get("$schema", LATEST)
    return judge({"$schema": draft, **_objects(_BASE + name)}, registry)


def without(schema: Any, keyword: str) -> Any:
    """A copy that lacks a keyword, wherever it stood."""
    if isinstance(schema, list):
        return [without(each, keyword) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        name: (
            {inner: without(each, keyword) for inner, each in value.items()}
            if name in BY_NAME and isinstance(value, dict)
            else value if name in VALUES else without(value, keyword)
        )
        for name, value in schema.items()
        if name != keyword
    }


def registry_of(files: Mapping[str, tuple[str, dict[str, Any]]]) -> Registry[Any]:
    """All files by address, with a way from each to all others by title, as the generator binds them."""
    registry: Registry[Any] = Registry()
    for name, body in files.values():
        bound = json.loads(json.dumps(body))
        # A schema that names its draft is given to python-jsonschema's own validator, not to the judge.
        specification = specification_with(bound.pop("$schema", LATEST))
        for way in _TITLED:
            holder = bound
            for step in way.split("/"):
                holder = holder.setdefault(step, {})
            for title, (other, _) in files.items():
                holder.setdefault(title, {"$ref": _BASE + other})
        resource = specification.create_resource(bound)
        registry = registry.with_resource(_BASE + name, resource)
        if "$id" in bound:
            registry = registry.with_resource(bound["$id"], resource)
    return registry
