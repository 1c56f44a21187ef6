"""tagged-union: typed models and dictionaries."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .enums import OrderDiscountOption2
    from .errors import ValidationError, Violation
    from .models import (
        CardPayment,
        Letter,
        Order,
        OrderDiscount,
        OrderGiftFor,
        Parcel,
        Payment,
        Shipment,
        TransferPayment,
    )
    from .typed_dicts import (
        CardPaymentDict,
        LetterDict,
        OrderDict,
        OrderDiscountDict,
        OrderGiftForDict,
        ParcelDict,
        PaymentDict,
        ShipmentDict,
        TransferPaymentDict,
    )

_HOMES = {
    "CardPayment": "models",
    "CardPaymentDict": "typed_dicts",
    "Letter": "models",
    "LetterDict": "typed_dicts",
    "Order": "models",
    "OrderDict": "typed_dicts",
    "OrderDiscount": "models",
    "OrderDiscountDict": "typed_dicts",
    "OrderDiscountOption2": "enums",
    "OrderGiftFor": "models",
    "OrderGiftForDict": "typed_dicts",
    "Parcel": "models",
    "ParcelDict": "typed_dicts",
    "Payment": "models",
    "PaymentDict": "typed_dicts",
    "Shipment": "models",
    "ShipmentDict": "typed_dicts",
    "TransferPayment": "models",
    "TransferPaymentDict": "typed_dicts",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
}

__all__ = [
    "CardPayment",
    "CardPaymentDict",
    "Letter",
    "LetterDict",
    "Order",
    "OrderDict",
    "OrderDiscount",
    "OrderDiscountDict",
    "OrderDiscountOption2",
    "OrderGiftFor",
    "OrderGiftForDict",
    "Parcel",
    "ParcelDict",
    "Payment",
    "PaymentDict",
    "Shipment",
    "ShipmentDict",
    "TransferPayment",
    "TransferPaymentDict",
    "UNSET",
    "Unset",
    "ValidationError",
    "Violation",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
