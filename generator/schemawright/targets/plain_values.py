"""Parts of schemas that datamodel-code-generator is given: limits, literals, null."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from fractions import Fraction

from ..python.facts import deprecation
from ..shapes import (
    Defaulted,
    Integer,
    Json,
    Literal,
    Member,
    Number,
    Shape,
    TextKind,
)

Schema = dict[str, Json]

LIMITS = frozenset(
    (
        "minLength",
        "maxLength",
        "pattern",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
    )
)
"""Keywords that narrow a type; inside another type they need a definition of their own."""

KINDS: Mapping[TextKind, Schema] = {
    TextKind.TEXT: {},
    TextKind.UUID: {"format": "uuid"},
    TextKind.DATE: {"format": "date"},
    TextKind.DURATION: {"format": "duration"},
    # As a format it became a number before 0.89.
    TextKind.TIME: {"customTypePath": "datetime.time"},
}


def member_text(shape: Shape, member: Member) -> str:
    """Description of a member, and what its type does not say."""
    notes: list[str] = []
    if isinstance(member.presence, Defaulted):
        notes.append(
            f"Absent means `{json.dumps(member.presence.value, ensure_ascii=False)}`."
        )
    if member.read_only:
        notes.append("Set by the service alone.")
    if isinstance(member.deprecated, str):
        notes.append(deprecation(member.deprecated))
    head = member.description or shape.description or ""
    return "\n\n".join(part for part in (head, " ".join(notes)) if part)


def described(shape: Shape, made: Schema) -> Schema:
    return {**made, "description": shape.description} if shape.description else made


def limits(**given: int | None) -> Schema:
    return {name: value for name, value in given.items() if value is not None}


def nullable(made: Schema) -> Schema:
    match made:
        case {"type": "null"}:
            return made
        case {"type": "array" | "string" | "number" | "integer" | "boolean" as kind}:
            return {**made, "type": [kind, "null"]}
        case {"enum": list(values)}:
            return {"enum": [*values, None]}
        case {"anyOf": list(branches)}:
            return {"anyOf": [*branches, {"type": "null"}]}
        case _:
            return {"anyOf": [made, {"type": "null"}]} if made else made


def number_limits(shape: Number) -> Schema:
    found = {
        "minimum": shape.minimum,
        "maximum": shape.maximum,
        "exclusiveMinimum": shape.exclusive_minimum,
        "exclusiveMaximum": shape.exclusive_maximum,
        "multipleOf": shape.multiple_of,
    }
    return {name: value for name, value in found.items() if value is not None}


def whole_limits(shape: Integer) -> Schema:
    """Bounds of an integer as integers, which is all that pydantic takes."""
    made: Schema = {}
    if shape.minimum is not None:
        made["minimum"] = math.ceil(shape.minimum)
    if shape.maximum is not None:
        made["maximum"] = math.floor(shape.maximum)
    if shape.exclusive_minimum is not None:
        made["exclusiveMinimum"] = math.floor(shape.exclusive_minimum)
    if shape.exclusive_maximum is not None:
        made["exclusiveMaximum"] = math.ceil(shape.exclusive_maximum)
    if shape.multiple_of is not None:
        # A whole number is a multiple of 3/2 where it is one of 3.
        step = Fraction(str(shape.multiple_of)).numerator
        if step != 1:
            made["multipleOf"] = step
    return made


def literal_schema(shape: Literal) -> Schema:
    """As `Literal[…]` where Python has literals of all values (PEP 586), else as their types."""
    values = shape.values
    if all(value is None or isinstance(value, bool | int | str) for value in values):
        return {"enum": _plain(values)} if set(values) != {None} else {"type": "null"}
    kinds = dict.fromkeys(_kind(value) for value in values)
    if None in kinds:
        return {}
    branches: list[Json] = [{"type": kind} for kind in kinds]
    return {"anyOf": branches} if len(branches) > 1 else {"type": next(iter(kinds))}


def _plain(values: Iterable[object]) -> list[Json]:
    return [
        value
        for value in values
        if value is None or isinstance(value, bool | int | str)
    ]


def _kind(value: object) -> str | None:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case int() | float():
            return "number"
        case _:
            return None
