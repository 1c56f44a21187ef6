"""Closed sets of values in object-allof."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class ArticleCurrency(OpenEnum):
    EUR = "EUR"
    SEK = "SEK"


ArticleCurrencyLiteral: TypeAlias = Literal[
    "EUR",
    "SEK",
]
ArticleCurrencyInput: TypeAlias = ArticleCurrency | ArticleCurrencyLiteral
