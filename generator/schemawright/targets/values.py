"""JSON as Python source: the calls that make the same request, and values that a schema would accept."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from ..python.layout import LINE
from ..python.literals import Code, literal
from ..python.patterns import PatternError, translate
from ..runtime._patterns import pattern as compiled
from ..shapes import (
    Boolean,
    Enum,
    Integer,
    Json,
    List,
    Map,
    Member,
    Model,
    Number,
    Required,
    ShapeId,
    String,
    Structure,
    Target,
    TextKind,
)
from .base import Package


@dataclass(frozen=True, slots=True)
class Bracketed:
    """A call, list or dictionary whose items may stand on lines of their own."""

    head: str
    items: tuple[tuple[str, Source], ...]
    tail: str


Source: TypeAlias = "str | Bracketed"


@dataclass(frozen=True, slots=True)
class Values:
    """Writes values of one package as source.

    Attributes:
        used: Names of the package that the source needs.
    """

    package: Package
    used: set[str] = field(default_factory=set[str])

    def members(self, shape: Structure, value: Mapping[str, Json]) -> Source | None:
        """The keywords that make a structure, as the items of a call; None where something has no plain source."""
        names = self.package.names.structures[shape.id].members
        targets = {member.name: member.target for member in shape.members}
        items: list[tuple[str, Source]] = []
        for name, inner in value.items():
            made = self.of(targets[name], inner) if name in targets else None
            if made is None:
                return None
            items.append((f"{names[name]}=", made))
        return Bracketed("(", tuple(items), ")")

    def instance(self, shape: Structure, value: Mapping[str, Json]) -> Source | None:
        """The call that makes a structure."""
        made = self.members(shape, value)
        if not isinstance(made, Bracketed):
            return None
        name = self.package.names.classes[shape.id]
        self.used.add(name)
        return Bracketed(f"{name}(", made.items, ")")

    def of(self, target: Target, value: Json) -> Source | None:
        """The source of a value at a target."""
        shape = self.package.model.shapes[target.shape]
        match shape:
            case Structure() if isinstance(value, dict):
                return self.instance(shape, value)
            case Enum() if isinstance(value, str) and value in shape.values:
                name = self.package.names.classes[shape.id]
                self.used.add(name)
                return f"{name}.{self.package.names.enum_members[shape.id][value]}"
            case List() if isinstance(value, list):
                made = [self.of(shape.item, item) for item in value]
                return _all("[", [("", item) for item in made], "]")
            case Map() if isinstance(value, dict):
                entries = [
                    (f"{literal(key)}: ", self.of(shape.value, item))
                    for key, item in value.items()
                ]
                return _all("{", entries, "}")
            case String(kind=TextKind.TEXT) | Integer() | Number() | Boolean():
                return literal(value)
            case _:
                return None


def _all(
    head: str, items: Sequence[tuple[str, Source | None]], tail: str
) -> Source | None:
    made = [(before, item) for before, item in items if item is not None]
    return Bracketed(head, tuple(made), tail) if len(made) == len(items) else None


def wire(value: Json) -> Source:
    """The literal of a value as it travels."""
    match value:
        case dict():
            entries = value.items()
            return Bracketed(
                "{",
                tuple((f"{literal(key)}: ", wire(item)) for key, item in entries),
                "}",
            )
        case list():
            return Bracketed("[", tuple(("", wire(item)) for item in value), "]")
        case _:
            return literal(value)


def laid(before: str, source: Source, after: str = "", *, indent: int = 0) -> Code:
    """`before source after` from column `indent`: on one line, or with each item on a line of its own."""
    pad = " " * indent
    flat = f"{pad}{before}{_flat(source)}{after}"
    if isinstance(source, str) or not source.items or len(flat) <= LINE:
        return Code(flat)
    lines = "".join(
        f"{laid(name, item, ',', indent=indent + 4)}\n" for name, item in source.items
    )
    return Code(f"{pad}{before}{source.head}\n{lines}{pad}{source.tail}{after}")


def _flat(source: Source) -> str:
    if isinstance(source, str):
        return source
    inner = ", ".join(f"{name}{_flat(item)}" for name, item in source.items)
    return f"{source.head}{inner}{source.tail}"


def required(shape: Structure) -> list[Member]:
    return [member for member in shape.members if isinstance(member.presence, Required)]


def sample(
    model: Model, shape: Structure, above: frozenset[ShapeId] = frozenset()
) -> dict[str, Json] | None:
    """The required members of a structure with values that fit; None where one has no plain value.

    Args:
        above: The structures that it is to stand in.
    """
    above |= {shape.id}
    made = {one.name: value_at(model, one.target, above) for one in required(shape)}
    return None if None in made.values() else made


def value_at(
    model: Model, target: Target, above: frozenset[ShapeId] = frozenset()
) -> Json:
    """A value that the schema accepts; None where none comes to mind."""
    shape = model.shapes[target.shape]
    match shape:
        case Structure() if shape.id not in above and not shape.walk:
            return sample(model, shape, above)
        case Enum():
            return shape.values[0]
        case Boolean():
            return True
        case Integer() | Number():
            return next((one for one in _numbers(shape) if _lies_in(shape, one)), None)
        case String(kind=TextKind.TEXT):
            return next((text for text in _texts(shape) if _fits(shape, text)), None)
        case List():
            item = value_at(model, shape.item, above)
            few: list[Json] = [] if item is None else [item]
            return few if len(few) >= (shape.min_items or 0) else None
        case Map() if shape.key is None:
            value = value_at(model, shape.value, above)
            return None if value is None else cast("Json", {"key": value})
        case _:
            return None


def _numbers(shape: Integer | Number) -> Iterator[int]:
    yield 1
    for bound in (
        shape.minimum,
        shape.exclusive_minimum,
        shape.maximum,
        shape.exclusive_maximum,
    ):
        if bound is not None:
            yield from (math.floor(bound), math.floor(bound) + 1, math.ceil(bound) - 1)


def _lies_in(shape: Integer | Number, value: int) -> bool:
    low, above = shape.minimum, shape.exclusive_minimum
    high, below = shape.maximum, shape.exclusive_maximum
    return (
        (low is None or value >= low)
        and (above is None or value > above)
        and (high is None or value <= high)
        and (below is None or value < below)
        and (shape.multiple_of is None or value % shape.multiple_of == 0)
    )


def _texts(shape: String) -> Iterator[str]:
    yield "example"
    yield "us-east-1_EXAMPLE"
    yield "us-east-1:01234567-89ab-cdef-0123-456789abcdef"
    yield "arn:aws:iam::123456789012:role/example"
    yield "12345678"
    low = shape.min_length or 0
    yield ("example" * (low // 7 + 1))[: max(low, 1)]


def _fits(shape: String, text: str) -> bool:
    if len(text) < (shape.min_length or 0):
        return False
    if shape.max_length is not None and len(text) > shape.max_length:
        return False
    if shape.format not in (None, "password"):
        return False
    try:
        sources = [translate(pattern).source for pattern in shape.patterns]
    except PatternError:
        return False
    return all(compiled(source)(text) for source in sources)
