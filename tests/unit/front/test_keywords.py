"""Every keyword is accounted for; wrong values and unknown keywords are told with their place."""

from __future__ import annotations

import pytest

from schemawright.schemas.keywords import KEYWORDS, Holds, Treatment

WRONG = {
    "text": 3,
    "a URI, or a reference relative to one": "http://[half",
    "true or false": "yes",
    "a whole number from 0 up": -1,
    "a number": "3",
    "a number above 0": 0,
    "a list of distinct names": ["a", "a"],
    "a list": {},
    "a list of at least one value": [],
    "a schema (an object, true or false)": "x",
    "a list of at least one schema": [],
    "an object of schemas by name": [],
    "an object": [],
    "one of null, boolean, integer, number, string, array, object, or a list of them": "any",
    "a schema, or (in older drafts) a list of them": 3,
    "an object of lists of distinct names": {"a": "b"},
    "an object of schemas or lists of distinct names": {"a": "b"},
}


TELLING_ONLY = [
    name
    for name, each in KEYWORDS.items()
    if each.treatment in (Treatment.ANNOTATION, Treatment.DROPPED)
    and each.expects.text != "anything"
    and name not in ("readOnly", "writeOnly")
]


@pytest.mark.parametrize(
    "name",
    [
        name
        for name, each in KEYWORDS.items()
        if each.expects.text != "anything" and name not in TELLING_ONLY
    ],
)
def test_a_wrong_value_is_a_problem_with_its_place(run, name):
    expected = KEYWORDS[name].expects.text
    (problem,) = run(
        {"A": {"type": "object", "properties": {"m": {name: WRONG[expected]}}}}
    ).problems
    assert problem.startswith(
        f"a.json: /properties/m/{name}: `{name}` must be {expected}, not "
    )


@pytest.mark.parametrize("name", TELLING_ONLY)
def test_a_wrong_annotation_is_told_and_left_out(run, name):
    expected = KEYWORDS[name].expects.text
    member = {"type": "string", name: WRONG[expected]}
    result = run({"A": {"type": "object", "properties": {"m": member}}})
    assert result.problems == []
    assert result.defs["A"]["properties"]["m"] == {"type": "string"}
    ((kind, text),) = result.notices
    assert kind == "annotation-ignored"
    assert text.startswith(
        f"a.json: /properties/m/{name}: `{name}` must be {expected}, not "
    )
    assert text.endswith("; it is left out")


@pytest.mark.parametrize("name", ["readOnly", "writeOnly"])
def test_a_wrong_mark_of_a_secret_is_no_mere_annotation(run, name):
    (problem,) = run({"A": {"type": "string", name: "true"}}).problems
    assert problem == (
        f'a.json: /{name}: `{name}` must be true or false, not "true"; correct it or take it out'
    )


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        (
            {"required": True},
            "/required: `required` must be a list of distinct names, not true; "
            "list the names of required members in the schema around them",
        ),
        (
            {"minLength": "3"},
            '/minLength: `minLength` must be a whole number from 0 up, not "3"; correct it or take it out',
        ),
        (
            {"properties": []},
            "/properties: `properties` must be an object of schemas by name, not []; "
            'write {"name": {schema}, …}',
        ),
        (
            {"properties": {"a/b": "string"}},
            '/properties/a~1b: "string" is no schema; write an object, true or false',
        ),
        (
            {"allOf": [{"type": "string"}, 3]},
            "/allOf/1: 3 is no schema; write an object, true or false",
        ),
        (
            {"type": ["string", "text"]},
            "/type: `type` must be one of null, boolean, integer, number, string, array, object, "
            'or a list of them, not ["string", "text"]; correct the type',
        ),
        (
            {"minLength": True},
            "/minLength: `minLength` must be a whole number from 0 up, not true; correct it or take it out",
        ),
        (
            {"minItems": 5, "maxItems": 2},
            "/minItems: `minItems` 5 contradicts `maxItems` 2; no value fits both; change one of them",
        ),
        (
            {"minimum": 5, "exclusiveMinimum": True, "maximum": 5},
            "/minimum: `exclusiveMinimum` 5 contradicts `maximum` 5; no value fits both; change one of them",
        ),
        (
            {"type": "object", "required": ["x"], "additionalProperties": False},
            '/required: the member "x" is required, and cannot be given; '
            "describe it under `properties`, or do not require it",
        ),
        (
            {"type": "string", "const": 3},
            '/const: `const` 3 contradicts `type` "string"; no value fits both; change one of them',
        ),
    ],
)
def test_problems(run, schema, problem):
    assert run({"A": schema}).problems == [f"a.json: {problem}"]


def test_all_problems_of_all_files_at_once(run):
    result = run(
        {
            "A": {"type": "any", "minLength": -1},
            "B": {"$ref": "#/$defs/Nobody"},
            "C": {"allOf": [{"type": "string"}, {"type": "null"}]},
        }
    )
    assert [problem.split(": ")[:2] for problem in result.problems] == [
        ["a.json", "/minLength"],
        ["a.json", "/type"],
        ["b.json", "/$ref"],
        ["c.json", "/allOf/1/type"],
    ]


def test_unknown_keywords_are_told(run):
    schema = {
        "type": "string",
        "divisibleBy": 3,
        "x-note": 1,
        "properties": {"y": {"requird": []}},
    }
    result = run({"A": schema})
    assert result.notices == [
        (
            "not-enforced",
            "a.json: /divisibleBy: `divisibleBy` is no keyword of JSON Schema, and is not enforced",
        ),
        (
            "not-enforced",
            "a.json: /properties/y/requird: `requird` is no keyword of JSON Schema, and is not enforced",
        ),
    ]
    assert result.counts["keywords not enforced"] == 2
    assert "divisibleBy" not in result.defs["A"]


def test_long_values_are_cut(run):
    (problem,) = run({"A": {"type": "x" * 100}}).problems
    assert f'not "{"x" * 36}...;' in problem


def test_the_table_is_whole():
    """Against the vocabularies of the two drafts (core, applicator, validation, meta-data, format, content)."""
    draft_2020 = (
        "$schema $id $anchor $ref $dynamicRef $dynamicAnchor $defs $comment $vocabulary allOf anyOf oneOf not if then "
        "else dependentSchemas prefixItems items contains properties patternProperties additionalProperties "
        "propertyNames unevaluatedItems unevaluatedProperties type enum const multipleOf maximum exclusiveMaximum "
        "minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains "
        "maxProperties minProperties required dependentRequired title description default deprecated readOnly "
        "writeOnly examples format contentEncoding contentMediaType contentSchema"
    )
    older = "definitions dependencies additionalItems id $recursiveRef $recursiveAnchor nullable example discriminator"
    assert set(f"{draft_2020} {older}".split()) <= set(KEYWORDS)


def test_every_treatment_is_used_and_every_schema_is_read():
    assert {each.treatment for each in KEYWORDS.values()} == set(Treatment)
    holding = {name for name, each in KEYWORDS.items() if each.holds is not Holds.VALUE}
    assert holding >= {"items", "allOf", "$defs", "contentSchema"}
