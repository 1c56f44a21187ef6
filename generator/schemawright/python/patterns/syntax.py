"""What a regular expression consists of, once its spelling is read: a closed union of frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from ...errors import SchemawrightError
from .charsets import CharSet


class PatternError(SchemawrightError):
    """A pattern that no Python regular expression can stand for.

    Attributes:
        pattern: The whole pattern.
        position: Where in it, counted in characters from 0.
        what: What is wrong.
        remedy: What to do about it.
    """

    def __init__(self, pattern: str, position: int, what: str, remedy: str) -> None:
        self.pattern = pattern
        self.position = position
        self.what = what
        self.remedy = remedy
        super().__init__(f"pattern, character {position}: {what}; {remedy}")


class EdgeKind(Enum):
    """Conditions on the place between two characters."""

    START = auto()
    END = auto()
    LINE_START = auto()
    LINE_END = auto()
    LAST_LINE_END = auto()
    """Java's and Perl's `\\Z`: the end, or before a final line feed."""
    WORD = auto()
    NOT_WORD = auto()


@dataclass(frozen=True, slots=True)
class Chars:
    """One character of a set."""

    set: CharSet


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other; empty for the empty text."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Any of them, the first first."""

    options: tuple[Node, ...]


class Mode(Enum):
    """In which order counts are tried, which only matters where what was matched is looked at again."""

    GREEDY = ""
    LAZY = "?"
    POSSESSIVE = "+"
    """Java's: what was taken is never given back."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """`body`, `least` to `most` times; without end where `most` is None."""

    body: Node
    least: int
    most: int | None
    mode: Mode = Mode.GREEDY


@dataclass(frozen=True, slots=True)
class Group:
    """A capture, numbered as in the pattern."""

    body: Node
    number: int


@dataclass(frozen=True, slots=True)
class Atomic:
    """Java's `(?>…)`: the first way in which `body` fits is the only one."""

    body: Node


@dataclass(frozen=True, slots=True)
class Look:
    """A condition on what follows (`ahead`) or went before."""

    body: Node
    ahead: bool
    negative: bool
    position: int


@dataclass(frozen=True, slots=True)
class Edge:
    """A condition on the place itself."""

    kind: EdgeKind


@dataclass(frozen=True, slots=True)
class Back:
    """What a capture holds; the empty text where it holds nothing (ECMA-262, 22.2.2.9)."""

    number: int
    position: int


Node: TypeAlias = (
    Chars | Sequence | Choice | Repeat | Group | Atomic | Look | Edge | Back
)

EMPTY = Sequence(())


def sequence(parts: tuple[Node, ...]) -> Node:
    """`parts` in a row, flattened."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Sequence) else (part,))
    return flat[0] if len(flat) == 1 else Sequence(tuple(flat))


def children(node: Node) -> tuple[Node, ...]:
    match node:
        case Sequence(parts):
            return parts
        case Choice(options):
            return options
        case Repeat(body) | Group(body) | Atomic(body) | Look(body):
            return (body,)
        case Chars() | Edge() | Back():
            return ()
