"""One schema in its plainest words: what follows from its own keywords alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import Diagnostics, Place
from . import drafts, repairs
from .keywords import ANNOTATIONS, ASSERTIONS, KEYWORDS
from .nodes import Schema
from .values import is_list, is_number, is_of_type, shown, value_key

_FLAGS = ("deprecated", "readOnly", "writeOnly", "uniqueItems")
CHANGE_ONE = "no value fits both; change one of them"

LOOKING_AROUND = frozenset(("unevaluatedProperties", "unevaluatedItems"))
"""Keywords that depend on what all others have judged."""

_IN_PLACE = frozenset(("$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"))


_RANGES = (
    ("minLength", "maxLength", False),
    ("minItems", "maxItems", False),
    ("minProperties", "maxProperties", False),
    ("minContains", "maxContains", False),
    ("minimum", "maximum", False),
    ("minimum", "exclusiveMaximum", True),
    ("exclusiveMinimum", "maximum", True),
    ("exclusiveMinimum", "exclusiveMaximum", True),
)


def empty_range(schema: Mapping[str, Any]) -> tuple[str, str] | None:
    """The lower and the upper bound that leave nothing between them."""
    for low, high, exclusive in _RANGES:
        if low in schema and high in schema:
            room = schema[high] - schema[low]
            if room < 0 or (exclusive and room == 0):
                return low, high
    return None


def looks_around(node: Schema) -> bool:
    """Whether it has keywords that depend on all others, so that it merges with nothing."""
    return bool(LOOKING_AROUND & node.keys())


def settle_reading(
    node: Schema, raw: Mapping[str, Any], diagnostics: Diagnostics
) -> None:
    """Takes out what has no effect, as soon as all keywords of a schema are read."""
    drafts.bounds(node)
    for flag in _FLAGS:
        if node.get(flag) is False:
            del node[flag]
    kinds = node.get("type")
    if is_list(kinds):
        rest = [kind for kind in kinds if kind != "integer" or "number" not in kinds]
        node["type"] = rest[0] if len(rest) == 1 else rest
    if "contains" not in node:
        node.pop("minContains", None)
        node.pop("maxContains", None)
    if "if" not in node:
        node.pop("then", None)
        node.pop("else", None)
    if "example" in raw and "examples" not in node:
        node["examples"] = [raw["example"]]
    if "default" in node and "enum" in node:
        default = repairs.repaired_default(node["default"], raw["enum"], node["enum"])
        node["default"] = default
    if pair := empty_range(node):
        low, high = pair
        what = f"`{low}` {node[low]} contradicts `{high}` {node[high]}"
        diagnostics.refuse(node.source(low), what, CHANGE_ONE)
        del node[low]


def tidy(node: Schema, diagnostics: Diagnostics) -> Schema:
    """The same schema, its keywords settled among themselves; changes the schema itself."""
    if LOOKING_AROUND & node.keys():
        _settle_unevaluated(node)
    if "enum" in node or "const" in node:
        _settle_values(node, diagnostics)
    if "required" in node:
        _refuse_member(node, diagnostics)
    return node


def _settle_unevaluated(node: Schema) -> None:
    """Without anything that judges beside it, `unevaluatedProperties` is `additionalProperties` (core, 11.3)."""
    if any(keyword in node for keyword in _IN_PLACE):
        return
    if "unevaluatedProperties" in node:
        rest = node.pop("unevaluatedProperties")
        if "additionalProperties" not in node:
            node["additionalProperties"] = rest
    if "unevaluatedItems" in node and "contains" not in node:
        rest = node.pop("unevaluatedItems")
        if "items" not in node:
            node["items"] = rest


_VALUE_BOUNDS = (
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
)


def _settle_values(node: Schema, diagnostics: Diagnostics) -> None:
    """Drops values that other keywords refuse, and the keywords that refuse none of the rest."""
    keyword = "const" if "const" in node else "enum"
    values = [node["const"]] if keyword == "const" else node["enum"]
    for other in ("enum", "type", *_VALUE_BOUNDS):
        if other in node and other != keyword:
            fitting = [each for each in values if _fits(other, node[other], each)]
            if values and not fitting:
                _refuse_values(node, keyword, other, diagnostics)
                return
            values = fitting
    for redundant in _VALUE_BOUNDS:
        node.pop(redundant, None)
    if keyword == "const":
        node.pop("enum", None)
    else:
        node["enum"] = values


def _refuse_values(
    node: Schema, keyword: str, other: str, diagnostics: Diagnostics
) -> None:
    place, against = node.source(keyword), node.source(other)
    what = (
        f"`{keyword}` {shown(node[keyword])} contradicts `{other}` {shown(node[other])}"
    )
    where = "" if _beside(place, against) else f" of {against}"
    diagnostics.refuse(place, what + where, CHANGE_ONE)


def _beside(one: Place, other: Place) -> bool:
    return one.file == other.file and (
        one.pointer.rpartition("/")[0] == other.pointer.rpartition("/")[0]
    )


def _fits(keyword: str, bound: Any, value: Any) -> bool:
    """Whether a value fits one keyword."""
    match keyword:
        case "enum":
            return value_key(value) in set(map(value_key, bound))
        case "type":
            kinds = [bound] if isinstance(bound, str) else bound
            return any(is_of_type(value, kind) for kind in kinds)
        case "minLength":
            return not isinstance(value, str) or len(value) >= bound
        case "maxLength":
            return not isinstance(value, str) or len(value) <= bound
        case "minimum":
            return not is_number(value) or value >= bound
        case "maximum":
            return not is_number(value) or value <= bound
        case "exclusiveMinimum":
            return not is_number(value) or value > bound
        case _:
            return not is_number(value) or value < bound


def refused_member(node: Schema) -> str | None:
    """A member that the schema demands and does not let in."""
    properties = node.get("properties", {})
    closed = node.get("additionalProperties") is False
    rest = not closed or bool(node.get("patternProperties"))
    for name in node.get("required", ()):
        if properties.get(name, rest) is False:
            return str(name)
    return None


def _refuse_member(node: Schema, diagnostics: Diagnostics) -> None:
    name = refused_member(node)
    if name is not None:
        what = f"the member {shown(name)} is required, and cannot be given"
        remedy = "describe it under `properties`, or do not require it"
        diagnostics.refuse(node.source("required"), what, remedy)
        node["required"] = [each for each in node["required"] if each != name]


def assume_object(node: Schema, diagnostics: Diagnostics) -> None:
    """Takes a schema with `properties` and no `type` for one of objects; by the letter it lets in all other values."""
    if node.get("properties") and not {"type", "enum", "const"} & node.keys():
        text = "`type` is missing; read as object, because there are `properties`"
        diagnostics.note(node.place, "type-assumed", text)
        content = dict(node)
        node.clear()
        node.update({"type": "object", **content})


def split_types(node: Schema) -> Schema:
    """A type list with an object that has `properties`, as `anyOf` of one schema a type."""
    kinds = node.get("type")
    if (
        not is_list(kinds)
        or "properties" not in node
        or len([k for k in kinds if k != "null"]) < 2
    ):
        return node
    outer = {name: value for name, value in node.items() if name in ANNOTATIONS}
    common = [
        name
        for name in node
        if name in ASSERTIONS and not KEYWORDS[name].applies and name != "type"
    ]
    if common:
        return node
    branches = [node.like({"type": kind, **_only(node, kind)}) for kind in kinds]
    return node.like({"anyOf": branches, **outer})


def _only(node: Schema, kind: str) -> dict[str, Any]:
    """The keywords that constrain values of a type."""
    group = "number" if kind == "integer" else kind
    return {
        n: value
        for n, value in node.items()
        if n in KEYWORDS and KEYWORDS[n].applies == group
    }
