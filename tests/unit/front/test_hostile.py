"""Input made to break a tool: it ends soon, with a message or a result."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("schemas", "way"),
    [
        ({"A": {"$ref": "#/$defs/A"}}, "A -> A"),
        ({"A": {"$ref": "#"}}, "A -> A"),
        (
            {"A": {"$ref": "#/$defs/B"}, "B": {"allOf": [{"$ref": "#/$defs/A"}]}},
            "A -> B -> A",
        ),
        ({"A": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/A"}]}}, "A -> A"),
        ({"A": {"not": {"$ref": "#/$defs/A"}}}, "A -> A"),
        (
            {"A": {"type": "object", "dependentSchemas": {"x": {"$ref": "#/$defs/A"}}}},
            "A -> A",
        ),
    ],
)
def test_circles(run, schemas, way):
    (problem,) = run(schemas).problems
    assert problem.endswith(
        f"refers to itself and describes nothing ({way}); describe one of them"
    )


def test_two_circles_are_two_problems(run):
    ref = "#/$defs/"
    result = run(
        {"A": {"$ref": ref + "B"}, "B": {"$ref": ref + "A"}, "C": {"$ref": ref + "C"}}
    )
    assert len(result.problems) == 2


def test_a_long_circle_is_told_shortly(run):
    schemas = {f"N{at}": {"$ref": f"#/$defs/N{(at + 1) % 5000}"} for at in range(5000)}
    (problem,) = run(schemas).problems
    assert "N0 -> N1 -> N2 -> N3 -> … -> N4998 -> N4999 -> N0" in problem


def test_a_long_chain(run):
    schemas = {
        f"N{at}": {"allOf": [{"$ref": f"#/$defs/N{at + 1}"}, {"minLength": at % 7}]}
        for at in range(3000)
    }
    result = run({**schemas, "N3000": {"type": "string"}})
    assert result.problems == []
    assert result.model.shapes["N0"].min_length == 6


def test_a_long_chain_of_names(run):
    schemas = {f"N{at}": {"$ref": f"#/$defs/N{at + 1}"} for at in range(2000)}
    result = run({**schemas, "N2000": {"type": "string"}})
    assert result.model.shapes["N0"].pointer == "/$defs/N0"


def test_a_thousand_million_laughs(run):
    schemas = {"L0": {"type": "string", "pattern": "ha"}}
    for at in range(1, 30):
        members = [{"$ref": f"#/$defs/L{at - 1}"}] * 10
        schemas[f"L{at}"] = {"allOf": [*members, {"pattern": f"ha{at}"}]}
    result = run(schemas)
    assert result.problems == []
    assert len(result.model.shapes["L29"].patterns) == 30


def test_a_tree_that_doubles_at_every_level(run):
    schemas = {"P0": {"type": "object", "properties": {"x": {"type": "string"}}}}
    for at in range(1, 40):
        ref = {"$ref": f"#/$defs/P{at - 1}"}
        schemas[f"P{at}"] = {
            "type": "object",
            "properties": {
                "a": {"allOf": [ref, {"minProperties": 1}]},
                "b": {"allOf": [ref, {"minProperties": 2}]},
            },
        }
    result = run(schemas)
    assert result.problems == []
    assert len(result.defs) < 500
    assert len(result.model.shapes) < 1000


def test_shapes_that_meet_in_ever_new_combinations(run):
    """Each pair that meets makes other pairs meet; what is beyond the budget stays an `allOf`."""
    count = 12
    schemas = {
        f"N{at}": {
            "type": "object",
            "properties": {
                "a": {"$ref": f"#/$defs/N{(at * 5 + 1) % count}"},
                "b": {"$ref": f"#/$defs/N{(at * 7 + 3) % count}"},
                f"x{at}": {"type": "string"},
            },
        }
        for at in range(count)
    }
    members = [{"$ref": f"#/$defs/N{at}"} for at in range(0, count, 2)]
    result = run({**schemas, "All": {"allOf": members}})
    assert result.problems == []
    assert result.model.shapes["All"]


def test_subtypes_that_narrow_what_their_supertype_refers_to(run):
    """What meets again, in whatever order, is what met before; else there would be no end of it."""
    count = 10
    ref = {"$ref": "#/$defs/Base"}
    base = {"kids": {"type": "array", "items": ref}, "parent": ref}
    schemas = {"Base": {"type": "object", "properties": base}}
    for at in range(count):
        own = {
            "parent": {"$ref": f"#/$defs/E{(at + 1) % count}"},
            "kids": {
                "type": "array",
                "items": {"$ref": f"#/$defs/E{(at + 3) % count}"},
            },
        }
        members = [ref, {"type": "object", "properties": own}]
        schemas[f"E{at}"] = {"allOf": members}
    result = run(schemas)
    assert result.problems == []
    assert list(result.defs) == list(schemas)
    assert not any("allOf" in node for node in result.defs.values())


def test_circles_that_meet_at_other_places_on_each_turn(run):
    """A hundred times a hundred pairs, each nested in the last: beyond the budget they stay an `allOf`."""
    schemas = {}
    for letter, count in (("A", 100), ("B", 101)):
        for at in range(count):
            following = {"$ref": f"#/$defs/{letter}{(at + 1) % count}"}
            properties = {"next": following, f"{letter}{at}": {"type": "string"}}
            schemas[f"{letter}{at}"] = {"type": "object", "properties": properties}
    members = [{"$ref": "#/$defs/A0"}, {"$ref": "#/$defs/B0"}]
    result = run({**schemas, "All": {"allOf": members}})
    assert result.problems == []
    assert len(result.defs) < 1_000 + 6 * len(schemas)
    assert any(shape.walk for shape in result.model.shapes.values())


def test_wide_input(run):
    properties = {
        f"m{at}": {"type": "string", "enum": [f"v{at}"]} for at in range(3000)
    }
    result = run({"A": {"type": "object", "properties": properties}})
    assert len(result.defs) == 3001


def test_deep_input(run):
    schema = {"type": "string"}
    for at in range(95):
        schema = (
            {"type": "object", "properties": {"a": schema}}
            if at % 2
            else {"allOf": [schema, {"description": "d"}]}
        )
    result = run({"A": schema})
    assert result.problems == []
    assert result.model.shapes["A"]


def test_long_chains_that_cannot_be_folded(run):
    schemas = {"A0": {"type": ["object", "null"], "patternProperties": {"^0": {}}}}
    schemas["B0"] = {"type": "object", "properties": {"x": {}}}
    for at in range(1, 300):
        closed = {"type": "object", "patternProperties": {f"^{at}": {}}}
        schemas[f"A{at}"] = {
            **closed,
            "additionalProperties": False,
            "allOf": [{"$ref": f"#/$defs/A{at - 1}"}],
        }
        schemas[f"B{at}"] = {
            "type": "object",
            "properties": {"y": {}},
            "anyOf": [
                {"$ref": f"#/$defs/B{at - 1}"},
                {"$ref": f"#/$defs/B{at - 1}"},
                {"required": ["y"]},
            ],
        }
    ref = "#/$defs/"
    schemas["Use"] = {
        "type": "object",
        "properties": {"a": {"$ref": f"{ref}A299"}, "b": {"$ref": f"{ref}B299"}},
    }
    model = run(schemas).model
    assert model.shapes["A299"].walk
    assert model.shapes["Use"].members[0].target.nullable is False
