"""The schema that two schemas make together: what `allOf` of both accepts, said once."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from ..errors import Place
from .keywords import ANNOTATIONS, shown
from .nodes import Node, Schema, same, value_key
from .tidying import empty_range, looks_around

Child = Callable[[Node, Node], Node]
"""Joins two schemas that stand inside the two that are joined."""


class Contradiction(Exception):
    """No value fits both.

    Attributes:
        place, other: Where the two demands stand.
        what: The first demand, and the word that joins it to the second one's place.
    """

    def __init__(self, place: Place, other: Place, what: str) -> None:
        self.place, self.other, self.what = place, other, what


class Inexact(Exception):
    """The two cannot be said as one schema; `allOf` has to stay."""


_LOWER = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_UPPER = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
_OBJECT = ("properties", "patternProperties", "additionalProperties")
_ARRAY = ("prefixItems", "items")
_CONDITION = ("if", "then", "else")
_COUNTED = ("contains", "minContains", "maxContains")
_LONE = ("pattern", "not", "anyOf", "oneOf", "propertyNames")
"""Keywords that depend on no sibling, so that a second one can stand in an `allOf` of its own."""
_LAX = ("format", "contentEncoding", "contentMediaType", "contentSchema", "x-sensitive")


_TEXTS = ANNOTATIONS - {"x-sensitive"}


def intersect(one: Schema, other: Schema, child: Child) -> Schema:
    """The tightest schema that accepts what both accept, without their annotations.

    Raises:
        Contradiction: Nothing fits both.
        Inexact: The two do not merge into one schema.
    """
    if looks_around(one) or looks_around(other):
        raise Inexact
    made = one.like(
        {keyword: value for keyword, value in one.items() if keyword not in _TEXTS}
    )
    made.sources = dict(one.sources)
    joined: set[str] = set()
    for group, join in ((_OBJECT, _join_object), (_ARRAY, _join_array)):
        if any(keyword in other for keyword in group):
            if any(keyword in made for keyword in group):
                join(made, other, child)
                joined.update(group)
    for group in (_CONDITION, _COUNTED):
        if group[0] in made and group[0] in other:
            joined.update(group)
            _aside(
                made,
                other.like(
                    {keyword: other[keyword] for keyword in group if keyword in other}
                ),
            )
    for keyword, value in other.items():
        if keyword in _TEXTS or keyword in joined:
            continue
        if keyword not in made:
            made[keyword] = value
            made.sources[keyword] = other.source(keyword)
        else:
            _join_keyword(made, other, keyword, child)
    _refuse_empty_range(made)
    return made


def _aside(made: Schema, rest: Schema) -> None:
    """Adds demands that do not merge with those of the same keywords."""
    members = made.get("allOf", [])
    if not any(same(rest, each) for each in members):
        made["allOf"] = [*members, rest]


def _join_keyword(made: Schema, other: Schema, keyword: str, child: Child) -> None:
    ours, theirs = made[keyword], other[keyword]
    if keyword in _LOWER or keyword in _UPPER:
        if (theirs > ours) if keyword in _LOWER else (theirs < ours):
            made[keyword] = theirs
            made.sources[keyword] = other.source(keyword)
    elif keyword in _LONE:
        if not _equal(ours, theirs):
            _aside(made, other.like({keyword: theirs}))
    elif keyword in _LAX:
        pass
    else:
        _JOINS[keyword](made, other, keyword, child)


def _equal(ours: Any, theirs: Any) -> bool:
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return same(ours, theirs)


def _join_types(made: Schema, other: Schema, keyword: str, child: Child) -> None:
    kinds = common_types(made["type"], other["type"])
    if not kinds:
        what = (
            f"type {_words(other['type'])} contradicts type {_words(made['type'])} of"
        )
        raise Contradiction(other.source("type"), made.source("type"), what)
    if value_key(kinds) != value_key(made["type"]):
        made.sources["type"] = other.source("type")
    made["type"] = kinds


def common_types(one: str | list[str], other: str | list[str]) -> str | list[str]:
    """The types in both; an integer is a number. Empty where there are none."""
    ours = [one] if isinstance(one, str) else one
    theirs = [other] if isinstance(other, str) else other
    kinds = [
        kind
        for kind in dict.fromkeys([*ours, *theirs])
        if (kind in ours or kind == "integer" and "number" in ours)
        and (kind in theirs or kind == "integer" and "number" in theirs)
    ]
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    return kinds[0] if len(kinds) == 1 else kinds


def _words(kinds: str | Sequence[str]) -> str:
    return kinds if isinstance(kinds, str) else " or ".join(kinds)


def _join_values(made: Schema, other: Schema, keyword: str, child: Child) -> None:
    """`enum` and `const`, in all four pairings."""
    ours, theirs = allowed_values(made), allowed_values(other)
    known = set(map(value_key, theirs))
    values = [each for each in ours if value_key(each) in known]
    ours_at = "enum" if "enum" in made else "const"
    if not values:
        what = f"{keyword} {shown(other[keyword])} contradicts {ours_at} {shown(made[ours_at])} of"
        raise Contradiction(other.source(keyword), made.source(ours_at), what)
    if "const" in made or "const" in other:
        made.pop("enum", None)
        made["const"] = values[0]
        made.sources["const"] = (
            other.source(keyword) if keyword == "const" else made.source(ours_at)
        )
    else:
        made["enum"] = values


def allowed_values(node: Schema) -> list[Any]:
    """The values of `const` or `enum`."""
    return [node["const"]] if "const" in node else list(node["enum"])


def _join_required(made: Schema, other: Schema, keyword: str, child: Child) -> None:
    made["required"] = list(dict.fromkeys([*made["required"], *other["required"]]))


def _join_unique(made: Schema, other: Schema, keyword: str, child: Child) -> None:
    made["uniqueItems"] = True


def _join_multiple(made: Schema, other: Schema, keyword: str, child: Child) -> None:
    ours, theirs = made[keyword], other[keyword]
    if isinstance(ours, int) and isinstance(theirs, int):
        made[keyword] = math.lcm(ours, theirs)
    elif ours != theirs:
        _aside(made, other.like({keyword: theirs}))


def _join_dependent_names(
    made: Schema, other: Schema, keyword: str, child: Child
) -> None:
    ours = made[keyword]
    made[keyword] = {
        **ours,
        **{
            n: list(dict.fromkeys([*ours.get(n, []), *names]))
            for n, names in other[keyword].items()
        },
    }


def _join_dependent_schemas(
    made: Schema, other: Schema, keyword: str, child: Child
) -> None:
    _aside(made, other.like({keyword: other[keyword]}))


def _join_all(made: Schema, other: Schema, keyword: str, child: Child) -> None:
    for member in other["allOf"]:
        _aside(made, member)


_JOINS: dict[str, Callable[[Schema, Schema, str, Child], None]] = {
    "type": _join_types,
    "enum": _join_values,
    "const": _join_values,
    "required": _join_required,
    "uniqueItems": _join_unique,
    "multipleOf": _join_multiple,
    "dependentRequired": _join_dependent_names,
    "dependentSchemas": _join_dependent_schemas,
    "allOf": _join_all,
}


def _refuse_empty_range(made: Schema) -> None:
    if pair := empty_range(made):
        low, high = pair
        what = f"`{low}` {made[low]} leaves nothing below `{high}` {made[high]} of"
        raise Contradiction(made.source(low), made.source(high), what)


# Objects and arrays, whose keywords look at one another.


def _join_object(made: Schema, other: Schema, child: Child) -> None:
    ours, theirs = _rest(made), _rest(other)
    our_patterns, their_patterns = made.get("patternProperties", {}), other.get(
        "patternProperties", {}
    )
    if our_patterns.keys() != their_patterns.keys() and (
        ours is not True or theirs is not True
    ):
        raise Inexact
    our_names, their_names = made.get("properties", {}), other.get("properties", {})
    if (
        our_patterns
        and (ours is not True or theirs is not True)
        and our_names.keys() != their_names.keys()
    ):
        raise Inexact
    names = {
        name: child(our_names.get(name, ours), their_names.get(name, theirs))
        for name in dict.fromkeys([*our_names, *their_names])
    }
    _refuse_impossible(made, other, names)
    if names or "properties" in made or "properties" in other:
        made["properties"] = names
    if our_patterns or their_patterns:
        made["patternProperties"] = {
            pattern: child(
                our_patterns.get(pattern, True), their_patterns.get(pattern, True)
            )
            for pattern in dict.fromkeys([*our_patterns, *their_patterns])
        }
    if "additionalProperties" in made or "additionalProperties" in other:
        if "additionalProperties" not in made:
            made.sources["additionalProperties"] = other.source("additionalProperties")
        made["additionalProperties"] = child(ours, theirs)


def _rest(node: Schema) -> Node:
    rest: Node = node.get("additionalProperties", True)
    return True if isinstance(rest, Schema) and not rest.constrains() else rest


def _refuse_impossible(made: Schema, other: Schema, names: dict[str, Node]) -> None:
    """A member that one demands and the other does not let in."""
    for name in [*made.get("required", ()), *other.get("required", ())]:
        if names.get(name) is False:
            closed, asking = (
                (made, other)
                if name not in made.get("properties", {})
                else (other, made)
            )
            what = f"the member {shown(name)} is required, and refused by"
            keyword = (
                "properties"
                if name in closed.get("properties", {})
                else "additionalProperties"
            )
            raise Contradiction(asking.source("required"), closed.source(keyword), what)


def _join_array(made: Schema, other: Schema, child: Child) -> None:
    ours, theirs = made.get("items", True), other.get("items", True)
    our_prefix, their_prefix = made.get("prefixItems", []), other.get("prefixItems", [])
    length = max(len(our_prefix), len(their_prefix))
    prefix = [
        child(
            our_prefix[at] if at < len(our_prefix) else ours,
            their_prefix[at] if at < len(their_prefix) else theirs,
        )
        for at in range(length)
    ]
    if prefix:
        made["prefixItems"] = prefix
    if "items" in made or "items" in other:
        made["items"] = child(ours, theirs)
