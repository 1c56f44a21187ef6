"""The rows of the normalization table that fold `allOf` and references with siblings."""

from __future__ import annotations

import pytest

NAME = {"type": "string", "minLength": 1, "maxLength": 10, "description": "A name."}
REF = {"$ref": "#/components/schemas/Name"}


def folded(run, schema, **others):
    """What becomes of a member with a schema."""
    user = {"type": "object", "properties": {"m": schema}}
    result = run({"User": user, "Name": NAME, **others})
    assert result.problems == []
    return result.defs["User"]["properties"]["m"], result


# allOf of one reference and annotations


@pytest.mark.parametrize(
    "members",
    [
        [REF, {"description": "The name."}],
        [{"description": "The name."}, REF],
        [{"description": "The name."}, REF, {"x-note": 1}, {}],
        [REF, {"description": "The name."}, {"description": "The name."}],
        [{"allOf": [REF]}, {"description": "The name."}],
        [REF, REF, {"description": "The name."}],
    ],
)
def test_a_reference_and_annotations_in_any_order_and_number(run, members):
    made, result = folded(run, {"allOf": members})
    assert made == {"$ref": "#/$defs/Name", "description": "The name."}
    assert result.counts["wrappers folded"] >= 1


def test_what_stands_beside_the_wrapper_comes_first(run):
    schema = {
        "description": "Outer.",
        "deprecated": True,
        "allOf": [REF, {"description": "Inner.", "default": "x"}],
    }
    made, _ = folded(run, schema)
    assert made == {
        "$ref": "#/$defs/Name",
        "description": "Outer.\n\nInner.",
        "deprecated": True,
        "default": "x",
    }


def test_a_wrapper_without_text_leaves_the_reference(run):
    made, result = folded(run, {"allOf": [REF]})
    assert made == {"$ref": "#/$defs/Name"}
    assert result.counts["wrappers folded"] == 1


def test_a_wrapper_round_nothing_but_text(run):
    made, _ = folded(run, {"allOf": [{"description": "Anything."}, {}]})
    assert made == {"description": "Anything."}


# $ref with siblings


def test_a_reference_with_annotations_beside_it(run):
    made, result = folded(run, {**REF, "description": "The name.", "readOnly": True})
    assert made == {
        "$ref": "#/$defs/Name",
        "description": "The name.",
        "readOnly": True,
    }
    assert "wrappers folded" not in result.counts


def test_siblings_that_constrain_are_intersected(run):
    made, _ = folded(run, {**REF, "maxLength": 5, "description": "Short."})
    assert made == {
        "type": "string",
        "minLength": 1,
        "maxLength": 5,
        "description": "Short.",
    }


def test_siblings_that_constrain_nothing_new_leave_the_name(run):
    made, _ = folded(run, {**REF, "maxLength": 20, "type": "string"})
    assert made == {"$ref": "#/$defs/Name"}


def test_the_text_of_the_entry_stays_where_no_other_is_given(run):
    made, _ = folded(run, {**REF, "maxLength": 5})
    assert made["description"] == "A name."


def test_draft_7_ignores_what_stands_beside_a_reference(run):
    user = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {"m": {**REF, "maxLength": 5, "description": "The name."}},
    }
    result = run({"User": user, "Name": NAME})
    assert result.defs["User"]["properties"]["m"] == {
        "$ref": "#/$defs/Name",
        "description": "The name.",
    }
    assert result.notices == [
        (
            "not-enforced",
            "user.json: /properties/m/maxLength: draft 7 ignores `maxLength` beside `$ref`",
        )
    ]
    assert result.counts["keywords not enforced"] == 1


# allOf of one, and with constraints


