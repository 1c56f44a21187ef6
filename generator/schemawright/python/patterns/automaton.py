"""The automaton of a pattern: one state for each place in it that takes a character (Glushkov's construction).

A transition is counted once for each way in which a backtracking engine could take it, up to two: ambiguity is all
that matters here, not its amount.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from .charsets import ANYTHING, LAST, CharSet, char
from .syntax import (
    Atomic,
    Back,
    Chars,
    Choice,
    Edge,
    EdgeKind,
    Group,
    Look,
    Mode,
    Node,
    Repeat,
    Sequence,
    children,
)

_EXACT = 64
"""Up to this count, single characters are written out when ambiguity is looked for."""
_SMALL = 4
"""Up to this count, anything is."""
_MOST_STATES = 2000
MARKS = {EdgeKind.START: char(-1), EdgeKind.END: char(LAST + 1)}
"""Where counts are exact, a text is read between two marks that are no characters: `^` and `$` take them."""


class TooLargeError(Exception):
    """The automaton has more states than anyone wants."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a pattern.

    Attributes:
        empty: In how many ways it matches the empty text.
        first, last: States it can begin and end with, and in how many ways.
    """

    empty: int
    first: Mapping[int, int] = field(default_factory=dict[int, int])
    last: Mapping[int, int] = field(default_factory=dict[int, int])


_EPSILON = Fragment(1)


@dataclass(slots=True)
class Automaton:
    """What has been built so far.

    Attributes:
        exact: Counts are written out in full, and what no automaton can do is refused. Else counts are taken for
            loops where that can only add ambiguity.
        sets: The characters that lead into each state.
        follow: How often a state can come after another.
    """

    exact: bool
    sets: list[CharSet] = field(default_factory=list[CharSet])
    follow: Counter[tuple[int, int]] = field(default_factory=Counter[tuple[int, int]])

    def build(self, node: Node) -> Fragment:
        """Raises:
        TooLargeError: There are too many states, or, where that is asked for, no exact automaton.
        """
        match node:
            case Chars(one):
                return self.state(one)
            case Sequence(parts):
                return self.row(list(parts))
            case Choice(options):
                return _either([self.build(option) for option in options])
            case Repeat():
                return self.repeat(node)
            case Group(body):
                return self.build(body)
            case Atomic(body):
                self._approximate()
                return self.build(body)
            case Edge(kind) if self.exact and kind in MARKS:
                return self.state(MARKS[kind])
            case Look() | Edge():
                self._approximate()
                return _EPSILON
            case Back():
                self._approximate()
                return self.loop(Chars(ANYTHING), 0)

    def _approximate(self) -> None:
        if self.exact:
            raise TooLargeError

    def state(self, one: CharSet) -> Fragment:
        if len(self.sets) >= _MOST_STATES:
            raise TooLargeError
        self.sets.append(one)
        state = len(self.sets) - 1
        return Fragment(0, {state: 1}, {state: 1})

    def row(self, parts: list[Node]) -> Fragment:
        whole = _EPSILON
        for part in parts:
            whole = self.joined(whole, self.build(part))
        return whole

    def joined(self, left: Fragment, right: Fragment) -> Fragment:
        self._link(left, right, 1)
        return Fragment(
            min(2, left.empty * right.empty),
            _sum(left.first, right.first, left.empty),
            _sum(right.last, left.last, right.empty),
        )

    def _link(self, left: Fragment, right: Fragment, ways: int) -> None:
        for one, count in left.last.items():
            for other, times in right.first.items():
                pair = one, other
                self.follow[pair] = min(2, self.follow[pair] + count * times * ways)

    def repeat(self, node: Repeat) -> Fragment:
        if node.most == 0:
            return _EPSILON
        if node.mode is Mode.POSSESSIVE:
            self._approximate()
        if self.exact:
            return (
                self._counted(node)
                if node.most or node.least > 1
                else self.loop(node.body, node.least)
            )
        alike = node.least == node.most and isinstance(node.body, Chars)
        if node.most is not None and (
            node.most <= _SMALL or (alike and node.most <= _EXACT)
        ):
            return self._counted(node)
        # Each turn that may be empty is a choice more, where turns are counted.
        counted = node.most is not None or node.least > 1
        return self.loop(node.body, node.least, counted=counted)

    def loop(self, body: Node, least: int, *, counted: bool = False) -> Fragment:
        inner = self.build(body)
        self._link(inner, inner, 2 if counted and inner.empty else 1)
        empty = inner.empty if least else min(2, 1 + inner.empty)
        return Fragment(empty, inner.first, inner.last)

    def _counted(self, node: Repeat) -> Fragment:
        """The body, written as often as it may come; those that may be absent each inside the one before."""
        if node.most is None:
            head = self.row([node.body] * (node.least - 1))
            return self.joined(head, self.loop(node.body, min(node.least, 1)))
        tail = _EPSILON
        for _ in range(node.most - node.least):
            more = self.joined(self.build(node.body), tail)
            tail = Fragment(min(2, more.empty + 1), more.first, more.last)
        return self.joined(self.row([node.body] * node.least), tail)


def _either(options: list[Fragment]) -> Fragment:
    first: Counter[int] = Counter()
    last: Counter[int] = Counter()
    for option in options:
        first.update(option.first)
        last.update(option.last)
    return Fragment(min(2, sum(option.empty for option in options)), first, last)


def _sum(
    one: Mapping[int, int], other: Mapping[int, int], ways: int
) -> Mapping[int, int]:
    total = Counter(one)
    if ways:
        for state, count in other.items():
            total[state] = min(2, total[state] + count * ways)
    return total


def starts_at_start(node: Node) -> bool:
    """Whether all that fits begins at the beginning of the text."""
    match node:
        case Edge(EdgeKind.START):
            return True
        case Sequence(parts):
            return bool(parts) and starts_at_start(parts[0])
        case Choice(options):
            return all(map(starts_at_start, options))
        case Repeat(body, least):
            return least > 0 and starts_at_start(body)
        case Group(body) | Atomic(body):
            return starts_at_start(body)
        case Chars() | Edge() | Look() | Back():
            return False


def looks_ahead(node: Node, *, looped: bool = False) -> list[tuple[Look, bool]]:
    """The conditions on what follows inside `node`, and whether a loop tries them again and again."""
    here = [(node, looped)] if isinstance(node, Look) and node.ahead else []
    inside = looped or (isinstance(node, Repeat) and node.most != 1)
    return here + [
        found for child in children(node) for found in looks_ahead(child, looped=inside)
    ]
