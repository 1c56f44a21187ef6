"""The project's own tests: the generated client against its own stub."""

from __future__ import annotations

import pytest
from post_office.counter import (
    QuotePostageRequest,
    QuotePostageResponse,
    ValidationError,
)

from post_office import Client, Parcel, letter_rate, price


def test_light_parcels_go_as_letters() -> None:
    assert letter_rate(Parcel(grams=500, country="NZ"))
    assert not letter_rate(Parcel(grams=501, country="NZ"))


def test_the_price_is_that_of_the_counter() -> None:
    with Client.stub() as (client, counter):
        counter.on(QuotePostageRequest, QuotePostageResponse(cents=1205))
        assert price(client, [Parcel(grams=700, country="NZ")]) == "12.05"


def test_nothing_is_no_parcel() -> None:
    with (
        Client.stub() as (client, _),
        pytest.raises(ValidationError) as caught,
    ):
        price(client, [])
    assert [(one.path, one.rule) for one in caught.value.errors] == [
        ("parcels", "minItems")
    ]


def test_null_is_no_insurance() -> None:
    parcel = Parcel.from_dict({"grams": 1, "country": "NZ", "insuredFor": None})
    assert parcel.insured_for is None
    assert parcel.to_dict() == {"grams": 1, "country": "NZ", "insuredFor": None}
