"""Where each schema of the bundle comes from, and what was done to it."""

from __future__ import annotations


def test_steps_in_order(run):
    member = {"allOf": [{"$ref": "#/components/schemas/Name"}, {"description": "One."}]}
    result = run(
        {
            "User": {
                "type": "object",
                "properties": {"m": member, "n": {"type": "object", "properties": {}}},
            },
            "Names": {"type": "array", "items": {"type": "string", "minLength": 1}},
            "Name": {"type": "string", "minLength": 1},
        }
    )
    trail, origins = result.bundle.trail, result.bundle.origins
    assert trail["/$defs/User/properties/m"] == (
        "reference #/components/schemas/Name bound to Name in name.json",
        "allOf of a reference and annotations folded",
    )
    assert trail["/$defs/User/properties/n"] == ("named UserN",)
    assert trail["/$defs/Names/items"] == ("equal to Name alone, and named so again",)
    assert str(origins["/$defs/User/properties/m"]) == "user.json: /properties/m"
    assert str(origins["/$defs/UserN"]) == "user.json: /properties/n"
    assert "/$defs/Name" not in trail


def test_every_schema_of_the_bundle_has_an_origin(run):
    schema = {
        "type": "object",
        "properties": {"a": {"anyOf": [{"type": "array", "items": {}}, {"const": 1}]}},
    }
    bundle = run({"A": schema}).bundle
    assert set(bundle.origins) == {
        "/$defs/A",
        "/$defs/A/properties/a",
        "/$defs/AA",
        "/$defs/AA/anyOf/0",
        "/$defs/AA/anyOf/0/items",
        "/$defs/AA/anyOf/1",
    }
