"""Data of non-identifier-keys in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import UnitTypeLiteral

HeadersDict = TypedDict(
    "HeadersDict",
    {
        "content-type": str,
        "x.trace id": NotRequired[str],
        "1st": int,
        "$value": NotRequired[bool],
        "größe": NotRequired[float],
        "custom:tenant": NotRequired[str],
        "plain": NotRequired[str],
    },
)


class ReadingDict(TypedDict):
    unit: UnitTypeLiteral

    headers: NotRequired[HeadersDict]
