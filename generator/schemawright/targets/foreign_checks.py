"""Checks that travel through datamodel-code-generator as markers: it never sees, or rewrites, an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from ..errors import Diagnostics
from ..python.patterns import (
    Danger,
    Kind,
    PatternError,
    Translation,
    risk,
    translate,
)
from ..python.rust_patterns import rust_pattern
from ..shapes import Blob, String

_MARKER = re.compile(r"P(\d+)P")
_STEPS_AT_MOST = 10**7
"""About a tenth of a second of a regular expression that looks again and again."""


@dataclass(frozen=True, slots=True)
class Native:
    """An expression that the library's own engine runs."""

    source: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """An expression that `runtime/_patterns.py` compiles for Python's engine."""

    source: str


@dataclass(frozen=True, slots=True)
class Encoded:
    """Bounds of bytes, counted in characters of their base64."""

    least: int
    most: int | None


Check: TypeAlias = Native | Foreign | Encoded


class Checks:
    """The patterns of one module, and the bounds of its bytes.

    Args:
        library: Name of the library, for people. A field of it runs one expression in Rust.
    """

    def __init__(self, library: str, diagnostics: Diagnostics) -> None:
        self._library = library
        self._diagnostics = diagnostics
        self._found: list[tuple[Check, ...]] = []
        self._known: dict[tuple[tuple[str, ...], int | None], str | None] = {}

    def of_text(self, shape: String) -> str | None:
        """The marker of the patterns of a shape; None where every text fits."""
        key = shape.patterns, shape.max_length
        if key not in self._known:
            self._known[key] = self._marker(tuple(self._expressions(shape)))
        return self._known[key]

    def of_bytes(self, shape: Blob) -> str | None:
        """The marker of the bounds of a shape; None where it has none."""
        least, most = shape.min_length or 0, shape.max_length
        return self._marker(
            (Encoded(least, most),) if least or most is not None else ()
        )

    def _marker(self, found: tuple[Check, ...]) -> str | None:
        if not found:
            return None
        self._found.append(found)
        return f"P{len(self._found) - 1}P"

    def at(self, marker: str) -> tuple[Check, ...]:
        """What a marker stands for: at least one check, and at most one that is native."""
        match = _MARKER.fullmatch(marker)
        assert match is not None, "every pattern of a document is a marker"
        return self._found[int(match[1])]

    def _expressions(self, shape: String) -> Iterator[Native | Foreign]:
        translations = list(self._translations(shape))
        slow = [_is_slow(one, shape.max_length) for one in translations]
        # Rust reads any text once, so what would be slow in Python comes first.
        order = sorted(range(len(translations)), key=lambda at: not slow[at])
        native = next(
            (at for at in order if rust_pattern(translations[at]) is not None), None
        )
        for at, translation in enumerate(translations):
            if at == native:
                yield Native(rust_pattern(translation) or "")
            elif slow[at]:
                self._leave_out(shape, "can take time without bound on a long text")
            else:
                yield Foreign(translation.source)

    def _translations(self, shape: String) -> Iterator[Translation]:
        for pattern in shape.patterns:
            try:
                translation = translate(pattern)
            except PatternError as error:
                self._leave_out(shape, f"cannot be expressed in Python: {error}")
            else:
                if translation.kind is not Kind.ANY:
                    yield translation

    def _leave_out(self, shape: String, reason: str) -> None:
        text = f"the {self._library} models do not check the pattern: it {reason}"
        self._diagnostics.note(shape.place / "pattern", "not-enforced", text)


def _is_slow(translation: Translation, longest: int | None) -> bool:
    """Whether Python could take noticeable time on the longest text that the schema lets in."""
    cost = risk(translation, longest)
    if cost.danger is Danger.POLYNOMIAL:
        return cost.steps is None or cost.steps > _STEPS_AT_MOST
    return cost.danger is Danger.EXPONENTIAL
