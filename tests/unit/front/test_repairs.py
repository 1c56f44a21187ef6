"""Enums that YAML read as something else, and exceptions that say nothing."""

from __future__ import annotations

import pytest

from schemawright.shapes import Enum, Literal, Structure


@pytest.mark.parametrize(
    ("damaged", "repaired"),
    [
        ([False, True, "OPTIONAL"], ["OFF", "ON", "OPTIONAL"]),
        ([False, "AUDIT", "ENFORCED"], ["OFF", "AUDIT", "ENFORCED"]),
        ([True, False], ["ON", "OFF"]),
        ([False, "YES", "UNKNOWN"], ["NO", "YES", "UNKNOWN"]),
        ([True, "NO"], ["YES", "NO"]),
        ([False, "yes"], ["no", "yes"]),
        ([False, "Maybe"], ["No", "Maybe"]),
        ([True, "FALSE"], ["TRUE", "FALSE"]),
        ([True, "false", "auto"], ["true", "false", "auto"]),
        ([False, "auto", "always"], ["off", "auto", "always"]),
        ([False, "Auto", "Always"], ["Off", "Auto", "Always"]),
        ([1, 2.5, "x"], ["1", "2.5", "x"]),
        ([1.0, "1.1"], ["1.0", "1.1"]),
        ([None, "some"], ["null", "some"]),
        ([None, "SOME"], ["NULL", "SOME"]),
        ([False, "OFF", "ON"], ["OFF", "ON"]),
    ],
)
def test_repairs(run, damaged, repaired):
    result = run({"Mode": {"type": "string", "enum": damaged}})
    assert result.defs["Mode"]["enum"] == repaired
    assert result.counts["enums repaired"] == 1
    assert result.model.shapes["Mode"].values == tuple(repaired)


def test_the_notice_names_the_file(run):
    result = run({"Mode": {"type": "string", "enum": [False, True, "OPTIONAL"]}})
    assert result.notices == [
        (
            "enum-repaired",
            'mode.json: /enum: enum values that YAML misread: took false as "OFF", true as "ON"',
        )
    ]
    assert result.bundle.trail["/$defs/Mode"] == (
        'enum damaged by YAML repaired: false as "OFF", true as "ON"',
    )


def test_null_stays_null_where_the_type_lets_it_in(run):
    for schema in (
        {"type": ["string", "null"], "enum": [False, "x", None]},
        {"type": "string", "nullable": True, "enum": [False, "x", None]},
    ):
        result = run({"Mode": schema})
        assert result.defs["Mode"]["enum"] == ["off", "x", None]
        assert result.model.shapes["Mode"].values == ("off", "x")


def test_a_default_is_repaired_too(run):
    schema = {"type": "string", "enum": [False, "AUDIT"], "default": False}
    assert run({"Mode": schema}).defs["Mode"]["default"] == "OFF"


@pytest.mark.parametrize(
    "schema",
    [
        {"enum": [False, True, "OPTIONAL"]},
        {"type": ["string", "boolean"], "enum": [False, "OPTIONAL"]},
        {"type": "boolean", "enum": [False]},
        {"type": "integer", "enum": [1, 2]},
    ],
)
def test_other_types_are_no_damage(run, schema):
    result = run({"Mode": schema})
    assert result.defs["Mode"]["enum"] == schema["enum"]
    assert "enums repaired" not in result.counts
    assert isinstance(result.model.shapes["Mode"], Literal)


def test_turned_off(run):
    schema = {"type": "string", "enum": [False, True, "OPTIONAL"]}
    result = run({"Mode": schema}, repair_enums=False)
    assert result.defs["Mode"]["enum"] == ["OPTIONAL"]
    assert result.notices == [
        (
            "enum-impossible",
            "mode.json: /enum: `type` refuses the values that are no text; they are left out",
        )
    ]
    assert isinstance(result.model.shapes["Mode"], Enum)


def test_turned_off_with_nothing_left(run):
    result = run(
        {"Mode": {"type": "string", "enum": [False, True]}}, repair_enums=False
    )
    assert result.problems == [
        'mode.json: /enum: `enum` [false, true] contradicts `type` "string"; '
        "no value fits both; change one of them"
    ]


def test_an_untyped_exception(run):
    result = run({"NotFoundException": {"title": "NotFoundException"}})
    assert result.defs["NotFoundException"] == {
        "type": "object",
        "properties": {"message": {"type": "string"}},
    }
    model = result.model
    assert model.errors == ("NotFoundException",)
    assert isinstance(model.shapes["NotFoundException"], Structure)


def test_an_exception_that_says_something_stays(run):
    schema = {"type": "object", "properties": {"Code": {"type": "string"}}}
    result = run({"NotFoundException": schema, "Other": {}})
    assert result.defs["NotFoundException"] == schema
    assert result.defs["Other"] == {}
