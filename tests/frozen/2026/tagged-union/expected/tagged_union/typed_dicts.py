"""Data of tagged-union in its JSON form: one TypedDict a structure."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .enums import OrderDiscountOption2Literal


class CardPaymentDict(TypedDict):
    """Paid with a card."""

    kind: Literal["card"]

    last_digits: str
    """Pattern `^[0-9]{4}$`."""


class LetterDict(TypedDict):
    vehicle: str

    pages: int
    """At least 1."""


class TransferPaymentDict(TypedDict):
    """Paid from an account."""

    kind: Literal["transfer"]

    iban: str
    """Secret; 15 to 34 characters."""


class ParcelDict(TypedDict):
    vehicle: str

    weight: float
    """More than 0."""


class OrderDict(TypedDict):
    """What somebody bought."""

    payment: "PaymentDict"
    """How it was paid; the member `kind` tells which."""

    shipments: NotRequired["list[ShipmentDict]"]
    """How it travels."""

    discount: NotRequired["OrderDiscountDict"]
    """Percent, or a reason that has a percentage of its own."""

    gift_for: NotRequired["OrderGiftForDict | None"]
    """One name, several, or null where it is for nobody else."""


PaymentDict: TypeAlias = CardPaymentDict | TransferPaymentDict
ShipmentDict: TypeAlias = ParcelDict | LetterDict
OrderDiscountDict: TypeAlias = int | OrderDiscountOption2Literal
OrderGiftForDict: TypeAlias = str | list[str]
