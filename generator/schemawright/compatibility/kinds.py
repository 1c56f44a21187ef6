"""What kind of value a shape describes, in a word."""

from __future__ import annotations

from typing import assert_never

from ..shapes import (
    Any,
    Blob,
    Boolean,
    Enum,
    Integer,
    List,
    Literal,
    Map,
    Never,
    Null,
    Number,
    Shape,
    String,
    Structure,
    TextKind,
    Timestamp,
    Tuple,
    Union,
)


def kind_of(shape: Shape) -> str:
    """Shapes with different words have different Python types, or are told apart by more than their limits."""
    match shape:
        case Structure():
            return "a structure"
        case List():
            return "a list"
        case Tuple():
            return "a tuple"
        case Map():
            return "a map"
        case String(kind=TextKind.TEXT):
            return "text"
        case String(kind=kind):
            return f"a {kind.value}"
        case Enum():
            return "an enum"
        case Literal():
            return "a constant" if len(shape.values) == 1 else "one of some values"
        case Integer():
            return "an integer"
        case Number():
            return "a number"
        case Boolean():
            return "a boolean"
        case Timestamp():
            return "a date-time"
        case Blob():
            return "bytes"
        case Union():
            return "one of several types"
        case Null():
            return "null"
        case Any():
            return "anything"
        case Never():
            return "nothing at all"
        case _:
            assert_never(shape)


def is_composite(shape: Shape) -> bool:
    """Whether Python has a name of its own for the shape: a class, or a union's alias."""
    return isinstance(shape, Structure | Enum | Union)


def is_plain(shape: Shape) -> bool:
    """Whether the value is one that JSON and Python have in common: no class, and nothing inside it."""
    return isinstance(shape, Integer | Number | Boolean | Literal) or (
        isinstance(shape, String) and shape.kind is TextKind.TEXT
    )
