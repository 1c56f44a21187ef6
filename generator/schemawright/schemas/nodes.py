"""The schemas that normalization works on: dictionaries that know where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ..errors import Place
from .keywords import ANNOTATIONS
from .values import is_list, value_key


class Schema(dict[str, Any]):
    """A schema object in the words of 2020-12, each `$ref` the bare name of an entry.

    Attributes:
        place: Where it stands in the input.
        sources: For a schema merged of several: where the keywords come from that do not stand at `place`.
        steps: What was done to it, in order, for `explain`.
    """

    __slots__ = ("place", "sources", "steps")

    def __init__(
        self,
        place: Place,
        content: dict[str, Any] | None = None,
        steps: tuple[str, ...] = (),
    ) -> None:
        super().__init__(content or {})
        self.place = place
        self.sources: dict[str, Place] = {}
        self.steps = steps

    def source(self, keyword: str) -> Place:
        """Where a keyword of the schema stands in the input."""
        return self.sources.get(keyword) or self.place / keyword

    def constrains(self) -> bool:
        """Whether anything but annotations is in it."""
        return any(keyword not in ANNOTATIONS for keyword in self)

    def like(self, content: dict[str, Any]) -> Schema:
        """A schema at the same place, of the same history, with other content."""
        made = Schema(self.place, content, self.steps)
        made.sources = self.sources
        return made


Node = Schema | bool
"""A schema, `true` or `false`."""

LISTS: Final = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
MAPS: Final = frozenset(("properties", "patternProperties", "dependentSchemas"))
ONES: Final = frozenset(
    (
        "items",
        "additionalProperties",
        "propertyNames",
        "contains",
        "not",
        "if",
        "then",
        "else",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
    )
)


def children(node: Schema) -> Iterator[Node]:
    """All schemas directly inside the schema."""
    for keyword, value in node.items():
        if keyword in ONES:
            yield value
        elif keyword in LISTS:
            yield from value
        elif keyword in MAPS:
            yield from value.values()


_SETS = frozenset(("required", "type", "enum"))
"""Keywords whose lists have no order."""


def same(one: object, other: object) -> bool:
    """Whether two schemas, or parts of schemas, ask for the same; annotations aside."""
    if isinstance(one, Schema) and isinstance(other, Schema):
        keys = [keyword for keyword in one if keyword not in ANNOTATIONS]
        if len(keys) != sum(keyword not in ANNOTATIONS for keyword in other):
            return False
        return all(
            keyword in other and _same_keyword(keyword, one[keyword], other[keyword])
            for keyword in keys
        )
    if isinstance(one, Schema) or isinstance(other, Schema):
        return False
    return value_key(one) == value_key(other)


def _same_keyword(keyword: str, one: Any, other: Any) -> bool:
    if keyword in LISTS:
        return len(one) == len(other) and all(map(same, one, other))
    if keyword in MAPS:
        return one.keys() == other.keys() and all(
            same(each, other[name]) for name, each in one.items()
        )
    if keyword in _SETS and is_list(one) and is_list(other):
        return set(map(value_key, one)) == set(map(value_key, other))
    return same(one, other)
