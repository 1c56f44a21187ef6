"""What patterns become: regular expressions, and checks that need none. Standard library only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from itertools import groupby
from typing import TypeAlias

Matcher: TypeAlias = Callable[[str], object]
"""Gives something true where a text fits."""

_CATEGORY = re.compile(r"\\p\{(\w+)\}")
_MOST_STEPS = 4096
_SPACES = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
)
"""White space of ECMA-262; `str.isspace` has others."""


def pattern(source: str) -> Matcher:
    r"""A regular expression that is to be found somewhere in a text (JSON Schema core 2020-12, 6.4).

    Besides what `re` knows, classes may hold Unicode categories: `[\p{L}\p{Nd}_]`. Those are written out for the
    Unicode version of the running Python when the first text comes, for that takes some milliseconds.
    """
    if "\\p{" not in source:
        return re.compile(source).search
    return lambda text: _compiled(source).search(text)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(_CATEGORY.sub(lambda match: _members(match[1]), source))


@cache
def _members(name: str) -> str:
    """The characters of a category (`Lu`) or a group of them (`L`) as they stand inside a class."""
    runs = [
        run
        for category, found in _runs().items()
        if category.startswith(name)
        for run in found
    ]
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in sorted(runs))


@cache
def _runs() -> dict[str, list[tuple[int, int]]]:
    """First and last code points of every run of characters of one category."""
    # Planes 4 to 13 are unassigned, 15 and 16 are for private use; asking for each code point there takes longer than
    # for all others together.
    runs: dict[str, list[tuple[int, int]]] = {
        "Cn": [(0x40000, 0xDFFFF), (0xE1000, 0xEFFFF), (0xFFFFE, 0xFFFFF), (0x10FFFE, 0x10FFFF)],
        "Co": [(0xF0000, 0xFFFFD), (0x100000, 0x10FFFD)],
    }  # fmt: skip
    for start, end in ((0, 0x40000), (0xE0000, 0xE1000)):
        code = start
        categories = map(unicodedata.category, map(chr, range(start, end)))
        for category, run in groupby(categories):
            first = code
            code += sum(1 for _ in run)
            runs.setdefault(category, []).append((first, code - 1))
    return runs


def linear(
    classes: Mapping[str, int], first: int, last: int, follow: tuple[int, ...]
) -> Matcher:
    """An automaton that reads a text once, for a pattern that `re` could take for ever over.

    Args:
        classes: The states that one class of characters leads to, as bits; `^` and `$` are the ends of the text.
        first, last: States that the pattern can begin and end with.
        follow: The states that can come after each.
    """
    steps: dict[tuple[int, str], int] = {}

    @cache
    def tests() -> list[tuple[Matcher, int]]:
        found = [(name, states) for name, states in classes.items() if name not in "^$"]
        return [(_compiled(name).match, states) for name, states in found]

    def reach(states: int) -> int:
        """What can come next: a continuation, or the pattern's beginning."""
        after = first
        while states:
            lowest = states & -states
            after |= follow[lowest.bit_length() - 1]
            states ^= lowest
        return after

    def step(states: int, char: str) -> int:
        leads = sum(states for fits, states in tests() if fits(char))
        if len(steps) >= _MOST_STEPS:
            steps.clear()
        taken = steps[states, char] = reach(states) & leads
        return taken

    def matches(text: str) -> bool:
        states = first & classes.get("^", 0)
        for char in text:
            if states & last:
                return True
            found = steps.get((states, char))
            states = step(states, char) if found is None else found
        return bool(states & last or reach(states) & classes.get("$", 0) & last)

    return matches


def anything(text: str) -> bool:  # noqa: ARG001
    """For a pattern that is found in every text, the empty one too."""
    return True


def printable(text: str, extra: str = "") -> bool:
    r"""Whether one of `[\p{L}\p{M}\p{S}\p{N}\p{P}]` occurs, or one of `extra`.

    Those categories are just what `str.isprintable` accepts, save the space.
    """
    return any((char.isprintable() and char != " ") or char in extra for char in text)


def all_printable(text: str, extra: str = "") -> bool:
    r"""Whether nothing but `[\p{L}\p{M}\p{S}\p{N}\p{P}]` and `extra` occurs; true for the empty text."""
    if text.isprintable() and " " not in text:
        return True
    return all((char.isprintable() and char != " ") or char in extra for char in text)


def non_space(text: str) -> bool:
    r"""Whether `\S` of ECMA-262 occurs: something else than its white space."""
    return text.strip(_SPACES) != ""