def test_an_all_of_of_one(run):
    made, _ = folded(run, {"allOf": [{"type": "integer", "minimum": 1}]})
    assert made == {"type": "integer", "minimum": 1}


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (
            {"type": "integer", "minimum": 1, "maximum": 9},
            {"minimum": 3, "maximum": 20},
            {"type": "integer", "minimum": 3, "maximum": 9},
        ),
        (
            {"type": "number", "exclusiveMinimum": 0},
            {"type": "integer", "exclusiveMaximum": 5},
            {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 5},
        ),
        (
            {"type": "integer", "multipleOf": 4},
            {"multipleOf": 6},
            {"type": "integer", "multipleOf": 12},
        ),
        (
            {"type": ["string", "null", "integer"]},
            {"type": ["number", "null"]},
            {"type": ["integer", "null"]},
        ),
        (
            {"type": "string", "pattern": "a"},
            {"pattern": "b"},
            {"type": "string", "pattern": "a", "allOf": [{"pattern": "b"}]},
        ),
        (
            {"type": "string", "pattern": "a"},
            {"pattern": "a"},
            {"type": "string", "pattern": "a"},
        ),
        ({"enum": [1, 2, 3]}, {"enum": [3, 2.0, 4]}, {"enum": [2, 3]}),
        ({"enum": [1, 2]}, {"const": 2}, {"const": 2}),
        (
            {"enum": [1, True, "x"]},
            {"type": "integer"},
            {"enum": [1], "type": "integer"},
        ),
        (
            {"type": "array", "minItems": 1, "items": {"type": "integer"}},
            {"maxItems": 3, "uniqueItems": True, "items": {"minimum": 0}},
            {
                "type": "array",
                "minItems": 1,
                "items": {"type": "integer", "minimum": 0},
                "maxItems": 3,
                "uniqueItems": True,
            },
        ),
        (
            {"type": "array", "items": {"type": "integer"}},
            {"prefixItems": [{"minimum": 0}, True], "items": False},
            {
                "type": "array",
                "items": False,
                "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer"}],
            },
        ),
        (
            {"not": {"const": 1}},
            {"not": {"const": 2}},
            {"not": {"const": 1}, "allOf": [{"not": {"const": 2}}]},
        ),
        (
            {"type": "object", "dependentRequired": {"a": ["b"]}, "minProperties": 1},
            {"dependentRequired": {"a": ["c"], "d": ["e"]}, "maxProperties": 4},
            {
                "type": "object",
                "dependentRequired": {"a": ["b", "c"], "d": ["e"]},
                "minProperties": 1,
                "maxProperties": 4,
            },
        ),
        ({"type": "string"}, True, {"type": "string"}),
        ({"type": "string"}, False, False),
    ],
)
def test_the_tightest_intersection(run, one, other, both):
    made, _ = folded(run, {"allOf": [one, other]})
    assert made == both


# allOf of objects


def test_objects_become_one(run):
    base = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "integer"}},
        "required": ["a"],
    }
    schema = {
        "allOf": [
            {"$ref": "#/$defs/Base"},
            {"properties": {"b": {"minimum": 1}, "c": REF}, "required": ["c", "a"]},
        ]
    }
    result = run({"Whole": schema, "Base": base, "Name": NAME})
    assert result.defs["Whole"] == {
        "type": "object",
        "properties": {
            "a": {"type": "string"},
            "b": {"type": "integer", "minimum": 1},
            "c": {"$ref": "#/$defs/Name"},
        },
        "required": ["a", "c"],
    }


def test_what_one_refuses_the_other_cannot_add(run):
    closed = {"type": "object", "properties": {"a": {}}, "additionalProperties": False}
    result = run({"Whole": {"allOf": [closed, {"properties": {"b": {}}}]}})
    assert result.defs["Whole"] == {
        "type": "object",
        "properties": {"a": {}, "b": False},
        "additionalProperties": False,
    }


def test_the_rest_of_one_applies_to_the_members_of_the_other(run):
    texts = {"type": "object", "additionalProperties": {"type": "string"}}
    result = run({"Whole": {"allOf": [texts, {"properties": {"b": {"minLength": 2}}}]}})
    assert result.defs["Whole"]["properties"] == {
        "b": {"type": "string", "minLength": 2}
    }


def test_references_that_meet_in_a_member(run):
    a = {"type": "object", "properties": {"x": {"type": "string"}}}
    b = {"type": "object", "properties": {"y": {"type": "string"}}}
    schema = {
        "allOf": [
            {"type": "object", "properties": {"m": {"$ref": "#/$defs/A"}}},
            {"properties": {"m": {"$ref": "#/$defs/B"}}},
        ]
    }
    result = run({"Whole": schema, "A": a, "B": b})
    assert result.defs["Whole"]["properties"]["m"] == {"$ref": "#/$defs/WholeM"}
    assert result.defs["WholeM"] == {
        "type": "object",
        "properties": {"x": {"type": "string"}, "y": {"type": "string"}},
    }
    assert list(result.defs) == ["Whole", "WholeM", "A", "B"]


