"""Reads a character class: what stands between square brackets."""

from __future__ import annotations

import re
from collections.abc import Callable

from .charsets import CharSet, char, complement, of, union
from .escapes import Text, character_escape
from .properties import POSIX

# POSIX has its classes inside classes only. ECMA-262 would end the class at the first bracket, and has no reading for
# the second one, which must follow.
_POSIX = re.compile(r"\[:(\^?)([a-z]+):\](?=[^\[]*\])")


def character_class(text: Text, folded: Callable[[CharSet, int], CharSet]) -> CharSet:
    """The characters of a class; `text` stands after its opening bracket.

    Args:
        folded: Adds the other cases where letters stand for both.

    Raises:
        PatternError: The class never ends, or holds what cannot be expressed.
    """
    start = text.position - 1
    negated = text.take("^")
    sets: list[CharSet] = []
    while not text.take("]"):
        if text.position >= len(text.pattern):
            raise text.error("the class is never closed", "close it with ]", start)
        sets.append(folded(_item(text), start))
    return complement(union(sets)) if negated else union(sets)


def _item(text: Text) -> CharSet:
    """One character, one class escape or one range."""
    start = text.position
    if match := text.match(_POSIX):
        return _posix(text, match)
    if text.peek("&&["):
        raise text.error(
            "ECMA-262 has no intersection of classes",
            "list the characters that remain, or use (?!…) before the class",
        )
    first = _atom(text)
    if not text.peek("-") or text.pattern[text.position + 1 :][:1] in ("", "]"):
        return first
    dash = text.position
    text.position += 1
    last = _atom(text)
    if _single(first) is None or _single(last) is None:
        text.position = dash
        text.note("a - beside a class escape read as itself")
        return _with_dash(text, first)
    low, high = first.ranges[0][0], last.ranges[0][0]
    if low > high:
        raise text.error(
            f"the range {text.pattern[start : text.position]} runs backwards",
            "put the smaller character first, or a backslash before the -",
            start,
        )
    return of((low, high))


def _with_dash(text: Text, first: CharSet) -> CharSet:
    text.position += 1
    return union((first, char(ord("-"))))


def _single(one: CharSet) -> int | None:
    """The only character of a set; None where there are more."""
    if one.categories or len(one.ranges) != 1 or one.ranges[0][0] != one.ranges[0][1]:
        return None
    return one.ranges[0][0]


def _atom(text: Text) -> CharSet:
    if not text.take("\\"):
        return char(ord(text.next()))
    if text.take("b"):
        return char(0x08)
    return character_escape(text)


def _posix(text: Text, match: re.Match[str]) -> CharSet:
    found = POSIX.get(match[2])
    if found is None:
        raise text.error(
            f"there is no class {match[0]}", "list its characters", match.start()
        )
    text.note(f"{match[0]} read as in POSIX")
    return complement(found) if match[1] else found
