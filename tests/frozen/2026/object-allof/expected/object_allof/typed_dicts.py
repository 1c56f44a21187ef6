"""Data of object-allof in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import ArticleCurrencyLiteral


class ArticleDict(TypedDict):
    """Something on sale."""

    id: str
    """Never given twice. At least 1 character."""

    price: float
    """At least 0."""

    currency: ArticleCurrencyLiteral

    label: str


class IdentifiedDict(TypedDict):
    id: str
    """Never given twice. At least 1 character."""


class PricedDict(TypedDict):
    price: float
    """At least 0."""

    currency: NotRequired[str]
    """Pattern `^[A-Z]{3}$`."""