def test_recursive_shapes_that_meet_make_a_recursive_shape(run):
    a = {
        "type": "object",
        "properties": {"next": {"$ref": "#/$defs/A"}, "x": {"type": "string"}},
    }
    b = {
        "type": "object",
        "properties": {"next": {"$ref": "#/$defs/B"}, "y": {"type": "string"}},
    }
    result = run(
        {"C": {"allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}, "A": a, "B": b}
    )
    assert result.problems == []
    assert result.defs["C"]["properties"]["next"] == {"$ref": "#/$defs/C"}
    assert list(result.defs["C"]["properties"]) == ["next", "x", "y"]
    assert list(result.defs) == ["C", "A", "B"]


def test_a_member_that_constrains_the_shape_it_is_in(run):
    tree = {
        "type": "object",
        "properties": {
            "child": {"allOf": [{"$ref": "#/$defs/Tree"}, {"minProperties": 1}]}
        },
    }
    result = run({"Tree": tree})
    assert result.problems == []
    child = result.defs["Tree"]["properties"]["child"]["$ref"].removeprefix("#/$defs/")
    assert result.defs[child]["minProperties"] == 1
    assert result.defs[child]["properties"]["child"] == {"$ref": f"#/$defs/{child}"}


# What cannot be said as one


def test_patterns_beside_a_closed_rest_stay_apart(run):
    schema = {
        "allOf": [
            {
                "type": "object",
                "patternProperties": {"^a": {}},
                "additionalProperties": False,
            },
            {"type": "object", "properties": {"ab": {"type": "string"}}},
        ]
    }
    result = run({"Whole": schema})
    assert "allOf" in result.defs["Whole"]
    assert result.model.shapes["Whole"].walk


def test_unevaluated_members_are_seen_through_references(run):
    base = {"type": "object", "properties": {"a": {"type": "string"}}}
    schema = {
        "allOf": [{"$ref": "#/$defs/Base"}],
        "properties": {"b": {"type": "string"}},
        "unevaluatedProperties": False,
    }
    result = run({"Whole": schema, "Base": base})
    assert result.defs["Whole"] == {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "additionalProperties": False,
    }


# Contradictions


@pytest.mark.parametrize(
    ("one", "other", "problem"),
    [
        (
            {"type": "string"},
            {"type": "integer"},
            "/allOf/1/type: `type` integer contradicts `type` string of a.json: /allOf/0/type",
        ),
        (
            {"minimum": 5},
            {"maximum": 3},
            "/allOf/0/minimum: `minimum` 5 contradicts `maximum` 3 of a.json: /allOf/1/maximum",
        ),
        (
            {"exclusiveMinimum": 5},
            {"maximum": 5},
            "/allOf/0/exclusiveMinimum: `exclusiveMinimum` 5 contradicts `maximum` 5 of a.json: /allOf/1/maximum",
        ),
        (
            {"type": "string", "minLength": 5},
            {"maxLength": 3},
            "/allOf/0/minLength: `minLength` 5 contradicts `maxLength` 3 of a.json: /allOf/1/maxLength",
        ),
        (
            {"enum": ["a"]},
            {"enum": ["b"]},
            '/allOf/1/enum: `enum` ["b"] contradicts `enum` ["a"] of a.json: /allOf/0/enum',
        ),
        (
            {"enum": ["a"]},
            {"const": "b"},
            '/allOf/1/const: `const` "b" contradicts `enum` ["a"] of a.json: /allOf/0/enum',
        ),
        (
            {"type": "integer"},
            {"enum": ["b"]},
            '/allOf/1/enum: `enum` ["b"] contradicts `type` "integer" of a.json: /allOf/0/type',
        ),
        (
            {"type": "object", "properties": {"x": {"type": "string"}}},
            {"properties": {"x": {"type": "boolean"}}},
            "/allOf/1/properties/x/type: `type` boolean contradicts `type` string of "
            "a.json: /allOf/0/properties/x/type",
        ),
        (
            {"type": "object", "properties": {}, "additionalProperties": False},
            {"required": ["x"]},
            '/allOf/1/required: the member "x" is required, and refused by '
            "a.json: /allOf/0/additionalProperties",
        ),
    ],
)
def test_contradictions_name_both_places(run, one, other, problem):
    result = run({"A": {"allOf": [one, other]}})
    assert result.problems == [
        f"a.json: {problem}; no value fits both; change one of them"
    ]


def test_contradictions_across_files(run):
    result = run(
        {
            "User": {"type": "object", "properties": {"m": {**REF, "minLength": 11}}},
            "Name": NAME,
            "deep/other.json": {"title": "Other", "allOf": [REF, {"type": "object"}]},
        }
    )
    assert result.problems == [
        "deep/other.json: /allOf/1/type: `type` object contradicts `type` string of name.json: /type; "
        "no value fits both; change one of them",
        "user.json: /properties/m/minLength: `minLength` 11 contradicts `maxLength` 10 of name.json: /maxLength; "
        "no value fits both; change one of them",
    ]
