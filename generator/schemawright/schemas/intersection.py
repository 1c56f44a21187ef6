"""The schema that two schemas make together: what `allOf` of both accepts, said once."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..errors import Place
from .keywords import ANNOTATIONS
from .nodes import Node, Schema, same
from .tidying import empty_range, looks_around, refused_member
from .values import is_list, listed, shown, value_key

Child = Callable[[Node, Node], Node]
"""Joins two schemas that stand inside the two that are joined."""


class Contradiction(Exception):
    """No value fits both.

    Attributes:
        place, other: Where the two demands stand.
        what: The first demand, and the words that lead over to the second one's place.
    """

    def __init__(self, place: Place, other: Place, what: str) -> None:
        super().__init__(what)
        self.place, self.other, self.what = place, other, what


class Inexact(Exception):
    """The two cannot be said as one schema; `allOf` has to stay."""


_LOWER = frozenset(
    ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
)
_UPPER = frozenset(
    ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
)
_OBJECT = ("properties", "patternProperties", "additionalProperties")
_ARRAY = ("prefixItems", "items")
_CONDITION = ("if", "then", "else")
_COUNTED = ("contains", "minContains", "maxContains")
_TEXTS = ANNOTATIONS - {"x-sensitive"}


def intersect(one: Schema, other: Schema, child: Child) -> Schema:
    """The tightest schema that accepts what both accept, without their annotations.

    Raises:
        Contradiction: Nothing fits both.
        Inexact: The two do not merge into one schema.
    """
    if looks_around(one) or looks_around(other):
        raise Inexact
    made = Schema(
        one.place,
        {keyword: value for keyword, value in one.items() if keyword not in _TEXTS},
        one.steps,
    )
    made.sources = dict(one.sources)
    _Meeting(made, other, child).join()
    return made


@dataclass(frozen=True, slots=True)
class _Meeting:
    """One schema on its way to say what the other says too."""

    made: Schema
    other: Schema
    child: Child

    def join(self) -> None:
        made, other = self.made, self.other
        joined = self._join_groups()
        for keyword, value in other.items():
            if keyword in _TEXTS or keyword in joined:
                continue
            if keyword in made:
                self._join_keyword(keyword, made[keyword], value)
            else:
                self._take(keyword, value)
        if pair := empty_range(made):
            low, high = pair
            what = f"`{low}` {made[low]} contradicts `{high}` {made[high]} of"
            raise Contradiction(made.source(low), made.source(high), what)
        if (name := refused_member(made)) is not None:
            what = f"the member {shown(name)} is required, and refused by"
            closed = made.get("additionalProperties") is False
            other_at = made.source("additionalProperties" if closed else "properties")
            raise Contradiction(made.source("required"), other_at, what)

    def _take(self, keyword: str, value: Any) -> None:
        self.made[keyword] = value
        self.made.sources[keyword] = self.other.source(keyword)

    def _both_have(self, group: tuple[str, ...]) -> bool:
        return any(keyword in self.made for keyword in group) and any(
            keyword in self.other for keyword in group
        )

    def _join_groups(self) -> set[str]:
        """Joins keywords that look at one another; those that are done with."""
        joined: set[str] = set()
        if self._both_have(_OBJECT):
            self._join_objects()
            joined.update(_OBJECT)
        if self._both_have(_ARRAY):
            self._join_arrays()
            joined.update(_ARRAY)
        for group in (_CONDITION, _COUNTED):
            if group[0] in self.made and group[0] in self.other:
                present = [keyword for keyword in group if keyword in self.other]
                self._aside({keyword: self.other[keyword] for keyword in present})
                joined.update(group)
        return joined

    def _aside(self, demands: dict[str, Any]) -> None:
        """Adds demands that do not merge with those of the same keywords."""
        self._add_member(Schema(self.other.place, demands))

    def _add_member(self, member: Node) -> None:
        members = self.made.get("allOf", [])
        if not any(same(member, each) for each in members):
            self.made["allOf"] = [*members, member]

    def _join_keyword(self, keyword: str, ours: Any, theirs: Any) -> None:
        made = self.made
        match keyword:
            case _ if keyword in _LOWER:
                if theirs > ours:
                    self._take(keyword, theirs)
            case _ if keyword in _UPPER:
                if theirs < ours:
                    self._take(keyword, theirs)
            case "type":
                self._join_types(ours, theirs)
            case "enum" | "const":
                self._join_values(keyword)
            case "required":
                names = list(dict.fromkeys([*ours, *theirs]))
                if len(names) > len(ours):
                    self._take(keyword, names)
            case "multipleOf":
                self._join_multiples(ours, theirs)
            case "dependentRequired":
                made[keyword] = _united(ours, theirs)
            case "allOf":
                for member in theirs:
                    self._add_member(member)
            case "pattern" | "not" | "anyOf" | "oneOf" | "propertyNames":
                # They depend on no sibling, so a second one can stand by itself.
                if not _equal(ours, theirs):
                    self._aside({keyword: theirs})
            case "dependentSchemas":
                self._aside({keyword: theirs})
            case _:
                pass  # `format` and its like, which refuse nothing; `uniqueItems`

    def _join_types(self, ours: str | list[str], theirs: str | list[str]) -> None:
        kinds = common_types(ours, theirs)
        place, other = self.other.source("type"), self.made.source("type")
        if not kinds:
            what = f"`type` {_words(theirs)} contradicts `type` {_words(ours)} of"
            raise Contradiction(place, other, what)
        if set(listed(kinds)) != set(listed(ours)):
            self._take("type", kinds)

    def _join_values(self, keyword: str) -> None:
        """`enum` and `const`, in all pairings."""
        made, other = self.made, self.other
        known = set(map(value_key, allowed_values(other)))
        values = [each for each in allowed_values(made) if value_key(each) in known]
        ours = "const" if "const" in made else "enum"
        if not values:
            what = f"`{keyword}` {shown(other[keyword])} contradicts `{ours}` {shown(made[ours])} of"
            raise Contradiction(other.source(keyword), made.source(ours), what)
        if "const" in made or "const" in other:
            made.pop("enum", None)
            made["const"] = values[0]
        else:
            made["enum"] = values

    def _join_multiples(self, ours: int | float, theirs: int | float) -> None:
        if isinstance(ours, int) and isinstance(theirs, int):
            self.made["multipleOf"] = math.lcm(ours, theirs)
        elif ours != theirs:
            self._aside({"multipleOf": theirs})

    # Objects and arrays.

    def _join_objects(self) -> None:
        made, other, child = self.made, self.other, self.child
        ours, theirs = _rest(made), _rest(other)
        our_names, their_names = _names(made), _names(other)
        our_patterns = made.get("patternProperties", {})
        their_patterns = other.get("patternProperties", {})
        if (our_patterns or their_patterns) and not (ours is True and theirs is True):
            # What is left to `additionalProperties` depends on the patterns of its own schema.
            if our_patterns.keys() != their_patterns.keys():
                raise Inexact
            if our_names.keys() != their_names.keys():
                raise Inexact
        names = {
            name: child(our_names.get(name, ours), their_names.get(name, theirs))
            for name in dict.fromkeys([*our_names, *their_names])
        }
        if names or "properties" in made or "properties" in other:
            made["properties"] = names
        if our_patterns or their_patterns:
            made["patternProperties"] = {
                each: child(
                    our_patterns.get(each, True), their_patterns.get(each, True)
                )
                for each in dict.fromkeys([*our_patterns, *their_patterns])
            }
        self._join_rest("additionalProperties", ours, theirs)

    def _join_rest(self, keyword: str, ours: Node, theirs: Node) -> None:
        if keyword not in self.made and keyword in self.other:
            self._take(keyword, self.child(ours, theirs))
        elif keyword in self.made:
            self.made[keyword] = self.child(ours, theirs)

    def _join_arrays(self) -> None:
        made, other, child = self.made, self.other, self.child
        ours, theirs = made.get("items", True), other.get("items", True)
        our_prefix = made.get("prefixItems", [])
        their_prefix = other.get("prefixItems", [])
        prefix = [
            child(
                our_prefix[at] if at < len(our_prefix) else ours,
                their_prefix[at] if at < len(their_prefix) else theirs,
            )
            for at in range(max(len(our_prefix), len(their_prefix)))
        ]
        if prefix:
            made["prefixItems"] = prefix
        self._join_rest("items", ours, theirs)


def common_types(one: str | list[str], other: str | list[str]) -> str | list[str]:
    """The types in both; an integer is a number. Empty where there are none."""
    ours, theirs = listed(one), listed(other)

    def has(kinds: list[str], kind: str) -> bool:
        return kind in kinds or (kind == "integer" and "number" in kinds)

    both = dict.fromkeys([*ours, *theirs])
    kinds = [kind for kind in both if has(ours, kind) and has(theirs, kind)]
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    kinds.sort(key="null".__eq__)
    return kinds[0] if len(kinds) == 1 else kinds


def allowed_values(node: Schema) -> list[Any]:
    """The values of `const` or `enum`."""
    return [node["const"]] if "const" in node else list(node["enum"])


def _equal(ours: Any, theirs: Any) -> bool:
    if is_list(ours) and is_list(theirs):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return same(ours, theirs)


def _words(kinds: str | list[str]) -> str:
    return " or ".join(listed(kinds))


def _united(ours: dict[str, list[str]], theirs: dict[str, list[str]]) -> dict[str, Any]:
    return {
        name: list(dict.fromkeys([*ours.get(name, ()), *theirs.get(name, ())]))
        for name in dict.fromkeys([*ours, *theirs])
    }


def _names(node: Schema) -> dict[str, Node]:
    names: dict[str, Node] = node.get("properties", {})
    return names


def _rest(node: Schema) -> Node:
    rest: Node = node.get("additionalProperties", True)
    return True if isinstance(rest, Schema) and not rest.constrains() else rest
