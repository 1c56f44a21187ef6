"""The project's own tests: generated models in ordinary use."""

from __future__ import annotations

from datetime import date

import pytest
from plant_care.almanac import Light, ValidationError

from plant_care import Plant, thirsty

FERN = Plant(
    name="fern",
    days_between_watering=3,
    last_watered=date(2025, 5, 1),
    light=Light.SHADE,
)
CACTUS = Plant(name="cactus", days_between_watering=30, last_watered=date(2025, 4, 20))


def test_the_driest_comes_first() -> None:
    assert thirsty([CACTUS, FERN], date(2025, 5, 3)) == []
    assert thirsty([CACTUS, FERN], date(2025, 5, 4)) == [FERN]
    assert thirsty([CACTUS, FERN], date(2025, 6, 1)) == [FERN, CACTUS]


def test_plants_come_from_json() -> None:
    data = {
        "name": "fern",
        "light": "shade",
        "daysBetweenWatering": 3,
        "lastWatered": "2025-05-01",
    }
    assert Plant.from_dict(data) == FERN
    assert FERN.to_dict() == data


def test_what_is_wrong_is_named() -> None:
    with pytest.raises(ValidationError) as caught:
        Plant.from_dict({"name": "", "daysBetweenWatering": 0})
    assert {(one.path, one.rule) for one in caught.value.errors} == {
        ("name", "minLength"),
        ("days_between_watering", "minimum"),
        ("last_watered", "required"),
    }
