"""What schemas lost on their way through other tools, put back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import Place
from .nodes import Schema
from .values import is_list, shown, value_key

_PAIRS = (("OFF", "ON"), ("NO", "YES"), ("FALSE", "TRUE"))
_TELLING = {
    "on": 0, "off": 0, "yes": 1, "no": 1, "y": 1, "n": 1, "maybe": 1, "true": 2, "false": 2,
}  # fmt: skip


def is_damaged(values: Sequence[object], kind: object) -> bool:
    """Whether an enum of texts holds values that YAML took for something else (`NO`, `off`, `1.0`, `null`)."""
    kinds = kind if is_list(kind) else [kind]
    if "string" not in kinds or set(kinds) - {"string", "null"}:
        return False
    return any(
        isinstance(each, bool | int | float) or (each is None and "null" not in kinds)
        for each in values
    )


def repair_enum(values: Sequence[object], *, nullable: bool) -> list[object]:
    """The texts that stood there before YAML read them.

    `false` and `true` are the words of the pair that the other values hint at (`YES` beside `false` makes it `NO`),
    else `OFF` and `ON`; their case is that of the other texts.
    """
    texts = [each for each in values if isinstance(each, str)]
    hint = next(
        (_TELLING[each.lower()] for each in texts if each.lower() in _TELLING), 0
    )
    repaired: dict[object, object] = {}
    for value in values:
        match value:
            case bool():
                made: object = _in_case(_PAIRS[hint][value], texts)
            case None if not nullable:
                made = _in_case("NULL", texts) if texts else "null"
            case int() | float():
                made = repr(value)
            case _:
                made = value
        repaired.setdefault(value_key(made), made)
    return list(repaired.values())


def _in_case(word: str, texts: Sequence[str]) -> str:
    letters = [text for text in texts if any(map(str.isalpha, text))]
    if letters and all(text == text.lower() for text in letters):
        return word.lower()
    if letters and all(
        text[0] == text[0].upper() and text != text.upper() for text in letters
    ):
        return word.capitalize()
    return word


def repaired_default(
    value: object, before: Sequence[object], after: Sequence[object]
) -> object:
    """The default of a repaired enum, repaired alike."""
    for old, new in zip(before, after, strict=False):
        if value_key(old) == value_key(value):
            return new
    return value


def change_text(before: Sequence[object], after: Sequence[object]) -> str:
    """`false is "OFF", true is "ON"`: what a repair did."""
    changes = [
        f"{shown(old)} as {shown(new)}"
        for old, new in zip(before, after, strict=False)
        if value_key(old) != value_key(new)
    ]
    return ", ".join(changes)


def is_untyped_error(name: str, node: object) -> bool:
    """Whether the schema of an exception says nothing of what it carries."""
    return (
        name.endswith("Exception")
        and isinstance(node, Schema)
        and not node.constrains()
    )


def error_structure(node: Schema) -> Schema:
    """An object with a message: what every error of AWS carries at least."""
    message: dict[str, Any] = {"type": "string"}
    place: Place = node.place
    properties = {"message": Schema(place, message)}
    return node.like({"type": "object", "properties": properties, **node})
