"""All spellings of "or null"."""

from __future__ import annotations

import pytest

NAME = {"type": "string", "minLength": 1}
REF = {"$ref": "#/components/schemas/Name"}
NULL = {"type": "null"}


def member(run, schema, **others):
    user = {"type": "object", "properties": {"m": schema}}
    result = run({"User": user, "Name": NAME, **others})
    assert result.problems == []
    return result.defs["User"]["properties"]["m"], result


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "maxLength": 3, "nullable": True},
        {"type": ["string", "null"], "maxLength": 3},
        {"anyOf": [{"type": "string", "maxLength": 3}, NULL]},
        {"oneOf": [NULL, {"type": "string", "maxLength": 3}]},
        {"anyOf": [{"type": "string", "maxLength": 3}, {"const": None}]},
        {"anyOf": [{"type": "string", "maxLength": 3}, {"enum": [None]}, NULL]},
    ],
)
def test_simple_types(run, schema):
    made, result = member(run, {**schema, "description": "Maybe."})
    assert made == {
        "type": ["string", "null"],
        "maxLength": 3,
        "description": "Maybe.",
    }
    target = result.model.shapes["User"].members[0].target
    assert target.nullable
    assert type(result.model.shapes[target.shape]).__name__ == "String"


@pytest.mark.parametrize(
    "schema",
    [
        {**REF, "nullable": True},
        {"allOf": [REF], "nullable": True},
        {"anyOf": [REF, NULL]},
        {"oneOf": [NULL, REF]},
        {"anyOf": [{"allOf": [REF, {"description": "x"}]}, NULL]},
    ],
)
def test_references(run, schema):
    made, result = member(run, {**schema, "description": "Maybe."})
    assert made == {
        "anyOf": [{"$ref": "#/$defs/Name"}, {"type": "null"}],
        "description": "Maybe.",
    }
    assert result.model.shapes["User"].members[0].target.nullable


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "enum": ["a", "b"], "nullable": True},
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, NULL]},
        {"enum": ["a", "b", None]},
    ],
)
def test_enums(run, schema):
    made, result = member(run, schema)
    assert made == {"anyOf": [{"$ref": "#/$defs/UserM"}, {"type": "null"}]}
    assert result.defs["UserM"]["enum"] == ["a", "b"]


def test_objects(run):
    inner = {"type": ["object", "null"], "properties": {"x": NAME}}
    made, result = member(run, {**inner, "description": "Maybe."})
    assert made == {
        "anyOf": [{"$ref": "#/$defs/UserM"}, {"type": "null"}],
        "description": "Maybe.",
    }
    assert result.defs["UserM"]["type"] == "object"


def test_an_enum_without_null_refuses_it_whatever_its_type_says(run):
    made, result = member(run, {"type": ["string", "null"], "enum": ["a"]})
    target = result.model.shapes["User"].members[0].target
    assert not target.nullable
    assert made == {"$ref": "#/$defs/UserM"}


def test_one_of_with_a_branch_that_accepts_null_too_refuses_null(run):
    schema = {"oneOf": [{"type": ["string", "null"]}, NULL]}
    _, result = member(run, schema)
    model = result.model
    target = model.shapes["User"].members[0].target
    assert not target.nullable
    assert model.shapes[target.shape].walk


def test_unions_with_null(run):
    made, result = member(run, {"anyOf": [REF, {"type": "integer"}, NULL]})
    assert made == {"anyOf": [{"$ref": "#/$defs/UserM"}, {"type": "null"}]}
    assert result.defs["UserM"] == {
        "anyOf": [{"$ref": "#/$defs/Name"}, {"type": "integer"}]
    }


def test_entries_that_accept_null(run):
    result = run(
        {
            "User": {
                "type": "object",
                "properties": {"m": {"$ref": "#/$defs/Maybe"}},
            },
            "Maybe": {"anyOf": [REF, NULL]},
            "Name": NAME,
        }
    )
    model = result.model
    assert model.shapes["User"].members[0].target.nullable
    assert model.shapes["Maybe"].min_length == 1


def test_nullable_beside_nothing_says_nothing(run):
    made, _ = member(run, {"nullable": True, "description": "Anything."})
    assert made == {"description": "Anything."}


def test_nullable_false(run):
    made, _ = member(run, {"type": "string", "nullable": False})
    assert made == {"type": "string"}


def test_only_null(run):
    made, result = member(run, {"anyOf": [NULL]})
    assert made == {"type": "null"}
    assert type(result.model.shapes["User#/properties/m"]).__name__ == "Null"
