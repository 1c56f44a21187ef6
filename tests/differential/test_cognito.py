"""Every structure of both Cognito packages against python-jsonschema: `benchmarks/differential.py` has more of it."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from tests.differential.growing import Hopeless
from tests.differential.judging import Subject, judged
from tests.differential.packages import SERVICES, service_subjects

COUNT = 200
"""Distinct instances of each structure."""

SHARES = 4
"""Tests that the structures of a package are shared out to, so that runners can share them too."""


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("module", SERVICES)
def test_verdicts_agree(module: str, share: int) -> None:
    findings: list[str] = []
    for subject in service_subjects(module)[share::SHARES]:
        tally = judged(subject, COUNT)
        findings += tally.findings
        assert tally.judged == COUNT, f"{subject.title}: only {tally.judged} instances"
        assert tally.valid, f"{subject.title}: no valid instance"
        assert tally.invalid, f"{subject.title}: no invalid instance"
    assert not findings, "\n".join(findings[:20])


def test_both_verdicts_are_frequent() -> None:
    """A structure without members accepts one value alone; but most have many on both sides."""
    few = 0
    for subject in service_subjects("cognito_identity"):
        tally = judged(subject, 50)
        few += min(tally.valid, tally.invalid) < 10
    assert few <= 6


# What from_dict takes beside JSON: the values that boto3 takes and gives.


@pytest.mark.parametrize("module", SERVICES)
def test_boto3_values_are_taken_and_given_back(module: str) -> None:
    seen = 0
    for subject in service_subjects(module):
        for instance in _valid(subject, 4):
            for value in _with_python_values(subject, instance):
                made = subject.model.from_dict(value)
                assert made.to_dict() == value
                made.validate()
                text = made.to_json()
                assert json.loads(text) == _as_json(value)
                assert subject.model.from_json(text).to_json() == text
                assert subject.walker(value)
                seen += 1
    assert seen > 20, "no structure with timestamps or blobs was met"


@pytest.mark.parametrize("moment", [253402300800, -62135596801, 1e300, True, "soon"])
def test_moments_that_no_datetime_holds_are_refused(moment: object) -> None:
    (model,) = (
        subject.model
        for subject in service_subjects("cognito_identity")
        if subject.title == "Credentials"
    )
    with pytest.raises(ValueError, match="expiration"):
        model.from_dict({"Expiration": moment})


def _valid(subject: Subject, count: int) -> Iterator[Any]:
    for number in range(count):
        try:
            value = subject.start(Random(f"{subject.title} {number}")).grow(
                subject.schemas
            )
        except Hopeless:
            continue
        if subject.judges["bundle"].is_valid(value):
            yield value


def _with_python_values(subject: Subject, instance: Any) -> Iterator[Any]:
    """The instance with moments and bytes as Python has them, where it has any."""
    whole = {"$ref": f"#/$defs/{subject.title}"}
    for moment in (
        datetime(2026, 1, 31, 12, 0, 0, 250000, UTC),
        datetime(1, 1, 1, tzinfo=UTC),
        1_700_000_000,
        1_700_000_000.5,
    ):
        made = _converted(subject, whole, instance, moment)
        if made != instance:
            yield made


def _converted(subject: Subject, schema: Any, value: Any, moment: Any) -> Any:
    while "$ref" in schema:
        schema = subject.bundle["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    match value:
        case str() if schema.get("format") == "date-time":
            return moment
        case str() if schema.get("format") == "byte":
            return b"\x00\xffbytes"[: schema.get("maxLength", 9) // 4 * 3]
        case list():
            item = schema.get("items", {})
            return [_converted(subject, item, each, moment) for each in value]
        case dict():
            rest = schema.get("additionalProperties", {})
            inner = schema.get("properties", {})
            return {
                name: _converted(subject, inner.get(name, rest), item, moment)
                for name, item in value.items()
            }
        case _:
            return value


def _as_json(value: Any) -> Any:
    match value:
        case datetime():
            return value.timestamp()
        case bytes():
            return b64encode(value).decode()
        case list():
            return [_as_json(item) for item in value]
        case dict():
            return {name: _as_json(item) for name, item in value.items()}
        case _:
            return value
