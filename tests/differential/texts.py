"""Texts: free ones, those of a format, and those that a pattern is found in."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any
from uuid import UUID

from schemawright.python.patterns import translate
from schemawright.runtime import _patterns
from tests.differential.oracle import finder

_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789-_.:/+=@ "
_ODD = "é中ß\u0301😀𝒳\u00a0\n\t\u2028~€"
_ANY = [*_ALPHABET, *_ODD, *'!"#$%&()*,;<>?[]^`{|}']


def free_text(random: Random, low: int, high: int) -> str:
    """A text within bounds; some have characters beyond ASCII or beyond the BMP."""
    length = random.randint(low, max(low, high))
    if length > 2000:
        return random.choice("ax😀") * length
    letters = _ALPHABET + _ODD if random.random() < 0.3 else _ALPHABET
    return "".join(random.choices(letters, k=length))


def formatted(name: str, random: Random) -> str | None:
    """A text of the format; None for a format that is not checked."""
    match name:
        case "date-time":
            return f"{_date(random)}{random.choice('TTTt')}{_time(random)}"
        case "date":
            return _date(random)
        case "time":
            return _time(random)
        case "duration":
            return _duration(random)
        case "uuid":
            text = str(UUID(int=random.getrandbits(128)))
            return random.choice((text, text, text.upper()))
        case "byte":
            return b64encode(random.randbytes(random.randint(0, 9))).decode()
        case _:
            return None


def _date(random: Random) -> str:
    year = random.choice((1, 1969, 1970, 2000, 2024, 2026, 9999))
    return f"{year:04}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"


def _time(random: Random) -> str:
    clock = f"{random.randint(0, 23):02}:{random.randint(0, 59):02}:{random.randint(0, 59):02}"
    if random.random() < 0.03:
        return "23:59:60Z"
    fraction = random.choice(("", "", ".5", ".250", ".123456", ".1234567", ".000"))
    zone = random.choice(
        ("Z", "Z", "z", "+00:00", "-00:00", "+02:00", "-07:30", "+23:59", "-23:59")
    )
    return clock + fraction + zone


def _duration(random: Random) -> str:
    n = random.choice((0, 1, 7, 36, 400))
    return random.choice(
        (f"P{n}D", f"PT{n}H", f"P{n}W", f"PT{n}M{n}S", f"P1Y{n}M", f"P{n}Y", f"P{n}DT{n}H{n}M", "P1Y2M3DT4H5M6S",
         "P0D", "PT0S", f"PT{n}S", "P01D")
    )  # fmt: skip


def matching(patterns: Sequence[str], low: int, high: int, random: Random) -> str:
    """A text that all patterns are found in, within bounds where one is met soon; else one that is near."""
    text = ""
    closed = any(pattern.endswith("$") for pattern in patterns)
    for stretch in (random.randint(0, 6), low, low, 1, high, max(0, low - 4), 0, 1, 2):
        sampler = _Sampler(random, stretch)
        text = "".join(sampler.sequence(_tree(pattern)) for pattern in patterns)
        if len(text) < low and not closed:
            text += "".join(random.choices("aZ5x", k=low - len(text)))
        if low <= len(text) <= high and all(finder(each)(text) for each in patterns):
            return text
    return text


@cache
def _tree(pattern: str) -> Any:
    source = translate(pattern).source
    spelled = _patterns._CATEGORY.sub(lambda m: _patterns._members(m[1]), source)
    return parser.parse(spelled)


class _Sampler:
    """Builds a text along a parsed regular expression.

    Attributes:
        stretch: How often something is repeated beyond what it must be.
    """

    def __init__(self, random: Random, stretch: int) -> None:
        self.random = random
        self.stretch = stretch
        self.groups: dict[int, str] = {}

    def sequence(self, tree: Any) -> str:
        return "".join(self._part(op, argument) for op, argument in tree)

    def _part(self, op: Any, argument: Any) -> str:
        match op:
            case ops.LITERAL:
                return chr(int(argument))
            case ops.NOT_LITERAL:
                others = [char for char in _ANY if ord(char) != argument]
                return self.random.choice(others)
            case ops.ANY:
                return self.random.choice(_ALPHABET)
            case ops.IN:
                return self._one_of(argument)
            case ops.BRANCH:
                return self.sequence(self.random.choice(argument[1]))
            case ops.SUBPATTERN:
                text = self.sequence(argument[-1])
                self.groups[argument[0] or 0] = text
                return text
            case ops.GROUPREF:
                return self.groups.get(argument, "")
            case ops.MAX_REPEAT | ops.MIN_REPEAT | ops.POSSESSIVE_REPEAT:
                least, most, inner = argument
                count = min(int(most), int(least) + self.stretch)
                if count > 1000:
                    return self.sequence(inner) * count
                return "".join(self.sequence(inner) for _ in range(count))
            case _:
                return ""  # ends and looks around: whoever asked sees whether the whole fits

    def _one_of(self, items: Any) -> str:
        choice = _choice(id(items), items)
        some = choice.plain
        if not some or (choice.others and self.random.random() < 0.2):
            some = choice.others
        return chr(self.random.randint(*self.random.choice(some)))


@dataclass(frozen=True, slots=True)
class _Choice:
    """The characters of a class, as first and last code points of runs; those of ASCII apart."""

    plain: list[tuple[int, int]]
    others: list[tuple[int, int]]


_CHOICES: dict[int, _Choice] = {}
"""By identity: parsed patterns live as long as their cache."""


def _choice(key: int, items: Any) -> _Choice:
    found = _CHOICES.get(key)
    if found is None:
        runs = _runs(items)
        found = _Choice(
            [run for run in runs if run[0] < 128], [run for run in runs if run[0] > 127]
        )
        _CHOICES[key] = found
    return found


def _runs(items: Any) -> list[tuple[int, int]]:
    if items[0][0] is ops.NEGATE:
        fits = [ord(c) for c in _ANY if not any(_is_in(item, c) for item in items)]
        return [(code, code) for code in fits or [0x4E00]]
    runs: list[tuple[int, int]] = []
    for op, argument in items:
        match op:
            case ops.LITERAL:
                runs.append((argument, argument))
            case ops.RANGE:
                # The first of a run are enough.
                runs.append((argument[0], min(argument[1], argument[0] + 25)))
            case _:
                fits = [ord(char) for char in _ANY if _is_in((op, argument), char)]
                runs += [(code, code) for code in fits]
    return runs


def _is_in(item: Any, char: str) -> bool:
    op, argument = item
    match op:
        case ops.LITERAL:
            return ord(char) == int(argument)
        case ops.RANGE:
            return bool(argument[0] <= ord(char) <= argument[1])
        case ops.CATEGORY:
            fits = {
                ops.CATEGORY_DIGIT: r"\d",
                ops.CATEGORY_NOT_DIGIT: r"\D",
                ops.CATEGORY_SPACE: r"\s",
                ops.CATEGORY_NOT_SPACE: r"\S",
                ops.CATEGORY_WORD: r"\w",
                ops.CATEGORY_NOT_WORD: r"\W",
            }[argument]
            return re.fullmatch(fits, char) is not None
        case _:
            return False
