"""Tests of what is published, run against the installed wheel before it is uploaded."""

from __future__ import annotations

import json
from datetime import date
from importlib.metadata import distribution, metadata

import pytest
from forecasts import (
    Client,
    DayForecast,
    GetForecastRequest,
    GetForecastResponse,
    Sky,
    ValidationError,
)


def test_a_forecast() -> None:
    snow = DayForecast(date_=date(2026, 1, 2), sky=Sky.SNOW, low=-3.5)
    with Client.stub() as (client, stub):
        stub.on(GetForecastRequest, GetForecastResponse(days=[snow]))
        assert client.get_forecast(station="ABCD", days=1).days == [snow]


def test_a_station_that_cannot_be() -> None:
    with Client.stub() as (client, _), pytest.raises(ValidationError) as caught:
        client.get_forecast(station="A", days=11)
    assert [(one.path, one.rule) for one in caught.value.errors] == [
        ("station", "minLength"),
        ("days", "maximum"),
    ]


def test_what_the_index_will_show() -> None:
    shown = metadata("example-forecasts")
    assert shown["License-Expression"] == "MIT"
    assert "Typing :: Typed" in shown.get_all("Classifier", [])


def test_what_it_was_made_from_is_known() -> None:
    text = distribution("example-forecasts").read_text(
        "extra_metadata/schemawright.json"
    )
    assert json.loads(text or "")["made"]["edition"] == "2026"
