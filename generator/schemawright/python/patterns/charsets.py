"""Sets of characters: ranges of code points, and Unicode categories by name.

Categories stay names until the generated package runs: which characters are letters depends on the Unicode version
of the Python that asks, and text generated under two Pythons must not differ.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

LAST = 0x10FFFF

MAJOR = {
    "C": ("Cc", "Cf", "Cn", "Co", "Cs"),
    "L": ("Ll", "Lm", "Lo", "Lt", "Lu"),
    "M": ("Mc", "Me", "Mn"),
    "N": ("Nd", "Nl", "No"),
    "P": ("Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps"),
    "S": ("Sc", "Sk", "Sm", "So"),
    "Z": ("Zl", "Zp", "Zs"),
}
CATEGORIES = frozenset(name for names in MAJOR.values() for name in names)
PRINTABLE = frozenset(name for major in "LMNPS" for name in MAJOR[major])
"""What `str.isprintable` accepts, save the space."""

_STABLE = 0x250
"""Below, every code point is assigned and no category has changed since Unicode 6.1."""

Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CharSet:
    """Characters.

    Attributes:
        ranges: First and last code points, sorted, neither overlapping nor touching.
        categories: Two-letter general categories, all of whose characters belong to the set.
        negated: All other characters are meant. Only where there are categories: else the ranges are turned over.
    """

    ranges: Ranges = ()
    categories: frozenset[str] = frozenset()
    negated: bool = False

    def __contains__(self, char: str) -> bool:
        code = ord(char)
        listed = any(first <= code <= last for first, last in self.ranges)
        return (listed or unicodedata.category(char) in self.categories) != self.negated


NOTHING = CharSet()
ANYTHING = CharSet(((0, LAST),))


def of(*ranges: tuple[int, int]) -> CharSet:
    return CharSet(merged(ranges))


def char(code: int) -> CharSet:
    return CharSet(((code, code),))


def chars(text: str) -> CharSet:
    return of(*((ord(one), ord(one)) for one in text))


def merged(ranges: Iterable[tuple[int, int]]) -> Ranges:
    out: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if out and first <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(out[-1][1], last))
        else:
            out.append((first, last))
    return tuple(out)


def inverted(ranges: Ranges) -> Ranges:
    out: list[tuple[int, int]] = []
    start = 0
    for first, last in ranges:
        if first > start:
            out.append((start, first - 1))
        start = last + 1
    if start <= LAST:
        out.append((start, LAST))
    return tuple(out)


def union(sets: Iterable[CharSet]) -> CharSet:
    """Everything in any of them; none may be negated."""
    ranges: list[tuple[int, int]] = []
    categories: set[str] = set()
    for one in sets:
        ranges.extend(one.ranges)
        categories |= one.categories
    return normal(merged(ranges), frozenset(categories))


def normal(ranges: Ranges, categories: frozenset[str]) -> CharSet:
    if categories == CATEGORIES or ranges == ANYTHING.ranges:
        return ANYTHING
    return CharSet(ranges, categories)


def complement(one: CharSet) -> CharSet:
    """All other characters. Categories part the code points, so a set of only them turns over without negation."""
    if not one.categories:
        return CharSet(inverted(one.ranges))
    if not one.ranges and not one.negated:
        return CharSet((), CATEGORIES - one.categories)
    return CharSet(one.ranges, one.categories, not one.negated)


def size(one: CharSet) -> int:
    """How many characters a set without categories holds."""
    return sum(last - first + 1 for first, last in one.ranges)


def may_meet(one: CharSet, other: CharSet) -> bool:
    """Whether a character can be in both; beyond Latin, sets of categories are taken to meet whatever goes beyond."""
    if not one.categories and not other.categories:
        return any(a <= d and c <= b for a, b in one.ranges for c, d in other.ranges)
    if _reaches_beyond(one) and _reaches_beyond(other):
        return True
    return any(chr(code) in one and chr(code) in other for code in range(_STABLE))


def _reaches_beyond(one: CharSet) -> bool:
    return bool(one.categories) or any(last >= _STABLE for _, last in one.ranges)


DIGIT = of((0x30, 0x39))
WORD = of((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
SPACE = chars(
    "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"
    + "".join(map(chr, range(0x2000, 0x200B)))
)
"""WhiteSpace and LineTerminator of ECMA-262 (12.2, 12.3)."""
LINE_ENDS = chars("\n\r\u2028\u2029")
NOT_LINE_END = complement(LINE_ENDS)


def any_case(one: CharSet, *, unicode: bool) -> CharSet:
    """`one` with both cases of its ASCII letters and, by Unicode's folding, what else folds to k and s."""
    extra: list[tuple[int, int]] = []
    for lower in range(ord("a"), ord("z") + 1):
        upper = lower - 0x20
        if any(
            first <= code <= last
            for first, last in one.ranges
            for code in (lower, upper)
        ):
            extra += [(lower, lower), (upper, upper)]
            if unicode and chr(lower) in _FOLDED:
                other = _FOLDED[chr(lower)]
                extra.append((other, other))
    return CharSet(merged([*one.ranges, *extra]), one.categories, one.negated)


_FOLDED = {"k": 0x212A, "s": 0x17F}
"""The sign of the kelvin and the long s."""


def has_other_cases(one: CharSet) -> bool:
    """Whether letters beyond ASCII are listed that have another case."""
    codes = (
        code
        for first, last in one.ranges
        for code in range(max(first, 0x80), min(last, 0x2000) + 1)
    )
    return any(chr(code).lower() != chr(code).upper() for code in codes)
