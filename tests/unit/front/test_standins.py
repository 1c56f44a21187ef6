"""Definitions that only stand for another entry."""

from __future__ import annotations

USER = {"type": "object", "properties": {"name": {"type": "string"}}}


def of(*names, **definitions):
    """A schema with a member for each name, and definitions."""
    members = {name: {"$ref": f"#/$defs/{name}"} for name in names}
    return {"type": "object", "properties": members, "$defs": definitions}


def test_one_is_what_it_stands_for_wherever_it_is_used(run):
    owner = {"$ref": "#/$defs/User", "description": "Who owns it.", "title": "Owner"}
    result = run({"A": of("Owner", User=USER, Owner=owner)})
    assert list(result.defs) == ["A", "User"]
    assert result.defs["A"]["properties"]["Owner"] == {
        "$ref": "#/$defs/User",
        "description": "Who owns it.",
    }
    assert result.bundle.trail["/$defs/A/properties/Owner"][-1] == (
        "Owner stands for User and says no more"
    )


def test_the_nearest_text_wins(run):
    schema = of(
        "First",
        User=USER,
        First={"$ref": "#/$defs/Second", "description": "First."},
        Second={"$ref": "#/$defs/User", "description": "Second.", "deprecated": True},
    )
    schema["properties"]["own"] = {"$ref": "#/$defs/First", "description": "Own."}
    schema["items"] = {"not": {"$ref": "#/$defs/Second"}}
    result = run({"A": schema})
    assert list(result.defs) == ["A", "User"]
    assert result.defs["A"]["properties"] == {
        "First": {
            "$ref": "#/$defs/User",
            "description": "First.",
            "deprecated": True,
        },
        "own": {"$ref": "#/$defs/User", "description": "Own.", "deprecated": True},
    }


def test_a_hundred_names_for_the_whole_file_make_one_type(run):
    """Each was a copy of the whole, with as many members."""
    names = [f"n{at}" for at in range(100)]
    definitions = {
        name: {"$ref": "#", "description": f"{name}.", "default": {}} for name in names
    }
    result = run({"Config": of(*names, **definitions)})
    assert result.problems == []
    assert list(result.defs) == ["Config"]
    members = result.model.shapes["Config"].members
    assert {member.target.shape for member in members} == {"Config"}
    assert members[7].description == "n7."


def test_those_that_stay(run):
    """Nothing refers to it, it is a file's own, an operation takes it, it is secret, or it is no structure."""
    schema = of(
        *("Hidden", "GetRequest", "Name", "Colour"),
        User=USER,
        Text={"type": "string"},
        Unused={"$ref": "#/$defs/User"},
        Hidden={"$ref": "#/$defs/User", "writeOnly": True},
        GetRequest={"$ref": "#/$defs/User"},
        Name={"$ref": "#/$defs/Text"},
        Color={"type": "string", "enum": ["red"]},
        Colour={"$ref": "#/$defs/Color"},
    )
    schema["properties"]["file"] = {"$ref": "#/$defs/File"}
    result = run({"A": schema, "File": {"$ref": "whole.json"}, "whole.json": USER})
    stay = ["User", "Text", "Unused", "Hidden", "GetRequest", "Name", "Color", "Colour"]
    assert list(result.defs) == ["A", *stay, "File", "Whole"]
