"""Blocks of clean text laid out as lines: paragraphs, items, lists, code."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import Literal

LABELS = {
    "note": "Note",
    "important": "Important",
    "warning": "Warning",
    "caution": "Caution",
    "tip": "Tip",
}
"""What a paragraph begins with that came from an element of this name."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list, code or a table.

    Attributes:
        lines: Its text, in the margin of whatever holds it.
        kind: `text`, `list`, `item` (one that stands in no list), or `kept` (code and tables).
    """

    lines: list[str]
    kind: Literal["text", "list", "item", "kept"] = "text"


def joined(blocks: list[Block], *, lists_follow: bool = False) -> list[str]:
    """The lines of all, a blank one between any two, except before lists that follow a text."""
    lines: list[str] = []
    for block in blocks:
        if lines and not (lists_follow and block.kind == "list"):
            lines.append("")
        lines += block.lines
    return lines


def item(marker: str, blocks: list[Block]) -> list[str]:
    """The lines of one item, "" parting its blocks except before lists."""
    lines = joined(blocks, lists_follow=True)
    if not lines:
        return []
    pad = " " * len(marker)
    return [marker + lines[0], *(pad + line if line else "" for line in lines[1:])]


def labelled(label: str, blocks: list[Block]) -> list[Block]:
    """The blocks with `label: ` before the first, unless it says so itself."""
    if not blocks:
        return [Block([label])]
    first, *others = blocks
    if first.kind != "text":
        return [Block([f"{label}:"]), *blocks]
    if re.match(rf"{re.escape(label)}\s*[:–—]", first.lines[0], re.IGNORECASE):
        return blocks
    return [Block([f"{label}: {first.lines[0]}", *first.lines[1:]]), *others]


def preformatted(text: str) -> list[str]:
    """The lines of code, set in by four columns."""
    lines = textwrap.dedent(text.expandtabs(4)).split("\n")
    kept = "\n".join(line.rstrip() for line in lines).strip("\n")
    return [f"    {line}" if line else "" for line in kept.split("\n")] if kept else []
