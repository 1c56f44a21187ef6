"""Unions: which branch of the old side is which of the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..shapes import Json, Shape, Target, Union
from .kinds import kind_of
from .recording import Spot

if TYPE_CHECKING:
    from .walking import Comparison


def compare_unions(comparison: Comparison, old: Union, new: Union, spot: Spot) -> None:
    record = comparison.record
    if old.exclusive != new.exclusive:
        rule = "union-made-exclusive" if new.exclusive else "union-made-inclusive"
        record.at(spot, rule)
    gone, come = list(old.branches), list(new.branches)
    for before in old.branches:
        same = next((one for one in come if comparison.are_same(before, one)), None)
        if same is not None:
            gone.remove(before)
            come.remove(same)
    for before in tuple(gone):
        kind = kind_of(comparison.old.shapes[before.shape])
        alike = [
            one for one in come if kind_of(comparison.new.shapes[one.shape]) == kind
        ]
        # Of two classes, neither is a changed form of the other.
        if alike and _is_inline(before) and _is_inline(alike[0]):
            gone.remove(before)
            come.remove(alike[0])
            comparison.targets(before, alike[0], spot)
    for before in gone:
        fact = branch_name(before, comparison.old.shapes[before.shape])
        record.at(spot, "union-branch-removed", fact)
    for after in come:
        fact = branch_name(after, comparison.new.shapes[after.shape])
        record.at(spot, "union-branch-added", None, fact)


def _is_inline(target: Target) -> bool:
    return "#" in target.shape


def branch_name(target: Target, shape: Shape) -> Json:
    """A branch as a fact: by name where it has one."""
    return kind_of(shape) if _is_inline(target) else str(target.shape)
