"""Drops what cannot change whether a text fits.

A pattern is to be found somewhere in the text, so what may be left out at its ends may as well be: `[a-z]+` asks for
one letter, `.*x.*` for one x. This also takes away most of the backtracking that real patterns would cause.
"""

from __future__ import annotations

from .syntax import (
    EMPTY,
    Atomic,
    Back,
    Chars,
    Choice,
    Edge,
    Group,
    Look,
    Mode,
    Node,
    Repeat,
    Sequence,
    children,
    sequence,
)


def trimmed(node: Node) -> Node:
    """`node` as short as it can be with the same texts to be found in; unchanged where groups are referred to."""
    if refers(node):
        return node
    return _conditions(shorter(shorter(node, left=False), left=True))


def refers(node: Node) -> bool:
    return isinstance(node, Back) or any(map(refers, children(node)))


def shorter(node: Node, *, left: bool) -> Node:
    """`node` without what may be absent at one end; the empty sequence where nothing need be there."""
    match node:
        case Sequence(parts):
            return _shorter_row(parts, left=left)
        case Choice(options):
            ends = tuple(shorter(option, left=left) for option in options)
            return EMPTY if EMPTY in ends else Choice(ends)
        case Repeat(_, _, _, Mode.POSSESSIVE) if left:
            # It takes all there is: where it stops, something else follows.
            return node
        case Repeat(body, least, most, mode):
            if least == 0:
                return EMPTY
            if least == 1:
                return shorter(body, left=left)
            return Repeat(body, least, least, mode) if most != least else node
        case Atomic(body):
            return node if left else shorter(body, left=False)
        case Chars() | Edge() | Back() | Look() | Group():
            return node


def _shorter_row(parts: tuple[Node, ...], *, left: bool) -> Node:
    rest = list(parts)
    at = 0 if left else -1
    while rest:
        end = shorter(rest[at], left=left)
        if end != EMPTY:
            rest[at] = end
            break
        del rest[at]
    return sequence(tuple(rest))


def _conditions(node: Node) -> Node:
    """The same inside `(?=…)` and its kin, which hold on to the text at one end only."""
    match node:
        case Look(body, ahead, negative, position):
            inner = shorter(_conditions(body), left=not ahead)
            return Look(inner, ahead, negative, position)
        case Sequence(parts):
            return Sequence(tuple(map(_conditions, parts)))
        case Choice(options):
            return Choice(tuple(map(_conditions, options)))
        case Repeat(body, least, most, mode):
            return Repeat(_conditions(body), least, most, mode)
        case Group(body, number):
            return Group(_conditions(body), number)
        case Atomic(body):
            return Atomic(_conditions(body))
        case Chars() | Edge() | Back():
            return node
