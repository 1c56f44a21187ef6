"""Keywords that shapes do not tell: what `walk` stands for."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, Any

from ..schemas.keywords import ASSERTIONS
from ..schemas.values import is_object
from ..shapes import Any as Anything
from ..shapes import (
    Blob,
    Boolean,
    Enum,
    Integer,
    List,
    Literal,
    Map,
    Model,
    Never,
    Null,
    Number,
    Shape,
    String,
    Structure,
    Timestamp,
    Tuple,
    Union,
)
from .content import Naming, content, node_at
from .recording import Spot

if TYPE_CHECKING:
    from .walking import Comparison

_NUMERIC = frozenset(
    ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
)
_LENGTHS = frozenset(("minLength", "maxLength"))
_COUNTS = frozenset(("minItems", "maxItems", "uniqueItems", "items", "prefixItems"))
_TOLD: Mapping[type[Shape], frozenset[str]] = {
    Structure: frozenset(("properties", "required", "additionalProperties")),
    List: _COUNTS,
    Tuple: _COUNTS,
    Map: frozenset(("additionalProperties", "minProperties", "maxProperties")),
    String: _LENGTHS | {"pattern"},
    Blob: _LENGTHS,
    Timestamp: frozenset(),
    Enum: frozenset(("enum", "const")),
    Literal: frozenset(("enum", "const")),
    Null: frozenset(("enum", "const")),
    Integer: _NUMERIC,
    Number: _NUMERIC,
    Boolean: frozenset(),
    Union: frozenset(("anyOf", "oneOf")),
    Anything: frozenset(),
    Never: frozenset(("not",)),
}
"""The keywords that a shape tells by its fields, beside `type`."""


def compare_demands(comparison: Comparison, old: Shape, new: Shape, spot: Spot) -> None:
    """Keywords that are left when the shapes are compared; whatever differs in one may refuse values."""
    if not old.walk and not new.walk:
        return
    names = {str(a): str(b) for a, b in comparison.pairs.items()}
    settled = frozenset(names.values())
    before = _demands(comparison.old, old, names.get)
    after = _demands(
        comparison.new, new, lambda name: name if name in settled else None
    )
    for keyword in sorted(before.keys() | after.keys()):
        if keyword not in after:
            comparison.record.at(spot, "constraint-dropped", keyword)
        elif keyword not in before:
            comparison.record.at(spot, "constraint-added", None, keyword)
        elif before[keyword] != after[keyword]:
            comparison.record.at(spot, "constraint-changed", keyword, keyword)


def _demands(model: Model, shape: Shape, settled: Naming) -> dict[str, Hashable]:
    if not shape.walk:
        return {}
    node: Any = node_at(model.bundle, shape.pointer)
    defs: Any = model.bundle["$defs"]
    if not is_object(node):
        return {}
    return {
        keyword: content({keyword: value}, settled, defs)
        for keyword, value in _left(node, shape).items()
    }


def _left(node: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    told = _TOLD[type(shape)] | {"type", "$ref"}
    if isinstance(shape, Map) and shape.key is not None:
        told |= {"propertyNames", "patternProperties"}
    if isinstance(shape, Union) and "anyOf" not in node and "oneOf" not in node:
        told |= frozenset(ASSERTIONS)  # a list of types: its branches tell the rest
    left = {k: v for k, v in node.items() if k in ASSERTIONS and k not in told}
    if isinstance(shape, String) and "allOf" in left:
        rest = [each for each in left["allOf"] if list(each) != ["pattern"]]
        left["allOf"] = rest
        if not rest:
            del left["allOf"]
    return left
