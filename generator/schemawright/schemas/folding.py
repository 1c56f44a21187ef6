"""`allOf` and references with siblings, folded into one reference or one schema.

All entries are read before anything is folded, and they are folded in the order in which they need one another. Where
a schema inside an entry needs one that is not folded yet (it may be the entry itself), it becomes an entry without a
name, which is folded later; so recursion needs no retry and never loops.
"""

from __future__ import annotations

from collections import deque

from ..errors import Diagnostics
from . import tidying, unions
from .conjunctions import (
    as_text,
    content_within,
    distinct,
    split,
    texts_of,
    told,
    without_texts,
)
from .graph import dependency_order
from .intersection import Contradiction, Inexact, intersect
from .keywords import ANNOTATIONS
from .nodes import MAPS, Node, Schema, same
from .typed import is_composite
from .values import is_list

NAMELESS = "?"
"""Heads the names of entries that are made on the way."""

_BUDGET, _GROWTH = 1_000, 4
"""How many entries may be made where merged schemas meet: so many, and so many an entry of the input.

What is beyond stays an `allOf`: true, but less readable.
"""

_INSIDE = (
    "properties",
    "patternProperties",
    "items",
    "prefixItems",
    "additionalProperties",
)
"""Keywords whose schemas become types. The others (`not`, `if`, `contains`, …) only judge, and stay as they are."""


class NotReady(Exception):
    """A schema needs an entry that is not folded yet."""


