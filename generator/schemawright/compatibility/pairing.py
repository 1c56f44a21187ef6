"""Which shape of the old side is which of the new one: by name, else by content, else by what refers to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

from ..python.reach import children
from ..shapes import Enum, Model, Shape, ShapeId, Structure
from .content import content
from .kinds import is_composite

ALIKE = 0.6
"""How similar two names must be for one to pass for the other's successor (`difflib`'s ratio)."""


def similarity(one: str, other: str) -> float:
    """0 to 1; simply 0 where it is less than `ALIKE`."""
    matcher = SequenceMatcher(None, one.lower(), other.lower(), autojunk=False)
    # The first two are upper bounds, and cost next to nothing.
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    found = matcher.ratio()
    return found if found >= ALIKE else 0.0


def paired(old: Model, new: Model) -> dict[ShapeId, ShapeId]:
    """Named shapes of the old side, each with the one that it is on the new side; only those that are on both."""
    pairs = {id_: id_ for id_ in _named(old) if id_ in new.shapes}
    while True:
        taken = frozenset(pairs.values())
        gone = [id_ for id_ in _named(old) if id_ not in pairs]
        come = [id_ for id_ in _named(new) if id_ not in taken]
        if not gone or not come:
            return pairs
        found = _by_content(old, new, gone, come, pairs) or _by_place(
            old, new, gone, come, pairs
        )
        if not found:
            return pairs
        pairs |= found


def _named(model: Model) -> Iterator[ShapeId]:
    return (id_ for id_ in model.shapes if "#" not in id_)


def _by_content(
    old: Model,
    new: Model,
    gone: Iterable[ShapeId],
    come: Iterable[ShapeId],
    pairs: Mapping[ShapeId, ShapeId],
) -> dict[ShapeId, ShapeId]:
    """Shapes with the same content; where several have it, those with the names most alike."""
    before = _contents(old, gone, {str(k): str(v) for k, v in pairs.items()})
    after = _contents(new, come, {str(v): str(v) for v in pairs.values()})
    found: dict[ShapeId, ShapeId] = {}
    for key, olds in before.items():
        news = after.get(key, [])
        ranked = sorted(
            (-similarity(a, b), at, b, a) for at, a in enumerate(olds) for b in news
        )
        for negative, _, b, a in ranked:
            free = a not in found and b not in found.values()
            lone = len(olds) == len(news) == 1 and _has_substance(old.shapes[a])
            if free and (lone or -negative >= ALIKE):
                found[a] = b
    return found


def _contents(
    model: Model, ids: Iterable[ShapeId], names: Mapping[str, str]
) -> dict[Hashable, list[ShapeId]]:
    defs: Mapping[str, Any] = _defs(model)
    found: dict[Hashable, list[ShapeId]] = defaultdict(list)
    for id_ in ids:
        found[content(defs[id_], names.get, defs)].append(id_)
    return found


def _defs(model: Model) -> Mapping[str, Any]:
    defs: Mapping[str, Any] = model.bundle["$defs"]  # type: ignore[assignment]  # JSON
    return defs


def _has_substance(shape: Shape) -> bool:
    """Whether it says so much that another one is not the same by chance."""
    match shape:
        case Structure(members=parts) | Enum(values=parts):
            return len(parts) > 1
        case _:
            return False


def _by_place(
    old: Model,
    new: Model,
    gone: Iterable[ShapeId],
    come: Iterable[ShapeId],
    pairs: Mapping[ShapeId, ShapeId],
) -> dict[ShapeId, ShapeId]:
    """Classes that stand where another one stood, everywhere."""
    went, came = frozenset(gone), frozenset(come)
    successors: dict[ShapeId, set[ShapeId]] = defaultdict(set)
    predecessors: dict[ShapeId, set[ShapeId]] = defaultdict(set)
    for a, b in _edges(old, new, pairs):
        if a in went and b in came and _may_follow(old.shapes[a], new.shapes[b]):
            successors[a].add(b)
            predecessors[b].add(a)
    return {
        a: b
        for a, following in successors.items()
        if len(following) == 1
        for b in following
        if len(predecessors[b]) == 1
    }


def _may_follow(old: Shape, new: Shape) -> bool:
    return is_composite(old) and type(old) is type(new)


def _edges(
    old: Model, new: Model, pairs: Mapping[ShapeId, ShapeId]
) -> Iterator[tuple[ShapeId, ShapeId]]:
    """Shapes that stand in the same place of the same shape, or of the same operation."""
    for a, b in pairs.items():
        yield from _inside(old, new, a, b)
    after = {operation.name: operation for operation in new.operations}
    for operation in old.operations:
        if other := after.get(operation.name):
            if operation.input is not None and other.input is not None:
                yield operation.input, other.input
            if operation.output is not None and other.output is not None:
                yield operation.output, other.output


def _inside(
    old: Model, new: Model, a: ShapeId, b: ShapeId
) -> Iterator[tuple[ShapeId, ShapeId]]:
    one, other = old.shapes[a], new.shapes[b]
    if isinstance(one, Structure) and isinstance(other, Structure):
        members = {member.name: member.target.shape for member in other.members}
        found = [
            (member.target.shape, members[member.name])
            for member in one.members
            if member.name in members
        ]
    elif type(one) is type(other):
        found = list(zip(children(one), children(other), strict=False))
    else:
        return
    for inner in found:
        yield inner
        if "#" in inner[0] and "#" in inner[1]:
            yield from _inside(old, new, *inner)
