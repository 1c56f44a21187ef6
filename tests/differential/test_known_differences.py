"""Where the generated code and python-jsonschema differ on purpose, one test each; `docs/` lists them.

1. Patterns are ECMA-262, not Python's dialect.
2. `multipleOf` goes by decimal digits, not by binary fractions.
3. Formats that have Python types, and base64, are checked; all others describe.
4. The year 0 is a year of RFC 3339 and none of Python.
5. Numbers are finite: NaN and the infinities are no JSON.
6. 1.0 is an integer in draft 4 too.
7. `nullable: true` of OpenAPI 3.0 lets null in.
8. A schema with `properties` and no `type` is read as one of objects, with a notice.
9. Data is refused where it is nested so deeply that Python cannot follow, and where it holds itself.
10. What a schema does not name is dropped, and items that only that told apart are equal afterwards.
11. Packages of AWS services take the values that boto3 takes: datetimes and epoch seconds, and bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft202012Validator

from tests.packages import bundle_of, committed, generated

_DIGIT = {"type": "string", "pattern": r"^\d$"}
_THING = {"type": "object", "properties": {"a": {"type": "integer"}}}
_SCHEMAS: dict[str, Any] = {
    "Texts": {
        "type": "object",
        "properties": {
            "digit": _DIGIT,
            "letter": {"type": "string", "pattern": r"^\p{L}$"},
            "end": {"type": "string", "pattern": "^a$"},
            "day": {"type": "string", "format": "date"},
            "moment": {"type": "string", "format": "date-time"},
            "mail": {"type": "string", "format": "email"},
            "data": {"type": "string", "contentEncoding": "base64"},
        },
    },
    "Numbers": {
        "type": "object",
        "properties": {
            "tenth": {"type": "number", "multipleOf": 0.1},
            "any": {"type": "number"},
        },
    },
    "Old": {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "type": "object",
        "properties": {"count": {"type": "integer"}},
    },
    "Nullable": {
        "type": "object",
        "properties": {"text": {"type": "string", "nullable": True}},
    },
    "Untyped": {
        "type": "object",
        "properties": {"inner": {"properties": {"a": {"type": "integer"}}}},
    },
    "Chain": {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Chain"}},
    },
    "Things": {
        "type": "object",
        "properties": {
            "all": {
                "type": "array",
                "items": {"$ref": "#/components/schemas/Thing"},
                "uniqueItems": True,
            }
        },
    },
    "Thing": _THING,
}

_package: list[ModuleType] = []


@pytest.fixture
def accepts(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str, Any], bool]:
    if not _package:
        place = tmp_path_factory.mktemp("differences")
        _package.append(
            generated(place, "known_differences", _SCHEMAS, targets=("dataclasses",))
        )
    package = _package[0]

    def accepts(title: str, data: Any) -> bool:
        try:
            getattr(package, title).from_dict(data)
        except package.ValidationError:
            return False
        return True

    return accepts


def _stock(title: str, data: Any) -> bool:
    return Draft202012Validator(_SCHEMAS[title]).is_valid(data)


@pytest.mark.parametrize(
    ("member", "text", "ours"),
    [
        ("digit", "\N{ARABIC-INDIC DIGIT THREE}", False),
        ("end", "a\n", False),
        ("digit", "3", True),
    ],
)
def test_patterns_are_those_of_ecma(
    accepts: Callable[[str, Any], bool], member: str, text: str, ours: bool
) -> None:
    assert accepts("Texts", {member: text}) is ours
    assert _stock("Texts", {member: text})


def test_patterns_that_python_does_not_know(
    accepts: Callable[[str, Any], bool],
) -> None:
    assert accepts("Texts", {"letter": "é"})
    assert not accepts("Texts", {"letter": "1"})
    with pytest.raises(Exception, match="bad escape"):
        _stock("Texts", {"letter": "é"})


def test_multiples_go_by_decimals(accepts: Callable[[str, Any], bool]) -> None:
    assert accepts("Numbers", {"tenth": 0.3})
    assert not accepts("Numbers", {"tenth": 0.35})
    assert not _stock("Numbers", {"tenth": 0.3})


@pytest.mark.parametrize(
    ("member", "text", "ours"),
    [
        ("day", "2026-02-30", False),
        ("moment", "yesterday", False),
        ("data", "?", False),
        ("mail", "nobody", True),
    ],
)
def test_formats_with_python_types_are_checked(
    accepts: Callable[[str, Any], bool], member: str, text: str, ours: bool
) -> None:
    assert accepts("Texts", {member: text}) is ours
    assert _stock("Texts", {member: text})


@pytest.mark.parametrize(
    ("member", "text"), [("day", "0000-01-01"), ("moment", "0000-01-01T00:00:00Z")]
)
def test_the_year_0_is_none_of_python(
    accepts: Callable[[str, Any], bool], member: str, text: str
) -> None:
    assert not accepts("Texts", {member: text})
    assert accepts("Texts", {member: text.replace("0000", "0001")})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_numbers_are_finite(accepts: Callable[[str, Any], bool], value: float) -> None:
    assert not accepts("Numbers", {"any": value})
    assert _stock("Numbers", {"any": value})


def test_whole_floats_are_integers_in_draft_4(
    accepts: Callable[[str, Any], bool],
) -> None:
    assert accepts("Old", {"count": 1.0})
    assert not Draft4Validator(_SCHEMAS["Old"]).is_valid({"count": 1.0})


def test_nullable_lets_null_in(accepts: Callable[[str, Any], bool]) -> None:
    assert accepts("Nullable", {"text": None})
    assert not _stock("Nullable", {"text": None})


def test_properties_mean_an_object(accepts: Callable[[str, Any], bool]) -> None:
    assert not accepts("Untyped", {"inner": "text"})
    assert _stock("Untyped", {"inner": "text"})


def test_bottomless_data_is_refused(accepts: Callable[[str, Any], bool]) -> None:
    deep: dict[str, Any] = {}
    for _ in range(100_000):
        deep = {"next": deep}
    assert not accepts("Chain", deep)
    endless: dict[str, Any] = {}
    endless["next"] = endless
    assert not accepts("Chain", endless)


def test_what_is_dropped_tells_nothing_apart_any_more(
    accepts: Callable[[str, Any], bool],
) -> None:
    data = {"all": [{"a": 1, "b": 1}, {"a": 1, "b": 2}]}
    assert accepts("Things", data)
    things = _package[0].Things.from_dict(data)
    assert things.to_dict() == {"all": [{"a": 1}, {"a": 1}]}
    with pytest.raises(_package[0].ValidationError, match="must not repeat"):
        things.validate()


def test_aws_packages_take_what_boto3_takes() -> None:
    package = committed("cognito_identity")
    bundle = bundle_of(package)
    schema = {"$ref": "#/$defs/Credentials", "$defs": bundle["$defs"]}
    for moment in (datetime(2026, 1, 31, tzinfo=UTC), 1_700_000_000, 0.5):
        data = {"Expiration": moment}
        assert package.Credentials.from_dict(data).to_dict() == data
        assert not Draft202012Validator(schema).is_valid(data)


def test_every_difference_is_tested() -> None:
    text = Path(__file__).read_text(encoding="utf-8")
    listed = [line for line in (__doc__ or "").splitlines() if line[:1].isdigit()]
    assert len(listed) == 11
    assert text.count("\ndef test_") == len(listed) + 2
