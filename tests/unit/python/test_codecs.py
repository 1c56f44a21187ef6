"""The expressions that codecs are made of, run as they will run in a package."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from schemawright.errors import Diagnostics
from schemawright.python.expressions import Check, Expressions, admits_null, converted
from schemawright.python.naming import decide
from schemawright.runtime import _runtime, _times, _wire
from schemawright.shapes import (
    Any as Anything,
)
from schemawright.shapes import (
    Blob,
    Boolean,
    Integer,
    List,
    Map,
    Null,
    Number,
    Service,
    Shape,
    ShapeId,
    String,
    Timestamp,
    Union,
)
from schemawright.shapes import (
    Literal as Constant,
)
from tests.unit.python.models import TEXT, enum, info, member, model, structure, target

AWS = Service(name="demo", title="Demo", protocol="json")
COLOR = enum("Color", "red")


def expressions(*shapes: Shape, service: Service | None = None) -> Expressions:
    made = model(*shapes, service=service)
    names = decide(made, "Demo", frozenset(), Diagnostics())
    return Expressions(made, names, lambda pattern, var: f"found({pattern!r}, {var})")


def accepts(check: Check, value: Any) -> bool:
    """Whether a value passes all conditions and is then decoded."""
    space = {
        **vars(_runtime),
        **vars(_times),
        **vars(_wire),
        "COLOR": {"red": "member"},
        "found": lambda pattern, text: pattern in text,
        "value": value,
    }
    try:
        if not all(eval(condition, space) for condition in check.conditions):
            return False
        eval(check.value, space)
    except _runtime.Invalid:
        return False
    return True


def text(**more: Any) -> String:
    return String(**info("S"), **more)


def whole(**more: Any) -> Integer:
    return Integer(**info("I"), **more)


@pytest.mark.parametrize(
    ("shape", "good", "bad"),
    [
        (text(), ["", "abc"], [None, 1, b"a", ["a"]]),
        (text(min_length=2), ["ab"], ["a", ""]),
        (text(max_length=2), ["", "ab"], ["abc"]),
        (text(min_length=2, max_length=2), ["ab", "🙂🙂"], ["a", "abc"]),
        (text(patterns=("b", "c")), ["abc"], ["ab", "ac"]),
        (whole(), [0, -5, 2.0, 10**30], [True, 1.5, "1", None, float("inf")]),
        (whole(minimum=1, maximum=3), [1, 3], [0, 4]),
        (whole(maximum=3), [-(10**9), 3], [4]),
        (whole(exclusive_minimum=1, exclusive_maximum=3), [2], [1, 3]),
        (whole(multiple_of=5), [0, 10, -5], [3]),
        (Number(**info("N"), minimum=0.5), [0.5, 1], [0.25, True, float("nan")]),
        (Number(**info("N"), multiple_of=0.01), [0.07, 19.99, 1], [0.071]),
        (Boolean(**info("B")), [True, False], [0, 1, "true", None]),
        (Null(**info("Z")), [None], [False, 0, ""]),
        (
            Anything(**info("A")),
            [None, True, 0, 1.5, "x", [], {}],
            [b"", object(), float("nan"), {1: 2}],
        ),
        (COLOR, ["red"], ["blue", "RED", None, ["red"]]),
        (
            Constant(**info("C"), values=(1, "a", None)),
            [1, 1.0, "a", None],
            [True, 0, "b"],
        ),
        (Constant(**info("C"), values=(True,)), [True], [1, 1.0]),
        (Timestamp(**info("T")), ["2024-01-02T03:04:05Z"], ["2024-01-02", 5, None]),
        (Blob(**info("D")), ["", "YQ=="], ["a", "YQ", 5, b"a"]),
    ],
)
def test_strict_accepts_what_the_schema_accepts(
    shape: Shape, good: list[Any], bad: list[Any]
) -> None:
    check = expressions(shape).strict(target(shape.id), "value")
    for value in good:
        assert accepts(check, value), (check, value)
    for value in bad:
        assert not accepts(check, value), (check, value)


@pytest.mark.parametrize(
    ("shape", "good", "bad"),
    [
        (text(min_length=9, patterns=("zzz",)), ["a"], [1, None]),
        (whole(minimum=9, multiple_of=7), [1], ["1", None]),
        (COLOR, ["red", "unheard of"], [1, None]),
        (Constant(**info("C"), values=(1,)), [1, 2, "x"], []),
    ],
)
def test_lenient_asks_for_the_type_alone(
    shape: Shape, good: list[Any], bad: list[Any]
) -> None:
    check = expressions(shape).lenient(target(shape.id), "value")
    for value in good:
        assert accepts(check, value), (check, value)
    for value in bad:
        assert not accepts(check, value), (check, value)


@pytest.mark.parametrize("shape", [text(min_length=2), whole(minimum=1), COLOR])
def test_null_is_accepted_where_the_target_admits_it(shape: Shape) -> None:
    made = expressions(shape)
    assert not accepts(made.strict(target(shape.id), "value"), None)
    nullable = made.strict(target(shape.id, nullable=True), "value")
    assert accepts(nullable, None)
    assert not accepts(nullable, "x" if shape is not COLOR else 5)


def test_moments_and_bytes_of_aws_are_those_of_boto3() -> None:
    moment, data = Timestamp(**info("T")), Blob(**info("D"))
    made = expressions(moment, data, service=AWS)
    when = made.strict(target("T"), "value")
    for value in (datetime(2024, 1, 2, tzinfo=UTC), 1704164645, 1.5):
        assert accepts(when, value)
    assert accepts(made.strict(target("D"), "value"), b"raw")
    plain = expressions(moment, data)
    assert not accepts(plain.strict(target("T"), "value"), 1704164645)
    assert not accepts(plain.strict(target("D"), "value"), b"raw")


def test_helpers_are_collected_as_they_are_used() -> None:
    made = expressions(text(), whole())
    made.strict(target("S"), "value")
    assert made.used == set()
    made.strict(target("I"), "value")
    assert {one.name for one in made.used} == {"integer"}


def test_what_python_holds_in_another_form() -> None:
    shapes: list[Shape] = [
        COLOR,
        structure("Holder", member("a")),
        List(**info("Plain"), item=target()),
        List(**info("Colors"), item=target("Color")),
        Map(**info("Deep"), key=None, value=target("Colors")),
        Timestamp(**info("When")),
    ]
    assert converted(model(*shapes)) == {"Color", "Holder", "Colors", "Deep", "When"}


def test_plain_values_are_written_as_they_are() -> None:
    made = expressions(COLOR, List(**info("Plain"), item=target()))
    assert made.encode(target(), "it") == "it"
    assert made.encode(target("Plain"), "it") == "it"
    assert made.encode(target("Color"), "it") == "text(it)"
    nullable = made.encode(target("Color", nullable=True), "it")
    assert nullable == "None if it is None else text(it)"


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (TEXT, False),
        (Null(**info("Z")), True),
        (Anything(**info("A")), True),
        (Constant(**info("C"), values=(1, None)), True),
        (Constant(**info("C"), values=(0, False)), False),
        (Union(**info("U"), branches=(target(), target(nullable=True))), True),
        (Union(**info("U"), branches=(target(),)), False),
    ],
)
def test_where_null_is_a_value_of_its_own(shape: Shape, expected: bool) -> None:
    shapes = {ShapeId("Text"): TEXT, shape.id: shape}
    assert admits_null(shapes, target(shape.id)) == expected
    assert admits_null(shapes, target(shape.id, nullable=True))