class Folding:
    """Folds all entries.

    Attributes:
        entries: By name; `run` folds them where they are.
        looks_around: Some schema has `unevaluatedProperties` or `unevaluatedItems`, which see through all others.
    """

    def __init__(
        self,
        entries: dict[str, Node],
        diagnostics: Diagnostics,
        *,
        looks_around: bool = False,
    ) -> None:
        self.entries = entries
        self.looks_around = looks_around
        self.diagnostics = diagnostics
        self._ready: set[str] = set()
        self._stands_for: dict[str, str] = {}
        self._queue: deque[str] = deque()
        self._meetings: dict[frozenset[str], str] = {}
        self._parts: dict[str, frozenset[str]] = {}
        self._budget = _BUDGET + _GROWTH * len(entries)

    def run(self) -> dict[str, Node]:
        """Folds, and returns, all entries; those without a name last."""
        for name in dependency_order(self.entries, self.diagnostics):
            self._fold_entry(name)
        while self._queue:
            # Made of entries that are older than itself, so all it needs is ready.
            self._fold_entry(self._queue.popleft())
        return self.entries

    def _fold_entry(self, name: str) -> None:
        node = self.entries[name]
        self.entries[name] = self.fold(node) if isinstance(node, Schema) else node
        self._ready.add(name)

    def body(self, name: str) -> Node:
        """The folded schema of a name; of the last one where names stand for one another.

        Raises:
            NotReady: It is not folded yet.
        """
        way: list[str] = []
        while True:
            name = self._stands_for.get(name, name)
            if name not in self._ready:
                raise NotReady
            node = self.entries[name]
            if not isinstance(node, Schema) or "$ref" not in node:
                self._stands_for.update(dict.fromkeys(way, name))
                return node
            way.append(name)
            name = node["$ref"]

    def fold(self, node: Schema, assume: bool = True) -> Node:
        """The schema without `allOf`, as far as that can be said exactly; what is inside it too.

        Args:
            assume: Take the schema for one of objects where it has `properties` and no `type`.
        """
        if "$ref" in node and not any(
            keyword not in ANNOTATIONS and keyword != "$ref" for keyword in node
        ):
            return node
        self._fold_inside(node)
        if not self.looks_around and "then" not in node and "else" not in node:
            node.pop(
                "if", None
            )  # it refuses nothing; what it judges could only be asked for
        folded = self.conjunction(node) if "allOf" in node or "$ref" in node else node
        if isinstance(folded, Schema) and ("anyOf" in folded or "oneOf" in folded):
            folded = unions.simplify(folded, self)
        if not isinstance(folded, Schema) or "$ref" in folded:
            return folded
        if assume:
            tidying.assume_object(folded, self.diagnostics)
        return tidying.split_types(tidying.tidy(folded, self.diagnostics))

    def _fold_inside(self, node: Schema) -> None:
        for keyword in _INSIDE:
            if keyword not in node:
                continue
            value = node[keyword]
            if keyword in MAPS:
                node[keyword] = {
                    name: self._fold_child(each) for name, each in value.items()
                }
            elif is_list(value):
                node[keyword] = [self._fold_child(each) for each in value]
            else:
                node[keyword] = self._fold_child(value)

    def _fold_child(self, node: Node) -> Node:
        if not isinstance(node, Schema):
            return node
        merges = "allOf" in node or "$ref" in node
        try:
            folded = self.fold(node)
        except NotReady:
            return self._later(node)
        if merges and isinstance(folded, Schema) and is_composite(folded):
            # An entry of its own: else what is merged with it next would hold a copy, and so on.
            reference = self._later(folded)
            reference.update(texts_of(folded))
            return reference
        return folded

    def _later(self, node: Schema) -> Schema:
        """A reference to an entry without a name, which will be folded in its turn."""
        name = f"{NAMELESS}{len(self.entries)}"
        self.entries[name] = node
        self._queue.append(name)
        return Schema(node.place, {"$ref": name})

    # `allOf` and `$ref` with siblings

    def conjunction(self, node: Schema) -> Node:
        """The schema with its reference and the members of its `allOf` made one, as far as that is exact."""
        wrapper = "allOf" in node
        if (
            wrapper
        ):  # in place, so that nothing is folded twice should an entry not be ready
            node["allOf"] = [
                self.fold(each, False) if isinstance(each, Schema) else each
                for each in node["allOf"]
            ]
        texts, around, operands = split(node)
        if any(each is False for each in operands):
            return False
        demands = distinct(operands)
        if not demands:
            return node.like({**around, **texts})
        made = demands[0] if len(demands) == 1 else self._joined(demands)
        if not isinstance(made, Schema):
            return made
        if around:
            made = Schema(node.place, {**content_within(made), **around})
        if wrapper and "$ref" in made:
            self.diagnostics.counts["wrappers folded"] += 1
        return told(node, made, texts, wrapper)

    def _joined(self, demands: list[Schema]) -> Node:
        bodies: list[tuple[Schema, Schema]] = []
        for demand in demands:
            body = self.body(demand["$ref"]) if "$ref" in demand else demand
            if body is False:
                return False
            if isinstance(body, Schema) and body.constrains():
                bodies.append((demand, body))
        if not bodies:
            return demands[0]
        made, kept = self._merge(bodies)
        if kept:
            made["allOf"] = [*made.get("allOf", []), *kept]
        folded = tidying.tidy(made, self.diagnostics)
        for demand, body in bodies:
            if "$ref" in demand and same(folded, body):
                return demand
        for demand, body in bodies:
            known = {
                k: v
                for k, v in body.items()
                if k == "description" or ("$ref" not in demand and k in ANNOTATIONS)
            }
            folded.update({k: v for k, v in known.items() if k not in folded})
        return folded

    def _merge(
        self, bodies: list[tuple[Schema, Schema]]
    ) -> tuple[Schema, list[Schema]]:
        """All bodies as one, and the demands that would not merge."""
        made = Schema(bodies[0][0].place)
        kept: list[Schema] = []
        for demand, body in bodies:
            try:
                if len(self._meetings) > self._budget:
                    raise Inexact
                made = intersect(made, body, self._join)
            except Inexact:
                kept.append(demand)
            except Contradiction as error:
                self._refuse(error)
        return made, kept

    def _join(self, one: Node, other: Node) -> Node:
        """What two schemas inside two merged ones make together."""
        if one is False or other is False:
            return False
        if not isinstance(one, Schema):
            return other
        if not isinstance(other, Schema):
            return one
        if not other.constrains() or same(one, other):
            return one.like({**texts_of(other), **one})
        if not one.constrains():
            return other.like({**other, **texts_of(one)})
        if "$ref" in one or "$ref" in other:
            return self._met(one, other)
        try:
            made = tidying.tidy(intersect(one, other, self._join), self.diagnostics)
        except Inexact:
            return Schema(one.place, {"allOf": [one, other]})
        made.update({**texts_of(other), **texts_of(one)})
        return made

    def _met(self, one: Schema, other: Schema) -> Schema:
        """A reference to what two schemas make together; to the same entry wherever the same ones meet.

        What was met before counts as the set of all that met there. So shapes that lead back to themselves end in
        entries that there are already, however many meet, and in whatever order.
        """
        parts = self._parts_of(one) | self._parts_of(other)
        texts = {**texts_of(other), **texts_of(one)}
        for each in (one, other):
            if "$ref" in each and self._parts_of(each) == parts:
                return each.like({"$ref": each["$ref"], **texts})
        if parts not in self._meetings:
            step = ("met in merged schemas",)
            both = [without_texts(one), without_texts(other)]
            made = self._later(Schema(one.place, {"allOf": both}, step))
            self._meetings[parts] = made["$ref"]
            self._parts[made["$ref"]] = parts
        return Schema(one.place, {"$ref": self._meetings[parts], **texts})

    def _parts_of(self, node: Schema) -> frozenset[str]:
        """The entries, and the schemas as text, that a schema is the meeting of."""
        if "$ref" not in node:
            return frozenset((as_text(node),))
        name: str = node["$ref"]
        return self._parts.get(name) or frozenset((f"#{name}",))

    def _refuse(self, error: Contradiction) -> None:
        self.diagnostics.refuse(
            error.place,
            f"{error.what} {error.other}",
            tidying.CHANGE_ONE,
        )
