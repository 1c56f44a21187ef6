"""Patterns as Rust's regular expressions, which pydantic runs: in linear time, but without conditions on what stands
around, and not beyond a certain size.
"""

from __future__ import annotations

from .patterns import PatternError, Translation
from .patterns.charsets import CharSet
from .patterns.emitting import Emitter, char_set
from .patterns.syntax import (
    Atomic,
    Back,
    Chars,
    Edge,
    EdgeKind,
    Look,
    Mode,
    Node,
    Repeat,
    children,
)

_EDGES = {EdgeKind.START: "^", EdgeKind.END: "$", EdgeKind.WORD: r"(?-u:\b)"}
"""Rust's `$` is the end of the text, as in ECMA-262; Python's also fits before a line feed there."""

_SURROGATES = (0xD800, 0xDFFF)
# Rust refuses an expression whose automaton takes more than 10 MB. A category takes up to 51 kB, another class that
# reaches beyond ASCII about 1 kB, any other about 100 bytes.
_LARGEST = 80_000
_CATEGORY_SIZE = 500
_WIDE_SIZE = 10


def rust_pattern(translation: Translation) -> str | None:
    """The pattern in Rust's spelling, to be found anywhere in a text; None where Rust has no expression for it."""
    if _size(translation.node) > _LARGEST:
        return None
    try:
        return _RustEmitter(translation.pattern).text(translation.node)
    except _BeyondRust:
        return None


class _BeyondRust(PatternError):
    """What Rust's regular expressions leave out."""


class _RustEmitter(Emitter):
    def text(self, node: Node) -> str:
        match node:
            case Chars(one):
                return _unnamed_surrogates(char_set(_without_surrogates(one)))
            case Edge(kind) if kind in _EDGES:
                return _EDGES[kind]
            case Edge() | Look() | Back() | Atomic() | Repeat(mode=Mode.POSSESSIVE):
                raise _BeyondRust(self.pattern, 0, "not in Rust", "use Python's engine")
            case _:
                return super().text(node)


def _without_surrogates(one: CharSet) -> CharSet:
    """The set without halves of characters, which Rust's text never has."""
    low, high = _SURROGATES
    ranges: list[tuple[int, int]] = []
    for first, last in one.ranges:
        if last < low or first > high or (first < low and last > high):
            # A range around them is fine: `\x00-\U0010ffff`.
            ranges.append((first, last))
            continue
        if first < low:
            ranges.append((first, low - 1))
        if last > high:
            ranges.append((high + 1, last))
    return CharSet(tuple(ranges), one.categories - {"Cs"}, one.negated)


def _unnamed_surrogates(text: str) -> str:
    """A class that names no half of a character, which Rust takes for an error; they may stand at ends of ranges."""
    text = text.replace(r"\ud800-\udfff", "")
    if text == "[^]":
        return "(?s:.)"
    return text.replace(r"\ud800-", r"\ue000-").replace(r"-\udfff", r"-\ud7ff")


def _size(node: Node) -> int:
    """Roughly the states of the automaton."""
    match node:
        case Chars(one) if one.categories:
            return _CATEGORY_SIZE
        case Chars(one):
            return 1 if one.ranges and one.ranges[-1][1] < 0x80 else _WIDE_SIZE
        case Repeat(body, least, most):
            return _size(body) * max(1, least + 1 if most is None else most)
        case _:
            return sum(map(_size, children(node)))
