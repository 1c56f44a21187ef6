"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._patterns import pattern
from ._runtime import CODECS, UNSET, Codec, Invalid, accepts, new
from ._wire import instance, member_of, number, record, text
from .enums import ArticleCurrency
from .models import Article, Identified, Priced

AWS = False
ARTICLE_CURRENCY = {member.value: member for member in ArticleCurrency}
PRICED_CURRENCY_PATTERN = pattern(r"^[A-Z]{3}\Z")

ARTICLE: dict[str, str] = {
    "id": "id",
    "price": "price",
    "currency": "currency",
    "label": "label",
}


def decode_article(data: Any) -> Article:
    get = record(data, ARTICLE).get
    self = new(Article)
    value = get("id")
    if not (isinstance(value, str) and len(value) >= 1):
        raise Invalid
    self.id = value
    self.price = number(get("price"), 0)
    value = get("currency")
    if not accepts("/$defs/ArticleCurrency", value):
        raise Invalid
    self.currency = member_of(ARTICLE_CURRENCY, value)
    value = get("label")
    if not isinstance(value, str):
        raise Invalid
    self.label = value
    return self


def encode_article(data: Any) -> dict[str, Any]:
    self = instance(data, Article)
    out: dict[str, Any] = {
        "id": self.id,
        "price": self.price,
        "currency": text(self.currency),
        "label": self.label,
    }
    return out


IDENTIFIED: dict[str, str] = {
    "id": "id",
}


def decode_identified(data: Any) -> Identified:
    get = record(data, IDENTIFIED).get
    self = new(Identified)
    value = get("id")
    if not (isinstance(value, str) and len(value) >= 1):
        raise Invalid
    self.id = value
    return self


def encode_identified(data: Any) -> dict[str, Any]:
    self = instance(data, Identified)
    out: dict[str, Any] = {
        "id": self.id,
    }
    return out


PRICED: dict[str, str] = {
    "price": "price",
    "currency": "currency",
}


def decode_priced(data: Any) -> Priced:
    get = record(data, PRICED).get
    self = new(Priced)
    self.price = number(get("price"), 0)
    value = get("currency", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and PRICED_CURRENCY_PATTERN(value)):
        raise Invalid
    self.currency = value
    return self


def encode_priced(data: Any) -> dict[str, Any]:
    self = instance(data, Priced)
    out: dict[str, Any] = {
        "price": self.price,
    }
    if self.currency is not None:
        out["currency"] = self.currency
    return out


CODECS[Article] = Codec(
    decode_article, decode_article, encode_article, "Article", ARTICLE
)
CODECS[Identified] = Codec(
    decode_identified, decode_identified, encode_identified, "Identified", IDENTIFIED
)
CODECS[Priced] = Codec(decode_priced, decode_priced, encode_priced, "Priced", PRICED)

PATTERNS: dict[str, Callable[[str], object]] = {
    "^[A-Z]{3}$": PRICED_CURRENCY_PATTERN,
}
