"""Which keywords of a schema models of other libraries leave unchecked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..runtime._wire import is_list, is_mapping
from ..shapes import List, Literal, Model, Shape, Tuple, Union

_WALKED = (
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "unevaluatedProperties",
    "patternProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
)
"""What only the general walker of the dataclasses checks, in addition to a shape."""


def unchecked_keywords(model: Model, shape: Shape) -> tuple[str, ...]:
    """The keywords, in the order in which people read them; none where the models check all."""
    return tuple(dict.fromkeys(_unchecked(model, shape)))


def _unchecked(model: Model, shape: Shape) -> Iterator[str]:
    match shape:
        case List(unique=True) | Tuple(unique=True):
            yield "uniqueItems"
        case Union(exclusive=True):
            yield "oneOf"
        case Literal(values=values) if any(
            isinstance(value, float | list | dict) for value in values
        ):
            yield "const" if "const" in _node(model, shape.pointer) else "enum"
        case _:
            pass
    if shape.walk:
        node = _node(model, shape.pointer)
        found = [keyword for keyword in _WALKED if keyword in node]
        yield from found or ("all keywords of the schema",)


def _node(model: Model, pointer: str) -> Mapping[str, Any]:
    node: Any = model.bundle
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if is_list(node) else node.get(key)
    # A shape may stand for part of a schema (a type out of a list); then the pointer leads past the end.
    return node if is_mapping(node) else {}
