"""Patterns as automata that read a text once, whatever it is: for those that backtracking could take for ever over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .automaton import MARKS, Automaton, TooLargeError
from .charsets import CharSet
from .emitting import char_set
from .syntax import EMPTY, EdgeKind
from .translating import Translation

_SPELLED = {MARKS[EdgeKind.START]: "^", MARKS[EdgeKind.END]: "$"}


@dataclass(frozen=True, slots=True)
class Linear:
    """The arguments of `linear` in `runtime/_patterns.py`, in its order.

    Attributes:
        classes: The states that one class of characters leads to, as bits, by the class in the spelling of Python;
            `^` and `$` are the ends of the text.
        first, last: States that the pattern can begin and end with.
        follow: The states that can come after each.
    """

    classes: dict[str, int]
    first: int
    last: int
    follow: tuple[int, ...]


def linear(translation: Translation) -> Linear | None:
    """The automaton of a pattern; None where it has conditions or references, or far too many states."""
    automaton = Automaton(exact=True)
    try:
        whole = automaton.build(translation.node)
    except TooLargeError:
        return None
    marks = [_SPELLED.get(one, "") for one in automaton.sets]
    # `^^` would have to take one mark twice, and `$^` both in the wrong order.
    in_a_row = {marks[a] + marks[b] for a, b in automaton.follow if marks[a]}
    if (
        not in_a_row.isdisjoint(("^^", "$$", "$^"))
        or whole.empty
        or translation.node == EMPTY
    ):
        return None
    classes: dict[str, int] = {}
    for state, one in enumerate(automaton.sets):
        name = _spelling(one)
        classes[name] = classes.get(name, 0) | 1 << state
    follow = [0] * len(automaton.sets)
    for before, after in automaton.follow:
        follow[before] |= 1 << after
    return Linear(classes, _bits(whole.first), _bits(whole.last), tuple(follow))


def _spelling(one: CharSet) -> str:
    return _SPELLED.get(one) or char_set(one)


def _bits(states: Iterable[int]) -> int:
    return sum(1 << state for state in states)
