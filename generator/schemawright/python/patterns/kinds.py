"""Recognises what can be told without a regular expression."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .charsets import (
    ANYTHING,
    MAJOR,
    PRINTABLE,
    SPACE,
    CharSet,
    complement,
    merged,
    size,
)
from .syntax import (
    EMPTY,
    Chars,
    Choice,
    Edge,
    EdgeKind,
    Node,
    Repeat,
    Sequence,
    sequence,
)


class Kind(StrEnum):
    """How to find out whether a text fits, at its simplest."""

    ANY = "any"
    """Every text fits."""
    NOT_EMPTY = "not-empty"
    """At least one character."""
    NON_SPACE = "non-space"
    """At least one character that is no white space of ECMA-262."""
    PRINTABLE = "printable"
    """At least one character that prints and is no space, or is one of `texts[0]`."""
    ALL_PRINTABLE = "all-printable"
    """Only such characters, and at least one."""
    NO_UNPRINTABLE = "no-unprintable"
    """Only such characters, or none."""
    CONTAINS = "contains"
    """`texts[0]` occurs."""
    STARTS = "starts"
    """Begins with one of `texts`."""
    ENDS = "ends"
    """Ends with one of `texts`."""
    ONE_OF = "one-of"
    """Is one of `texts`."""
    REGEX = "regex"
    """Needs the regular expression."""


@dataclass(frozen=True, slots=True)
class Recognised:
    kind: Kind
    texts: tuple[str, ...] = ()


_MOST_TEXTS = 64
_NON_SPACE = complement(SPACE)
_SEPARATORS = merged(
    [
        (0x20, 0x20),
        (0xA0, 0xA0),
        (0x1680, 0x1680),
        (0x2000, 0x200A),
        (0x2028, 0x2029),
        (0x202F, 0x202F),
        (0x205F, 0x205F),
        (0x3000, 0x3000),
    ]
)
"""All of `\\p{Z}`; Unicode has moved none in or out since 6.3."""


def recognise(node: Node) -> Recognised:
    """How to tell whether `node`, trimmed, is found in a text."""
    if node == EMPTY:
        return Recognised(Kind.ANY)
    if isinstance(node, Chars):
        return _one_char(node.set)
    parts = node.parts if isinstance(node, Sequence) else (node,)
    start = parts[0] == Edge(EdgeKind.START)
    end = parts[-1] == Edge(EdgeKind.END)
    inner = sequence(parts[int(start) : len(parts) - int(end)])
    if start and end and isinstance(inner, Repeat) and isinstance(inner.body, Chars):
        return _all_chars(inner, inner.body.set)
    texts = _texts(inner)
    if texts is None:
        return Recognised(Kind.REGEX)
    if start and end:
        return Recognised(Kind.ONE_OF, texts)
    if start or end:
        if "" in texts:
            return Recognised(Kind.ANY)
        return Recognised(Kind.STARTS if start else Kind.ENDS, texts)
    return (
        Recognised(Kind.CONTAINS, texts) if len(texts) == 1 else Recognised(Kind.REGEX)
    )


def _one_char(one: CharSet) -> Recognised:
    if one == ANYTHING:
        return Recognised(Kind.NOT_EMPTY)
    if one == _NON_SPACE:
        return Recognised(Kind.NON_SPACE)
    if not one.categories and size(one) == 1:
        return Recognised(Kind.CONTAINS, (chr(one.ranges[0][0]),))
    extra = _beside_printable(one)
    return (
        Recognised(Kind.REGEX) if extra is None else Recognised(Kind.PRINTABLE, extra)
    )


def _all_chars(node: Repeat, one: CharSet) -> Recognised:
    if node.most is not None or node.least > 1:
        return Recognised(Kind.REGEX)
    if one == ANYTHING:
        return Recognised(Kind.NOT_EMPTY if node.least else Kind.ANY)
    extra = _beside_printable(one)
    if extra is None:
        return Recognised(Kind.REGEX)
    kind = Kind.ALL_PRINTABLE if node.least else Kind.NO_UNPRINTABLE
    return Recognised(kind, extra)


def _beside_printable(one: CharSet) -> tuple[str, ...] | None:
    """What a set holds beside the characters that print: nothing, or one text; None where it lacks some of those."""
    separators = frozenset(MAJOR["Z"])
    if one.negated or one.categories not in (PRINTABLE, PRINTABLE | separators):
        return None
    ranges = [*one.ranges, *(_SEPARATORS if one.categories & separators else ())]
    if size(CharSet(merged(ranges))) > 2 * _MOST_TEXTS:
        return None
    codes = (code for first, last in merged(ranges) for code in range(first, last + 1))
    # Those of ASCII that print are in already, under any version of Unicode.
    extra = "".join(chr(code) for code in codes if not 0x20 < code < 0x7F)
    return (extra,) if extra else ()


def _texts(node: Node) -> tuple[str, ...] | None:
    """The texts that fit as a whole, if they are few."""
    match node:
        case Chars(one) if not one.categories and size(one) <= _MOST_TEXTS:
            return tuple(
                chr(code)
                for first, last in one.ranges
                for code in range(first, last + 1)
            )
        case Sequence(parts):
            rows = [_texts(part) for part in parts]
            return _joined(row or () for row in rows) if None not in rows else None
        case Choice(options):
            found = [_texts(option) for option in options]
            return (
                _few(t for row in found for t in row or ())
                if None not in found
                else None
            )
        case Repeat(body, least, most) if most is not None and most <= 8:
            inner = _texts(body)
            if inner is None:
                return None
            counts = [_joined([inner] * count) for count in range(least, most + 1)]
            if None in counts:
                return None
            return _few(text for row in counts for text in row or ())
        case _:
            return None


def _joined(rows: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    return _few("".join(row) for row in itertools.product(*rows))


def _few(texts: Iterable[str]) -> tuple[str, ...] | None:
    found: dict[str, None] = {}
    for count, text in enumerate(texts):
        if count >= _MOST_TEXTS:
            return None
        found[text] = None
    return tuple(found)
