"""What is written out where it is used gets the name back of the one schema that says the same."""

from __future__ import annotations

from schemawright.shapes import Service
from schemawright.sources.base import ServiceEntry

ATTRIBUTE = {
    "type": "object",
    "properties": {
        "Name": {
            "allOf": [
                {"$ref": "#/components/schemas/NameType"},
                {"description": "One."},
            ]
        }
    },
    "required": ["Name"],
    "description": "An attribute.",
}
NAME = {"type": "string", "minLength": 1, "maxLength": 32}
STATUS = {"type": "string", "enum": ["ON", "OFF"]}


def items(schema):
    return {"type": "array", "items": schema}


def test_objects_enums_and_constrained_texts(run):
    result = run(
        {
            "Attributes": items({**ATTRIBUTE, "description": "Other words."}),
            "Names": items(NAME),
            "States": items({**STATUS, "enum": ["OFF", "ON"]}),
            "AttributeType": ATTRIBUTE,
            "NameType": NAME,
            "StatusType": STATUS,
        }
    )
    assert result.defs["Attributes"]["items"] == {
        "$ref": "#/$defs/AttributeType",
        "description": "Other words.",
    }
    assert result.defs["Names"]["items"] == {"$ref": "#/$defs/NameType"}
    assert result.defs["States"]["items"] == {"$ref": "#/$defs/StatusType"}
    assert result.counts["shapes restored"] == 3


def test_equal_to_two_is_equal_to_none(run):
    result = run({"Names": items(NAME), "A": NAME, "B": {**NAME, "description": "b"}})
    assert result.defs["Names"]["items"] == NAME
    assert "shapes restored" not in result.counts


def test_a_bare_type_or_an_empty_object_tells_nothing(run):
    result = run(
        {
            "Texts": items({"type": "string"}),
            "Dates": items({"type": "string", "format": "date-time"}),
            "Empties": items({"type": "object", "properties": {}}),
            "Text": {"type": "string"},
            "Date": {"type": "string", "format": "date-time"},
            "Empty": {"type": "object", "properties": {}},
        }
    )
    assert result.defs["Texts"]["items"] == {"type": "string"}
    assert result.defs["Empties"]["items"] == {"$ref": "#/$defs/EmptiesItem"}
    assert "shapes restored" not in result.counts


def test_an_error_that_got_its_message_here_is_no_candidate(run):
    message = {"type": "object", "properties": {"message": {"type": "string"}}}
    result = run({"Messages": items(message), "BadException": {}})
    assert result.defs["Messages"]["items"] == {"$ref": "#/$defs/MessagesItem"}


def test_a_difference_in_any_constraint_matters(run):
    for other in ({"maxLength": 31}, {"format": "password"}, {"pattern": "x"}):
        result = run({"Names": items({**NAME, **other}), "NameType": NAME})
        assert result.defs["Names"]["items"] == {**NAME, **other}


def test_what_is_restored_inside_makes_the_outer_equal(run):
    """Whichever side writes the inner schema out."""
    user = {
        "type": "object",
        "properties": {"attributes": items({"$ref": "#/$defs/AttributeType"})},
    }
    written_out = {"type": "object", "properties": {"attributes": items(ATTRIBUTE)}}
    for named, inline in ((user, written_out), (written_out, user)):
        result = run(
            {
                "Users": items(inline),
                "User": named,
                "AttributeType": ATTRIBUTE,
                "NameType": NAME,
            }
        )
        assert result.defs["Users"]["items"] == {"$ref": "#/$defs/User"}


def test_nullable_items(run):
    result = run({"Names": items({**NAME, "nullable": True}), "NameType": NAME})
    assert result.defs["Names"]["items"] == {
        "anyOf": [{"$ref": "#/$defs/NameType"}, {"type": "null"}]
    }


def test_one_is_not_true(run):
    result = run(
        {
            "Flags": items({"type": "integer", "enum": [1]}),
            "Flag": {"enum": [True], "type": "integer"},
        }
    )
    assert result.problems == [
        'flag.json: /enum: `enum` [true] contradicts `type` "integer"; no value fits both; change one of them'
    ]


def test_structures_of_aws_are_closed_on_both_sides(run):
    service = ServiceEntry(service=Service(name="x", title="X", protocol="json"))
    result = run(
        {"Attributes": items(ATTRIBUTE), "AttributeType": ATTRIBUTE, "NameType": NAME},
        service=service,
    )
    assert result.defs["Attributes"]["items"] == {"$ref": "#/$defs/AttributeType"}
    assert result.defs["AttributeType"]["additionalProperties"] is False


def test_what_a_file_defines_for_itself_is_not_known_in_others(run):
    own = {**items(NAME), "$defs": {"Inner": NAME}}
    result = run({"Own": own, "Other": items(NAME)})
    assert result.defs["Own"]["items"] == {"$ref": "#/$defs/Inner"}
    assert result.defs["Other"]["items"] == NAME
