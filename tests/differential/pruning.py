"""What a decoder may drop: members that no schema which accepts the value speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema.protocols import Validator

from schemawright.runtime._walker.walk import follow
from tests.differential.oracle import finder, judge

_SAME_VALUE = ("allOf", "anyOf", "oneOf")


def is_pruned(bundle: Mapping[str, Any], reference: str, whole: Any, rest: Any) -> bool:
    """Whether `rest` is `whole` without members that the schema does not speak of."""
    if _same(whole, rest):
        return True
    key = id(bundle)
    if key not in _JUDGES:
        # The bundle is kept with its judge, so that no other one gets its id.
        _JUDGES[key] = bundle, judge(dict(bundle))
    pruning = _Pruning(bundle, _JUDGES[key][1])
    return pruning.holds([{"$ref": reference}], whole, rest)


_JUDGES: dict[int, tuple[Mapping[str, Any], Validator]] = {}


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON: true is not 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


@dataclass(frozen=True, slots=True)
class _Pruning:
    bundle: Mapping[str, Any]
    judge: Any

    def holds(self, schemas: list[Any], whole: Any, rest: Any) -> bool:
        found = [each for schema in schemas for each in self._applying(schema, whole)]
        if isinstance(whole, dict) and isinstance(rest, dict):
            if not rest.keys() <= whole.keys():
                return False
            return all(
                (
                    self.holds(inner, whole[name], rest[name])
                    if name in rest
                    else not inner
                )
                for name in whole
                for inner in [list(_about(found, name))]
            )
        if isinstance(whole, list) and isinstance(rest, list):
            return len(whole) == len(rest) and all(
                self.holds(list(_at(found, place)), whole[place], rest[place])
                for place in range(len(whole))
            )
        return _same(whole, rest)

    def _applying(self, schema: Any, value: Any) -> Iterator[Mapping[str, Any]]:
        """The schema and those inside it that hold for the value itself and accept it."""
        if not isinstance(schema, dict) or not self._accepts(schema, value):
            return
        yield schema
        if "$ref" in schema:
            found = follow(self.bundle, schema["$ref"].removeprefix("#"))
            yield from self._applying(found, value)
        inner = [each for keyword in _SAME_VALUE for each in schema.get(keyword, ())]
        inner += [schema[word] for word in ("if", "then", "else") if word in schema]
        inner += [
            each
            for name, each in schema.get("dependentSchemas", {}).items()
            if isinstance(value, dict) and name in value
        ]
        for each in inner:
            yield from self._applying(each, value)

    def _accepts(self, schema: Mapping[str, Any], value: Any) -> bool:
        return bool(self.judge.evolve(schema=schema).is_valid(value))


def _about(schemas: list[Mapping[str, Any]], name: str) -> Iterator[Any]:
    for schema in schemas:
        own = (
            [schema["properties"][name]] if name in schema.get("properties", ()) else []
        )
        own += [
            inner
            for pattern, inner in schema.get("patternProperties", {}).items()
            if finder(pattern)(name)
        ]
        if not own:
            own = [
                schema[word]
                for word in ("additionalProperties", "unevaluatedProperties")
                if word in schema
            ]
        yield from own


def _at(schemas: list[Mapping[str, Any]], place: int) -> Iterator[Any]:
    for schema in schemas:
        prefix = schema.get("prefixItems", ())
        if place < len(prefix):
            yield prefix[place]
        elif "items" in schema:
            yield schema["items"]
        for word in ("contains", "unevaluatedItems"):
            if word in schema:
                yield schema[word]
