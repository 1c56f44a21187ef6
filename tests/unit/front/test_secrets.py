"""Secrets: marked in the bundle, and spread to whatever holds them."""

from __future__ import annotations

from schemawright.shapes import Service
from schemawright.sources.base import ServiceEntry

SECRET = {"type": "string", "format": "password"}


def service(*names):
    return ServiceEntry(service=Service(name="x", title="X"), secrets=frozenset(names))


def test_what_the_service_calls_sensitive_is_marked(run):
    schemas = {
        "Token": {"type": "string", "minLength": 1},
        "Moment": {"type": "string", "format": "date-time"},
        "Level": {"type": "string", "enum": ["a"]},
        "Keys": {"type": "object", "properties": {"k": {"type": "string"}}},
        "Plain": {"type": "string"},
    }
    result = run(schemas, service=service("Token", "Moment", "Level", "Keys", "Absent"))
    assert result.defs["Token"]["format"] == "password"
    for name in ("Moment", "Level", "Keys"):
        assert result.defs[name]["x-sensitive"] is True
    assert result.defs["Plain"] == {"type": "string"}
    shapes = result.model.shapes
    assert [name for name in schemas if shapes[name].secret] == [
        "Token",
        "Moment",
        "Level",
        "Keys",
    ]


def test_secrets_spread_to_lists_maps_and_unions_but_not_to_structures(run):
    ref = {"$ref": "#/$defs/Secret"}
    result = run(
        {
            "Holder": {
                "type": "object",
                "properties": {
                    "one": ref,
                    "maybe": {"anyOf": [ref, {"type": "null"}]},
                    "list": {"$ref": "#/$defs/Lists"},
                    "plain": {"type": "string"},
                    "inline": {"type": "array", "items": SECRET},
                    "given": {"type": "string", "writeOnly": True},
                    "used": {"$ref": "#/$defs/Plain", "writeOnly": True},
                    "holder": {"$ref": "#/$defs/Holder"},
                },
            },
            "Lists": {"type": "array", "items": {"$ref": "#/$defs/Map"}},
            "Map": {"type": "object", "additionalProperties": ref},
            "Names": {
                "type": "object",
                "propertyNames": ref,
                "additionalProperties": True,
            },
            "Choice": {"anyOf": [ref, {"type": "integer"}]},
            "Pair": {"type": "array", "prefixItems": [{"type": "integer"}, ref]},
            "Secret": SECRET,
            "Plain": {"type": "string"},
        }
    )
    model = result.model
    named = [
        id_ for id_, shape in model.shapes.items() if shape.secret and "#" not in id_
    ]
    assert named == ["Lists", "Map", "Names", "Choice", "Pair", "Secret"]
    secret = {each.name: each.secret for each in model.shapes["Holder"].members}
    assert secret == {
        "one": True,
        "maybe": True,
        "list": True,
        "plain": False,
        "inline": True,
        "given": True,
        "used": True,
        "holder": False,
    }
    assert result.defs["Holder"]["properties"]["given"]["format"] == "password"


def test_recursion_among_secrets_ends(run):
    result = run(
        {
            "Tree": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
            "Node": {"anyOf": [{"$ref": "#/$defs/Tree"}, SECRET]},
        }
    )
    assert result.model.shapes["Tree"].secret


def test_a_marked_bundle_reads_as_it_is(run):
    schema = {"type": "object", "properties": {}, "x-sensitive": True}
    result = run({"A": schema})
    assert result.defs["A"] == schema
    assert result.model.shapes["A"].secret
    assert result.notices == []


def test_a_branch_that_calls_a_member_secret_is_enough(run):
    texts = {name: {"type": "string"} for name in ("a", "b", "c", "d", "e", "plain")}
    given = {"type": "string", "if": {"minLength": 3}, "then": {"writeOnly": True}}
    schema = {
        "type": "object",
        "properties": {
            **texts,
            "given": given,
            "some": {"type": "array", "contains": SECRET},
        },
        "if": {"type": "object", "properties": {"plain": {"const": "x"}}},
        "then": {"type": "object", "properties": {"a": SECRET}},
        "dependentSchemas": {"plain": {"type": "object", "properties": {"b": SECRET}}},
        "anyOf": [
            {"type": "object", "properties": {"c": SECRET}},
            {"$ref": "#/$defs/Branch"},
        ],
        "allOf": [
            {
                "if": {"required": ["e"]},
                "then": {"type": "object", "properties": {"e": SECRET}},
            }
        ],
    }
    branch = {"type": "object", "properties": {"d": SECRET}}
    shape = run({"Holder": schema, "Branch": branch}).model.shapes["Holder"]
    assert {member.name for member in shape.members if member.secret} == {
        *("a", "b", "c", "d", "e"),
        *("given", "some"),
    }
