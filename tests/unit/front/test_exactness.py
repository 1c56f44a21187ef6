"""The bundle accepts what the input accepts, and the shapes what the bundle accepts: on random schemas and instances.

The judge is an independent validator, python-jsonschema.
"""

from __future__ import annotations

import json
import re
from fractions import Fraction
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from schemawright import shapes
from schemawright.schemas.nulls import Nulls
from schemawright.schemas.values import value_key

NAMES = ("A", "B", "C", "D", "E")
MEMBERS = ("a", "b", "c", "ab")
FOLDERS = 240
INSTANCES = 12


@pytest.mark.parametrize("part", range(4))
def test_nothing_is_lost_or_tightened(run, part):
    judged = 0
    for seed in range(part, FOLDERS, 4):
        random = Random(seed)
        schemas = folder(random)
        result = run(schemas)
        if result.problems:  # contradictions; other tests tell which
            continue
        Draft202012Validator.check_schema(
            result.bundle.document, format_checker=FormatChecker(formats=())
        )
        judge = Judge(result.model)
        for name in NAMES:
            given = {"$defs": with_plain_references(schemas), "$ref": f"#/$defs/{name}"}
            for _ in range(INSTANCES):
                value = instance(random)
                verdict = Draft202012Validator(given).is_valid(value)
                where = (seed, name, json.dumps(value))
                assert judge.by_bundle(f"/$defs/{name}", value) is verdict, where
                assert judge.by_shapes(name, value) is verdict, where
                judged += 1
    assert judged > 500


