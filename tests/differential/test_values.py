"""What members hold: Python's types for formats, the branch of a union that fits, and errors that name the member."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from types import ModuleType
from typing import Any, get_type_hints
from uuid import UUID

import pytest

from tests.differential.packages import package_of

_PLUS_2 = timezone(timedelta(hours=2))

NEEDED: Mapping[str, Any] = {
    "moment": "2026-01-31T12:00:00Z",
    "day": "2026-01-31",
    "hour": "12:30:00+02:00",
    "span": "P1DT2H",
    "id": "00000000-0000-4000-8000-000000000000",
    "data": "aGVsbG8=",
}


@pytest.fixture
def formats() -> ModuleType:
    return package_of("formats")


@pytest.fixture
def unions() -> ModuleType:
    return package_of("unions")


def test_formats_are_python_types(formats: ModuleType) -> None:
    made = formats.NeededMoments.from_dict(NEEDED)
    assert made.moment == datetime(2026, 1, 31, 12, tzinfo=UTC)
    assert made.day == date(2026, 1, 31)
    assert made.hour == time(12, 30, tzinfo=_PLUS_2)
    assert made.span == timedelta(days=1, hours=2)
    assert made.id == UUID("00000000-0000-4000-8000-000000000000")
    assert made.data == b"hello"


def test_annotations_say_so(formats: ModuleType) -> None:
    hints = get_type_hints(formats.NeededMoments)
    assert hints["day"] is date
    assert hints["hour"] is time
    assert hints["id"] is UUID
    assert hints["span"] == timedelta | formats.CalendarDuration
    assert get_type_hints(formats.NeededMomentsDict)["day"] is str


@pytest.mark.parametrize(
    ("member", "text"),
    [
        ("moment", "2026-01-31t12:00:00.1234567-00:00"),
        ("moment", "2016-12-31T23:59:60Z"),
        ("hour", "12:00:00z"),
        ("hour", "23:59:60Z"),
        ("hour", "12:00:00.1234567+02:00"),
        ("span", "P2W"),
        ("span", "PT90M"),
        ("span", "P1Y6M"),
        ("span", "P1Y0M"),
        ("span", "P99999999999D"),
        ("id", "ABCDEF00-0000-4000-8000-000000000000"),
        ("data", "aGVsbG9="),
    ],
)
def test_other_spellings_are_remembered(
    formats: ModuleType, member: str, text: str
) -> None:
    data = {**NEEDED, member: text}
    made = formats.NeededMoments.from_dict(data)
    for same in (made, copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert same.to_dict() == data
        assert same == made
    assert text not in repr(made)


def test_a_changed_value_forgets_how_it_was_written(formats: ModuleType) -> None:
    made = formats.NeededMoments.from_dict(
        {
            **NEEDED,
            "moment": "2026-01-31t12:00:00Z",
            "span": "P1Y0M",
            "hour": "12:00:00z",
        }
    )
    made.moment = made.moment.replace(hour=13)
    made.span = replace(made.span, years=2)
    made.hour = made.hour.replace(minute=1)
    given = made.to_dict()
    assert given["moment"] == "2026-01-31T13:00:00Z"
    assert given["span"] == "P2Y"
    assert given["hour"] == "12:01:00Z"


@pytest.mark.parametrize(
    ("member", "value", "text"),
    [
        ("moment", datetime(2026, 1, 31, 12), "2026-01-31T12:00:00Z"),  # noqa: DTZ001
        (
            "moment",
            datetime(2026, 1, 31, 12, tzinfo=_PLUS_2),
            "2026-01-31T12:00:00+02:00",
        ),
        ("hour", time(12), "12:00:00Z"),
        ("span", timedelta(), "PT0S"),
        ("span", timedelta(hours=1, seconds=5), "PT1H0M5S"),
        ("span", timedelta(days=1, minutes=3), "P1DT3M"),
        ("data", bytearray(b"hello"), "aGVsbG8="),
    ],
)
def test_python_values_are_written_as_rfc_3339_has_them(
    formats: ModuleType, member: str, value: object, text: str
) -> None:
    made = formats.NeededMoments.from_dict(NEEDED)
    setattr(made, member, value)
    made.validate()
    assert made.to_dict()[member] == text


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("day", datetime(2026, 1, 31, tzinfo=UTC)),
        ("day", "2026-01-31"),
        ("moment", "2026-01-31T12:00:00Z"),
        ("span", 5),
        ("id", 7),
        ("data", 1.5),
        ("hour", None),
    ],
)
def test_wrong_values_are_named_and_right_ones_are_not(
    formats: ModuleType, member: str, value: object
) -> None:
    made = formats.NeededMoments.from_dict(NEEDED)
    setattr(made, member, value)
    with pytest.raises(formats.ValidationError) as found:
        made.validate()
    assert [(each.path, each.rule) for each in found.value.errors] == [(member, "type")]


def test_a_duration_that_the_wire_cannot_hold_is_refused(formats: ModuleType) -> None:
    made = formats.NeededMoments.from_dict(NEEDED)
    for span in (timedelta(seconds=-1), timedelta(milliseconds=1)):
        made.span = span
        with pytest.raises(formats.ValidationError):
            made.to_dict()


def test_the_branch_that_knows_most_is_taken(unions: ModuleType) -> None:
    for data in (
        {"overlapping": {"a": 1}},
        {"overlapping": {"a": 1, "b": "x"}},
        {"overlapping": {"b": "x", "c": True}},
        {"in_list": [{"a": 1, "b": {"c": 2}}, {"a": 1}]},
        {"kept": {"b": 1, "c": 2}},
    ):
        assert unions.Untagged.from_dict(data).to_dict() == data


def test_a_union_that_holds_itself_is_read_in_time(unions: ModuleType) -> None:
    """Neither a value that fits nor one that fails at its bottom doubles the work with each level."""
    for leaf in ({"leaf": "x"}, {"leaf": 1}, {"neither": 1}):
        deep: dict[str, Any] = leaf
        for _ in range(60):
            deep = {"left": deep, "right": {"leaf": "y"}}
        try:
            made = unions.Tree.from_dict({"left": deep})
        except unions.ValidationError:
            assert leaf != {"leaf": "x"}
        else:
            assert made.to_dict() == {"left": deep}


def test_tags_tell_branches_apart(unions: ModuleType) -> None:
    made = unions.Drawing.from_dict({"main": {"kind": "square", "side": 2}})
    assert type(made.main) is unions.Square
    with pytest.raises(unions.ValidationError, match=r"main\.side"):
        unions.Drawing.from_dict({"main": {"kind": "square", "side": 0}})
    with pytest.raises(unions.ValidationError, match=r"main\.kind"):
        unions.Drawing.from_dict({"main": {"kind": "line", "side": 1}})


def test_tuples_keep_their_length(unions: ModuleType) -> None:
    made = unions.Dates.from_dict({"tuple_or_list": ["a", 1]})
    assert made.tuple_or_list == ("a", 1)
    assert made.to_dict() == {"tuple_or_list": ["a", 1]}
    made.tuple_or_list = [1, 2, 3]
    assert made.to_dict() == {"tuple_or_list": [1, 2, 3]}
    made.tuple_or_list = ("a", 1, 2)
    with pytest.raises(unions.ValidationError):
        made.validate()
