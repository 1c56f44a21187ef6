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
class Expression:
    """One pattern.

    Attributes:
        rust: As pydantic runs it, or None where its engine cannot.
        python: As `runtime/_patterns.py` compiles it.
        categories: Whether Python's `re` alone could not compile it.
    """

    rust: str | None
    python: str
    categories: bool


class Patterns:
    """The patterns of one module.

    Args:
        library: Name of the library, for people.
    """

    def __init__(self, library: str, diagnostics: Diagnostics) -> None:
        self._library = library
        self._diagnostics = diagnostics
        self._found: list[tuple[Expression, ...]] = []
        self._known: dict[tuple[str, ...], str | None] = {}

    def marker(self, shape: String) -> str | None:
        """What stands for the patterns of a shape; None where every text fits."""
        if shape.patterns not in self._known:
            self._known[shape.patterns] = self._new(shape)
        return self._known[shape.patterns]

    def at(self, marker: str) -> tuple[Expression, ...]:
        """What a marker stands for; at least one."""
        match = _MARKER.fullmatch(marker)
        assert match is not None, "every pattern of a document is a marker"
        return self._found[int(match[1])]

    def _new(self, shape: String) -> str | None:
        translations = (self._translation(one, shape) for one in shape.patterns)
        found = tuple(
            Expression(rust_pattern(one), one.source, one.categories)
            for one in translations
            if one is not None and one.kind is not Kind.ANY
        )
        if not found:
            return None
        self._found.append(found)
        return f"P{len(self._found) - 1}P"

    def _translation(self, pattern: str, shape: String) -> Translation | None:
        try:
            return translate(pattern)
        except PatternError as error:
            text = f"the {self._library} models do not check the pattern: {error}"
            self._diagnostics.note(shape.place / "pattern", "not-enforced", text)
            return None
