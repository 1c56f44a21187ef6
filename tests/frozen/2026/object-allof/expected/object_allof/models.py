"""Data of object-allof: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure
from .enums import ArticleCurrencyInput


@dataclass(kw_only=True, slots=True)
class Article(Structure):
    """Something on sale."""

    id: str
    """Never given twice. At least 1 character."""

    price: float
    """At least 0."""

    currency: ArticleCurrencyInput

    label: str


@dataclass(kw_only=True, slots=True)
class Identified(Structure):
    id: str
    """Never given twice. At least 1 character."""


@dataclass(kw_only=True, slots=True)
class Priced(Structure):
    price: float
    """At least 0."""

    currency: str | None = None
    """Pattern `^[A-Z]{3}$`."""
