"""The general walker: every keyword against examples and another validator, and what its messages say."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from schemawright.runtime._patterns import pattern
from schemawright.runtime._walker import KEYWORDS as KEYWORD_TABLE
from schemawright.runtime._walker import accepts, explain
from schemawright.runtime._walker.applicators import UNEVALUATED
from schemawright.runtime._walker.formats import FORMATS

PATTERNS = {source: pattern(source) for source in ("^a", "b$", "[0-9]", "^[a-z]+$")}


def fits(
    schema: Any,
    data: object,
    *,
    aws: bool = False,
    formats: frozenset[str] = frozenset(),
) -> bool:
    """The verdict, after both ways to it have agreed."""
    document = {"$defs": {"Subject": schema}}
    verdict = accepts(
        document, "/$defs/Subject", data, patterns=PATTERNS, aws=aws, formats=formats
    )
    found = explain(
        document, "Subject", data, {}, patterns=PATTERNS, aws=aws, formats=formats
    )
    assert verdict == (not found)
    return verdict


# Each keyword: a schema, what it accepts, what it refuses.
KEYWORDS: list[tuple[str, Any, list[Any], list[Any]]] = [
    ("true", True, [1, None], []),
    ("false", False, [], [1, None]),
    ("type integer", {"type": "integer"}, [1, 1.0, -3], [True, 1.5, "1", None]),
    ("type number", {"type": "number"}, [1, 1.5], [False, "1", float("nan")]),
    ("type boolean", {"type": "boolean"}, [True], [0, 1, "true"]),
    ("type list", {"type": ["string", "null"]}, ["", None], [0, [], {}]),
    ("enum", {"enum": [1, "a", {"x": [True]}]}, [1.0, "a", {"x": [True]}], [True, {"x": [1]}]),
    ("const", {"const": [0, {"a": 1}]}, [[0.0, {"a": 1}]], [[False, {"a": 1}], [0]]),
    ("minLength", {"minLength": 2}, ["ab", "😀é", 5], ["a", "😀"]),
    ("maxLength", {"maxLength": 1}, ["", "😀"], ["ab"]),
    ("pattern", {"pattern": "^a"}, ["ab", 5], ["ba"]),
    ("minimum", {"minimum": 1.5}, [1.5, 2, "x"], [1, 1.49]),
    ("maximum", {"maximum": 2}, [2, 2.0], [2.01, 2**80]),
    ("exclusiveMinimum", {"exclusiveMinimum": 1}, [1.1], [1, 1.0]),
    ("exclusiveMaximum", {"exclusiveMaximum": 1}, [0.9, True], [1]),
    ("multipleOf", {"multipleOf": 0.1}, [0.3, 1, 1e30], [0.35]),
    ("multipleOf whole", {"multipleOf": 3}, [9, 9.0, 0], [10, 9.5]),
    ("minItems", {"minItems": 1}, [[1]], [[]]),
    ("maxItems", {"maxItems": 1}, [[1], {"a": 1, "b": 2}], [[1, 2]]),
    ("uniqueItems", {"uniqueItems": True}, [[1, True, "1"], [[1], [True]]], [[1, 1.0], [{"a": 1}, {"a": 1.0}]]),
    ("prefixItems", {"prefixItems": [{"type": "string"}], "items": False}, [["a"], []], [[1], ["a", 1]]),
    ("items", {"items": {"type": "string"}}, [[], ["a"]], [["a", 1]]),
    ("contains", {"contains": {"const": 1}}, [[0, 1]], [[], [0]]),
    ("minContains", {"contains": {"const": 1}, "minContains": 2}, [[1, 1]], [[1]]),
    ("minContains 0", {"contains": {"const": 1}, "minContains": 0}, [[]], []),
    ("maxContains", {"contains": {"const": 1}, "maxContains": 1}, [[1, 2]], [[1, 1]]),
    ("properties", {"properties": {"a": {"type": "string"}}}, [{}, {"a": ""}], [{"a": 1}]),
    ("patternProperties", {"patternProperties": {"^a": {"type": "string"}}}, [{"b": 1}], [{"ab": 1}]),
    (
        "additionalProperties",
        {"properties": {"x": True}, "patternProperties": {"^a": True}, "additionalProperties": False},
        [{"x": 1, "a1": 2}],
        [{"y": 1}],
    ),
    ("propertyNames", {"propertyNames": {"maxLength": 1}}, [{"a": 1}], [{"ab": 1}]),
    ("minProperties", {"minProperties": 1}, [{"a": 1}], [{}]),
    ("maxProperties", {"maxProperties": 1}, [{"a": 1}], [{"a": 1, "b": 1}]),
    ("required", {"required": ["a"]}, [{"a": None}, 5], [{}]),
    ("dependentRequired", {"dependentRequired": {"a": ["b"]}}, [{"b": 1}, {"a": 1, "b": 1}], [{"a": 1}]),
    ("dependentSchemas", {"dependentSchemas": {"a": {"required": ["b"]}}}, [{}, {"a": 1, "b": 1}], [{"a": 1}]),
    ("allOf", {"allOf": [{"minimum": 1}, {"maximum": 2}]}, [1], [0, 3]),
    ("anyOf", {"anyOf": [{"type": "string"}, {"minimum": 2}]}, ["a", 2], [1]),
    ("oneOf", {"oneOf": [{"minimum": 1}, {"maximum": 2}]}, [0, 3], [1, 2]),
    ("not", {"not": {"type": "string"}}, [1], ["a"]),
    ("if then else", {"if": {"minimum": 5}, "then": {"multipleOf": 2}, "else": {"maximum": 2}}, [6, 1], [7, 3]),
    ("if alone", {"if": False}, [1], []),
    (
        "unevaluatedProperties",
        {"anyOf": [{"properties": {"a": {"const": 1}}}, {"properties": {"b": True}}], "unevaluatedProperties": False},
        [{"b": 1}, {"a": 1, "b": 2}],
        [{"a": 2}, {"c": 1}],
    ),
    (
        "unevaluatedItems",
        {"prefixItems": [True], "contains": {"const": 1}, "unevaluatedItems": False},
        [[0, 1, 1]],
        [[0, 1, 2]],
    ),
    ("format unchecked", {"format": "date"}, ["x"], []),
    ("unknown keyword", {"x-mine": {"type": 3}}, [1], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [case[1:] for case in KEYWORDS],
    ids=[case[0] for case in KEYWORDS],
)
def test_keyword(schema: Any, good: list[Any], bad: list[Any]) -> None:
    assert [fits(schema, data) for data in good] == [True] * len(good)
    assert [fits(schema, data) for data in bad] == [False] * len(bad)


def test_no_keyword_is_left_out() -> None:
    # Their numbers are read by `contains`.
    read_elsewhere = {"minContains", "maxContains"}
    assert set(Draft202012Validator.VALIDATORS) - read_elsewhere <= {
        *KEYWORD_TABLE,
        *UNEVALUATED,
    }


FORMAT_CASES: list[tuple[str, list[str], list[str]]] = [
    ("date-time", ["2026-01-31T12:00:00Z", "1998-12-31T23:59:60.5Z", "2020-02-29t00:00:00+05:30", "1990-12-31T15:59:60-08:00"],
     ["2026-01-31", "2026-01-31 12:00:00Z", "2021-02-29T00:00:00Z", "2026-01-31T12:00:00", "2026-01-31T24:00:00Z",
      "2026-01-31T12:00:60Z", "2026-01-31T12:00:00+24:00", "٢026-01-31T12:00:00Z"]),
    ("date", ["2024-02-29"], ["2023-02-29", "2023-2-9", "20230209", "2023-W01-1"]),
    ("time", ["12:00:00Z", "12:00:00.123+01:00"], ["12:00:00", "12:00Z", "24:00:00Z"]),
    ("duration", ["P1D", "PT36H", "P1Y2M3DT4H5M6S", "P2W"], ["P", "PT", "P1", "1D", "P1Y2D", "P2W1D", "PT1D"]),
    ("uuid", ["2EB8AA08-AA98-11EA-B4AA-73B441D16380"], ["2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}"]),
    ("byte", ["", "aGk=", "+/+/"], ["aGk", "a-_=", "a b="]),
    ("email", ["a.b+c@example.com", '"a b"@example.com', "a@[127.0.0.1]"], ["a", ".a@example.com", "a@b c", "a@-x.com"]),
    ("hostname", ["example.com", "xn--4gbwdl"], ["-a.com", "a_b", "a..b", "a" * 64]),
    ("ipv4", ["127.0.0.1"], ["256.0.0.1", "1.2.3", "01.2.3.4"]),
    ("ipv6", ["::1", "2001:db8::1"], ["::1%eth0", "12345::", "1.2.3.4"]),
    ("uri", ["https://example.com/a?b#c", "urn:x:y", "http://[::1]:80/"], ["//x", "a b:c", "http://[::g]/", "http://a\\b"]),
    ("uri-reference", ["", "../a", "#x", "https://a/"], ["\\a", "a b"]),
    ("json-pointer", ["", "/a~1b/0"], ["a", "/~2"]),
    ("relative-json-pointer", ["0", "1/a", "2#"], ["/a", "01", "-1"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "good", "bad"), FORMAT_CASES)
def test_format(name: str, good: list[str], bad: list[str]) -> None:
    schema = {"format": name}
    checked = frozenset((name,))
    assert [text for text in good if not fits(schema, text, formats=checked)] == []
    assert [text for text in bad if fits(schema, text, formats=checked)] == []


def test_every_format_has_examples() -> None:
    assert {case[0] for case in FORMAT_CASES} == set(FORMATS)


_NAMES = st.sampled_from(["a", "b", "ab", "a1"])
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 5) | st.sampled_from(["", "a", "ab", "a1", 1.0, 2.5]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(inner, min_size=1, max_size=3)
    by_name = st.dictionaries(_NAMES, inner, max_size=3)
    kinds = ["null", "boolean", "integer", "number", "string", "array", "object"]
    small = st.integers(0, 3)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(kinds) | st.lists(st.sampled_from(kinds), min_size=1, unique=True),
            "enum": st.lists(_VALUES, min_size=1, max_size=3),
            "const": _VALUES,
            "minLength": small,
            "maxLength": small,
            "pattern": st.sampled_from(sorted(PATTERNS)),
            "minimum": st.integers(-2, 4),
            "exclusiveMaximum": st.integers(-2, 4),
            "multipleOf": st.integers(1, 3),
            "minItems": small,
            "maxItems": small,
            "uniqueItems": st.booleans(),
            "prefixItems": some,
            "items": inner,
            "contains": inner,
            "minContains": small,
            "maxContains": small,
            "properties": by_name,
            "patternProperties": st.dictionaries(st.sampled_from(sorted(PATTERNS)), inner, max_size=2),
            "additionalProperties": inner,
            "propertyNames": inner,
            "minProperties": small,
            "maxProperties": small,
            "required": st.lists(_NAMES, max_size=2, unique=True),
            "dependentRequired": st.dictionaries(_NAMES, st.lists(_NAMES, max_size=2, unique=True), max_size=2),
            "dependentSchemas": by_name,
            "allOf": some,
            "anyOf": some,
            "oneOf": some,
            "not": inner,
            "if": inner,
            "then": inner,
            "else": inner,
            "$ref": st.just("#/$defs/Other"),
            "unevaluatedProperties": inner,
            "unevaluatedItems": inner,
        },
    )  # fmt: skip


_SCHEMAS = st.recursive(st.booleans() | st.just({}), _schemas, max_leaves=5)


@settings(max_examples=100, deadline=None)
@given(
    _schemas(_SCHEMAS), _SCHEMAS.filter(lambda s: "$ref" not in json.dumps(s)), _VALUES
)
def test_agrees_with_another_validator(
    schema: dict[str, Any], other: Any, data: Any
) -> None:
    document = {"$defs": {"Subject": schema, "Other": other}}
    wanted = Draft202012Validator({**document, "$ref": "#/$defs/Subject"}).is_valid(
        data
    )
    verdict = accepts(document, "/$defs/Subject", data, patterns=PATTERNS)
    found = explain(document, "Subject", data, {}, patterns=PATTERNS)
    assert verdict == wanted
    assert (not found) == wanted


USERS: Mapping[str, Any] = {
    "$defs": {
        "User": {
            "type": "object",
            "properties": {
                "UserName": {"$ref": "#/$defs/NameType"},
                "UserAttributes": {"type": "array", "items": {"$ref": "#/$defs/Attribute"}, "maxItems": 3},
                "ClientMetadata": {"type": "object", "additionalProperties": {"type": "string"}},
                "Answers": {"$ref": "#/$defs/Answers"},
                "Password": {"type": "string", "format": "password", "minLength": 8},
                "Token": {"$ref": "#/$defs/NameType", "writeOnly": True},
                "Mode": {"type": "string", "enum": [f"MODE_{i}" for i in range(20)]},
                "Since": {"type": "string", "format": "date-time"},
                "Seed": {"type": "string", "format": "byte", "maxLength": 8},
                "Parent": {"anyOf": [{"$ref": "#/$defs/User"}, {"type": "null"}]},
                "Pet": {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]},
                "Load": {"anyOf": [
                    {"properties": {"name": True, "weight": {"type": "number"}}, "required": ["name", "weight"]},
                    {"properties": {"name": True, "pages": {"minimum": 1}}, "required": ["name", "pages"]},
                ]},
            },
            "required": ["UserName"],
            "additionalProperties": False,
        },
        "NameType": {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^[a-z]+$"},
        "Attribute": {"type": "object", "properties": {"Name": {"$ref": "#/$defs/NameType"}}, "required": ["Name"]},
        "Answers": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 2}, "x-sensitive": True},
        "Cat": {"type": "object", "properties": {"Kind": {"const": "cat"}, "Lives": {"type": "integer"}}, "required": ["Kind"]},
        "Dog": {"type": "object", "properties": {"Kind": {"const": "dog"}, "Owner": {"$ref": "#/$defs/User"}}, "required": ["Kind", "Owner"]},
    }
}  # fmt: skip
NAMES = {
    "User": {
        "UserName": "user_name",
        "UserAttributes": "user_attributes",
        "ClientMetadata": "client_metadata",
        "Answers": "answers",
        "Password": "password",
        "Token": "token",
        "Mode": "mode",
        "Since": "since",
        "Seed": "seed",
        "Parent": "parent",
        "Pet": "pet",
        "Load": "load",
    },
    "Attribute": {"Name": "name"},
    "Cat": {"Kind": "kind", "Lives": "lives"},
    "Dog": {"Kind": "kind", "Owner": "owner"},
}


def told(data: object, **settings: Any) -> list[str]:
    found = explain(USERS, "User", data, NAMES, patterns=PATTERNS, **settings)
    return [str(violation) for violation in found]


def test_everything_is_told_at_once_in_the_order_of_the_data() -> None:
    data = {
        "Mode": "X",
        "UserAttributes": [{"Name": "abcdefg"}, {}, {"Name": 1}],
        "ClientMetadata": {"key": 1},
    }
    assert told(data) == [
        'user_name: is required; give "UserName"',
        'mode: must be one of "MODE_0", "MODE_1", "MODE_2", "MODE_3", "MODE_4", "MODE_5", "MODE_6", "MODE_7", … (20 in all)',
        "user_attributes[0].name: must have at most 5 characters, not 7",
        'user_attributes[1].name: is required; give "Name"',
        "user_attributes[2].name: must be a string, not an integer",
        'client_metadata["key"]: must be a string, not an integer',
    ]


def test_pointers_are_those_of_the_wire() -> None:
    found = explain(
        USERS,
        "User",
        {"UserName": "a", "ClientMetadata": {"a/b~": 1}},
        NAMES,
        patterns={},
    )
    assert [(v.pointer, v.rule) for v in found] == [("/ClientMetadata/a~1b~0", "type")]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("UserNames", 'did you mean "UserName"?'),
        ("user_name", 'its name is "UserName" here'),
        ("Zzz", "leave it out"),
    ],
)
def test_unknown_members_come_with_a_remedy(name: str, remedy: str) -> None:
    assert told({"UserName": "a", name: 1}) == [
        f'["{name}"]: is no member of User; {remedy}'
    ]


def test_a_union_names_its_nearest_branch() -> None:
    assert told({"UserName": "a", "Pet": {"Kind": "dog", "Owner": {}}}) == [
        'pet.owner.user_name: is required; give "UserName" (as Dog, the nearest of 2 forms)'
    ]
    assert told({"UserName": "a", "Pet": {"Kind": "cow"}}) == [
        'pet.kind: must be "cat" or "dog": it tells the forms apart'
    ]
    assert told({"UserName": "a", "Pet": 5}) == [
        "pet: must be an object, not an integer"
    ]


def test_of_two_forms_that_are_as_near_the_one_that_knows_more_is_told() -> None:
    assert told({"UserName": "a", "Load": {"name": "x", "pages": 0}}) == [
        'load["pages"]: must be at least 1 (as form 2, the nearest of 2 forms)'
    ]


def test_a_null_beside_one_form_is_no_form() -> None:
    assert told({"UserName": "a", "Parent": {"UserName": 1}}) == [
        "parent.user_name: must be a string, not an integer"
    ]
    assert told({"UserName": "a", "Parent": 1}) == [
        "parent: must be an object or null, not an integer"
    ]


def test_two_fitting_forms_are_named() -> None:
    document = {"$defs": {"A": {"minimum": 1}, "B": {"maximum": 5}, "U": {"oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}}}  # fmt: skip
    (found,) = explain(document, "U", 3, {}, patterns={})
    assert found.message == "must fit exactly one form, and fits A and B"


CANARY = "canary-5f3a"


@pytest.mark.parametrize(
    "data",
    [
        {"UserName": CANARY},
        {"UserName": "a", "Mode": CANARY, "Since": CANARY, "Seed": CANARY},
        {"UserName": "a", "Password": CANARY[:7]},
        {"UserName": "a", "Answers": {CANARY: CANARY, f"{CANARY}2": 1}},
        {"UserName": "a", "Pet": {"Kind": CANARY}},
        {"UserName": [CANARY], "UserAttributes": CANARY, "ClientMetadata": [CANARY]},
        {"UserName": "a", "ClientMetadata": {f"{'x' * 70}{CANARY}": 1}},
    ],
)
def test_no_value_is_told(data: dict[str, Any]) -> None:
    found = explain(USERS, "User", data, NAMES, patterns=PATTERNS)
    assert found
    assert CANARY[:7] not in repr(found)


def test_a_secret_keeps_its_length_and_its_keys() -> None:
    data = {
        "UserName": "a",
        "Password": "short",
        "Answers": {"key": "long"},
        "Token": "abcdef",
    }
    assert told(data) == [
        "password: must have at least 8 characters",
        "answers[…]: must have at most 2 characters",
        "token: must have at most 5 characters",
    ]


def test_hostile_keys_are_cut_short() -> None:
    keys = {"\u202e\n" + "x" * 500: 1, "y" * 65: 2}
    assert told({"UserName": "a", "ClientMetadata": keys}) == [
        'client_metadata["xxxxxxxxxxxxxx…"]: must be a string, not an integer',
        'client_metadata["yyyyyyyyyyyyyyyy…"]: must be a string, not an integer',
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (("a",), "tuple; make it a list"),
        ({"a"}, "set; make it a list"),
        (Decimal(1), "Decimal; make it an int or a float"),
        (b"a", "bytes; make it text, in base64"),
        (datetime.now(UTC), "datetime; make it RFC 3339 text with isoformat()"),
        (object(), "object; JSON has no such type"),
        (float("inf"), "NaN or infinity; give a finite number"),
        (True, "a boolean"),
    ],
)
def test_what_is_no_json_comes_with_a_remedy(value: object, text: str) -> None:
    assert told({"UserName": value}) == [f"user_name: must be a string, not {text}"]


def test_names_that_are_no_text() -> None:
    assert told({"UserName": "a", "ClientMetadata": {1: "x"}}) == [
        "client_metadata: must have text for names, not int"
    ]


@pytest.mark.parametrize("since", [datetime.now(UTC), 1.5, 12, "2026-01-31T12:00:00Z"])
def test_timestamps_and_blobs_of_aws(since: object) -> None:
    data = {"UserName": "a", "Since": since, "Seed": b"123456"}
    assert told(data, aws=True) == []
    assert any(line.startswith("seed: must be a string") for line in told(data))


def test_other_types_of_aws_are_refused() -> None:
    data = {"UserName": b"a", "Since": True, "Seed": b"1234567"}
    assert told(data, aws=True) == [
        "user_name: must be a string, not bytes; make it text, in base64",
        "since: must be a string, not a boolean",
        "seed: must have at most 8 characters, not 12",
    ]


@pytest.mark.parametrize("since", [1e12, -(10**12), float("inf")])
def test_times_that_no_datetime_can_hold(since: float) -> None:
    (line,) = told({"UserName": "a", "Since": since}, aws=True)
    assert line.startswith("since: must be")


def test_the_number_of_violations_is_bounded() -> None:
    keys = {str(i): i for i in range(100_000)}
    assert len(told({"UserName": "a", "ClientMetadata": keys})) == 100
    assert len(told({"UserName": "a", "ClientMetadata": keys}, limit=7)) == 7


def test_the_depth_is_bounded() -> None:
    data: dict[str, Any] = {"UserName": 1}
    for _ in range(150):
        data = {"UserName": "a", "Parent": data}
    (found,) = explain(USERS, "User", data, NAMES, patterns={})
    assert found.rule == "type"
    assert found.path.startswith("parent.parent.parent.parent…")
    for _ in range(5000):
        data = {"UserName": "a", "Parent": data}
    (found,) = explain(USERS, "User", data, NAMES, patterns={})
    assert found.rule == "depth"
    assert not accepts(USERS, "/$defs/User", data, patterns={})


def test_data_that_holds_itself() -> None:
    data: dict[str, Any] = {"UserName": "a"}
    data["Parent"] = data
    assert told(data) == ["parent: contains itself; break the cycle"]
    assert not accepts(USERS, "/$defs/User", data, patterns={})


def test_a_schema_that_is_itself() -> None:
    document = {"$defs": {"A": {"$ref": "#/$defs/B"}, "B": {"allOf": [{"$ref": "#/$defs/A"}]}}}  # fmt: skip
    (found,) = explain(document, "A", 1, {}, patterns={})
    assert found.rule == "depth"


def test_recursive_unions_take_linear_time() -> None:
    document = {
        "$defs": {
            "U": {"oneOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]},
            "A": {"properties": {"u": {"$ref": "#/$defs/U"}}, "required": ["u"]},
            "B": {"properties": {"u": {"$ref": "#/$defs/U"}}, "required": ["b"]},
        }
    }
    data: Any = {}
    for _ in range(60):
        data = {"u": data}
    start = time.perf_counter()
    assert explain(document, "U", data, {}, patterns={})
    assert time.perf_counter() - start < 2


def test_equal_hashes_do_not_slow_unique_items_down() -> None:
    start = time.perf_counter()
    assert fits({"uniqueItems": True}, [i * (2**61 - 1) for i in range(20_000)])
    assert time.perf_counter() - start < 2


def test_references_of_every_form() -> None:
    document = {
        "$defs": {
            "Tree": {
                "$dynamicAnchor": "node",
                "properties": {"kids": {"items": {"$dynamicRef": "#node"}}, "n": {"$ref": "#count"}},
            },
            "Count": {"$anchor": "count", "type": "integer"},
            "a/b": {"$ref": "#/$defs/Tree/properties/n"},
            "Odd": {"$ref": "#/$defs/a~1b"},
        }
    }  # fmt: skip
    assert accepts(document, "/$defs/Tree", {"kids": [{"n": 1}]}, patterns={})
    assert not accepts(document, "/$defs/Tree", {"kids": [{"kids": [{"n": "x"}]}]}, patterns={})  # fmt: skip
    assert not accepts(document, "#/$defs/Odd", "x", patterns={})


def test_a_pattern_without_a_matcher_is_not_enforced() -> None:
    assert fits({"pattern": "^never seen$"}, "x")


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"const": 5}, 5, "must not be 5"),
        ({"type": "integer", "enum": [1, 2]}, 2, "must not be 1 or 2"),
        ({"type": "string"}, "hush", "must not be a string"),
        ({"required": ["a", "b"]}, {"a": 1, "b": 2}, 'must not have "a" and "b"'),
        ({"minimum": 3}, 4, "must not fit the schema under `not`, and does"),
    ],
)
def test_what_must_not_be_is_told(schema: Any, value: object, text: str) -> None:
    document = {"$defs": {"X": {"not": schema}}}
    found = explain(document, "X", value, {}, patterns={})
    assert [(one.rule, one.message) for one in found] == [("not", text)]
