"""Python source as a type of its own: what has this type may be printed by a template, and nothing else may."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from keyword import iskeyword
from typing import Self, cast

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


class Code(str):
    """Finished Python source: an annotation, a literal, a docstring.

    Joining two of them gives a plain `str`, which templates refuse: whoever composes source says so with `Code(...)`.
    """

    __slots__ = ()


class Identifier(Code):
    """A name that may stand anywhere in Python: ASCII, and no keyword.

    Raises:
        ValueError: The text is not such a name.
    """

    __slots__ = ()

    def __new__(cls, name: str) -> Self:
        if not (name.isascii() and name.isidentifier()) or iskeyword(name):
            raise ValueError(f"not a Python identifier: {name!r}")
        return super().__new__(cls, name)


def literal(value: object) -> Code:
    """The source that evaluates to `value`, in the spelling black would choose.

    Raises:
        TypeError: The value, or one inside it, is none of None, bool, int, float, str, bytes, tuple, list and dict.
    """
    return Code(_source(value))


def _source(value: object) -> str:
    match value:
        case None | bool():
            return repr(value)
        case str():
            return _quoted(value, str.__repr__(value))
        case bytes():
            return "b" + _quoted(value.decode("latin-1"), bytes.__repr__(value)[1:])
        case int():
            return int.__repr__(value)
        case float():
            return _float(value)
        case tuple():
            items = _sources(cast("tuple[object, ...]", value))
            return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
        case list():
            return f"[{', '.join(_sources(cast('list[object]', value)))}]"
        case dict():
            pairs = cast("dict[object, object]", value).items()
            return (
                "{"
                + ", ".join(f"{_source(key)}: {_source(item)}" for key, item in pairs)
                + "}"
            )
        case _:
            raise TypeError(f"no literal for a value of type {type(value).__name__}")


def _sources(values: Iterable[object]) -> list[str]:
    return [_source(value) for value in values]


def _quoted(text: str, source: str) -> str:
    """`source` is the repr of `text`; its quotes become double ones where that costs no further backslash."""
    if not source.isascii():
        source = _BEYOND_ASCII.sub(_stable, source)
    if '"' not in text:
        return f'"{source[1:-1]}"'
    if text.count('"') > text.count("'"):
        return source
    # Both kinds of quote: repr chose single ones, so each single quote in the body is escaped and no double one is.
    body = source[1:-1].replace("\\'", "'").replace('"', '\\"')
    return f'"{body}"'


def _stable(match: re.Match[str]) -> str:
    """Escapes what Unicode 3.2 did not know: repr shows such a character or not, depending on the Python that runs."""
    from unicodedata import ucd_3_2_0

    character = match[0]
    return (
        ascii(character)[1:-1]
        if ucd_3_2_0.category(character).startswith("C")
        else character
    )


def _float(value: float) -> str:
    if math.isfinite(value):
        return float.__repr__(value).replace("e+", "e")
    return f'float("{float.__repr__(value)}")'
