"""What each shape is used for: sent by callers, given by operations, or neither, as far as is known."""

from __future__ import annotations

from collections.abc import Mapping

from ..python.reach import reachable
from ..shapes import Model, ShapeId
from .changes import Use

_UNKNOWN = frozenset((Use.INPUT, Use.DATA))
"""Nothing says who writes the data, so everybody may."""


def reached(model: Model) -> Mapping[ShapeId, frozenset[Use]]:
    """By shape, what operations use it for; nothing where none leads to it."""
    inputs = [one.input for one in model.operations if one.input is not None]
    outputs = [one.output for one in model.operations if one.output is not None]
    errors = model.errors if model.operations else ()
    sides = {
        Use.INPUT: frozenset(reachable(model, inputs)),
        Use.ANSWER: frozenset(reachable(model, [*outputs, *errors])),
    }
    return {
        id_: frozenset(use for use, ids in sides.items() if id_ in ids)
        for id_ in model.shapes
    }


def uses_in_both(old: frozenset[Use], new: frozenset[Use]) -> frozenset[Use]:
    """What a shape of both sides is judged for: what it went on to be used for, else what it was used for.

    What no operation leads to is written and read by whoever has the package.
    """
    before, after = old or _UNKNOWN, new or _UNKNOWN
    return (before & after) or before


def uses_in_one(uses: frozenset[Use]) -> frozenset[Use]:
    """What a shape of one side is judged for."""
    return uses or _UNKNOWN
