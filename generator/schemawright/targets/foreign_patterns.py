"""Patterns on their way through datamodel-code-generator: it sees markers, and never rewrites an expression."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import Diagnostics
from ..python.patterns import Kind, PatternError, Translation, translate
from ..python.rust_patterns import rust_pattern
from ..shapes import String

_MARKER = re.compile(r"P(\d+)P")


@dataclass(frozen=True, slots=True)
class Native:
    """An expression in the words of the library's own engine."""

    source: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """An expression for Python's `re`, which the library's engine cannot run; see `runtime/_patterns.py`."""

    source: str


class Patterns:
    """The patterns of one module.

    Args:
        library: Name of the library, for people.
    """

    def __init__(self, library: str, diagnostics: Diagnostics) -> None:
        self._library = library
        self._diagnostics = diagnostics
        self._found: list[Native | Foreign] = []
        self._known: dict[tuple[str, ...], str | None] = {}

    def marker(self, shape: String) -> str | None:
        """What stands for the patterns of a shape; None where every text fits."""
        if shape.patterns not in self._known:
            self._known[shape.patterns] = self._new(shape)
        return self._known[shape.patterns]

    def at(self, marker: str) -> Native | Foreign | None:
        """What a marker stands for; None where the text is none."""
        match = _MARKER.fullmatch(marker)
        return self._found[int(match[1])] if match is not None else None

    def _new(self, shape: String) -> str | None:
        translations = [
            one
            for one in (self._translation(pattern, shape) for pattern in shape.patterns)
            if one is not None and one.kind is not Kind.ANY
        ]
        if not translations:
            return None
        self._found.append(_expression(translations))
        return f"P{len(self._found) - 1}P"

    def _translation(self, pattern: str, shape: String) -> Translation | None:
        try:
            return translate(pattern)
        except PatternError as error:
            text = f"the {self._library} models do not check the pattern: {error}"
            self._diagnostics.note(shape.place / "pattern", "not-enforced", text)
            return None


def _expression(translations: list[Translation]) -> Native | Foreign:
    if len(translations) == 1:
        (one,) = translations
        rust = rust_pattern(one)
        return Foreign(one.source) if rust is None else Native(rust)
    # Each is to be found somewhere, and an expression that looks ahead from the start finds them all.
    looks = (f"(?=(?s:.*?)(?:{one.source}))" for one in translations)
    return Foreign("^" + "".join(looks))
