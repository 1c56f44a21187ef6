"""Descriptions that an import adds to the schemas: botocore's own, none, or those of a documentation file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import cast

from ..errors import Diagnostics, Place
from ..shapes import Example
from .fields import Fields
from .service_file import parse_example

_KEYS = (
    "service",
    "secrets",
    "operations",
    "members",
    "shapes",
    "shape_members",
    "examples",
)
_SERVICE_KEYS = ("title", "description")
_TAG = re.compile(r"</?[A-Za-z][^>]*>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """Descriptions by what they describe; what is absent stays undescribed.

    Attributes:
        members: By structure and member.
        examples: Of operations that the service has.
        advice: Whether botocore's advice on deprecated things is taken over too.
        secrets: Shapes whose values must never be shown, beside those that the model calls sensitive.
    """

    title: str | None = None
    service: str | None = None
    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    shapes: Mapping[str, str] = field(default_factory=dict[str, str])
    members: Mapping[tuple[str, str], str] = field(
        default_factory=dict[tuple[str, str], str]
    )
    examples: tuple[Example, ...] = ()
    advice: bool = False
    secrets: frozenset[str] = frozenset()


NO_TEXTS = Texts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentation:
    """A documentation file as it was read: one TOML table a field, each text plain and not empty.

    Attributes:
        service: `title` and `description`.
        members: By member name, for every structure that has such a member.
        shape_members: By structure and member; goes before `members`.
        examples: `[[examples]]`, each a table (see `shapes.Example`).
        secrets: `secrets = […]`, at the top: names of shapes.
    """

    service: Mapping[str, str] = field(default_factory=dict[str, str])
    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    members: Mapping[str, str] = field(default_factory=dict[str, str])
    shapes: Mapping[str, str] = field(default_factory=dict[str, str])
    shape_members: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
    examples: tuple[Example, ...] = ()
    secrets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What a service has that can be described.

    Attributes:
        shapes: Every type, with its members in model order (none for a type that is no structure).
        inputs: Structures that operations take.
    """

    operations: tuple[str, ...]
    shapes: Mapping[str, tuple[str, ...]]
    inputs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """Texts of a documentation file, laid over a service.

    Attributes:
        undocumented: `Operation` and `Input.Member` names that the file says nothing about.
        unused: Entries that describe nothing, as `table.key`.
    """

    texts: Texts
    undocumented: tuple[str, ...]
    unused: tuple[str, ...]


def read_documentation(path: Path, diagnostics: Diagnostics) -> Documentation | None:
    """None where the file cannot be read at all; single wrong entries are refused and left out."""
    place = Place(path.as_posix())
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        diagnostics.refuse(
            place,
            f"the file cannot be read ({error.strerror})",
            "name a readable documentation file",
        )
        return None
    except UnicodeDecodeError:
        diagnostics.refuse(place, "the file is not UTF-8", "save it as UTF-8")
        return None
    except tomllib.TOMLDecodeError as error:
        diagnostics.refuse(place, f"this is no TOML: {error}", "correct the syntax")
        return None
    _refuse_unknown(data, _KEYS, place, diagnostics)
    service = _texts(data.get("service", {}), place / "service", diagnostics)
    _refuse_unknown(service, _SERVICE_KEYS, place / "service", diagnostics)
    fields = Fields(data, place, diagnostics)
    nested = _table(data.get("shape_members", {}), place / "shape_members", diagnostics)
    return Documentation(
        service=service,
        operations=_texts(
            data.get("operations", {}), place / "operations", diagnostics
        ),
        members=_texts(data.get("members", {}), place / "members", diagnostics),
        shapes=_texts(data.get("shapes", {}), place / "shapes", diagnostics),
        shape_members={
            name: _texts(table, place / "shape_members" / name, diagnostics)
            for name, table in nested.items()
        },
        examples=tuple(map(parse_example, fields.items("examples"))),
        secrets=fields.texts("secrets"),
    )


def merge(documentation: Documentation, vocabulary: Vocabulary) -> Merged:
    """A member has the text of its own structure's table, else the one for its name."""
    members: dict[tuple[str, str], str] = {}
    by_name: set[str] = set()
    for shape, names in vocabulary.shapes.items():
        own = documentation.shape_members.get(shape, {})
        for name in names:
            if name in own:
                members[shape, name] = own[name]
            elif name in documentation.members:
                members[shape, name] = documentation.members[name]
                by_name.add(name)
    texts = Texts(
        title=documentation.service.get("title"),
        service=documentation.service.get("description"),
        operations={
            n: documentation.operations[n]
            for n in vocabulary.operations
            if n in documentation.operations
        },
        shapes={
            n: documentation.shapes[n]
            for n in vocabulary.shapes
            if n in documentation.shapes
        },
        members=members,
        examples=tuple(
            example
            for example in documentation.examples
            if example.operation in vocabulary.operations
        ),
        secrets=frozenset(documentation.secrets).intersection(vocabulary.shapes),
    )
    return Merged(
        texts,
        tuple(_undocumented(texts, vocabulary)),
        tuple(_unused(documentation, vocabulary, by_name)),
    )


def _undocumented(texts: Texts, vocabulary: Vocabulary) -> Iterable[str]:
    yield from (name for name in vocabulary.operations if name not in texts.operations)
    for shape in vocabulary.inputs:
        yield from (
            f"{shape}.{name}"
            for name in vocabulary.shapes[shape]
            if (shape, name) not in texts.members
        )


def _unused(
    documentation: Documentation, vocabulary: Vocabulary, by_name: set[str]
) -> Iterable[str]:
    yield from (
        f"operations.{name}"
        for name in documentation.operations
        if name not in vocabulary.operations
    )
    yield from (
        f"members.{name}" for name in documentation.members if name not in by_name
    )
    yield from (
        f"shapes.{name}"
        for name in documentation.shapes
        if name not in vocabulary.shapes
    )
    yield from (
        f"secrets.{name}"
        for name in documentation.secrets
        if name not in vocabulary.shapes
    )
    yield from (
        f"examples.{index}"
        for index, example in enumerate(documentation.examples)
        if example.operation not in vocabulary.operations
    )
    for shape, table in documentation.shape_members.items():
        known = vocabulary.shapes.get(shape, ())
        yield from (
            f"shape_members.{shape}.{name}" for name in table if name not in known
        )


def _refuse_unknown(
    data: Iterable[str], known: tuple[str, ...], place: Place, diagnostics: Diagnostics
) -> None:
    for key in data:
        if key not in known:
            near = get_close_matches(key, known)
            remedy = (
                f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
            )
            diagnostics.refuse(place / key, f"unknown key {key!r}", remedy)


def _table(value: object, place: Place, diagnostics: Diagnostics) -> dict[str, object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value)
    diagnostics.refuse(place, "this is no table", "write a table of texts")
    return {}


def _texts(value: object, place: Place, diagnostics: Diagnostics) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, text in _table(value, place, diagnostics).items():
        if not isinstance(text, str) or not text.strip():
            diagnostics.refuse(
                place / key, "this is no text", "write a sentence in quotes"
            )
        elif _TAG.search(text):
            diagnostics.refuse(
                place / key,
                "the text holds HTML",
                "write plain text, with backticks around code",
            )
        else:
            found[key] = text.strip()
    return found
