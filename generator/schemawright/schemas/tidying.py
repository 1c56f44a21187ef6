"""One schema in its plainest words: what follows from its own keywords alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import Diagnostics
from .keywords import ANNOTATIONS, ASSERTIONS, KEYWORDS, is_number, is_whole, shown
from .nodes import Schema, value_key

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
            if schema[low] > schema[high] or (
                exclusive and schema[low] == schema[high]
            ):
                return low, high
    return None


def looks_around(node: Schema) -> bool:
    """Whether it has keywords that depend on all others, so that it merges with nothing."""
    return bool(LOOKING_AROUND & node.keys())


def tidy(node: Schema, diagnostics: Diagnostics) -> Schema:
    """The same schema, its keywords settled among themselves; changes the schema itself."""
    if LOOKING_AROUND & node.keys():
        _settle_unevaluated(node)
    if "enum" in node or "const" in node:
        _settle_values(node, diagnostics)
    if "required" in node and node.get("additionalProperties") is False:
        _refuse_closed(node, diagnostics)
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


def _settle_values(node: Schema, diagnostics: Diagnostics) -> None:
    """Drops values that the other keywords refuse, and the keywords that refuse none of the rest."""
    keyword = "const" if "const" in node else "enum"
    values = [node["const"]] if keyword == "const" else node["enum"]
    if keyword == "const" and "enum" in node:
        listed = set(map(value_key, node["enum"]))
        values = [each for each in values if value_key(each) in listed]
    fitting = [each for each in values if _fits(node, each)]
    if not fitting:
        what = f"no value of `{keyword}` {shown(node[keyword])} fits the other keywords"
        diagnostics.refuse(node.source(keyword), what, "correct one of them")
        return
    if keyword == "const":
        node.pop("enum", None)
    else:
        node["enum"] = fitting
    for redundant in (
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
    ):
        node.pop(redundant, None)


def _fits(node: Schema, value: Any) -> bool:
    kinds = node.get("type")
    if kinds is not None and not any(
        is_of_type(value, kind)
        for kind in ([kinds] if isinstance(kinds, str) else kinds)
    ):
        return False
    if isinstance(value, str):
        return (
            node.get("minLength", 0) <= len(value) <= node.get("maxLength", len(value))
        )
    if is_number(value):
        return (
            node.get("minimum", value) <= value <= node.get("maximum", value)
            and ("exclusiveMinimum" not in node or value > node["exclusiveMinimum"])
            and ("exclusiveMaximum" not in node or value < node["exclusiveMaximum"])
        )
    return True


def is_of_type(value: object, kind: str) -> bool:
    """Whether a JSON value has a type of JSON Schema's."""
    match kind:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return is_whole(value)
        case "number":
            return is_number(value)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case _:
            return isinstance(value, dict)


def _refuse_closed(node: Schema, diagnostics: Diagnostics) -> None:
    lacking = [
        name for name in node["required"] if name not in node.get("properties", {})
    ]
    if lacking and not node.get("patternProperties"):
        what = f"the member {shown(lacking[0])} is required, and refused by `additionalProperties`"
        diagnostics.refuse(
            node.source("required"), what, "describe it under `properties`"
        )


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
        not isinstance(kinds, list)
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
