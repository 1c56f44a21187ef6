"""Structures: their members, and those that they do not name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..schemas.values import value_key
from ..shapes import (
    Any,
    Defaulted,
    Ignored,
    Json,
    Kept,
    Member,
    Optional,
    Presence,
    Refused,
    Required,
    Structure,
)
from .changes import Use
from .kinds import is_plain, kind_of
from .pairing import ALIKE, similarity
from .recording import Record, Spot
from .texts import compare_texts

if TYPE_CHECKING:
    from .walking import Comparison


def compare_structures(
    comparison: Comparison, old: Structure, new: Structure, spot: Spot
) -> None:
    before = {member.name: member for member in old.members}
    after = {member.name: member for member in new.members}
    gone = [member for name, member in before.items() if name not in after]
    come = [member for name, member in after.items() if name not in before]
    renamed = {b.name: a for a, b in _renamed(comparison, gone, come)}
    for member in gone:
        if member not in renamed.values():
            kind = kind_of(comparison.old.shapes[member.target.shape])
            place = spot.member(member.name)
            comparison.record.at(place, "member-removed", kind, gone=True)
    for name, member in after.items():
        place = spot.member(name)
        if name in before:
            _compare_members(comparison, before[name], member, place)
        elif name in renamed:
            origin = renamed[name]
            comparison.record.at(place, "member-renamed", origin.name, name)
            _compare_members(comparison, origin, member, place)
        else:
            _add_member(comparison, old, member, place)
    _compare_unnamed(comparison, old, new, spot)


def add_members(comparison: Comparison, new: Structure, spot: Spot) -> None:
    """The members of a structure that stands where nothing was."""
    for member in new.members:
        if isinstance(member.presence, Required):
            _add_member(comparison, None, member, spot.member(member.name))


def _add_member(
    comparison: Comparison, old: Structure | None, member: Member, spot: Spot
) -> None:
    record, kind = comparison.record, kind_of(
        comparison.new.shapes[member.target.shape]
    )
    if old is not None and isinstance(old.unnamed, Refused):
        record.at(spot.used(Use.DATA), "member-added-to-closed", None, kind)
        spot = spot.used(Use.INPUT, Use.ANSWER)
    required = isinstance(member.presence, Required)
    rule = "required-member-added" if required else "optional-member-added"
    record.at(spot, rule, None, kind)


def _renamed(
    comparison: Comparison, gone: list[Member], come: list[Member]
) -> Iterator[tuple[Member, Member]]:
    """Pairs of a member that is gone and one that is new and seems to be the same."""
    lone = len(gone) == len(come) == 1
    ranked = sorted(
        (-similarity(a.name, b.name), i, j)
        for i, a in enumerate(gone)
        for j, b in enumerate(come)
    )
    used: set[tuple[str, int]] = set()
    for negative, i, j in ranked:
        if ("old", i) in used or ("new", j) in used:
            continue
        # Any two texts without limits mean the same.
        telling = not is_plain(comparison.old.shapes[gone[i].target.shape])
        likely = (lone and telling) or -negative >= ALIKE
        if likely and _mean_the_same(comparison, gone[i], come[j]):
            used |= {("old", i), ("new", j)}
            yield gone[i], come[j]


def _mean_the_same(comparison: Comparison, old: Member, new: Member) -> bool:
    return type(old.presence) is type(new.presence) and comparison.are_same(
        old.target, new.target
    )


def _compare_members(
    comparison: Comparison, old: Member, new: Member, spot: Spot
) -> None:
    record = comparison.record
    _compare_presence(record, spot, old.presence, new.presence)
    comparison.targets(old.target, new.target, spot)
    one = comparison.old.shapes[old.target.shape]
    other = comparison.new.shapes[new.target.shape]
    # The secrecy of a named shape shows at all members that lead to it.
    told = "#" not in one.id and "#" not in other.id and one.secret != other.secret
    compare_texts(record, spot, old, new, told=told)
    if old.read_only != new.read_only:
        record.at(spot, "read-only-gained" if new.read_only else "read-only-lost")
    if old.write_only != new.write_only:
        record.at(spot, "write-only-gained" if new.write_only else "write-only-lost")


def _compare_presence(record: Record, spot: Spot, old: Presence, new: Presence) -> None:
    match old, new:
        case Required(), Required():
            return
        case _, Required():
            record.at(spot, "member-became-required")
            return
        case Required(), _:
            record.at(spot, "member-became-optional")
        case _:
            pass
    before, after = _default(old), _default(new)
    # Not by Python's own measure, which takes true for 1.
    if value_key(before) == value_key(after):
        return
    if not before:
        record.at(spot, "default-added", None, *after)
    elif not after:
        record.at(spot, "default-removed", *before)
    else:
        record.at(spot, "default-changed", *before, *after)


def _default(presence: Presence) -> list[Json]:
    """The default, or none at all: null may be one."""
    match presence:
        case Defaulted(value=value):
            default: Json = value  # type: ignore[assignment]  # JSON by its definition
            return [default]
        case Required() | Optional():
            return []


def _compare_unnamed(
    comparison: Comparison, old: Structure, new: Structure, spot: Spot
) -> None:
    record = comparison.record
    match old.unnamed, new.unnamed:
        case Kept(target=before), Kept(target=after):
            comparison.targets(before, after, spot.value())
        case (Refused(), Refused()) | (Ignored(), Ignored()):
            return
        case _, Refused():
            record.at(spot, "unnamed-members-refused")
        case Refused(), _:
            record.at(spot, "unnamed-members-accepted")
        case Kept(), Ignored():
            record.at(spot, "unnamed-members-dropped")
        case _, Kept(target=target):
            shape = comparison.new.shapes[target.shape]
            free = isinstance(shape, Any) and not shape.walk
            if free:
                record.at(spot, "unnamed-members-kept")
            else:
                kind = kind_of(shape)
                record.at(spot, "unnamed-members-described", None, kind)
