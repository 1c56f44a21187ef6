"""What a comparison finds: changes, each judged by one rule for those who send and for those who read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..shapes import Json


class Verdict(StrEnum):
    """What a change does to those who use what was there before."""

    BREAKING = "breaking"
    """Code that was right may fail, or data that was accepted may be refused or read wrongly."""
    COMPATIBLE = "compatible"
    """Something can be done that could not, or is known that was not; whatever worked works."""
    DOCUMENTATION = "documentation"
    """Only texts for people differ."""


class Direction(StrEnum):
    """Which side of the data a change was judged for."""

    INPUT = "input"
    """What callers send."""
    OUTPUT = "output"
    """What they read."""
    BOTH = "both"
    """Both, with one verdict."""


class Use(StrEnum):
    """What a shape is used for: it decides by which column of the rules a change is judged."""

    INPUT = "input"
    """Sent by callers."""
    ANSWER = "answer"
    """Given by an operation; clients read answers leniently."""
    DATA = "data"
    """No operation is known to use the shape: data of it is written, and read by `from_dict`, which is strict."""

    @property
    def direction(self) -> Direction:
        return Direction.INPUT if self is Use.INPUT else Direction.OUTPUT


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference.

    Attributes:
        rule: Id of the rule that judged it.
        direction: None where there are no sides, as for operations.
        subject: `Shape`, `Shape.Member`, an operation or the service; `[]` is an item of a list and `{}` a value of
            a map.
        pointer: Where it stands in the normalized bundle of the new side, or in that of the old where it is gone.
            Empty where it stands in none.
        old, new: The facts that differ; None where there is none.
        text: One sentence.
    """

    rule: str
    verdict: Verdict
    direction: Direction | None
    subject: str
    pointer: str
    old: Json
    new: Json
    text: str
