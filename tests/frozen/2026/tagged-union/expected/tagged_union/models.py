"""Data of tagged-union: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ._runtime import UNSET, Structure, Unset
from .enums import OrderDiscountOption2Input


@dataclass(kw_only=True, slots=True)
class CardPayment(Structure):
    """Paid with a card."""

    kind: Literal["card"] = "card"

    last_digits: str
    """Pattern `^[0-9]{4}$`."""


@dataclass(kw_only=True, slots=True)
class Letter(Structure):
    vehicle: str

    pages: int
    """At least 1."""


@dataclass(kw_only=True, slots=True)
class Order(Structure):
    """What somebody bought."""

    payment: Payment
    """How it was paid; the member `kind` tells which."""

    shipments: list[Shipment] | None = None
    """How it travels."""

    discount: OrderDiscount | None = None
    """Percent, or a reason that has a percentage of its own."""

    gift_for: OrderGiftFor | None | Unset = UNSET
    """One name, several, or null where it is for nobody else."""


@dataclass(kw_only=True, slots=True)
class TransferPayment(Structure):
    """Paid from an account."""

    kind: Literal["transfer"] = "transfer"

    iban: str = field(repr=False)
    """Secret; 15 to 34 characters."""


@dataclass(kw_only=True, slots=True)
class Parcel(Structure):
    vehicle: str

    weight: float
    """More than 0."""


OrderDiscount: TypeAlias = int | OrderDiscountOption2Input
OrderGiftFor: TypeAlias = str | list[str]
Payment: TypeAlias = CardPayment | TransferPayment
Shipment: TypeAlias = Parcel | Letter