def with_plain_references(node: Any) -> Any:
    if isinstance(node, list):
        return [with_plain_references(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {name: with_plain_references(each) for name, each in node.items()}
    if isinstance(made.get("$ref"), str):
        made["$ref"] = made["$ref"].replace("#/components/schemas/", "#/$defs/")
    return made


class Judge:
    """Judges values by the shapes alone, and by the bundle where a shape asks for the walker."""

    def __init__(self, model: shapes.Model) -> None:
        self.model = model
        self.nulls = Nulls(model.bundle["$defs"])

    def by_bundle(self, pointer: str, value: Any) -> bool:
        ref = "#" + pointer.replace("^", "%5E")
        return Draft202012Validator({**self.model.bundle, "$ref": ref}).is_valid(value)

    def by_shapes(self, name: str, value: Any) -> bool:
        shape = self.model.shapes[name]
        alone = isinstance(shape, shapes.Any | shapes.Null | shapes.Never)
        null = not alone and self.nulls.accepted({"$ref": f"#/$defs/{name}"})
        return self.target(shapes.Target(name, null), value)

    def target(self, target: shapes.Target, value: Any) -> bool:
        if target.nullable and value is None:
            return True
        shape = self.model.shapes[target.shape]
        told = self.told(shape, value)
        return told and (not shape.walk or self.by_bundle(shape.pointer, value))

    def told(self, shape: shapes.Shape, value: Any) -> bool:
        """What the fields of the shape say."""
        match shape:
            case shapes.Structure():
                return isinstance(value, dict) and self.structure(shape, value)
            case shapes.Map():
                return isinstance(value, dict) and self.map(shape, value)
            case shapes.List():
                return fits_array(shape, value) and all(
                    self.target(shape.item, each) for each in value
                )
            case shapes.Tuple():
                return fits_array(shape, value) and self.tuple(shape, value)
            case shapes.Union():
                fits = sum(self.target(each, value) for each in shape.branches)
                return fits == 1 if shape.exclusive else fits > 0
            case shapes.Literal():
                return value_key(value) in set(map(value_key, shape.values))
            case shapes.Never():
                return False
            case shapes.Any():
                return True
            case shapes.Null():
                return value is None
            case shapes.Boolean():
                return isinstance(value, bool)
            case shapes.Integer() | shapes.Number():
                return fits_number(shape, value)
            case shapes.Enum():
                return isinstance(value, str) and value in shape.values
            case shapes.String():
                return isinstance(value, str) and fits_text(shape, value)
        raise AssertionError(shape)

    def structure(self, shape: shapes.Structure, value: dict[str, Any]) -> bool:
        members = {each.name: each for each in shape.members}
        for name, member in members.items():
            if name in value:
                if not self.target(member.target, value[name]):
                    return False
            elif isinstance(member.presence, shapes.Required):
                return False
        rest = [each for name, each in value.items() if name not in members]
        match shape.unnamed:
            case shapes.Refused():
                return not rest
            case shapes.Kept(target):
                return all(self.target(target, each) for each in rest)
            case _:
                return True

    def map(self, shape: shapes.Map, value: dict[str, Any]) -> bool:
        least, most = shape.min_properties or 0, shape.max_properties
        if len(value) < least or (most is not None and len(value) > most):
            return False
        if shape.key and not all(
            self.target(shapes.Target(shape.key), n) for n in value
        ):
            return False
        return all(self.target(shape.value, each) for each in value.values())

    def tuple(self, shape: shapes.Tuple, value: list[Any]) -> bool:
        for at, each in enumerate(value):
            target = shape.prefix[at] if at < len(shape.prefix) else shape.rest
            if target is None or not self.target(target, each):
                return False
        return True


def fits_array(shape: shapes.List | shapes.Tuple, value: Any) -> bool:
    if not isinstance(value, list):
        return False
    if shape.unique and len(set(map(value_key, value))) < len(value):
        return False
    most = len(value) if shape.max_items is None else shape.max_items
    return (shape.min_items or 0) <= len(value) <= most


def fits_text(shape: shapes.String, value: str) -> bool:
    most = len(value) if shape.max_length is None else shape.max_length
    return (shape.min_length or 0) <= len(value) <= most and all(
        re.search(pattern, value) for pattern in shape.patterns
    )


def fits_number(shape: shapes.Integer | shapes.Number, value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if isinstance(shape, shapes.Integer) and value != int(value):
        return False
    bounds = (
        shape.minimum is None or value >= shape.minimum,
        shape.maximum is None or value <= shape.maximum,
        shape.exclusive_minimum is None or value > shape.exclusive_minimum,
        shape.exclusive_maximum is None or value < shape.exclusive_maximum,
    )
    step = shape.multiple_of
    return all(bounds) and (
        step is None or Fraction(str(value)) % Fraction(str(step)) == 0
    )


# Random folders, and values that come near to fitting them.

SIMPLE: tuple[Any, ...] = (
    {"type": "string"},
    {"type": "integer"},
    {"type": ["string", "null"]},
    {"type": "null"},
    {"type": "number", "minimum": 1},
    {"type": "integer", "multipleOf": 2},
    {"type": "string", "enum": ["x", "y"]},
    {"enum": ["x", 1, None]},
    {"enum": [True, "z"]},
    {"const": "x"},
    {"const": 1},
    {"const": None},
    {"type": "string", "minLength": 1},
    {"type": "string", "pattern": "^y"},
    {"maximum": 2},
    {"minLength": 1},
    {},
    True,
    False,
)
BESIDE: tuple[dict[str, Any], ...] = (
    {"minProperties": 1},
    {"maxLength": 2},
    {"type": "object"},
    {"required": ["a"]},
    {"minimum": 1},
    {"description": "About it."},
)


def folder(random: Random) -> dict[str, Any]:
    """Schemas by title, that refer to one another."""
    made = {name: schema(random, 3) for name in NAMES}
    plain = {True: {}, False: {"not": {}}}
    return {n: plain[s] if isinstance(s, bool) else s for n, s in made.items()}


def schema(random: Random, depth: int) -> Any:
    if depth <= 0 or random.random() < 0.12:
        return random.choice(SIMPLE)
    kinds = (reference, all_of, either, array, judging, several_types, an_object)
    return random.choices(kinds, (22, 16, 10, 7, 8, 4, 33))[0](random, depth - 1)


def maybe(random: Random, chance: float, **keywords: Any) -> dict[str, Any]:
    return keywords if random.random() < chance else {}


def reference(random: Random, _depth: int) -> Any:
    beside = random.choice(BESIDE) if random.random() < 0.4 else {}
    return {"$ref": f"#/components/schemas/{random.choice(NAMES)}", **beside}


def all_of(random: Random, depth: int) -> Any:
    rest = random.choice([False, {"type": "string"}])
    return {
        "allOf": [schema(random, depth) for _ in range(random.randint(1, 3))],
        **maybe(random, 0.3, description="Both."),
        **maybe(random, 0.2, unevaluatedProperties=rest),
    }


def either(random: Random, depth: int) -> Any:
    branches = [schema(random, depth) for _ in range(random.randint(1, 3))]
    return {
        random.choice(["anyOf", "oneOf"]): branches,
        **maybe(random, 0.2, type="object"),
        **maybe(random, 0.1, unevaluatedProperties=False),
    }


def array(random: Random, depth: int) -> Any:
    return {
        "type": "array",
        "items": schema(random, depth),
        **maybe(random, 0.3, prefixItems=[schema(random, depth)]),
        **maybe(random, 0.2, uniqueItems=True),
        **maybe(random, 0.2, contains=schema(random, 0)),
        **maybe(random, 0.1, unevaluatedItems=False),
        **maybe(random, 0.1, minItems=1),
    }


def judging(random: Random, depth: int) -> Any:
    if random.random() < 0.5:
        return {"not": schema(random, depth)}
    return {keyword: schema(random, depth) for keyword in ("if", "then", "else")}


def several_types(random: Random, depth: int) -> Any:
    properties = {"a": schema(random, depth)}
    return {"type": ["object", "string"], "properties": properties, "minLength": 1}


def an_object(random: Random, depth: int) -> Any:
    names = random.sample(MEMBERS, random.randint(0, 3))
    rest = random.choice([False, True, schema(random, depth)])
    pattern = random.choice(["^a", "b$"])
    keys = random.choice([{"maxLength": 1}, {"pattern": "a"}, {"enum": ["a", "b"]}])
    return {
        "type": "object",
        **maybe(
            random, 0.8, properties={name: schema(random, depth) for name in names}
        ),
        **maybe(random, 0.4, required=random.sample(MEMBERS, random.randint(0, 2))),
        **maybe(random, 0.4, additionalProperties=rest),
        **maybe(random, 0.15, patternProperties={pattern: schema(random, depth)}),
        **maybe(random, 0.1, propertyNames=keys),
        **maybe(random, 0.1, minProperties=1),
        **maybe(random, 0.1, dependentRequired={"a": ["b"]}),
        **maybe(random, 0.1, dependentSchemas={"a": schema(random, depth)}),
        **maybe(random, 0.1, unevaluatedProperties=False),
    }


def instance(random: Random, depth: int = 3) -> Any:
    kind = random.random()
    if depth <= 0 or kind < 0.5:
        texts = ("x", "y", "z", "xy", "", "yz")
        return random.choice((*texts, 1, 2, 0, -2, 3.5, 1.0, True, None))
    if kind < 0.62:
        return [instance(random, depth - 1) for _ in range(random.randint(0, 3))]
    names = random.sample([*MEMBERS, "zz"], random.randint(0, 4))
    return {name: instance(random, depth - 1) for name in names}


def test_a_bundle_normalizes_to_itself(run):
    """Whoever edits a bundle, or splits one into files, loses nothing."""
    for seed in range(60):
        result = run(folder(Random(seed)))
        if not result.problems:
            again = run(result.defs)
            assert again.problems == [], seed
            assert set(again.defs) >= set(result.defs), seed
