"""Clean text broken into lines: paragraphs, lists and code, as Markdown writes them.

What is read as what: a blank line parts paragraphs; `-`, `*`, `+`, `1.` and `1)` begin items, whose further lines hang
under their text; a fence, a table, and lines set in by four columns after a blank line are kept as they are. A line
break inside a paragraph is kept, except where it only ends a line that somebody had wrapped by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_ITEM = re.compile(r"(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)")
_FENCE = re.compile(r"`{3,}|~{3,}")
_ATOMS = re.compile(r"(?:`[^`\n]+`|\S)+")

_STRUCTURAL = re.compile(r"(?:[-*+•]|\d{1,3}[.)])$|[#|]|>>>|```|~~~")
"""A word that must not begin a line by the accident of wrapping, since it would mean something there."""

_HAND_WRAPPED = 60
"""A line from this length on that ends inside a sentence was broken for its length alone."""

_NARROWEST = 16
"""Columns that deeply nested text keeps, whatever the width."""


def wrap(text: str, *, width: int, indent: int = 0, lead: int = 0) -> list[str]:
    """Lines of `text`, of at most `width` columns except where a word is longer.

    Code in backticks stays on one line where it fits on one.

    Args:
        text: Clean text; line ends may be of any kind.
        width: Columns of a whole line, its indent included.
        indent: Columns that each line but the blank ones is set in.
        lead: Columns that something else takes on the first line; negative where the first line begins further left.
    """
    pad = " " * indent
    lines: list[str] = []
    for block in _Reader(text).blocks():
        if isinstance(block, _Kept):
            lines.append(block.line)
            continue
        room = width - indent - (0 if lines else lead)
        lines += _fill(block, room, width - indent)
    return [pad + line if line else "" for line in lines]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A line that stays as it is: a blank one, or one of code or of a table."""

    line: str


@dataclass(slots=True)
class _Words:
    """Text to fill lines with: `first` stands before the first one, `rest` before the others."""

    first: str
    rest: str
    text: list[str]

    def takes(self) -> bool:
        """Whether the next line continues the last one."""
        last = self.text[-1]
        return len(last) >= _HAND_WRAPPED and last[-1] not in ".:!?;"


@dataclass(slots=True)
class _Reader:
    text: str
    margins: list[int] = field(default_factory=lambda: [0])
    """Columns in which the text of the open list items begins."""
    words: _Words | None = None
    fence: str = ""

    def blocks(self) -> Iterator[_Kept | _Words]:
        """The blocks of the text in order, no blank ones at either end."""
        blank = False
        begun = False
        for raw in self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            line = raw.rstrip()
            if not line:
                yield from self._flush()
                blank = begun
                continue
            kept = self._kept(line.expandtabs(4), after_blank=blank)
            if blank or kept is not None:
                yield from self._flush()
            if blank:
                yield _Kept("")
            blank, begun = False, True
            if kept is not None:
                yield _Kept(kept)
            elif finished := self._read(line.expandtabs(4)):
                yield finished
        yield from self._flush()

    def _kept(self, line: str, *, after_blank: bool) -> str | None:
        """The line, where it is not to be filled."""
        stripped = line.lstrip()
        if self.fence:
            if stripped.startswith(self.fence):
                self.fence = ""
            return line
        if fence := _FENCE.match(stripped):
            self.fence = fence[0]
            return line
        if stripped[0] == "|":
            return line
        lead = len(line) - len(stripped)
        inside = lead >= self.margins[-1] + 4
        if inside and (after_blank or self.words is None) and not _ITEM.match(stripped):
            return line
        return None

    def _read(self, line: str) -> _Words | None:
        """Takes a line in; gives the block that it ended."""
        stripped = line.strip()
        lead = len(line) - len(line.lstrip())
        item = _ITEM.match(stripped)
        before = self.words
        if before is not None and item is None:
            if before.takes():
                before.text.append(stripped)
                return None
            self.words = _Words(before.rest, before.rest, [stripped])
            return before
        while lead < self.margins[-1]:
            self.margins.pop()
        if item is None:
            margin = " " * self.margins[-1]
            self.words = _Words(margin, margin, [stripped])
        else:
            marker = " " * lead + item[0].rstrip() + " "
            self.margins.append(len(marker))
            self.words = _Words(marker, " " * len(marker), [stripped[item.end() :]])
        return before

    def _flush(self) -> Iterator[_Words]:
        if self.words is not None:
            yield self.words
            self.words = None


def _fill(block: _Words, room: int, width: int) -> list[str]:
    """The lines of one paragraph or item; `room` is that of the first line."""
    text = " ".join(block.text)
    room = max(room - len(block.first), _NARROWEST)
    rest = max(width - len(block.rest), _NARROWEST)
    lines: list[str] = []
    line: list[str] = []
    used = -1
    for word in _atoms(text, min(room, rest)):
        if used >= 0 and used + 1 + len(word) > room:
            carried = [line.pop()] if _STRUCTURAL.match(word) and len(line) > 1 else []
            lines.append(" ".join(line))
            line = carried
            used = len(carried[0]) if carried else -1
            room = rest
        line.append(word)
        used += 1 + len(word)
    lines.append(" ".join(line))
    return [
        (block.rest if index else block.first) + text
        for index, text in enumerate(lines)
    ]


def _atoms(text: str, room: int) -> list[str]:
    """The words of `text`; code in backticks counts as one word as long as it fits on a line."""
    if "`" not in text:
        return text.split()
    atoms: list[str] = []
    for atom in _ATOMS.findall(text):
        if len(atom) > room:
            atoms += atom.split()
        else:
            atoms.append(atom)
    return atoms
