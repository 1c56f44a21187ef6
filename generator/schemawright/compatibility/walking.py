"""Two models, shape by shape."""

from __future__ import annotations

from collections.abc import Mapping

from ..shapes import (
    Blob,
    Enum,
    Integer,
    List,
    Literal,
    Map,
    Model,
    Number,
    Shape,
    ShapeId,
    String,
    Structure,
    Target,
    Tuple,
    Union,
)
from . import collections, structures, types, unions, values
from .bounds import compare_numbers
from .changes import Use, Verdict
from .demands import compare_demands
from .kinds import is_composite, kind_of
from .recording import Record, Spot
from .texts import compare_texts


class Comparison:
    """Compares shapes of two models.

    Attributes:
        pairs: Named shapes of the old side, each with what it is on the new side.
        record: Receives the changes.
    """

    def __init__(
        self,
        old: Model,
        new: Model,
        pairs: Mapping[ShapeId, ShapeId],
        record: Record,
    ) -> None:
        self.old, self.new = old, new
        self.pairs = pairs
        self.record = record
        self._way: list[tuple[ShapeId, ShapeId]] = []

    def named(self, old: ShapeId, new: ShapeId, uses: frozenset[Use]) -> None:
        """A shape with a name, and whatever inside it has none."""
        one, other = self.old.shapes[old], self.new.shapes[new]
        spot = Spot(
            subject=str(new), old=f"/$defs/{old}", new=f"/$defs/{new}", uses=uses
        )
        compare_texts(self.record, spot, one, other)
        self._way.append((old, new))
        self.shapes(one, other, spot)
        self._way.pop()

    def targets(self, old: Target, new: Target, spot: Spot) -> None:
        """What stands at the end of two edges."""
        if old.nullable != new.nullable:
            self.record.at(spot, "null-accepted" if new.nullable else "null-refused")
        self.ids(old.shape, new.shape, spot)

    def ids(self, old: ShapeId, new: ShapeId, spot: Spot) -> None:
        """Two shapes that stand in one place."""
        if "#" not in old and self.pairs.get(old) == new:
            return  # compared by itself
        if (old, new) in self._way:
            return  # inside themselves
        one, other = self.old.shapes[old], self.new.shapes[new]
        named = "#" not in old and "#" not in new
        if named and is_composite(one) and type(one) is type(other):
            self.record.at(spot, "type-replaced", str(old), str(new))
            return
        if "#" in old and "#" in new:
            spot = spot.at(one.pointer, other.pointer)
        self._way.append((old, new))
        self.shapes(one, other, spot)
        self._way.pop()

    def are_same(self, old: Target, new: Target) -> bool:
        """Whether two edges lead to the same, but for texts."""
        trial = Comparison(self.old, self.new, self.pairs, Record())
        nowhere = Spot(subject="", old="", new="", uses=frozenset(Use))
        trial._way = list(self._way)
        trial.targets(old, new, nowhere)
        return all(one.verdict is Verdict.DOCUMENTATION for one in trial.record.changes)

    def shapes(self, old: Shape, new: Shape, spot: Spot) -> None:
        """The contents of two shapes."""
        compare_demands(self, old, new, spot)
        match old, new:
            case Structure(), Structure():
                structures.compare_structures(self, old, new, spot)
            case List(), List():
                collections.compare_lists(self, old, new, spot)
            case Tuple(), Tuple():
                collections.compare_tuples(self, old, new, spot)
            case Map(), Map():
                collections.compare_maps(self, old, new, spot)
            case Union(), Union():
                unions.compare_unions(self, old, new, spot)
            case Enum(), Enum():
                values.compare_enums(self.record, old, new, spot)
            case Literal(), Literal():
                values.compare_literals(self.record, old, new, spot)
            case String(), String() if old.kind is new.kind:
                values.compare_strings(self.record, old, new, spot)
            case Blob(), Blob():
                values.compare_lengths(self.record, old, new, spot)
            case _ if kind_of(old) != kind_of(new):
                types.compare_kinds(self, old, new, spot)
            case _:
                self._numbers(old, new, spot)

    def _numbers(self, old: Shape, new: Shape, spot: Spot) -> None:
        """Of booleans, moments and null, their kind is all there is."""
        if isinstance(old, Integer | Number) and isinstance(new, Integer | Number):
            compare_numbers(self.record, spot, old, new)
