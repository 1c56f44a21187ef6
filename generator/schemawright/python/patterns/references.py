"""Settles what a reference to a group can mean, for Python keeps captures that ECMA-262 forgets.

In ECMA-262 a reference to a group that holds nothing matches the empty text, and every turn of a loop empties the
groups inside it (22.2.2.3.1). Python fails on an empty group and keeps the capture of an earlier turn.
"""

from __future__ import annotations

from dataclasses import dataclass

from .syntax import (
    EMPTY,
    Atomic,
    Back,
    Choice,
    Group,
    Look,
    Node,
    PatternError,
    Repeat,
    Sequence,
    children,
    sequence,
)

_Path = tuple[tuple[Node, int], ...]
"""The way from the root to a node: each ancestor and which of its children is next."""


@dataclass(frozen=True, slots=True)
class _Fate:
    """What becomes of a reference: never holds anything, cannot be told, or is kept."""

    empty: bool = False
    unclear: str = ""


def settled(root: Node, pattern: str) -> Node:
    """`root` without the references that are always empty, and without the groups that nothing refers to.

    Raises:
        PatternError: Python would read a reference otherwise than ECMA-262.
    """
    groups: dict[int, _Path] = {}
    backs: list[tuple[Back, _Path]] = []
    _find(root, (), groups, backs)
    empty: set[int] = set()
    kept: set[int] = set()
    for back, path in backs:
        fate = _fate(path, groups[back.number])
        if fate.unclear:
            raise PatternError(
                pattern,
                back.position,
                f"the reference to group {back.number} {fate.unclear}",
                "spell out what it stands for",
            )
        if fate.empty:
            empty.add(back.position)
        else:
            kept.add(back.number)
    return _without(root, empty, kept)


def _find(
    node: Node, path: _Path, groups: dict[int, _Path], backs: list[tuple[Back, _Path]]
) -> None:
    if isinstance(node, Back):
        backs.append((node, path))
    elif isinstance(node, Group):
        groups[node.number] = (*path, (node, 0))
    for index, child in enumerate(children(node)):
        _find(child, (*path, (node, index)), groups, backs)


def _fate(back: _Path, group: _Path) -> _Fate:
    shared = 0
    for (one, i), (other, j) in zip(back, group, strict=False):
        if one is not other or i != j:
            break
        shared += 1
    if any(isinstance(node, Look) and not node.ahead for node, _ in back):
        return _Fate(unclear="stands inside (?<=…) or (?<!…)")
    if shared == len(group):
        return _Fate(empty=True)
    parting, position = group[shared]
    if not isinstance(parting, Sequence) or back[shared][1] < position:
        return _Fate(empty=True)
    below = [node for node, _ in group[shared + 1 :]]
    if any(isinstance(node, Look) and node.negative for node in below):
        return _Fate(empty=True)
    if any(isinstance(node, Look) and not node.ahead for node in below):
        return _Fate(unclear="is to a group inside (?<=…)")
    loops = [i for i, node in enumerate(below) if _turns(node)]
    above = any(_turns(node) for node, _ in group[:shared])
    if above and _optional(below):
        return _Fate(unclear="may hold what an earlier turn of a loop has left")
    if loops and _optional(below[loops[0] + 1 :]):
        return _Fate(unclear="may hold what an earlier turn of a loop has left")
    return _Fate()


def _turns(node: Node) -> bool:
    return isinstance(node, Repeat) and node.most != 1


def _optional(nodes: list[Node]) -> bool:
    return any(
        isinstance(node, Choice) or (isinstance(node, Repeat) and node.least == 0)
        for node in nodes
    )


def _without(node: Node, empty: set[int], kept: set[int]) -> Node:
    match node:
        case Back(_, position):
            return EMPTY if position in empty else node
        case Group(body, number):
            inner = _without(body, empty, kept)
            return Group(inner, number) if number in kept else inner
        case Sequence(parts):
            return sequence(tuple(_without(part, empty, kept) for part in parts))
        case Choice(options):
            return Choice(tuple(_without(option, empty, kept) for option in options))
        case Repeat(body, least, most, mode):
            return Repeat(_without(body, empty, kept), least, most, mode)
        case Atomic(body):
            return Atomic(_without(body, empty, kept))
        case Look(body, ahead, negative, position):
            return Look(_without(body, empty, kept), ahead, negative, position)
        case _:
            return node
