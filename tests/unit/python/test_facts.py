"""What a docstring says of a member beyond its description."""

from __future__ import annotations

from typing import Any

import pytest

from schemawright.python.facts import deprecation, limits, member_text
from schemawright.shapes import (
    Boolean,
    Defaulted,
    Integer,
    List,
    Map,
    Number,
    Shape,
    String,
)
from tests.unit.python.models import info, member, model, target


def text(**more: Any) -> String:
    return String(**info("S"), **more)


def whole(**more: Any) -> Integer:
    return Integer(**info("I"), **more)


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (text(), []),
        (text(min_length=0), []),
        (text(min_length=1), ["at least 1 character"]),
        (text(min_length=2), ["at least 2 characters"]),
        (text(max_length=1), ["at most 1 character"]),
        (text(min_length=0, max_length=5), ["at most 5 characters"]),
        (text(min_length=1, max_length=128), ["1 to 128 characters"]),
        (text(min_length=6, max_length=6), ["6 characters"]),
        (text(min_length=1, max_length=1), ["1 character"]),
        (text(patterns=("[a-z]+",)), ["pattern `[a-z]+`"]),
        (text(patterns=("a", "b")), ["pattern `a`", "pattern `b`"]),
        (text(patterns=("x" * 61,)), []),
        (text(patterns=("a`b",)), []),
        (
            text(min_length=1, patterns=("[\\w+]+",)),
            ["at least 1 character", "pattern `[\\w+]+`"],
        ),
        (whole(minimum=1, maximum=60), ["1 to 60"]),
        (whole(minimum=0), ["at least 0"]),
        (whole(maximum=9), ["at most 9"]),
        (
            whole(exclusive_minimum=0, exclusive_maximum=9),
            ["more than 0", "less than 9"],
        ),
        (whole(multiple_of=5), ["a multiple of 5"]),
        (Number(**info("N"), minimum=0.5), ["at least 0.5"]),
        (List(**info("L"), item=target(), min_items=1, max_items=3), ["1 to 3 items"]),
        (List(**info("L"), item=target(), max_items=1), ["at most 1 item"]),
        (
            Map(**info("M"), key=None, value=target(), max_properties=1),
            ["at most 1 entry"],
        ),
        (
            Map(**info("M"), key=None, value=target(), min_properties=2),
            ["at least 2 entries"],
        ),
        (Boolean(**info("B")), []),
    ],
)
def test_limits_in_words(shape: Shape, expected: list[str]) -> None:
    assert limits(shape) == expected


def told(shape: Shape | None = None, **more: Any) -> str:
    shapes = () if shape is None else (shape,)
    of = target() if shape is None else target(shape.id)
    return member_text(model(*shapes), member("name", of, **more))


def test_nothing_to_say_is_nothing() -> None:
    assert told() == ""


def test_the_use_site_wins_over_the_type() -> None:
    described = String(**info("S") | {"description": "Of the type."})
    assert told(described) == "Of the type."
    assert told(described, description="Of the member.") == "Of the member."


@pytest.mark.parametrize("end", [".", "!", "?", ":", ";"])
def test_a_sentence_that_ends_gets_no_second_stop(end: str) -> None:
    assert told(text(min_length=1), description=f"An ID{end}") == (
        f"An ID{end} At least 1 character."
    )


def test_a_sentence_that_does_not_end_gets_a_stop() -> None:
    shape = text(min_length=1, max_length=9)
    assert told(shape, description="An ID") == "An ID. 1 to 9 characters."


def test_facts_alone_make_a_sentence() -> None:
    assert told(text(max_length=9)) == "At most 9 characters."


def test_secrecy_comes_first() -> None:
    shape = text(min_length=1, patterns=("[a-z]",))
    assert told(shape, description="Key.", secret=True) == (
        "Key. Secret; at least 1 character; pattern `[a-z]`."
    )


def test_a_long_text_has_its_facts_in_a_paragraph_of_their_own() -> None:
    head = "word " * 41 + "end."
    assert told(text(max_length=9), description=head).endswith(
        "end.\n\nAt most 9 characters."
    )
    two = "First paragraph.\n\nSecond."
    assert (
        told(text(max_length=9), description=two) == f"{two}\n\nAt most 9 characters."
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (7, "7"),
        ("a", '"a"'),
        (None, "null"),
        (True, "true"),
        ({"a": [1]}, '{"a": [1]}'),
        ("é`", '"é\'"'),
    ],
)
def test_a_default_is_shown_as_json(value: object, shown: str) -> None:
    assert told(presence=Defaulted(value)) == f"Absent means `{shown}`."


def test_who_sets_it_and_whether_it_is_deprecated() -> None:
    assert (
        told(description="Size.", read_only=True) == "Size. Set by the service alone."
    )
    assert told(description="Size.", deprecated=True) == "Size. Deprecated."
    assert told(description="Size.", deprecated="Use `Length`") == (
        "Size. Deprecated: Use `Length`."
    )
    assert deprecation("Gone!") == "Deprecated: Gone!"
