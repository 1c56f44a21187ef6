"""All differences of two sides, judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from ..shapes import Model, ShapeId
from .changes import Change, Use, Verdict
from .kinds import is_composite, kind_of
from .operations import compare_error_facts, compare_operations, compare_services
from .pairing import paired
from .recording import Record, Spot
from .sides import Knowledge, Side, by_titles
from .usage import reached, uses_in_both, uses_in_one
from .walking import Comparison

ONLY_TITLES: Final = (
    "only {known} states its operations, so those of both sides are told by the titles of schemas; errors, signing, "
    "HTTP and the service itself are not compared"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What a comparison found.

    Attributes:
        old, new: What the user calls the sides.
        changes: Breaking ones first, then compatible ones, then texts; within these by subject.
        notices: What could not be compared, and why.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    notices: tuple[str, ...] = ()

    @property
    def worst(self) -> Verdict | None:
        """The most serious verdict; None where nothing differs."""
        return self.changes[0].verdict if self.changes else None

    def count(self, verdict: Verdict) -> int:
        return sum(change.verdict is verdict for change in self.changes)


def compare(old: Side, new: Side) -> Differences:
    """All differences between two sides."""
    notices: list[str] = []
    knowledge = min(old.knowledge, new.knowledge)
    if knowledge is Knowledge.TITLES and old.knowledge != new.knowledge:
        known = old if old.knowledge else new
        notices.append(ONLY_TITLES.format(known=known.label))
        old, new = by_titles(old), by_titles(new)
    pairs = paired(old.model, new.model)
    record = Record()
    comparison = Comparison(old.model, new.model, pairs, record)
    _compare_shapes(comparison)
    compare_operations(comparison, old, new)
    if knowledge is Knowledge.ALL:
        facts = (old.model.error_facts, new.model.error_facts)
        compare_error_facts(record, pairs, *facts)
    if old.model.service is not None and new.model.service is not None:
        texts = knowledge is Knowledge.ALL
        compare_services(record, old.model.service, new.model.service, texts=texts)
    return Differences(
        old=old.label,
        new=new.label,
        changes=ordered(record.changes),
        notices=tuple(notices),
    )


def with_changes(found: Differences, changes: list[Change]) -> Differences:
    """What was found, and more."""
    return replace(found, changes=ordered([*found.changes, *changes]))


_ORDER: Final = {verdict: at for at, verdict in enumerate(Verdict)}


def ordered(changes: list[Change]) -> tuple[Change, ...]:
    """The worst first; the order of files, and of members, has no say."""
    return tuple(
        sorted(
            changes,
            key=lambda one: (
                _ORDER[one.verdict],
                one.subject,
                one.rule,
                one.direction or "",
                one.text,
            ),
        )
    )


def _compare_shapes(comparison: Comparison) -> None:
    old, new, pairs = comparison.old, comparison.new, comparison.pairs
    before, after = reached(old), reached(new)
    come = frozenset(pairs.values())
    for id_ in old.shapes:
        if "#" not in id_ and id_ not in pairs:
            _alone(comparison.record, old, id_, before, gone=True)
    for id_ in new.shapes:
        if "#" not in id_ and id_ not in come:
            _alone(comparison.record, new, id_, after, gone=False)
    errors = frozenset(old.errors), frozenset(new.errors)
    for a, b in pairs.items():
        uses = uses_in_both(before[a], after[b])
        spot = Spot(subject=str(b), old=f"/$defs/{a}", new=f"/$defs/{b}", uses=uses)
        if a != b:
            _renamed(comparison.record, old, a, b, spot)
        if (a in errors[0]) != (b in errors[1]):
            turned = "data-became-error" if b in errors[1] else "error-became-data"
            comparison.record.at(spot, turned)
        if is_composite(old.shapes[a]):
            _left(comparison, a, before[a] - after[b], spot)
        comparison.named(a, b, uses)


def _alone(
    record: Record,
    model: Model,
    id_: ShapeId,
    uses: Mapping[ShapeId, frozenset[Use]],
    *,
    gone: bool,
) -> None:
    """A shape that only one side has."""
    shape = model.shapes[id_]
    place = f"/$defs/{id_}"
    spot = Spot(subject=str(id_), old=place, new=place, uses=uses_in_one(uses[id_]))
    kind = kind_of(shape)
    if not gone:
        record.at(spot, "shape-added", None, kind)
    else:
        rule = "shape-removed" if is_composite(shape) else "alias-removed"
        record.at(spot, rule, kind, gone=True)


def _renamed(
    record: Record, model: Model, old: ShapeId, new: ShapeId, spot: Spot
) -> None:
    rule = "shape-renamed" if is_composite(model.shapes[old]) else "alias-renamed"
    record.at(spot, rule, str(old), str(new))


def _left(
    comparison: Comparison, old: ShapeId, lost: frozenset[Use], spot: Spot
) -> None:
    """Uses that a shape had, where operations are known on both sides."""
    if comparison.old.operations and comparison.new.operations:
        place = replace(spot, uses=lost)
        comparison.record.at(place, "shape-unreachable", str(old))
