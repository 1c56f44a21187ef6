"""Weighs parcels and asks what they cost."""

from __future__ import annotations

from collections.abc import Iterable

from .counter import Client, Parcel

__all__ = ["Client", "Parcel", "letter_rate", "price"]

LETTER_LIMIT = 500


def letter_rate(parcel: Parcel) -> bool:
    """Whether a parcel is light enough to go as a letter."""
    return parcel.grams <= LETTER_LIMIT


def price(client: Client, parcels: Iterable[Parcel]) -> str:
    """What the counter asks for sending `parcels` together, for people to read."""
    answer = client.quote_postage(parcels=list(parcels))
    return f"{answer.cents // 100}.{answer.cents % 100:02}"
