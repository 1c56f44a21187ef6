"""Limits: which of two is the tighter one."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from ..shapes import Integer, Json, Number
from .recording import Record, Spot


def compare_least(
    record: Record, spot: Spot, name: str, old: int | None, new: int | None
) -> None:
    """A count that must be reached; none is zero."""
    if (old or 0) != (new or 0):
        tighter = (new or 0) > (old or 0)
        record.at(spot, _rule(name, tighter=tighter), old, new)


def compare_most(
    record: Record, spot: Spot, name: str, old: int | None, new: int | None
) -> None:
    """A count that must not be passed; none is no limit."""
    if old != new:
        tighter = new is not None and (old is None or new < old)
        record.at(spot, _rule(name, tighter=tighter), old, new)


def compare_numbers(
    record: Record, spot: Spot, old: Integer | Number, new: Integer | Number
) -> None:
    """The limits of a value. An exclusive one of integers is the next integer."""
    whole = isinstance(old, Integer) and isinstance(new, Integer)
    lows = _low(old, whole=whole), _low(new, whole=whole)
    highs = _high(old, whole=whole), _high(new, whole=whole)
    if lows[0] != lows[1]:
        tighter = _above(lows[1], lows[0])
        record.at(
            spot,
            _rule("minimum", tighter=tighter),
            *(_told(each, "more than") for each in lows),
        )
    if highs[0] != highs[1]:
        tighter = _above(_negative(highs[1]), _negative(highs[0]))
        record.at(
            spot,
            _rule("maximum", tighter=tighter),
            *(_told(each, "less than") for each in highs),
        )
    _compare_steps(record, spot, old.multiple_of, new.multiple_of)


_Bound = tuple[int | float, bool] | None
"""A limit, and whether it is itself excluded."""


def _low(shape: Integer | Number, *, whole: bool) -> _Bound:
    limits = [
        (value, excluded)
        for value, excluded in (
            (shape.minimum, False),
            (shape.exclusive_minimum, True),
        )
        if value is not None
    ]
    if whole:
        limits = [(floor(v) + 1 if e else ceil(v), False) for v, e in limits]
    return max(limits, default=None)


def _high(shape: Integer | Number, *, whole: bool) -> _Bound:
    limits = [
        (value, excluded)
        for value, excluded in (
            (shape.maximum, False),
            (shape.exclusive_maximum, True),
        )
        if value is not None
    ]
    if whole:
        limits = [(ceil(v) - 1 if e else floor(v), False) for v, e in limits]
    return min(limits, key=lambda each: (each[0], not each[1]), default=None)


def _negative(bound: _Bound) -> _Bound:
    return None if bound is None else (-bound[0], bound[1])


def _above(new: _Bound, old: _Bound) -> bool:
    return new is not None and (old is None or new > old)


def _told(bound: _Bound, words: str) -> Json:
    if bound is None:
        return None
    return f"{words} {bound[0]}" if bound[1] else bound[0]


def _compare_steps(
    record: Record, spot: Spot, old: int | float | None, new: int | float | None
) -> None:
    if old == new:
        return
    if old is None or (new is not None and _is_multiple(new, old)):
        rule = "multiple-of-tightened"
    elif new is None or _is_multiple(old, new):
        rule = "multiple-of-loosened"
    else:
        rule = "multiple-of-changed"
    record.at(spot, rule, old, new)


def _is_multiple(value: int | float, step: int | float) -> bool:
    # By their decimal spelling: 0.3 is three times 0.1.
    return Fraction(str(value)) % Fraction(str(step)) == 0


def _rule(name: str, *, tighter: bool) -> str:
    return f"{name}-tightened" if tighter else f"{name}-loosened"
