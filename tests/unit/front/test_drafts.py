"""Older spellings, in the words of 2020-12."""

from __future__ import annotations

import pytest

D4 = "http://json-schema.org/draft-04/schema#"
D7 = "http://json-schema.org/draft-07/schema#"
D2020 = "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            {"type": "integer", "minimum": 3, "exclusiveMinimum": True},
            {"type": "integer", "exclusiveMinimum": 3},
        ),
        (
            {"type": "integer", "maximum": 3, "exclusiveMaximum": False},
            {"type": "integer", "maximum": 3},
        ),
        (
            {
                "type": "array",
                "items": [{"type": "string"}, True],
                "additionalItems": False,
            },
            {
                "type": "array",
                "prefixItems": [{"type": "string"}, True],
                "items": False,
            },
        ),
        (
            {"type": "array", "items": [{"type": "string"}]},
            {"type": "array", "prefixItems": [{"type": "string"}]},
        ),
        ({"type": "array", "items": []}, {"type": "array"}),
        (
            {"type": "array", "items": {"type": "string"}, "additionalItems": False},
            {"type": "array", "items": {"type": "string"}},
        ),
        (
            {"type": "object", "dependencies": {"a": ["b"], "c": {"required": ["d"]}}},
            {
                "type": "object",
                "dependentRequired": {"a": ["b"]},
                "dependentSchemas": {"c": {"required": ["d"]}},
            },
        ),
        ({"type": "string", "example": "x"}, {"type": "string", "examples": ["x"]}),
        ({"type": "string", "minLength": 3.0}, {"type": "string", "minLength": 3}),
        ({"type": ["string"]}, {"type": "string"}),
        ({"type": ["integer", "number", "string"]}, {"type": ["number", "string"]}),
        ({"type": "string", "deprecated": False, "$comment": "x"}, {"type": "string"}),
        ({"type": "array", "minContains": 2}, {"type": "array"}),
        ({"type": "string", "then": {"minLength": 1}}, {"type": "string"}),
        (
            {"type": "string", "xml": {}, "externalDocs": {}, "discriminator": {}},
            {"type": "string"},
        ),
    ],
)
def test_rewritten(run, old, new):
    result = run({"A": old})
    assert result.defs["A"] == new
    assert result.problems == []
    assert result.counts.get("keywords not enforced", 0) == 0


@pytest.mark.parametrize(
    ("dialect", "schema", "left", "text"),
    [
        (
            D7,
            {"type": "array", "prefixItems": [{"type": "string"}]},
            {"type": "array"},
            "a.json: /prefixItems: draft 7 has no `prefixItems`, so it is not enforced",
        ),
        (
            D7,
            {"type": "object", "dependentRequired": {"a": ["b"]}},
            {"type": "object"},
            "a.json: /dependentRequired: draft 7 has no `dependentRequired`, so it is not enforced",
        ),
        (
            D2020,
            {"type": "object", "dependencies": {"a": ["b"]}},
            {"type": "object"},
            "a.json: /dependencies: draft 2020-12 has no `dependencies`, so it is not enforced",
        ),
        (
            D4,
            {"type": "string", "if": {"minLength": 3}},
            {"type": "string"},
            "a.json: /if: draft 4 has no `if`, so it is not enforced",
        ),
    ],
)
def test_a_keyword_that_the_stated_draft_does_not_know(
    run, dialect, schema, left, text
):
    result = run({"A": {"$schema": dialect, **schema}})
    assert result.defs["A"] == left
    assert result.notices == [("not-enforced", text)]


def test_annotations_of_any_draft_are_read_in_any(run):
    schema = {"$schema": D4, "type": "string", "deprecated": True, "examples": ["x"]}
    assert run({"A": schema}).defs["A"] == {
        "type": "string",
        "deprecated": True,
        "examples": ["x"],
    }


def test_definitions_and_ids_are_gone(run):
    schema = {
        "$schema": D4,
        "id": "http://example.org/a",
        "type": "object",
        "properties": {"id": {"type": "string"}, "b": {"$ref": "#/definitions/B"}},
        "definitions": {"B": {"type": "string"}},
    }
    assert run({"A": schema}).defs == {
        "A": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "b": {"$ref": "#/$defs/B"}},
        },
        "B": {"type": "string"},
    }


def test_an_unknown_dialect(run):
    result = run({"A": {"$schema": "https://example.org/mine", "type": "string"}})
    assert result.notices == [
        (
            "unknown-dialect",
            "a.json: /$schema: `$schema` 'https://example.org/mine' is not known; read as draft 2020-12",
        )
    ]


def test_a_missing_type_is_object_where_there_are_properties(run):
    result = run({"A": {"properties": {"a": {"type": "string"}}}})
    assert result.defs["A"]["type"] == "object"
    assert result.notices == [
        (
            "type-assumed",
            "a.json: /: `type` is missing; read as object, because there are `properties`",
        )
    ]


def test_a_missing_type_is_not_assumed_where_a_schema_only_judges(run):
    schema = {"type": "string", "not": {"properties": {"a": {"type": "string"}}}}
    assert run({"A": schema}).defs["A"] == schema
