"""Texts, bytes, enums and constants."""

from __future__ import annotations

from typing import Any

from ..schemas.values import value_key
from ..shapes import Blob, Enum, Json, Literal, String
from .bounds import compare_least, compare_most
from .recording import Record, Spot

_MARK = "password"
"""The format that marks a secret; secrecy is compared by itself."""


def compare_enums(record: Record, old: Enum, new: Enum, spot: Spot) -> None:
    for value in old.values:
        if value not in new.values:
            record.at(spot, "enum-value-removed", value)
    for value in new.values:
        if value not in old.values:
            record.at(spot, "enum-value-added", None, value)


def compare_literals(record: Record, old: Literal, new: Literal, spot: Spot) -> None:
    before, after = _by_key(old), _by_key(new)
    if before.keys() == after.keys():
        return
    if len(before) == len(after) == 1:
        record.at(spot, "constant-changed", *before.values(), *after.values())
        return
    for key, value in before.items():
        if key not in after:
            record.at(spot, "literal-value-removed", value)
    for key, value in after.items():
        if key not in before:
            record.at(spot, "literal-value-added", None, value)


def _by_key(shape: Literal) -> dict[object, Json]:
    values: Any = shape.values  # JSON by its definition
    return {value_key(value): value for value in values}


def compare_strings(record: Record, old: String, new: String, spot: Spot) -> None:
    compare_lengths(record, old, new, spot)
    _compare_patterns(record, old, new, spot)
    before = None if old.format == _MARK else old.format
    after = None if new.format == _MARK else new.format
    if before == after:
        return
    if before is None:
        rule = "format-added"
    else:
        rule = "format-dropped" if after is None else "format-changed"
    record.at(spot, rule, before, after)


def compare_lengths(
    record: Record, old: String | Blob, new: String | Blob, spot: Spot
) -> None:
    compare_least(record, spot, "min-length", old.min_length, new.min_length)
    compare_most(record, spot, "max-length", old.max_length, new.max_length)


def _compare_patterns(record: Record, old: String, new: String, spot: Spot) -> None:
    gone = [each for each in old.patterns if each not in new.patterns]
    come = [each for each in new.patterns if each not in old.patterns]
    for before, after in zip(gone, come, strict=False):
        record.at(spot, "pattern-changed", before, after)
    for each in gone[len(come) :]:
        record.at(spot, "pattern-dropped", each)
    for each in come[len(gone) :]:
        record.at(spot, "pattern-added", None, each)
