"""What a comparison makes of whole sets of schemas: renamed, reordered, recursive, in other words, and large."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

import schemawright
from schemawright.compatibility.comparing import compare
from schemawright.compatibility.sides import Knowledge, side_of
from schemawright.errors import Diagnostics
from schemawright.schemas.lowering import lower
from schemawright.schemas.normalizing import normalize
from schemawright.sources.botocore import botocore_source

from .cases import CASES, INTEGER, TEXT, record
from .sides import brief, differences

C, B = "compatible", "breaking"


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def found(
    old: dict[str, Any], new: dict[str, Any]
) -> list[tuple[str, str, str | None, str]]:
    return [brief(change) for change in differences(old, new).changes]


# Names.


def test_the_order_of_anything_is_no_change() -> None:
    old = {
        "A": record(x=TEXT, y=ref("B"), _required=["x", "y"]),
        "B": {"enum": ["p", "q"]},
        "C": {"anyOf": [ref("A"), ref("B")]},
        "D": {"type": ["integer", "string"]},
    }
    new = {
        "D": {"type": ["string", "integer"]},
        "C": {"anyOf": [ref("B"), ref("A")]},
        "B": {"enum": ["q", "p"]},
        "A": record(y=ref("B"), x=TEXT, _required=["y", "x"]),
    }
    assert found(old, new) == []


def test_file_names_are_no_change(tmp_path: Path, root: Path) -> None:
    for number, file in enumerate(
        sorted((root / "schemas/cognito-identity").glob("*-schema.json"))
    ):
        (tmp_path / f"{999 - number}.json").write_bytes(file.read_bytes())
    (tmp_path / "service.json").write_bytes(
        (root / "schemas/cognito-identity/service.json").read_bytes()
    )
    assert schemawright.diff(root / "schemas/cognito-identity", tmp_path).changes == ()


def test_a_renamed_shape_takes_its_users_and_its_changes_along() -> None:
    old = {"A": record(u=ref("User"), v=ref("User")), "User": record(x=TEXT, y=INTEGER)}
    new = {
        "A": record(u=ref("Account"), v=ref("Account")),
        "Account": record(x=TEXT, y=INTEGER, z=TEXT),
    }
    assert found(old, new) == [
        ("shape-renamed", B, "both", "Account"),
        ("optional-member-added", C, "both", "Account.z"),
    ]


def test_a_shape_with_two_successors_is_gone() -> None:
    old = {"A": record(u=ref("User"), v=ref("User")), "User": record(x=TEXT)}
    new = {
        "A": record(u=ref("Buyer"), v=ref("Seller")),
        "Buyer": record(b=TEXT),
        "Seller": record(s=TEXT),
    }
    assert found(old, new) == [
        ("type-replaced", B, "both", "A.u"),
        ("type-replaced", B, "both", "A.v"),
        ("shape-removed", B, "both", "User"),
        ("shape-added", C, "both", "Buyer"),
        ("shape-added", C, "both", "Seller"),
    ]


def test_the_likeliest_of_several_is_the_successor() -> None:
    old = {"PayThing": record(), "ShipThing": record()}
    new = {"ShippingThing": record(), "PaymentThing": record(), "Other": record()}
    assert found(old, new) == [
        ("shape-renamed", B, "both", "PaymentThing"),
        ("shape-renamed", B, "both", "ShippingThing"),
        ("shape-added", C, "both", "Other"),
    ]


def test_renamed_shapes_may_hold_one_another() -> None:
    old = {
        "Tree": record(left=ref("Tree"), leaf=ref("Leaf")),
        "Leaf": record(x=TEXT, y=TEXT),
    }
    new = {
        "Baum": record(left=ref("Baum"), leaf=ref("Blatt")),
        "Blatt": record(x=TEXT, y=TEXT),
    }
    assert found(old, new) == [
        ("shape-renamed", B, "both", "Baum"),
        ("shape-renamed", B, "both", "Blatt"),
    ]


def test_a_plain_value_may_get_a_name_and_lose_it() -> None:
    inline = {
        "A": record(x={**TEXT, "maxLength": 9}, l={"type": "array", "items": INTEGER})
    }
    named = {
        "A": record(x=ref("X"), l=ref("Ints")),
        "X": {**TEXT, "maxLength": 9},
        "Ints": {"type": "array", "items": ref("Int")},
        "Int": INTEGER,
    }
    assert {rule for rule, *_ in found(inline, named)} == {"shape-added"}
    assert {rule for rule, *_ in found(named, inline)} == {"alias-removed"}


def test_a_plain_value_behind_another_name_is_compared() -> None:
    old = {"A": record(x=ref("Short")), "Short": {**TEXT, "maxLength": 5}, "Long": TEXT}
    new = {**old, "A": record(x=ref("Long"))}
    assert found(old, new) == [
        ("max-length-loosened", B, "output", "A.x"),
        ("max-length-loosened", C, "input", "A.x"),
    ]


def test_two_members_that_swap_names_are_not_renamed() -> None:
    old = record(first_name=TEXT, number=INTEGER)
    new = record(firstName=TEXT, phone={"type": "boolean"})
    assert found({"A": old}, {"A": new}) == [
        ("member-renamed", B, "both", "A.firstName"),
        ("member-removed", B, "both", "A.number"),
        ("optional-member-added", C, "both", "A.phone"),
    ]


@pytest.mark.parametrize(
    ("target", "rules"),
    [
        ({"enum": ["a", "b"]}, ["member-renamed"]),
        (TEXT, ["member-removed", "optional-member-added"]),
    ],
)
def test_two_lone_members_are_one_where_that_is_telling(
    target: dict[str, Any], rules: list[str]
) -> None:
    shared = {"Kind": target}
    old = {"A": record(kind=ref("Kind"), x=TEXT), **shared}
    new = {"A": record(sort=ref("Kind"), x=TEXT), **shared}
    assert [rule for rule, *_ in found(old, new)] == rules


# Recursion.


RECURSIVE = {
    "Node": record(next=ref("Node"), kids={"type": "array", "items": ref("Node")}),
    "Nest": {"type": "array", "items": ref("Nest")},
    "Bag": {"type": "object", "additionalProperties": ref("Bag")},
    "Sum": {"anyOf": [TEXT, {"type": "array", "items": ref("Sum")}]},
    "Ping": record(pong=ref("Pong")),
    "Pong": record(ping=ref("Ping")),
}


def test_recursive_shapes_end() -> None:
    assert found(RECURSIVE, RECURSIVE) == []
    renamed = {f"{name}2": {**schema} for name, schema in RECURSIVE.items()}
    text = repr(renamed)
    for name in RECURSIVE:
        text = text.replace(f"#/$defs/{name}'", f"#/$defs/{name}2'")
    new: dict[str, Any] = eval(text)  # literals of this file
    rules = {rule for rule, *_ in found(RECURSIVE, new)}
    assert rules <= {"shape-renamed", "alias-renamed"}


def test_recursive_plain_shapes_under_other_names_end() -> None:
    old = {
        "A": record(x=ref("N")),
        "N": {"type": "array", "items": ref("N")},
        "M": {"type": "array", "items": ref("M"), "maxItems": 3},
    }
    new = {**old, "A": record(x=ref("M"))}
    assert found(old, new) == [
        ("max-items-tightened", B, "input", "A.x"),
        ("max-items-tightened", C, "output", "A.x"),
    ]


# Spelling.


def test_editions_of_json_schema_are_no_change() -> None:
    seven = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {
            "t": {"type": "array", "items": [TEXT, INTEGER], "additionalItems": False},
            "n": {"type": ["string", "null"]},
            "d": {"$ref": "#/definitions/D"},
        },
        "dependencies": {"t": ["n"]},
        "definitions": {"D": INTEGER},
    }
    latest = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {
            "t": {"type": "array", "prefixItems": [TEXT, INTEGER], "items": False},
            "n": {"anyOf": [{"type": "null"}, TEXT]},
            "d": {"$ref": "#/$defs/D"},
        },
        "dependentRequired": {"t": ["n"]},
        "$defs": {"D": INTEGER},
    }
    assert found({"A": seven}, {"A": latest}) == []


def test_limits_may_be_spelled_in_two_ways() -> None:
    old = record(
        a={**INTEGER, "minimum": 1},
        b={**TEXT, "minLength": 0},
        c={"minItems": 0, "type": "array"},
    )
    new = record(a={**INTEGER, "exclusiveMinimum": 0}, b=TEXT, c={"type": "array"})
    assert found({"A": old}, {"A": new}) == []


def test_names_that_may_be_anything_are_no_restriction() -> None:
    old = {"A": {"type": "object", "additionalProperties": TEXT}, "Key": TEXT}
    new = {**old, "A": {**old["A"], "propertyNames": ref("Key")}}
    assert found(old, new) == []
    limited = {**new, "Key": {**TEXT, "maxLength": 3}}
    assert found(old, limited)[0] == ("map-keys-restricted", B, "input", "A")
    assert differences(old, limited).changes[0].new == "Key"


def test_a_secret_shape_is_told_once() -> None:
    old = {"A": record(x=ref("P"), y=ref("P")), "P": TEXT}
    new = {**old, "P": {**TEXT, "format": "password"}}
    assert found(old, new) == [("secret-gained", C, "both", "P")]


def test_what_a_condition_refers_to_is_compared_by_itself() -> None:
    old = {
        "A": {"type": "object", "properties": {"x": TEXT}, "not": ref("N")},
        "N": record(x={"const": "a"}),
    }
    new = {**old, "N": record(x={"const": "b"})}
    assert found(old, new) == [("constant-changed", B, "both", "N.x")]


def test_a_description_in_a_condition_is_none() -> None:
    old = {"A": {**TEXT, "not": {"const": "x", "description": "a"}}}
    new = {"A": {**TEXT, "not": {"const": "x", "description": "b"}}}
    assert found(old, new) == []


# Both ways.


@pytest.mark.parametrize("case", CASES, ids=[case.rule for case in CASES])
def test_every_change_is_seen_from_both_ends(case: Any) -> None:
    """What differs one way differs the other way."""
    old, new = {"T": case.before}, {"T": case.after}
    assert found(old, new)
    assert found(new, old)


# Size.


def test_the_largest_service_takes_seconds() -> None:
    diagnostics = Diagnostics()
    source = botocore_source("ec2", diagnostics)
    assert source is not None
    model = lower(
        normalize(source, repair_enums=True, diagnostics=diagnostics),
        source,
        diagnostics,
    )
    one = side_of("ec2", model, Knowledge.ALL)
    started = time.process_time()
    assert compare(one, one).changes == ()
    assert time.process_time() - started < 5
