"""Keywords that hold other schemas against a value or against what it contains (JSON Schema 2020-12 core, 10 and 11)."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from .places import Node
from .unions import any_of, one_of
from .values import choice, counted, is_array, is_object, listed, named, shown
from .walk import Keyword, Walk


def reference(walk: Walk, value: Any, node: Node) -> bool:
    schema, place = walk.target(value, node.place)
    return walk.check(schema, node.data, place, node.seen)


def all_of(walk: Walk, value: Any, node: Node) -> bool:
    valid = True
    for schema in value:
        if not walk.check(schema, node.data, node.place, node.seen):
            if walk.quiet:
                return False
            valid = False
    return valid


def not_(walk: Walk, value: Any, node: Node) -> bool:
    if not walk.silent.check(value, node.data, node.place):
        return True
    return walk.fail(node.place, "not", f"must not {_forbidden(value)}")


def _forbidden(schema: Any) -> str:
    """What a schema asks for, where it is one thing."""
    keywords = set[str](schema) if is_object(schema) else set[str]()
    if "const" in keywords and keywords <= {"type", "const"}:
        return f"be {shown(schema['const'])}"
    if "enum" in keywords and keywords <= {"type", "enum"}:
        return f"be {choice(schema['enum'])}"
    if keywords == {"type"} and isinstance(schema["type"], str):
        return f"be {named([schema['type']])}"
    if "required" in keywords and keywords <= {"type", "required"}:
        return f"have {listed([shown(name) for name in schema['required']], 'and')}"
    return "fit the schema under `not`, and does"


def if_(walk: Walk, value: Any, node: Node) -> bool:
    fits = walk.silent.check(value, node.data, node.place, node.seen)
    branch = node.schema.get("then" if fits else "else", True)
    return walk.check(branch, node.data, node.place, node.seen)


def properties(walk: Walk, value: Any, node: Node) -> bool:
    if not is_object(node.data):
        return True
    valid = True
    for order, (name, item) in enumerate(node.data.items()):
        schema = value.get(name)
        if schema is None:
            continue
        if node.seen is not None:
            node.seen.names.add(name)
        place = walk.member(node, name, item, order, known=True)
        if not walk.check(schema, item, place):
            if walk.quiet:
                return False
            valid = False
    return valid


def pattern_properties(walk: Walk, value: Any, node: Node) -> bool:
    if not is_object(node.data):
        return True
    valid = True
    for order, (name, item) in enumerate(node.data.items()):
        for source, schema in value.items():
            if not _finds(walk, source, name):
                continue
            if node.seen is not None:
                node.seen.names.add(name)
            if not walk.check(schema, item, walk.member(node, name, item, order)):
                if walk.quiet:
                    return False
                valid = False
    return valid


def _finds(walk: Walk, source: str, name: object) -> bool:
    finds = walk.rules.patterns.get(source)
    return finds is not None and isinstance(name, str) and bool(finds(name))


def additional_properties(walk: Walk, value: Any, node: Node) -> bool:
    known = node.schema.get("properties", {})
    patterns = node.schema.get("patternProperties", {})

    def is_left(name: str) -> bool:
        return name not in known and not any(
            _finds(walk, source, name) for source in patterns
        )

    return _rest(walk, "additionalProperties", value, node, is_left)


def unevaluated_properties(walk: Walk, value: Any, node: Node) -> bool:
    seen = node.seen

    def is_left(name: str) -> bool:
        return seen is None or name not in seen.names

    return _rest(walk, "unevaluatedProperties", value, node, is_left)


def _rest(walk: Walk, rule: str, schema: Any, node: Node, is_left: Any) -> bool:
    """Holds a schema against the members that no other keyword has looked at."""
    if not is_object(node.data):
        return True
    valid = True
    looked: list[str] = []
    for order, (name, item) in enumerate(node.data.items()):
        if not isinstance(name, str) or not is_left(name):
            continue
        looked.append(name)
        place = walk.member(node, name, item, order)
        if schema is False:
            valid = walk.fail(place, rule, _stranger(walk, node, name))
        elif not walk.check(schema, item, place):
            valid = False
        if walk.quiet and not valid:
            return False
    if node.seen is not None:
        node.seen.names.update(looked)
    return valid


def _stranger(walk: Walk, node: Node, name: str) -> str:
    """What to say of a name that the schema does not know."""
    known: list[str] = list(node.schema.get("properties", {}))
    shape = node.place.shape
    what = f"is no member of {shape}" if shape else "is no member that is allowed here"
    if node.place.secret:
        return f"{what}; leave it out"
    for wire, attribute in walk.rules.names.get(shape, {}).items():
        if attribute == name:
            return f"{what}; its name is {shown(wire)} here"
    near = get_close_matches(name, known, 1) if len(name) <= 64 else []
    if near:
        return f"{what}; did you mean {shown(near[0])}?"
    return f"{what}; leave it out"


def property_names(walk: Walk, value: Any, node: Node) -> bool:
    if not is_object(node.data):
        return True
    valid = True
    for order, name in enumerate(node.data):
        if not isinstance(name, str):
            continue
        if not walk.check(value, name, walk.name(node, name, order)):
            if walk.quiet:
                return False
            valid = False
    return valid


def required(walk: Walk, value: Any, node: Node) -> bool:
    if not is_object(node.data):
        return True
    valid = True
    for name in value:
        if name not in node.data:
            if walk.quiet:
                return False
            place = walk.missing(node, name)
            valid = walk.fail(place, "required", f"is required; give {shown(name)}")
    return valid


def dependent_required(walk: Walk, value: Any, node: Node) -> bool:
    if not is_object(node.data):
        return True
    valid = True
    for name, others in value.items():
        for other in others:
            if name in node.data and other not in node.data:
                valid = walk.fail(
                    walk.missing(node, other),
                    "dependentRequired",
                    f"is required beside {shown(name)}; give {shown(other)}",
                )
    return valid


def dependent_schemas(walk: Walk, value: Any, node: Node) -> bool:
    if not is_object(node.data):
        return True
    valid = True
    for name, schema in value.items():
        if name in node.data and not walk.check(
            schema, node.data, node.place, node.seen
        ):
            valid = False
    return valid


def prefix_items(walk: Walk, value: Any, node: Node) -> bool:
    if not is_array(node.data):
        return True
    valid = True
    for index, (schema, item) in enumerate(zip(value, node.data, strict=False)):
        if not walk.check(schema, item, walk.item(node, index, item)):
            if walk.quiet:
                return False
            valid = False
    if node.seen is not None:
        node.seen.first_items = max(node.seen.first_items, len(value))
    return valid


def items(walk: Walk, value: Any, node: Node) -> bool:
    if not is_array(node.data):
        return True
    start = len(node.schema.get("prefixItems", ()))
    count = len(node.data)
    if value is False and count > start:
        return _too_many(walk, "items", start, node)
    valid = True
    for index in range(start, count):
        item = node.data[index]
        if not walk.check(value, item, walk.item(node, index, item)):
            if walk.quiet:
                return False
            valid = False
    if node.seen is not None:
        node.seen.first_items = max(node.seen.first_items, count)
    return valid


def unevaluated_items(walk: Walk, value: Any, node: Node) -> bool:
    seen = node.seen
    if not is_array(node.data) or seen is None:
        return True
    valid = True
    for index in range(seen.first_items, len(node.data)):
        if index in seen.items:
            continue
        item = node.data[index]
        place = walk.item(node, index, item)
        if value is False:
            valid = walk.fail(
                place, "unevaluatedItems", "is one item too many; leave it out"
            )
        elif not walk.check(value, item, place):
            valid = False
        if walk.quiet and not valid:
            return False
    seen.first_items = max(seen.first_items, len(node.data))
    return valid


def _too_many(walk: Walk, rule: str, most: int, node: Node) -> bool:
    allowed = f"must have at most {counted(most, 'item')}" if most else "must be empty"
    return walk.fail(node.place, rule, f"{allowed}, and has {len(node.data)}")


def contains(walk: Walk, value: Any, node: Node) -> bool:
    if not is_array(node.data):
        return True
    least = node.schema.get("minContains", 1)
    most = node.schema.get("maxContains")
    found = [
        index
        for index, item in enumerate(node.data)
        if walk.silent.check(value, item, walk.item(node, index, item))
    ]
    if node.seen is not None:
        node.seen.items.update(found)
    if len(found) < least:
        rule = "minContains" if "minContains" in node.schema else "contains"
        return walk.fail(
            node.place,
            rule,
            f"must have at least {_fitting(least)}, not {len(found)}",
        )
    if most is not None and len(found) > most:
        return walk.fail(
            node.place,
            "maxContains",
            f"must have at most {_fitting(most)}, not {len(found)}",
        )
    return True


def _fitting(count: float) -> str:
    verb = "fits" if count == 1 else "fit"
    return f"{counted(int(count), 'item')} that {verb} the schema under `contains`"


APPLICATORS: Mapping[str, Keyword] = {
    "$ref": reference,
    "$dynamicRef": reference,
    "allOf": all_of,
    "anyOf": any_of,
    "oneOf": one_of,
    "not": not_,
    "if": if_,
    "properties": properties,
    "patternProperties": pattern_properties,
    "additionalProperties": additional_properties,
    "propertyNames": property_names,
    "required": required,
    "dependentRequired": dependent_required,
    "dependentSchemas": dependent_schemas,
    "prefixItems": prefix_items,
    "items": items,
    "contains": contains,
}

UNEVALUATED: Mapping[str, Keyword] = {
    "unevaluatedItems": unevaluated_items,
    "unevaluatedProperties": unevaluated_properties,
}
