"""The bundle as shapes."""

from __future__ import annotations

import pytest

from schemawright.shapes import (
    Any,
    Blob,
    Boolean,
    Defaulted,
    Enum,
    Ignored,
    Integer,
    Kept,
    List,
    Literal,
    Map,
    Never,
    Null,
    Number,
    Optional,
    Refused,
    Required,
    String,
    Structure,
    Target,
    TextKind,
    Timestamp,
    Tuple,
    Union,
)


@pytest.mark.parametrize(
    ("schema", "kind", "walk"),
    [
        ({"type": "string", "minLength": 1, "pattern": "x"}, String, False),
        ({"type": "string", "not": {"const": "x"}}, String, True),
        ({"type": "string", "minimum": 3}, String, False),
        ({"type": "integer", "multipleOf": 2, "maximum": 9}, Integer, False),
        ({"type": "number", "exclusiveMinimum": 0.5}, Number, False),
        ({"type": "boolean"}, Boolean, False),
        ({"type": "null"}, Null, False),
        ({"type": "string", "format": "date-time"}, Timestamp, False),
        ({"type": "string", "format": "date-time", "minLength": 9}, Timestamp, True),
        ({"type": "string", "format": "byte", "maxLength": 9}, Blob, False),
        ({"type": "string", "format": "binary"}, String, False),
        ({"type": "string", "contentEncoding": "base64"}, Blob, False),
        ({"type": "string", "format": "byte", "pattern": "="}, Blob, True),
        ({"enum": ["a", "b"]}, Enum, False),
        ({"type": "string", "enum": ["a"], "pattern": "a"}, Enum, True),
        ({"enum": ["a", 1]}, Literal, False),
        ({"enum": [1, 2], "type": "integer"}, Literal, False),
        ({"const": "a"}, Literal, False),
        ({"const": None}, Null, False),
        ({"enum": [None]}, Null, False),
        ({"type": "array"}, List, False),
        ({"type": "array", "items": {}, "contains": {"const": 1}}, List, True),
        ({"type": "array", "prefixItems": [{}], "items": False}, Tuple, False),
        ({"type": "object"}, Map, False),
        ({"type": "object", "additionalProperties": {"type": "string"}}, Map, False),
        ({"type": "object", "minProperties": 1, "maxProperties": 2}, Map, False),
        ({"type": "object", "additionalProperties": False}, Structure, False),
        ({"type": "object", "required": ["a"]}, Structure, False),
        ({"type": "object", "properties": {}}, Structure, False),
        ({"type": "object", "properties": {}, "minProperties": 1}, Structure, True),
        ({"type": "object", "properties": {}, "not": {}}, Structure, True),
        ({"type": ["string", "integer"]}, Union, False),
        ({}, Any, False),
        ({"minLength": 3}, Any, True),
        ({"not": {}}, Never, False),
        (False, Never, False),
        (True, Any, False),
    ],
)
def test_kinds(run, schema, kind, walk):
    result = run({"A": {"type": "object", "properties": {"m": schema}}})
    model = result.model
    shape = model.shapes[model.shapes["A"].members[0].target.shape]
    assert type(shape) is kind
    assert shape.walk is walk


def test_a_structure(run):
    schema = {
        "type": "object",
        "description": "A user.",
        "deprecated": True,
        "properties": {
            "Name": {"type": "string", "description": "Its name."},
            "age": {"type": "integer", "default": 3, "readOnly": True},
            "id": {"$ref": "#/$defs/Id", "deprecated": True, "writeOnly": True},
        },
        "required": ["id", "other"],
    }
    model = run({"User": schema, "Id": {"type": "string"}}).model
    user = model.shapes["User"]
    assert (user.description, user.deprecated) == ("A user.", True)
    assert (user.pointer, str(user.place)) == ("/$defs/User", "user.json: /")
    assert [each.name for each in user.members] == ["Name", "age", "id", "other"]
    name, age, id_, other = user.members
    assert (name.description, name.presence) == ("Its name.", Optional())
    assert name.target == Target("User#/properties/Name")
    assert (age.presence, age.read_only) == (Defaulted(3), True)
    assert (id_.presence, id_.deprecated, id_.write_only) == (Required(), True, True)
    assert id_.target == Target("Id")
    assert other.presence == Required()
    assert isinstance(model.shapes[other.target.shape], Any)
    assert user.unnamed == Ignored()


def test_the_table_is_in_source_order(run):
    schema = {
        "type": "object",
        "properties": {
            "a": {"type": "array", "items": {"type": "string"}},
            "b": {"type": "integer"},
        },
    }
    model = run({"Z": schema, "A": {"type": "string"}}).model
    assert list(model.shapes) == [
        "Z",
        "Z#/properties/a",
        "Z#/properties/a/items",
        "Z#/properties/b",
        "A",
    ]
    inner = model.shapes["Z#/properties/a/items"]
    assert inner.pointer == "/$defs/Z/properties/a/items"
    assert str(inner.place) == "z.json: /properties/a/items"


def test_names_in_ids_are_escaped(run):
    model = run(
        {"A": {"type": "object", "properties": {"a/b~c": {"type": "string"}}}}
    ).model
    assert model.shapes["A"].members[0].target.shape == "A#/properties/a~1b~0c"
    assert model.shapes["A"].members[0].name == "a/b~c"


