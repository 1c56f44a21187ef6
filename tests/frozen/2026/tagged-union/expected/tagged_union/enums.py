"""Closed sets of values in tagged-union."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class OrderDiscountOption2(OpenEnum):
    FRIEND = "friend"
    STAFF = "staff"


OrderDiscountOption2Literal: TypeAlias = Literal[
    "friend",
    "staff",
]
OrderDiscountOption2Input: TypeAlias = (
    OrderDiscountOption2 | OrderDiscountOption2Literal
)
