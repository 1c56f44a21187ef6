"""`anyOf` and `oneOf`: whether a branch fits, and, where none does, what keeps the nearest from fitting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from .places import Evaluated, Node
from .values import (
    choice,
    described,
    identity,
    is_array,
    is_object,
    kind_of,
    listed,
    named,
)
from .walk import Schema, Walk

_KINDS = ("boolean", "integer", "number", "string", "array", "object", "null")
_DEEPEST = 8
_MOST_ITEMS = 20


def any_of(walk: Walk, value: Any, node: Node) -> bool:
    fits = False
    for branch in value:
        seen = None if node.seen is None else Evaluated()
        if walk.silent.check(branch, node.data, node.place, seen):
            fits = True
            if node.seen is None or seen is None:
                break
            node.seen.add(seen)
    return fits or _none_fits(walk, "anyOf", value, node)


def one_of(walk: Walk, value: Any, node: Node) -> bool:
    fitting: list[int] = []
    for index, branch in enumerate(value):
        seen = None if node.seen is None else Evaluated()
        if walk.silent.check(branch, node.data, node.place, seen):
            fitting.append(index)
            if node.seen is not None and seen is not None:
                node.seen.add(seen)
    if not fitting:
        return _none_fits(walk, "oneOf", value, node)
    if len(fitting) == 1:
        return True
    names = listed([_name(value, index) for index in fitting], "and")
    return walk.fail(
        node.place, "oneOf", f"must fit exactly one form, and fits {names}"
    )


def _none_fits(walk: Walk, rule: str, branches: list[Schema], node: Node) -> bool:
    if walk.quiet:
        return False
    kinds = [_kinds(walk, branch, _DEEPEST) for branch in branches]
    kind = kind_of(node.data)
    likely = [i for i, wanted in enumerate(kinds) if _meets(kind, wanted)]
    if not likely:
        wanted = [one for one in _KINDS if any(one in some for some in kinds)]
        what = f"must be {named(wanted)}" if wanted else "must not be there"
        return walk.fail(node.place, rule, f"{what}, not {described(node.data)}")
    if len(likely) > 1 and _tags_differ(
        walk, rule, [branches[i] for i in likely], node
    ):
        return False
    nearest = min(likely, key=lambda i: (*_distance(walk, branches[i], node), i))
    start = len(walk.found)
    try:
        # It may fit after all: data can be a mapping that changes while it is looked at.
        return walk.check(branches[nearest], node.data, node.place, node.seen)
    finally:
        if len(likely) > 1:
            name = _name(branches, nearest)
            walk.annotate(start, f"(as {name}, the nearest of {len(likely)} forms)")


def _tags_differ(walk: Walk, rule: str, branches: list[Schema], node: Node) -> bool:
    """Reports the member that tells all branches apart, where its value is that of none."""
    if not is_object(node.data):
        return False
    tags = [_tags(walk, branch) for branch in branches]
    for order, (name, data) in enumerate(node.data.items()):
        values = [value for found in tags for value in found.get(name, ())]
        if all(name in found for found in tags) and not any(
            identity(value) == identity(data) for value in values
        ):
            # Each branch calls its members by names of its own; those of the first will do.
            shape = _name(branches, 0)
            inner = Node({}, node.data, replace(node.place, shape=shape), None)
            place = walk.member(inner, name, data, order, known=True)
            message = f"must be {choice(values)}: it tells the forms apart"
            walk.fail(place, rule, message)
            return True
    return False


def _tags(walk: Walk, branch: Schema) -> dict[str, list[Any]]:
    """The members with few values, and which."""
    found: dict[str, list[Any]] = {}
    for part in _parts(walk, branch, _DEEPEST):
        for name, schema in part.get("properties", {}).items():
            values = _values(walk, schema)
            if values is not None:
                found[name] = values
    return found


def _meets(kind: str | None, wanted: frozenset[str]) -> bool:
    return kind in wanted or (kind == "integer" and "number" in wanted)


def _name(branches: list[Schema], index: int) -> str:
    branch = branches[index]
    if is_object(branch):
        reference = branch.get("$ref")
        if isinstance(reference, str):
            return reference.rpartition("/")[2]
        if isinstance(branch.get("title"), str):
            return str(branch["title"])
    return f"form {index + 1}"


def _parts(walk: Walk, schema: Schema, depth: int) -> Iterator[Mapping[str, Any]]:
    """The schemas that all must hold where `schema` does: itself, what it refers to, and its `allOf`."""
    if not is_object(schema) or depth == 0:
        return
    yield schema
    if "$ref" in schema:
        yield from _parts(walk, walk.resolve(schema["$ref"]), depth - 1)
    for part in schema.get("allOf", ()):
        yield from _parts(walk, part, depth - 1)


def _kinds(walk: Walk, schema: Schema, depth: int) -> frozenset[str]:
    """The kinds of value that can fit."""
    if schema is False:
        return frozenset()
    kinds = frozenset(_KINDS)
    for part in _parts(walk, schema, depth):
        if "type" in part:
            named_kinds = part["type"]
            kinds &= {named_kinds} if isinstance(named_kinds, str) else {*named_kinds}
        values = [part["const"]] if "const" in part else part.get("enum")
        if values is not None:
            kinds &= {kind_of(one) or "" for one in values}
        for union in ("anyOf", "oneOf"):
            if union in part and depth > 1:
                some = [_kinds(walk, branch, depth - 1) for branch in part[union]]
                kinds &= frozenset[str]().union(*some)
    return kinds


def _distance(walk: Walk, branch: Schema, node: Node) -> tuple[int, int, int, int]:
    """How far the data is from a branch: tags that differ, tags that agree, other failures, members that it knows.

    Of tags that agree, and of members that it knows, the more the nearer.
    """
    differ = agree = failures = known = 0
    for part in _parts(walk, branch, _DEEPEST):
        inner = Node(part, node.data, node.place, None)
        if is_object(node.data):
            for name, schema in part.get("properties", {}).items():
                if name not in node.data:
                    continue
                known += 1
                tag = _values(walk, schema)
                data = node.data[name]
                if tag is None:
                    place = walk.member(inner, name, data, 0, known=True)
                    failures += not walk.silent.check(schema, data, place)
                elif any(identity(one) == identity(data) for one in tag):
                    agree += 1
                else:
                    differ += 1
            failures += _strangers(part, node.data)
        elif is_array(node.data) and "items" in part:
            for index, item in enumerate(node.data[:_MOST_ITEMS]):
                place = walk.item(inner, index, item)
                failures += not walk.silent.check(part["items"], item, place)
        else:
            failures += not walk.silent.check(part, node.data, node.place)
    return differ, -agree, failures, -known


def _strangers(part: Mapping[str, Any], data: Mapping[str, Any]) -> int:
    """How many members are missing or unknown."""
    missing = sum(name not in data for name in part.get("required", ()))
    if part.get("additionalProperties") is not False:
        return missing
    return missing + sum(name not in part.get("properties", {}) for name in data)


def _values(walk: Walk, schema: Schema) -> list[Any] | None:
    """The values that a member must have, where they are few enough to tell branches apart."""
    for part in _parts(walk, schema, _DEEPEST):
        if "const" in part:
            return [part["const"]]
        if "enum" in part:
            return list(part["enum"])
    return None
