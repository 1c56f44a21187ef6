"""Instances of any schema, made by seed along its keywords: mostly valid, and on demand with one near miss.

Whether an instance is valid is for the judge to say; what is made here only has to come close from both sides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeAlias

from referencing import Specification
from referencing._core import Resolver

from tests.differential.oracle import finder
from tests.differential.scalars import grown_number, grown_text
from tests.differential.spoiling import spoiled
from tests.differential.texts import free_text, matching

Part: TypeAlias = "tuple[dict[str, Any], Resolver[Any]]"
"""A schema that the value must fit, and what its references are relative to."""

_DEEPEST = 24
_KINDS = ("object", "array", "string", "number", "integer", "boolean", "null")
_HINTS = {
    "object": ("properties", "required", "additionalProperties", "patternProperties", "propertyNames",
               "minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "dependencies",
               "unevaluatedProperties"),
    "array": ("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"),
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}  # fmt: skip
_NAMES = ("extra", "😀", "Other Name", "x", "X-1", "constructor", "zz")


class Hopeless(Exception):
    """No value was found: the schema contradicts itself here, or goes on without end."""


@dataclass(slots=True)
class Grower:
    """Makes one instance.

    Attributes:
        turn: The node, counted as they are met, at which the value gets a near miss; none where negative.
        nodes: How many nodes were met.
    """

    specification: Specification[Any]
    random: Random
    turn: int = -1
    nodes: int = 0
    _seen: dict[int, Any] = field(default_factory=dict[int, Any])

    def grow(self, schemas: Sequence[tuple[Any, Resolver[Any]]], depth: int = 0) -> Any:
        """A value that fits all of the schemas, more or less.

        Raises:
            Hopeless: There seems to be none.
        """
        if depth > _DEEPEST:
            raise Hopeless
        parts: list[Part] = []
        for schema, resolver in schemas:
            self._gather(schema, resolver, parts, depth)
        turn = self.nodes == self.turn
        self.nodes += 1
        value = self._value(parts, depth)
        if turn:
            return spoiled(value, [schema for schema, _ in parts], self.random)
        return value

    def _gather(
        self, schema: Any, resolver: Resolver[Any], parts: list[Part], depth: int
    ) -> None:
        """Everything that must hold at the same place, with one branch chosen where there is a choice."""
        if schema is False or len(parts) > 60:
            raise Hopeless
        if schema is True:
            return
        if "$id" in schema:
            resolver = resolver.in_subresource(
                self.specification.create_resource(schema)
            )
        parts.append((schema, resolver))
        for keyword in ("$ref", "$dynamicRef", "$recursiveRef"):
            if keyword in schema:
                found = resolver.lookup(schema[keyword])
                self._gather(found.contents, found.resolver, parts, depth)
        chosen = list(schema.get("allOf", ()))
        unions = [schema[word] for word in ("anyOf", "oneOf") if word in schema]
        chosen += [self._branch(branches, depth) for branches in unions]
        if "if" in schema:
            if self.random.random() < 0.5:
                chosen += [schema["if"], schema.get("then", True)]
            else:
                chosen.append(schema.get("else", True))
        if self.random.random() < 0.3:
            chosen += [
                each
                for name, each in schema.get("dependentSchemas", {}).items()
                if isinstance(each, dict)
            ]
        for each in chosen:
            self._gather(each, resolver, parts, depth)

    def _branch(self, branches: Sequence[Any], depth: int) -> Any:
        possible = [each for each in branches if each is not False]
        if not possible:
            raise Hopeless
        if depth > 6:
            plain = [each for each in possible if each is True or "$ref" not in each]
            possible = plain or possible
        return self.random.choice(possible)

    def _value(self, parts: list[Part], depth: int) -> Any:
        schemas = [schema for schema, _ in parts]
        for schema in schemas:
            if "const" in schema:
                return schema["const"]
        for schema in schemas:
            if "enum" in schema:
                return self.random.choice(schema["enum"])
        match self._kind(schemas, depth):
            case "object":
                return self._object(parts, depth)
            case "array":
                return self._array(parts, depth)
            case "string":
                return grown_text(schemas, self.random)
            case "integer" | "number" as kind:
                return grown_number(schemas, kind, self.random)
            case "boolean":
                return self.random.random() < 0.5
            case _:
                return None

    def _kind(self, schemas: Sequence[Mapping[str, Any]], depth: int) -> str:
        kinds = list(_KINDS)
        typed = False
        for schema in schemas:
            named = schema.get("type")
            if named is None:
                continue
            typed = True
            names = [named] if isinstance(named, str) else named
            if "number" in names:
                names = [*names, "integer"]
            kinds = [kind for kind in kinds if kind in names]
        if schemas and any(schema.get("nullable") for schema in schemas):
            kinds.append("null")
        if not typed:
            hinted = [
                kind
                for kind, words in _HINTS.items()
                if any(word in schema for schema in schemas for word in words)
            ]
            if hinted and self.random.random() < 0.85:
                kinds = hinted
            elif depth > 3:
                kinds = ["string", "integer", "null", "boolean"]
        if not kinds:
            raise Hopeless
        if len(kinds) > 1 and "null" in kinds and self.random.random() < 0.6:
            kinds.remove("null")
        return self.random.choice(kinds)

    # Objects

    def _object(self, parts: list[Part], depth: int) -> dict[str, Any]:
        names = self._names(parts, depth)
        made: dict[str, Any] = {}
        for name in names:
            try:
                made[name] = self.grow(_member_schemas(parts, name), depth + 1)
            except Hopeless:
                if any(name in schema.get("required", ()) for schema, _ in parts):
                    raise
        return made

    def _names(self, parts: list[Part], depth: int) -> list[str]:
        random = self.random
        chances = (0.0, 0.2, 0.5, 0.9) if depth < 2 else (0.0, 0.2, 0.4)
        chance = random.choice(chances) if depth < 5 else 0.0
        names: dict[str, None] = {}
        for schema, _ in parts:
            for name in schema.get("properties", ()):
                if name in schema.get("required", ()) or random.random() < chance:
                    names[name] = None
        for schema, _ in parts:
            names.update(dict.fromkeys(schema.get("required", ())))
            for pattern in schema.get("patternProperties", ()):
                if random.random() < 0.6:
                    names[matching([pattern], 0, 12, random)] = None
        low = max((schema.get("minProperties", 0) for schema, _ in parts), default=0)
        high = min((schema.get("maxProperties", 99) for schema, _ in parts), default=99)
        wanted = low if random.random() < 0.5 else min(low + random.randint(0, 2), high)
        if not any(schema.get("properties") for schema, _ in parts):
            wanted = max(wanted, min(high, random.randint(0, 3)))
        elif random.random() < 0.12:
            wanted = max(wanted, len(names) + 1)
        for _ in range(30):
            if len(names) >= wanted:
                break
            names[self._new_name(parts)] = None
        self._add_dependents(parts, names)
        while len(names) > high and self._drop_one(parts, names):
            pass
        return list(names)

    def _new_name(self, parts: list[Part]) -> str:
        named = [
            (schema["propertyNames"], resolver)
            for schema, resolver in parts
            if "propertyNames" in schema
        ]
        if named:
            inner = Grower(self.specification, self.random)
            name = inner.grow([*named, ({"type": "string"}, named[0][1])], 8)
            return str(name)
        known = [name for schema, _ in parts for name in schema.get("properties", ())]
        if known and self.random.random() < 0.5:
            return str(self.random.choice(known))
        if self.random.random() < 0.5:
            return self.random.choice(_NAMES)
        return free_text(self.random, 1, 8)

    def _add_dependents(self, parts: list[Part], names: dict[str, None]) -> None:
        for _ in range(3):
            for schema, _ in parts:
                for keyword in ("dependentRequired", "dependencies"):
                    for name, others in schema.get(keyword, {}).items():
                        if name in names and isinstance(others, list):
                            names.update(dict.fromkeys(others))

    def _drop_one(self, parts: list[Part], names: dict[str, None]) -> bool:
        free = [
            name
            for name in names
            if not any(name in schema.get("required", ()) for schema, _ in parts)
        ]
        if free:
            del names[self.random.choice(free)]
        return bool(free)

    # Arrays

    def _array(self, parts: list[Part], depth: int) -> list[Any]:
        schemas = [schema for schema, _ in parts]
        low = max((schema.get("minItems", 0) for schema in schemas), default=0)
        high = min((schema.get("maxItems", low + 4) for schema in schemas), default=4)
        longest = max((len(_prefix(schema)) for schema in schemas), default=0)
        if depth > 6 and high >= low:
            count = low
        else:
            most = max(low, min(high, max(low + 3, longest + 1)))
            count = self.random.randint(low, most)
        if high > 20 and high < 300 and self.random.random() < 0.01:
            count = high
        contains = [
            (schema["contains"], resolver, self._wanted(schema))
            for schema, resolver in parts
            if "contains" in schema
        ]
        places = list(range(count))
        self.random.shuffle(places)
        extra: dict[int, list[Any]] = {}
        for inner, resolver, wanted in contains:
            count = max(count, min(wanted, high))
            places = list(range(count))
            for place in self.random.sample(places, min(wanted, count)):
                extra.setdefault(place, []).append((inner, resolver))
        unique = any(schema.get("uniqueItems") for schema in schemas)
        made: list[Any] = []
        for place in range(count):
            inner_schemas = [*_item_schemas(parts, place), *extra.get(place, ())]
            try:
                item = self.grow(inner_schemas, depth + 1)
                for _ in range(6 if unique else 0):
                    if item not in made:
                        break
                    item = self.grow(inner_schemas, depth + 1)
            except Hopeless:
                if place < low:
                    raise
                break
            made.append(item)
        return made

    def _wanted(self, schema: Mapping[str, Any]) -> int:
        low = schema.get("minContains", 1)
        high = schema.get("maxContains", low + 1)
        return self.random.randint(min(low, high), max(low, high))


def _prefix(schema: Mapping[str, Any]) -> Sequence[Any]:
    items = schema.get("prefixItems", schema.get("items"))
    return items if isinstance(items, list) else ()


def _item_schemas(parts: Sequence[Part], place: int) -> list[tuple[Any, Resolver[Any]]]:
    found: list[tuple[Any, Resolver[Any]]] = []
    for schema, resolver in parts:
        prefix = _prefix(schema)
        if place < len(prefix):
            found.append((prefix[place], resolver))
            continue
        rest = schema.get("items", True)
        if isinstance(rest, list):
            rest = schema.get("additionalItems", True)
        if "unevaluatedItems" in schema and "items" not in schema:
            rest = schema["unevaluatedItems"] if len(parts) == 1 else True
        found.append((rest, resolver))
    return found


def _member_schemas(
    parts: Sequence[Part], name: str
) -> list[tuple[Any, Resolver[Any]]]:
    found: list[tuple[Any, Resolver[Any]]] = []
    known = any(name in schema.get("properties", ()) for schema, _ in parts)
    for schema, resolver in parts:
        own = (
            [schema["properties"][name]] if name in schema.get("properties", ()) else []
        )
        own += [
            inner
            for pattern, inner in schema.get("patternProperties", {}).items()
            if finder(pattern)(name)
        ]
        if not own and "additionalProperties" in schema:
            own = [schema["additionalProperties"]]
        elif not own and not known and "unevaluatedProperties" in schema:
            own = [schema["unevaluatedProperties"]]
        found += [(each, resolver) for each in own]
    return found
