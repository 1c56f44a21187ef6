"""One case for each rule about shapes: what was there, what is there, and how it is judged.

`T` is the shape that changes. Each case is compared three times: sent by an operation, given by one, and as data that
no operation knows of.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from schemawright.shapes import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What becomes of `T`.

    Attributes:
        verdicts: Sent, given, data that is read: the first letters of breaking, compatible, documentation.
        pointer: Below `/$defs/T`.
    """

    rule: str
    before: Any
    after: Any
    verdicts: str
    subject: str = "T"
    pointer: str = ""
    old: Json = None
    new: Json = None
    text: str


def record(**members: Any) -> dict[str, Any]:
    """An object with these members, and keywords where a name begins with `_`."""
    keywords = {name[1:]: value for name, value in members.items() if name[0] == "_"}
    properties = {name: value for name, value in members.items() if name[0] != "_"}
    return {"type": "object", "properties": properties, **keywords}


TEXT = {"type": "string"}
NUMBER = {"type": "number"}
INTEGER = {"type": "integer"}


def array(**keywords: Any) -> dict[str, Any]:
    return {"type": "array", "items": TEXT, **keywords}


def mapping(**keywords: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": TEXT, **keywords}


def limits(
    name: str,
    loose: Any,
    tight: Any,
    what: str,
    facts: tuple[Json, Json],
) -> tuple[Case, Case]:
    low, high = ("none" if fact is None else fact for fact in facts)
    return (
        Case(
            rule=f"{name}-tightened",
            before=loose,
            after=tight,
            verdicts="bcc",
            old=facts[0],
            new=facts[1],
            text=f"T: {what} is {high} now, and was {low}",
        ),
        Case(
            rule=f"{name}-loosened",
            before=tight,
            after=loose,
            verdicts="ccb",
            old=facts[1],
            new=facts[0],
            text=f"T: {what} is {low} now, and was {high}",
        ),
    )


M = {"subject": "T.m", "pointer": "/properties/m"}

MEMBERS = (
    Case(
        rule="required-member-added",
        before=record(a=TEXT),
        after=record(a=TEXT, m=TEXT, _required=["m"]),
        verdicts="bcc",
        new="text",
        text="T.m is new, and required",
        **M,
    ),
    Case(
        rule="optional-member-added",
        before=record(a=TEXT),
        after=record(a=TEXT, m=TEXT),
        verdicts="ccc",
        new="text",
        text="T.m is new, and optional",
        **M,
    ),
    Case(
        rule="member-removed",
        before=record(a=TEXT, m=TEXT),
        after=record(a=TEXT),
        verdicts="bbb",
        old="text",
        text="T.m is gone",
        **M,
    ),
    Case(
        rule="member-renamed",
        before=record(a=INTEGER, user_name=TEXT, b=TEXT),
        after=record(a=INTEGER, UserName=TEXT, b=TEXT),
        verdicts="bbb",
        subject="T.UserName",
        pointer="/properties/UserName",
        old="user_name",
        new="UserName",
        text="T.UserName seems to be the new name of user_name",
    ),
    Case(
        rule="member-became-required",
        before=record(m=TEXT),
        after=record(m=TEXT, _required=["m"]),
        verdicts="bcc",
        text="T.m is required now, and was optional",
        **M,
    ),
    Case(
        rule="member-became-optional",
        before=record(m=TEXT, _required=["m"]),
        after=record(m=TEXT),
        verdicts="cbb",
        text="T.m is optional now, and was required",
        **M,
    ),
    Case(
        rule="null-accepted",
        before=record(m=TEXT),
        after=record(m={"type": ["string", "null"]}),
        verdicts="cbb",
        text="T.m may be null now",
        **M,
    ),
    Case(
        rule="null-refused",
        before=record(m={"anyOf": [TEXT, {"type": "null"}]}),
        after=record(m=TEXT),
        verdicts="bcc",
        text="T.m may not be null any more",
        **M,
    ),
    Case(
        rule="default-added",
        before=record(m=TEXT),
        after=record(m={**TEXT, "default": "x"}),
        verdicts="ccc",
        new="x",
        text="T.m means x now where it is left out",
        **M,
    ),
    Case(
        rule="default-changed",
        before=record(m={**INTEGER, "default": 1}),
        after=record(m={**INTEGER, "default": 2}),
        verdicts="bbb",
        old=1,
        new=2,
        text="T.m means 2 now where it is left out, and meant 1",
        **M,
    ),
    Case(
        rule="default-removed",
        before=record(m={**INTEGER, "default": 0}),
        after=record(m=INTEGER),
        verdicts="bbb",
        old=0,
        text="T.m does not mean 0 any more where it is left out",
        **M,
    ),
    Case(
        rule="read-only-gained",
        before=record(m=TEXT),
        after=record(m={**TEXT, "readOnly": True}),
        verdicts="bcc",
        text="T.m is read-only now",
        **M,
    ),
    Case(
        rule="read-only-lost",
        before=record(m={**TEXT, "readOnly": True}),
        after=record(m=TEXT),
        verdicts="ccc",
        text="T.m is not read-only any more",
        **M,
    ),
    Case(
        rule="secret-gained",
        before=record(m=TEXT),
        after=record(m={**TEXT, "format": "password"}),
        verdicts="ccc",
        text="T.m is secret now",
        **M,
    ),
    Case(
        rule="secret-lost",
        before=record(m={**TEXT, "format": "password"}),
        after=record(m=TEXT),
        verdicts="bbb",
        text="T.m is not secret any more",
        **M,
    ),
    Case(
        rule="deprecated",
        before=record(m=TEXT),
        after=record(m={**TEXT, "deprecated": True}),
        verdicts="ccc",
        new=True,
        text="T.m is deprecated now",
        **M,
    ),
    Case(
        rule="deprecation-withdrawn",
        before=record(m={**TEXT, "deprecated": True}),
        after=record(m=TEXT),
        verdicts="ccc",
        old=True,
        text="T.m is not deprecated any more",
        **M,
    ),
    Case(
        rule="description-added",
        before=record(m=TEXT),
        after=record(m={**TEXT, "description": "The name."}),
        verdicts="ddd",
        new="The name.",
        text="T.m is described now",
        **M,
    ),
    Case(
        rule="description-changed",
        before=record(m={**TEXT, "description": "The name."}),
        after=record(m={**TEXT, "description": "The full name."}),
        verdicts="ddd",
        old="The name.",
        new="The full name.",
        text="T.m is described in other words",
        **M,
    ),
    Case(
        rule="description-removed",
        before={**TEXT, "description": "The name."},
        after=TEXT,
        verdicts="ddd",
        old="The name.",
        text="T is not described any more",
    ),
)

UNNAMED = (
    Case(
        rule="unnamed-members-refused",
        before=record(a=TEXT),
        after=record(a=TEXT, _additionalProperties=False),
        verdicts="bcc",
        text="T refuses members that it does not name now",
    ),
    Case(
        rule="unnamed-members-accepted",
        before=record(a=TEXT, _additionalProperties=False),
        after=record(a=TEXT),
        verdicts="ccb",
        text="T accepts members that it does not name now",
    ),
    Case(
        rule="unnamed-members-kept",
        before=record(a=TEXT),
        after=record(a=TEXT, _additionalProperties=True),
        verdicts="ccc",
        text="T keeps members that it does not name now",
    ),
    Case(
        rule="unnamed-members-dropped",
        before=record(a=TEXT, _additionalProperties=TEXT),
        after=record(a=TEXT),
        verdicts="bbb",
        text="T drops members that it does not name now",
    ),
    Case(
        rule="unnamed-members-described",
        before=record(a=TEXT),
        after=record(a=TEXT, _additionalProperties=INTEGER),
        verdicts="bcc",
        new="an integer",
        text="T says now what members that it does not name must be",
    ),
)

TYPES = (
    Case(
        rule="type-changed",
        before=record(m=TEXT),
        after=record(m={"type": "boolean"}),
        verdicts="bbb",
        old="text",
        new="a boolean",
        text="T.m is a boolean now, and was text",
        **M,
    ),
    Case(
        rule="type-opened",
        before=record(m=TEXT),
        after=record(m={}),
        verdicts="cbb",
        old="text",
        new="anything",
        text="T.m may be anything now, and was text",
        **M,
    ),
    Case(
        rule="type-closed",
        before=record(m={}),
        after=record(m=INTEGER),
        verdicts="bcc",
        old="anything",
        new="an integer",
        text="T.m is an integer now, and could be anything of that kind, or at all",
        **M,
    ),
    Case(
        rule="integer-widened",
        before=INTEGER,
        after=NUMBER,
        verdicts="cbb",
        old="an integer",
        new="a number",
        text="T may be any number now, and was an integer",
    ),
    Case(
        rule="number-narrowed",
        before=NUMBER,
        after=INTEGER,
        verdicts="bcc",
        old="a number",
        new="an integer",
        text="T must be an integer now, and could be any number",
    ),
    Case(
        rule="text-closed",
        before=TEXT,
        after={"enum": ["a", "b"]},
        verdicts="bcc",
        old="text",
        new="an enum",
        text="T is one of a closed set now, and was any text",
    ),
    Case(
        rule="enum-opened",
        before={"enum": ["a", "b"]},
        after=TEXT,
        verdicts="bbb",
        old="an enum",
        new="text",
        text="T is any text now, and was one of a closed set",
    ),
    Case(
        rule="union-formed",
        before=record(m=TEXT),
        after=record(m={"type": ["string", "integer"]}),
        verdicts="cbb",
        old="text",
        new="one of several types",
        text="T.m may be one of several types now, text among them",
        **M,
    ),
    Case(
        rule="union-dissolved",
        before=record(m={"type": ["string", "integer"]}),
        after=record(m=INTEGER),
        verdicts="bcc",
        old="one of several types",
        new="an integer",
        text="T.m is an integer only now, and could be one of several types",
        **M,
    ),
    Case(
        rule="union-branch-added",
        before={"anyOf": [TEXT, INTEGER]},
        after={"anyOf": [INTEGER, TEXT, {"type": "boolean"}]},
        verdicts="cbb",
        new="a boolean",
        text="T may also be a boolean now",
    ),
    Case(
        rule="union-branch-removed",
        before={"anyOf": [TEXT, INTEGER, {"type": "boolean"}]},
        after={"anyOf": [TEXT, INTEGER]},
        verdicts="bcc",
        old="a boolean",
        text="T may not be a boolean any more",
    ),
    Case(
        rule="union-made-exclusive",
        before={"anyOf": [TEXT, INTEGER]},
        after={"oneOf": [TEXT, INTEGER]},
        verdicts="bcc",
        text="T must fit exactly one of its types now, and could fit several",
    ),
    Case(
        rule="union-made-inclusive",
        before={"oneOf": [TEXT, INTEGER]},
        after={"anyOf": [TEXT, INTEGER]},
        verdicts="ccb",
        text="T may fit several of its types now, and had to fit exactly one",
    ),
    Case(
        rule="enum-value-added",
        before={"enum": ["a", "b"]},
        after={"enum": ["c", "b", "a"]},
        verdicts="ccb",
        new="c",
        text="T has the new value c",
    ),
    Case(
        rule="enum-value-removed",
        before={"enum": ["a", "b"]},
        after={"enum": ["a"]},
        verdicts="bbb",
        old="b",
        text="T has no value b any more",
    ),
    Case(
        rule="literal-value-added",
        before={"enum": [1, 2]},
        after={"enum": [1, 2, 3.0]},
        verdicts="cbb",
        new=3.0,
        text="T may be 3.0 now",
    ),
    Case(
        rule="literal-value-removed",
        before={"enum": [1, "a", 2]},
        after={"enum": [1, "a"]},
        verdicts="bcc",
        old=2,
        text="T may not be 2 any more",
    ),
    Case(
        rule="constant-changed",
        before={"const": "v1"},
        after={"const": "v2"},
        verdicts="bbb",
        old="v1",
        new="v2",
        text="T must be v2 now, and had to be v1",
    ),
    Case(
        rule="tuple-length-changed",
        before={"type": "array", "prefixItems": [TEXT], "items": False},
        after={"type": "array", "prefixItems": [TEXT, TEXT], "items": False},
        verdicts="bbb",
        old=1,
        new=2,
        text="T describes 2 items by place now, and described 1",
    ),
    Case(
        rule="tuple-opened",
        before={"type": "array", "prefixItems": [TEXT], "items": False},
        after={"type": "array", "prefixItems": [TEXT]},
        verdicts="cbb",
        text="T may have more items than it describes now",
    ),
    Case(
        rule="tuple-closed",
        before={"type": "array", "prefixItems": [TEXT], "items": TEXT},
        after={"type": "array", "prefixItems": [TEXT], "items": False},
        verdicts="bcc",
        text="T may not have more items than it describes any more",
    ),
    Case(
        rule="map-keys-restricted",
        before=mapping(),
        after=mapping(propertyNames={"maxLength": 9}),
        verdicts="bcc",
        new="text",
        text="T: names must be text now, and could be any",
    ),
    Case(
        rule="map-keys-freed",
        before=mapping(propertyNames={"enum": ["a"]}),
        after=mapping(),
        verdicts="ccb",
        old="an enum",
        text="T: names may be any now, and had to be an enum",
    ),
)

LIMITS = (
    *limits(
        "min-length",
        {**TEXT, "minLength": 1},
        {**TEXT, "minLength": 2},
        "the least length",
        (1, 2),
    ),
    *limits(
        "max-length",
        TEXT,
        {**TEXT, "maxLength": 9},
        "the greatest length",
        (None, 9),
    ),
    *limits(
        "minimum",
        {**NUMBER, "minimum": 1},
        {**NUMBER, "exclusiveMinimum": 1},
        "the least value",
        (1, "more than 1"),
    ),
    *limits(
        "maximum",
        {**INTEGER, "maximum": 9},
        {**INTEGER, "exclusiveMaximum": 9},
        "the greatest value",
        (9, 8),
    ),
    *limits(
        "multiple-of",
        {**NUMBER, "multipleOf": 0.1},
        {**NUMBER, "multipleOf": 0.3},
        "the number that it must be a multiple of",
        (0.1, 0.3),
    ),
    *limits(
        "min-items",
        array(),
        array(minItems=1),
        "the least number of items",
        (None, 1),
    ),
    *limits(
        "max-items",
        array(maxItems=3),
        array(maxItems=2),
        "the greatest number of items",
        (3, 2),
    ),
    *limits(
        "min-properties",
        mapping(minProperties=1),
        mapping(minProperties=2),
        "the least number of entries",
        (1, 2),
    ),
    *limits(
        "max-properties",
        mapping(),
        mapping(maxProperties=2),
        "the greatest number of entries",
        (None, 2),
    ),
    Case(
        rule="multiple-of-changed",
        before={**INTEGER, "multipleOf": 2},
        after={**INTEGER, "multipleOf": 3},
        verdicts="bcb",
        old=2,
        new=3,
        text="T: the number that it must be a multiple of is 3 now, and was 2",
    ),
    Case(
        rule="unique-items-demanded",
        before=array(),
        after=array(uniqueItems=True),
        verdicts="bcc",
        text="T: items must differ from one another now",
    ),
    Case(
        rule="unique-items-dropped",
        before=array(uniqueItems=True),
        after=array(),
        verdicts="ccb",
        text="T: items need not differ from one another any more",
    ),
    Case(
        rule="pattern-added",
        before=TEXT,
        after={**TEXT, "pattern": "^a"},
        verdicts="bcc",
        new="^a",
        text="T must fit the pattern ^a now",
    ),
    Case(
        rule="pattern-changed",
        before={**TEXT, "pattern": "^a"},
        after={**TEXT, "pattern": "^[ab]"},
        verdicts="bcb",
        old="^a",
        new="^[ab]",
        text="T must fit the pattern ^[ab] now, and had to fit ^a",
    ),
    Case(
        rule="pattern-dropped",
        before={**TEXT, "pattern": "{x}"},
        after=TEXT,
        verdicts="ccb",
        old="{x}",
        text="T need not fit the pattern {x} any more",
    ),
    Case(
        rule="format-added",
        before=TEXT,
        after={**TEXT, "format": "email"},
        verdicts="bcc",
        new="email",
        text="T has the format email now",
    ),
    Case(
        rule="format-changed",
        before={**TEXT, "format": "email"},
        after={**TEXT, "format": "uri"},
        verdicts="bbb",
        old="email",
        new="uri",
        text="T has the format uri now, and had email",
    ),
    Case(
        rule="format-dropped",
        before={**TEXT, "format": "email"},
        after=TEXT,
        verdicts="ccc",
        old="email",
        text="T has not the format email any more",
    ),
    Case(
        rule="constraint-added",
        before=array(),
        after=array(contains={"const": "a"}),
        verdicts="bcc",
        new="contains",
        text="T: `contains` demands something now",
    ),
    Case(
        rule="constraint-changed",
        before=record(a=TEXT, b=TEXT, _dependentRequired={"a": ["b"]}),
        after=record(a=TEXT, b=TEXT, _dependentRequired={"b": ["a"]}),
        verdicts="bcb",
        old="dependentRequired",
        new="dependentRequired",
        text="T: `dependentRequired` demands something else now",
    ),
    Case(
        rule="constraint-dropped",
        before={**TEXT, "not": {"const": "x"}},
        after=TEXT,
        verdicts="ccb",
        old="not",
        text="T: `not` does not demand anything any more",
    ),
)

CASES = (*MEMBERS, *UNNAMED, *TYPES, *LIMITS)
