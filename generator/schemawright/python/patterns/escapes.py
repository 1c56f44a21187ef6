"""Reads one escape of a pattern: a backslash and what belongs to it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .charsets import DIGIT, SPACE, WORD, CharSet, char, complement
from .properties import property_set
from .syntax import PatternError

_CLASSES = {
    "d": DIGIT,
    "D": complement(DIGIT),
    "s": SPACE,
    "S": complement(SPACE),
    "w": WORD,
    "W": complement(WORD),
}
_CONTROLS = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}

_CONTROL = re.compile(r"c([A-Za-z])")
_BYTE = re.compile(r"x([0-9A-Fa-f]{2})")
_BRACED = re.compile(r"[ux]\{([0-9A-Fa-f]+)\}")
_UNIT = re.compile(r"u([0-9A-Fa-f]{4})")
_PAIR = re.compile(r"u([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})")
_PROPERTY = re.compile(r"([pP])(?:\{([^}]*)\}|([A-Z]))")
_OCTAL = re.compile(r"0([0-7]{1,2})(?![0-9])")


@dataclass(slots=True)
class Text:
    """A pattern that is being read.

    Attributes:
        position: Of the next character.
        notes: What is no ECMA-262 and was read as Java or Perl mean it, or as web browsers do (Annex B).
    """

    pattern: str
    position: int = 0
    notes: list[str] = field(default_factory=list[str])

    def peek(self, text: str) -> bool:
        return self.pattern.startswith(text, self.position)

    def take(self, text: str) -> bool:
        if not self.peek(text):
            return False
        self.position += len(text)
        return True

    def match(self, expression: re.Pattern[str]) -> re.Match[str] | None:
        found = expression.match(self.pattern, self.position)
        if found is not None:
            self.position = found.end()
        return found

    def next(self) -> str:
        one = self.pattern[self.position : self.position + 1]
        self.position += 1
        return one

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def error(
        self, what: str, remedy: str, position: int | None = None
    ) -> PatternError:
        where = self.position if position is None else position
        return PatternError(self.pattern, where, what, remedy)


def character_escape(text: Text) -> CharSet:
    """The characters of an escape that means the same inside and outside a class; `text` stands after the backslash.

    Raises:
        PatternError: It is none, or none that Python can express.
    """
    start = text.position - 1
    if (found := _numbered(text)) is not None:
        return char(found)
    if match := text.match(_PROPERTY):
        return _property(text, match, start)
    one = text.next()
    if one in _CLASSES:
        return _CLASSES[one]
    if one in _CONTROLS:
        return char(ord(_CONTROLS[one]))
    if not one:
        raise text.error("the pattern ends in a backslash", "write two for one", start)
    if one.isalnum():
        raise text.error(
            f"the escape \\{one} has no meaning in ECMA-262",
            "write the character without a backslash, or its number as \\u0000",
            start,
        )
    return char(ord(one))


def _numbered(text: Text) -> int | None:
    """The code point of an escape that gives it by number."""
    if match := text.match(_PAIR):
        high, low = (int(unit, 16) for unit in match.groups())
        return 0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00)
    if match := text.match(_BRACED):
        return _braced(text, match)
    if match := text.match(_UNIT) or text.match(_BYTE):
        return int(match[1], 16)
    if match := text.match(_CONTROL):
        return ord(match[1]) % 32
    if match := text.match(_OCTAL):
        text.note(f"\\{match[0]} read as an octal number")
        return int(match[1], 8)
    if text.peek("0") and not text.pattern[text.position + 1 :][:1].isdigit():
        text.position += 1
        return 0
    return None


def _braced(text: Text, match: re.Match[str]) -> int:
    code = int(match[1], 16)
    if code > 0x10FFFF:
        raise text.error(
            f"\\{match[0]} is beyond the last code point, 10FFFF",
            "correct the number",
            match.start() - 1,
        )
    if match[0].startswith("x"):
        text.note(f"\\{match[0]} read as in Java; ECMA-262 has \\u{{{match[1]}}}")
    return code


def _property(text: Text, match: re.Match[str], start: int) -> CharSet:
    name = match[2] if match[2] is not None else match[3]
    found = property_set(name)
    if found is None:
        raise text.error(
            f"Python knows no property \\p{{{name}}}",
            "use general categories such as \\p{L} and \\p{Nd}, or list the characters as ranges",
            start,
        )
    characters, java = found
    if java or match[3]:
        text.note(f"\\{match[0]} read as in Java")
    return complement(characters) if match[1] == "P" else characters
