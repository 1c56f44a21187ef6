"""Structures, enums and unions inside others become entries with qualified names."""

from __future__ import annotations


def test_names_are_those_of_the_parent_and_the_place(run):
    inner = {"type": "object", "properties": {"state": {"enum": ["a", "b"]}}}
    schema = {
        "type": "object",
        "properties": {
            "user-list": {"type": "array", "items": inner},
            "by_name": {
                "type": "object",
                "additionalProperties": {**inner, "required": ["state"]},
            },
            "$": {**inner, "minProperties": 1},
        },
    }
    assert list(run({"List": schema}).defs) == [
        "List",
        "ListUserListItem",
        "ListUserListItemState",
        "ListByNameValue",
        "ListByNameValueState",
        "ListMember",
        "ListMemberState",
    ]


def test_names_never_clash(run):
    def having(member):
        return {"type": "object", "properties": {member: {"enum": [member, "x"]}}}

    result = run({"A": having("BC"), "AB": having("C"), "ABC": {"type": "string"}})
    assert list(result.defs) == ["A", "ABC2", "AB", "ABC3", "ABC"]
    assert result.defs["A"]["properties"]["BC"] == {"$ref": "#/$defs/ABC2"}


def test_texts_of_a_hoisted_schema_stand_at_both_places(run):
    inner = {
        "type": "object",
        "properties": {},
        "description": "Inner.",
        "deprecated": True,
        "readOnly": True,
    }
    result = run({"Outer": {"type": "object", "properties": {"in": inner}}})
    assert result.defs["Outer"]["properties"]["in"] == {
        "$ref": "#/$defs/OuterIn",
        "description": "Inner.",
        "deprecated": True,
        "readOnly": True,
    }
    assert result.defs["OuterIn"] == {
        "type": "object",
        "properties": {},
        "description": "Inner.",
    }


def test_a_title_of_its_own_stays(run):
    several = {"title": "User account", "type": "string"}
    result = run({"x.json": several, "B": {"title": "B", "type": "string"}})
    assert result.defs["UserAccount"] == several
    assert result.defs["B"] == {"type": "string"}


def test_what_only_judges_stays_where_it_is(run):
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "not": {"type": "object", "properties": {"a": {"enum": ["x", "y"]}}},
    }
    assert list(run({"A": schema}).defs) == ["A"]


def test_key_order_is_that_of_the_source(run):
    schema = {
        "description": "First.",
        "type": "object",
        "required": ["b"],
        "properties": {
            "b": {"maxLength": 3, "type": "string"},
            "a": {"type": "string"},
        },
    }
    made = run({"A": schema}).defs["A"]
    assert list(made) == ["description", "type", "required", "properties"]
    assert list(made["properties"]) == ["b", "a"]
    assert list(made["properties"]["b"]) == ["maxLength", "type"]
