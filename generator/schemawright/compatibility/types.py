"""Shapes of two kinds that stand in one place: widened, narrowed, or another type altogether."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..shapes import (
    Any,
    Boolean,
    Enum,
    Integer,
    Literal,
    Number,
    Shape,
    String,
    Target,
    TextKind,
    Union,
)
from .bounds import compare_numbers
from .kinds import is_plain, kind_of
from .recording import Spot

if TYPE_CHECKING:
    from .walking import Comparison


def compare_kinds(comparison: Comparison, old: Shape, new: Shape, spot: Spot) -> None:
    """What it means that one kind of shape took the place of another."""
    record, facts = comparison.record, (kind_of(old), kind_of(new))
    match old, new:
        case Integer(), Number():
            record.at(spot, "integer-widened", *facts)
            compare_numbers(record, spot, old, new)
        case Number(), Integer():
            record.at(spot, "number-narrowed", *facts)
            compare_numbers(record, spot, old, new)
        case String(kind=TextKind.TEXT), Enum():
            record.at(spot, "text-closed", *facts)
        case Enum(), String(kind=TextKind.TEXT):
            record.at(spot, "enum-opened", *facts)
        case _, Union() if _among(comparison, old, new):
            record.at(spot, "union-formed", *facts)
        case Union(), _ if _among_old(comparison, old, new):
            record.at(spot, "union-dissolved", *facts)
        case _, _ if _opens(old, new):
            record.at(spot, "type-opened", *facts)
        case _, _ if _opens(new, old):
            record.at(spot, "type-closed", *facts)
        case _:
            record.at(spot, "type-changed", *facts)


def _among(comparison: Comparison, old: Shape, new: Union) -> bool:
    """Whether a shape went on as one branch of a union."""
    return any(comparison.are_same(Target(old.id), one) for one in new.branches)


def _among_old(comparison: Comparison, old: Union, new: Shape) -> bool:
    return any(comparison.are_same(one, Target(new.id)) for one in old.branches)


def _opens(narrow: Shape, wide: Shape) -> bool:
    """Whether every value of the one is a value of the other, in the same Python type."""
    match narrow, wide:
        case _, Any(walk=False):
            return is_plain(narrow)
        case Literal(values=values), String(kind=TextKind.TEXT):
            return all(isinstance(each, str) for each in values)
        case Literal(values=values), Integer():
            return all(type(each) is int for each in values)
        case Literal(values=values), Number():
            return all(type(each) in (int, float) for each in values)
        case Literal(values=values), Boolean():
            return all(isinstance(each, bool) for each in values)
        case _:
            return False
