"""How long a backtracking engine may take to find that a text does not fit.

Two facts of the automaton decide (Weber and Seidl, 1991): a state with two different ways back to itself for the
same text doubles the work with every turn; a loop that can hand over to another at any point of the same text costs
one power of the length more.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from math import inf
from typing import TypeVar

from .automaton import Automaton, TooLargeError, looks_ahead, starts_at_start
from .charsets import ANYTHING, LAST, CharSet
from .syntax import Back, Chars, Choice, Edge, Look, Node, Repeat, children
from .translating import Translation

T = TypeVar("T")

_MOST_TRIPLES = 200_000
_MOST_WAYS = 10_000
"""In how many ways the parts outside of all loops may be taken for one text."""
_SHORT = 64
"""What looks ahead no further takes no longer on a longer text."""
_LATIN = 0x250


class Danger(StrEnum):
    """How the work grows with the length of the text."""

    SAFE = "safe"
    POLYNOMIAL = "polynomial"
    EXPONENTIAL = "exponential"


@dataclass(frozen=True, slots=True)
class Risk:
    """What a pattern may cost. An upper bound: no text need be that bad.

    Attributes:
        degree: The work grows with this power of the length; 1 where it is safe, 0 where it is exponential.
        steps: That power of the longest text, where one is known; in the order of 10^8 steps a second.
    """

    danger: Danger
    degree: int
    steps: int | None = None


def risk(translation: Translation, max_length: int | None = None) -> Risk:
    """What the Python expression of a pattern may cost on a text of at most `max_length` characters."""
    degree = _degree(translation.node, anchored=starts_at_start(translation.node))
    if degree == 0:
        return Risk(Danger.EXPONENTIAL, 0)
    steps = None if max_length is None else max_length**degree
    danger = Danger.SAFE if degree == 1 else Danger.POLYNOMIAL
    return Risk(danger, degree, steps)


def _degree(node: Node, *, anchored: bool) -> int:
    automaton = Automaton(exact=False)
    try:
        if not anchored:
            search = automaton.loop(Chars(ANYTHING), 0)
            whole = automaton.joined(search, automaton.build(node))
        else:
            whole = automaton.build(node)
    except TooLargeError:
        return 0 if _nested(node) else 3
    degrees = [_Ambiguity(automaton, whole.first).degree()]
    for look, looped in looks_ahead(node):
        inner = _degree(look.body, anchored=True)
        again = (looped or not anchored) and _longest(look.body) > _SHORT
        degrees.append(inner + again if inner else 0)
    return 0 if 0 in degrees else max(degrees)


def _nested(node: Node, *, inside: bool = False) -> bool:
    looped = isinstance(node, Repeat) and node.most != 1
    return (inside and looped) or any(
        _nested(child, inside=inside or looped) for child in children(node)
    )


def _longest(node: Node) -> float:
    """The most characters that a node can take."""
    match node:
        case Chars():
            return 1
        case Back():
            return inf
        case Choice():
            return max(map(_longest, children(node)))
        case Repeat(body, _, most):
            inner = _longest(body)
            return 0 if not inner else inner * (inf if most is None else most)
        case Look() | Edge():
            return 0
        case _:
            return sum(map(_longest, children(node)))


class _Ambiguity:
    """Looks for the two facts, and for what a pattern may double without any loop: `a?a?a?…aaa`."""

    def __init__(self, automaton: Automaton, first: Mapping[int, int]) -> None:
        self.masks = _masks(automaton.sets)
        self.first = first
        self.ways = automaton.follow
        count = len(automaton.sets)
        self.next: list[list[int]] = [[] for _ in range(count)]
        for one, other in automaton.follow:
            self.next[one].append(other)
        self.parts = _components(self.next)
        self.loops = [
            part
            for part in self.parts
            if len(part) > 1 or part[0] in self.next[part[0]]
        ]
        self.reach = cache(self._reach)

    def degree(self) -> int:
        """The power that the work grows with; 0 where it is exponential."""
        if any(map(self._doubles, self.loops)) or self._most_ways() > _MOST_WAYS:
            return 0
        count = len(self.loops)
        # Components come last first: what a loop leads to is settled before it.
        longest = [1] * count
        for later in range(count):
            for sooner in range(later):
                if longest[sooner] + 1 > longest[later] and self._hands_over(
                    self.loops[later], self.loops[sooner]
                ):
                    longest[later] = longest[sooner] + 1
        return max(longest, default=1)

    def _most_ways(self) -> int:
        """In how many ways the states outside of all loops may be taken, at most."""
        in_loops = {state for part in self.loops for state in part}
        most: dict[int, int] = {}
        for part in self.parts:
            onward = {other for state in part for other in self.next[state]}
            later = max((most[other] for other in onward - {*part}), default=1)
            for state in part:
                after = {other: self.ways[state, other] for other in self.next[state]}
                turns = 1 if state in in_loops else self._choices(after)
                most[state] = min(later * turns, _MOST_WAYS + 1)
        begun = max((most[state] for state in self.first), default=1)
        return begun * self._choices(self.first)

    def _choices(self, after: Mapping[int, int]) -> int:
        """In how many ways one character may be taken."""
        counts: Counter[int] = Counter()
        for state, ways in after.items():
            bits = self.masks[state]
            while bits:
                lowest = bits & -bits
                counts[lowest] += ways
                bits ^= lowest
        return max(counts.values(), default=1)

    def _reach(self, start: int) -> frozenset[int]:
        return frozenset(_walk([start], lambda state: self.next[state]))

    def _doubles(self, loop: list[int]) -> bool:
        """Whether a state of the loop has two ways back to itself for the same text."""
        inside = set(loop)
        if any(
            self.ways[one, other] > 1
            for one in loop
            for other in self.next[one]
            if other in inside
        ):
            return True
        if len(loop) == 1:
            return False
        back: dict[tuple[int, int], list[tuple[int, int]]] = {}

        def forward(pair: tuple[int, int]) -> list[tuple[int, int]]:
            found = [
                (a, b)
                for a in self.next[pair[0]]
                if a in inside
                for b in self.next[pair[1]]
                if b in inside and self.masks[a] & self.masks[b]
            ]
            for other in found:
                back.setdefault(other, []).append(pair)
            return found

        diagonal = [(state, state) for state in loop]
        ahead = _walk(diagonal, forward)
        behind = _walk(diagonal, lambda pair: back.get(pair, []))
        return any(a != b for a, b in ahead & behind)

    def _hands_over(self, sooner: list[int], later: list[int]) -> bool:
        """Whether some text leads from one loop round to itself, to the other, and round the other."""
        if later[0] not in self.reach(sooner[0]):
            return False
        first, third = set(sooner), set(later)
        middle = {
            state for state in self.reach(sooner[0]) if later[0] in self.reach(state)
        } | first
        if len(middle) * (len(first) * len(third)) ** 2 > _MOST_TRIPLES:
            return True

        def forward(triple: tuple[int, int, int]) -> list[tuple[int, int, int]]:
            return [
                (a, b, c)
                for a in self.next[triple[0]]
                if a in first
                for c in self.next[triple[2]]
                if c in third and self.masks[a] & self.masks[c]
                for b in self.next[triple[1]]
                if b in middle and self.masks[a] & self.masks[b] & self.masks[c]
            ]

        return any(
            (p, q, q) in _walk([(p, p, q)], forward) for p in sooner for q in later
        )


def _walk(starts: Iterable[T], step: Callable[[T], Iterable[T]]) -> set[T]:
    """All that can be reached, the starts included."""
    seen = set(starts)
    waiting = deque(seen)
    while waiting:
        for one in step(waiting.popleft()):
            if one not in seen:
                seen.add(one)
                waiting.append(one)
    return seen


def _masks(sets: list[CharSet]) -> list[int]:
    """Each set as bits, one for each kind of character that any two sets tell apart."""
    samples = {0}
    for one in sets:
        for first, last in one.ranges:
            samples |= {first, min(last + 1, LAST)}
    categories = any(one.categories for one in sets)
    if categories:
        samples.update(range(_LATIN))
    texts = [chr(code) for code in sorted(samples)]
    # Which categories the characters beyond Latin have is not asked: whatever reaches there is taken to meet.
    beyond = 1 << len(texts)
    masks: dict[CharSet, int] = {}
    for one in sets:
        if one not in masks:
            bits = sum(1 << i for i, text in enumerate(texts) if text in one)
            far = one.categories or any(last >= _LATIN for _, last in one.ranges)
            masks[one] = bits | beyond if categories and far else bits
    return [masks[one] for one in sets]


def _components(after: list[list[int]]) -> list[list[int]]:
    """Sets of states that lead to each other, those that are led to first (Tarjan's algorithm, without recursion)."""
    number: dict[int, int] = {}
    low: dict[int, int] = {}
    open_states: list[int] = []
    is_open: set[int] = set()
    found: list[list[int]] = []
    for root in range(len(after)):
        trail = [] if root in number else [(root, iter(after[root]))]
        while trail:
            state, rest = trail[-1]
            if state not in number:
                number[state] = low[state] = len(number)
                open_states.append(state)
                is_open.add(state)
            for other in rest:
                if other not in number:
                    trail.append((other, iter(after[other])))
                    break
                if other in is_open:
                    low[state] = min(low[state], number[other])
            else:
                trail.pop()
                if trail:
                    parent = trail[-1][0]
                    low[parent] = min(low[parent], low[state])
                if low[state] == number[state]:
                    at = open_states.index(state)
                    found.append(open_states[at:])
                    is_open.difference_update(open_states[at:])
                    del open_states[at:]
    return found
