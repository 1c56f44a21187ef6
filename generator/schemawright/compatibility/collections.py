"""Lists, tuples and maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..shapes import List, Map, Model, ShapeId, String, Tuple
from .bounds import compare_least, compare_most
from .kinds import kind_of
from .recording import Record, Spot

if TYPE_CHECKING:
    from .walking import Comparison


def compare_lists(comparison: Comparison, old: List, new: List, spot: Spot) -> None:
    _compare_counts(comparison.record, old, new, spot)
    comparison.targets(old.item, new.item, spot.item())


def compare_tuples(comparison: Comparison, old: Tuple, new: Tuple, spot: Spot) -> None:
    record = comparison.record
    if len(old.prefix) != len(new.prefix):
        record.at(spot, "tuple-length-changed", len(old.prefix), len(new.prefix))
    for at, (before, after) in enumerate(zip(old.prefix, new.prefix, strict=False)):
        comparison.targets(before, after, spot.place(at))
    if old.rest is None and new.rest is not None:
        record.at(spot, "tuple-opened")
    elif old.rest is not None and new.rest is None:
        record.at(spot, "tuple-closed")
    elif old.rest is not None and new.rest is not None:
        comparison.targets(old.rest, new.rest, spot.item())
    _compare_counts(record, old, new, spot)


def _compare_counts(
    record: Record, old: List | Tuple, new: List | Tuple, spot: Spot
) -> None:
    compare_least(record, spot, "min-items", old.min_items, new.min_items)
    compare_most(record, spot, "max-items", old.max_items, new.max_items)
    if old.unique != new.unique:
        rule = "unique-items-demanded" if new.unique else "unique-items-dropped"
        record.at(spot, rule)


def compare_maps(comparison: Comparison, old: Map, new: Map, spot: Spot) -> None:
    record = comparison.record
    before = _key(comparison.old, old)
    after = _key(comparison.new, new)
    if before is not None and after is not None:
        comparison.ids(before, after, spot.names())
    elif after is not None:
        name = _told(comparison.new, after)
        record.at(spot, "map-keys-restricted", None, name)
    elif before is not None:
        record.at(spot, "map-keys-freed", _told(comparison.old, before))
    comparison.targets(old.value, new.value, spot.value())
    least = (old.min_properties, new.min_properties)
    compare_least(record, spot, "min-properties", *least)
    most = (old.max_properties, new.max_properties)
    compare_most(record, spot, "max-properties", *most)


def _key(model: Model, shape: Map) -> ShapeId | None:
    """What names must be; None where any text will do, whether or not there is a type for it."""
    key = None if shape.key is None else model.shapes[shape.key]
    if key is None or (isinstance(key, String) and not _limits(key)):
        return None
    return key.id


def _limits(shape: String) -> bool:
    """Whether it refuses any text, or says more of it than that it is one."""
    return bool(
        shape.min_length
        or shape.max_length is not None
        or shape.patterns
        or shape.format
        or shape.walk
    )


def _told(model: Model, id_: ShapeId) -> str:
    return kind_of(model.shapes[id_]) if "#" in id_ else str(id_)
