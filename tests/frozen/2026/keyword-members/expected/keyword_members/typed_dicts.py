"""Data of keyword-members in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import WordTypeLiteral

OddDict = TypedDict(
    "OddDict",
    {
        "class": str,
        "from": NotRequired[str],
        "None": NotRequired[str],
        "import": NotRequired[str],
        "self": NotRequired[str],
        "validate": NotRequired[str],
        "to_dict": NotRequired[str],
        "from_dict": NotRequired[str],
        "list": str,
        "str": NotRequired[str],
        "type": NotRequired[str],
        "field": NotRequired[str],
        "match": NotRequired[str],
        "print": NotRequired[str],
        "__init__": NotRequired[str],
        "_private": NotRequired[str],
        "datetime": NotRequired[str],
    },
)


class HolderDict(TypedDict):
    word: NotRequired[WordTypeLiteral]

    odds: NotRequired[list[OddDict]]
