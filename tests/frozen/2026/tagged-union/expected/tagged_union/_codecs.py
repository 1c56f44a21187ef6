"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._patterns import pattern
from ._runtime import CODECS, UNSET, Codec, Invalid, accepts, new
from ._wire import (
    array,
    instance,
    integer,
    mapping,
    member_of,
    number,
    one_of,
    record,
    text,
)
from .enums import OrderDiscountOption2
from .models import CardPayment, Letter, Order, Parcel, Shipment, TransferPayment

AWS = False
ORDER_DISCOUNT_OPTION2 = {member.value: member for member in OrderDiscountOption2}
CARD_PAYMENT_LAST_DIGITS_PATTERN = pattern(r"^[0-9]{4}\Z")

CARD_PAYMENT: dict[str, str] = {
    "kind": "kind",
    "last_digits": "last_digits",
}


def decode_card_payment(data: Any) -> CardPayment:
    get = record(data, CARD_PAYMENT).get
    self = new(CardPayment)
    value = get("kind")
    if not one_of(value, ("card",)):
        raise Invalid
    self.kind = value
    value = get("last_digits")
    if not (isinstance(value, str) and CARD_PAYMENT_LAST_DIGITS_PATTERN(value)):
        raise Invalid
    self.last_digits = value
    return self


def encode_card_payment(data: Any) -> dict[str, Any]:
    self = instance(data, CardPayment)
    out: dict[str, Any] = {
        "kind": self.kind,
        "last_digits": self.last_digits,
    }
    return out


LETTER: dict[str, str] = {
    "vehicle": "vehicle",
    "pages": "pages",
}


def decode_letter(data: Any) -> Letter:
    get = record(data, LETTER).get
    self = new(Letter)
    value = get("vehicle")
    if not isinstance(value, str):
        raise Invalid
    self.vehicle = value
    self.pages = integer(get("pages"), 1)
    return self


def encode_letter(data: Any) -> dict[str, Any]:
    self = instance(data, Letter)
    out: dict[str, Any] = {
        "vehicle": self.vehicle,
        "pages": self.pages,
    }
    return out


ORDER: dict[str, str] = {
    "payment": "payment",
    "shipments": "shipments",
    "discount": "discount",
    "gift_for": "gift_for",
}


def decode_order(data: Any) -> Order:
    get = record(data, ORDER).get
    self = new(Order)
    self.payment = decode_payment(get("payment"))
    value = get("shipments", UNSET)
    self.shipments = None if value is UNSET else decode_order_shipments(value)
    value = get("discount", UNSET)
    self.discount = None if value is UNSET else decode_order_discount(value)
    value = get("gift_for", UNSET)
    if value is not UNSET and value is not None:
        value = decode_order_gift_for(value)
    self.gift_for = value
    return self


def encode_order(data: Any) -> dict[str, Any]:
    self = instance(data, Order)
    out: dict[str, Any] = {
        "payment": encode_payment(self.payment),
    }
    if self.shipments is not None:
        out["shipments"] = encode_order_shipments(self.shipments)
    if self.discount is not None:
        out["discount"] = encode_order_discount(self.discount)
    if self.gift_for is not UNSET:
        out["gift_for"] = self.gift_for
    return out


def decode_payment(data: Any) -> Any:
    tag = mapping(data).get("kind")
    if tag == "card":
        return decode_card_payment(data)
    if tag == "transfer":
        return decode_transfer_payment(data)
    raise Invalid


def encode_payment(data: Any) -> Any:
    if isinstance(data, CardPayment):
        return encode_card_payment(data)
    if isinstance(data, TransferPayment):
        return encode_transfer_payment(data)
    return data


TRANSFER_PAYMENT: dict[str, str] = {
    "kind": "kind",
    "iban": "iban",
}


def decode_transfer_payment(data: Any) -> TransferPayment:
    get = record(data, TRANSFER_PAYMENT).get
    self = new(TransferPayment)
    value = get("kind")
    if not one_of(value, ("transfer",)):
        raise Invalid
    self.kind = value
    value = get("iban")
    if not (isinstance(value, str) and 15 <= len(value) <= 34):
        raise Invalid
    self.iban = value
    return self


def encode_transfer_payment(data: Any) -> dict[str, Any]:
    self = instance(data, TransferPayment)
    out: dict[str, Any] = {
        "kind": self.kind,
        "iban": self.iban,
    }
    return out


def decode_order_shipments(data: Any) -> list[Shipment]:
    items = array(data)
    return [decode_shipment(item) for item in items]


def encode_order_shipments(data: Any) -> Any:
    return [encode_shipment(item) for item in array(data)]


def decode_shipment(data: Any) -> Any:
    if not accepts("/$defs/Shipment", data):
        raise Invalid
    try:
        return decode_parcel(data)
    except Invalid:
        pass
    return decode_letter(data)


def encode_shipment(data: Any) -> Any:
    if isinstance(data, Parcel):
        return encode_parcel(data)
    if isinstance(data, Letter):
        return encode_letter(data)
    return data


PARCEL: dict[str, str] = {
    "vehicle": "vehicle",
    "weight": "weight",
}


def decode_parcel(data: Any) -> Parcel:
    get = record(data, PARCEL).get
    self = new(Parcel)
    value = get("vehicle")
    if not isinstance(value, str):
        raise Invalid
    self.vehicle = value
    self.weight = number(get("weight"), above=0)
    return self


def encode_parcel(data: Any) -> dict[str, Any]:
    self = instance(data, Parcel)
    out: dict[str, Any] = {
        "vehicle": self.vehicle,
        "weight": self.weight,
    }
    return out


def decode_order_discount(data: Any) -> Any:
    if not accepts("/$defs/OrderDiscount", data):
        raise Invalid
    try:
        return integer(data, 1, 99)
    except Invalid:
        pass
    return member_of(ORDER_DISCOUNT_OPTION2, data)


def encode_order_discount(data: Any) -> Any:
    if isinstance(data, str):
        return text(data)
    return data


def decode_order_gift_for(data: Any) -> Any:
    if isinstance(data, str):
        return data
    return decode_order_gift_for_any_of_field_1(data)


def decode_order_gift_for_any_of_field_1(data: Any) -> list[str]:
    items = array(data)
    if not len(items) >= 1:
        raise Invalid
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


CODECS[CardPayment] = Codec(
    decode_card_payment,
    decode_card_payment,
    encode_card_payment,
    "CardPayment",
    CARD_PAYMENT,
)
CODECS[Letter] = Codec(decode_letter, decode_letter, encode_letter, "Letter", LETTER)
CODECS[Order] = Codec(decode_order, decode_order, encode_order, "Order", ORDER)
CODECS[TransferPayment] = Codec(
    decode_transfer_payment,
    decode_transfer_payment,
    encode_transfer_payment,
    "TransferPayment",
    TRANSFER_PAYMENT,
)
CODECS[Parcel] = Codec(decode_parcel, decode_parcel, encode_parcel, "Parcel", PARCEL)

PATTERNS: dict[str, Callable[[str], object]] = {
    "^[0-9]{4}$": CARD_PAYMENT_LAST_DIGITS_PATTERN,
}