@pytest.mark.parametrize(
    ("schema", "unnamed", "walk"),
    [
        ({}, Ignored(), False),
        ({"additionalProperties": False}, Refused(), False),
        (
            {"additionalProperties": True},
            Kept(Target("A#/additionalProperties")),
            False,
        ),
        (
            {"additionalProperties": {"type": "integer"}},
            Kept(Target("A#/additionalProperties")),
            False,
        ),
        (
            {"additionalProperties": {"type": ["integer", "null"]}},
            Kept(Target("A#/additionalProperties", nullable=True)),
            False,
        ),
        (
            {"patternProperties": {"^x": {}}},
            Kept(Target("A#/additionalProperties")),
            True,
        ),
        (
            {"patternProperties": {"^x": {}}, "additionalProperties": False},
            Kept(Target("A#/patternProperties/^x")),
            True,
        ),
        (
            {"if": {"required": ["b"]}, "then": {"properties": {"c": {}}}},
            Kept(Target("A#/additionalProperties")),
            True,
        ),
    ],
)
def test_members_that_are_not_named(run, schema, unnamed, walk):
    shape = run(
        {"A": {"type": "object", "properties": {"b": {}}, **schema}}
    ).model.shapes["A"]
    assert shape.unnamed == unnamed
    assert shape.walk is walk


def test_maps(run):
    model = run(
        {
            "Plain": {"type": "object", "additionalProperties": {"type": "integer"}},
            "Keyed": {
                "type": "object",
                "propertyNames": {"maxLength": 3},
                "additionalProperties": {"type": "integer"},
            },
            "ByName": {
                "type": "object",
                "propertyNames": {"$ref": "#/$defs/Colour"},
                "additionalProperties": True,
            },
            "Patterned": {
                "type": "object",
                "patternProperties": {"^x": {"type": "integer"}},
                "additionalProperties": False,
            },
            "Odd": {"type": "object", "propertyNames": {"not": {"const": "x"}}},
            "Colour": {"type": "string", "enum": ["red"]},
        }
    ).model
    assert model.shapes["Plain"].key is None
    assert model.shapes["Keyed"].key == "Keyed#/propertyNames"
    assert model.shapes["Keyed#/propertyNames"].max_length == 3
    assert model.shapes["ByName"].key == "Colour"
    assert model.shapes["Patterned#/propertyNames"].patterns == ("^x",)
    assert isinstance(model.shapes[model.shapes["Patterned"].value.shape], Integer)
    assert (model.shapes["Odd"].key, model.shapes["Odd"].walk) == (None, True)
    assert not any(
        model.shapes[name].walk for name in ("Plain", "Keyed", "ByName", "Patterned")
    )


def test_tuples(run):
    schema = {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": ["integer", "null"]}],
        "minItems": 1,
        "uniqueItems": True,
    }
    model = run({"Pair": schema}).model
    pair = model.shapes["Pair"]
    assert isinstance(pair, Tuple)
    assert pair.prefix[1].nullable
    assert isinstance(model.shapes[pair.rest.shape], Any)
    assert (pair.min_items, pair.unique) == (1, True)


def test_patterns_that_met(run):
    schema = {
        "allOf": [
            {"type": "string", "pattern": "a"},
            {"pattern": "b"},
            {"pattern": "c"},
        ]
    }
    shape = run({"A": schema}).model.shapes["A"]
    assert shape.patterns == ("a", "b", "c")
    assert not shape.walk


def test_kinds_of_text(run):
    formats = {
        "uuid": TextKind.UUID,
        "date": TextKind.DATE,
        "time": TextKind.TIME,
        "email": TextKind.TEXT,
    }
    model = run({name: {"type": "string", "format": name} for name in formats}).model
    for name, kind in formats.items():
        assert (model.shapes[name].kind, model.shapes[name].format) == (kind, name)


@pytest.mark.parametrize(
    ("schema", "default", "fits"),
    [
        ({"type": "integer"}, 1.0, True),
        ({"type": "integer"}, "1", False),
        ({"type": "string"}, None, False),
        ({"type": ["string", "null"]}, None, True),
        ({"enum": ["a"]}, "b", False),
        ({"$ref": "#/$defs/Flag"}, True, True),
        ({"$ref": "#/$defs/Flag"}, 1, False),
        ({}, {"any": "thing"}, True),
    ],
)
def test_defaults(run, schema, default, fits):
    node = {"type": "object", "properties": {"m": {**schema, "default": default}}}
    result = run({"A": node, "Flag": {"type": "boolean"}})
    (member,) = result.model.shapes["A"].members
    assert member.presence == (Defaulted(default) if fits else Optional())
    kinds = [kind for kind, _ in result.notices]
    assert kinds == ([] if fits else ["default-ignored"])


def test_a_name_for_another_type_is_a_type_of_its_own(run):
    user = {
        "type": "object",
        "properties": {"next": {"$ref": "#/$defs/User"}},
        "description": "A user.",
    }
    result = run({"Alias": {"$ref": "#/$defs/User"}, "User": user})
    assert result.defs["Alias"] == {"$ref": "#/$defs/User"}
    alias = result.model.shapes["Alias"]
    assert isinstance(alias, Structure)
    assert alias.pointer == "/$defs/Alias"
    assert alias.members[0].target == Target("User")
    assert alias.description == "A user."


def test_what_stays_an_all_of_is_a_structure_all_the_same(run):
    closed = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "patternProperties": {"^x": {"type": "integer"}},
        "additionalProperties": False,
    }
    result = run(
        {
            "A": {
                "allOf": [
                    {"type": "object", "properties": {"b": {}}},
                    {"$ref": "#/$defs/C"},
                ]
            },
            "C": closed,
        }
    )
    shape = result.model.shapes["A"]
    assert isinstance(shape, Structure)
    assert {each.name for each in shape.members} == {"a", "b"}
    assert shape.walk
    assert isinstance(shape.unnamed, Kept)
