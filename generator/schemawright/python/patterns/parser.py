"""Reads ECMA-262 patterns in Unicode mode, as JSON Schema has them, and what real schemas write besides.

Where Unicode mode has no reading, that of web browsers (ECMA-262, Annex B) or else of Java is taken, and noted:
the schemas of AWS are written for Java.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from . import charsets
from .charsets import CharSet
from .classes import character_class
from .escapes import Text, character_escape
from .syntax import (
    EMPTY,
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
    sequence,
)

_QUANTIFIER = re.compile(r"([*+?])|\{(\d+)(?:(,)(\d*))?\}")
_SWITCH = re.compile(r"\(\?(?=[A-Za-z-])([A-Za-z]*)(?:-([A-Za-z]*))?\)")
_SCOPE = re.compile(r"\(\?([A-Za-z]*)(?:-([A-Za-z]*))?:")
_NAMED = re.compile(r"\(\?<([^\W\d]\w*)>")
_NAME = re.compile(r"k<([^>]+)>")
_NUMBER = re.compile(r"[1-9]\d*")
_LOOKS = {
    "(?=": (True, False),
    "(?!": (True, True),
    "(?<=": (False, False),
    "(?<!": (False, True),
}
_DEEPEST = 100
_MOST = 0xFFFF_FFFE
"""Counts above are an error in Python; no text is that long."""


@dataclass(frozen=True, slots=True)
class _Flags:
    """What `(?i)` and its like have switched.

    Attributes:
        fold: Letters stand for both cases: those of ASCII only (Java), or by Unicode's rules (ECMA-262).
        lines: `^` and `$` hold at every line.
        all: `.` is any character.
    """

    fold: str = ""
    lines: bool = False
    all: bool = False


@dataclass(slots=True)
class _Parser:
    """Descends into brackets.

    Attributes:
        known: The groups, by number and name, once a first reading has counted them; references need them all.
        groups: Those met so far.
        referred: Whether a reference was met.
    """

    text: Text
    known: dict[int, str] | None = None
    groups: dict[int, str] = field(default_factory=dict[int, str])
    referred: bool = False
    flags: _Flags = _Flags()
    depth: int = 0

    def whole(self) -> Node:
        node = self.alternatives()
        if self.text.position < len(self.text.pattern):
            raise self.text.error(
                "the bracket was never opened",
                "put a backslash before it to mean itself",
            )
        return node

    def alternatives(self) -> Node:
        """What stands between two brackets, or the whole."""
        if self.depth > _DEEPEST:
            raise self.text.error("brackets are nested too deeply", "use fewer")
        self.depth += 1
        before = self.flags
        options = [self.row()]
        while self.text.take("|"):
            options.append(self.row())
        self.flags = before
        self.depth -= 1
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def row(self) -> Node:
        parts: list[Node] = []
        while self.text.position < len(self.text.pattern):
            if self.text.peek("|") or self.text.peek(")"):
                break
            if self.switches():
                continue
            parts.append(self.repeated(self.term()))
        return sequence(tuple(parts))

    def switches(self) -> bool:
        """Takes `(?i)`, which holds up to the end of the brackets that it stands in."""
        match = self.text.match(_SWITCH)
        if match is None:
            return False
        self.text.note(f"{match[0]} read as in Java")
        self.flags = self.switched(match, fold="ascii")
        return True

    def switched(self, match: re.Match[str], *, fold: str) -> _Flags:
        flags = self.flags
        for letters, on in ((match[1], True), (match[2] or "", False)):
            for letter in letters:
                if letter == "i":
                    flags = replace(flags, fold=fold if on else "")
                elif letter == "m":
                    flags = replace(flags, lines=on)
                elif letter == "s":
                    flags = replace(flags, all=on)
                else:
                    raise self.text.error(
                        f"the flag {letter!r} is not supported",
                        "only i, m and s are; write the pattern without it",
                        match.start(),
                    )
        return flags

    def term(self) -> Node:
        text = self.text
        if text.peek("("):
            return self.bracket()
        start = text.position
        if _QUANTIFIER.match(text.pattern, start):
            raise text.error(
                "there is nothing to repeat",
                "put a backslash before the character to mean itself",
            )
        one = text.next()
        match one:
            case "^":
                return Edge(EdgeKind.LINE_START if self.flags.lines else EdgeKind.START)
            case "$":
                return Edge(EdgeKind.LINE_END if self.flags.lines else EdgeKind.END)
            case ".":
                return Chars(
                    charsets.ANYTHING if self.flags.all else charsets.NOT_LINE_END
                )
            case "[":
                return Chars(character_class(text, self.folded))
            case "\\":
                return self.escape(start)
            case "{" | "}" | "]":
                text.note(f"{one} without a backslash read as itself")
            case _:
                pass
        return Chars(self.folded(charsets.char(ord(one)), start))

    def escape(self, start: int) -> Node:
        text = self.text
        for letter, kind in _EDGES.items():
            if text.take(letter):
                if letter in "AzZ":
                    text.note(f"\\{letter} read as in Java")
                return Edge(kind)
        if match := text.match(_NUMBER):
            return self.back(int(match[0]), start)
        if match := text.match(_NAME):
            return self.back(match[1], start)
        return Chars(self.folded(character_escape(text), start))

    def back(self, group: int | str, start: int) -> Node:
        if self.flags.fold:
            raise self.text.error(
                "a reference to a group under (?i) is not supported",
                "spell out both cases",
                start,
            )
        self.referred = True
        if self.known is None:
            return EMPTY
        for number, name in self.known.items():
            if group in (number, name):
                return Back(number, start)
        raise self.text.error(
            f"there is no group {group}",
            f"there are {len(self.known)} groups; write a character by number as \\u0000",
            start,
        )

    def folded(self, one: CharSet, start: int) -> CharSet:
        if not self.flags.fold:
            return one
        unicode = self.flags.fold == "unicode"
        cased = one.categories & {"Ll", "Lt", "Lu"}
        if (cased and len(cased) < 3) or (unicode and charsets.has_other_cases(one)):
            raise self.text.error(
                "letters beyond ASCII cannot be matched without regard to case",
                "spell out both cases",
                start,
            )
        return charsets.any_case(one, unicode=unicode)

    def bracket(self) -> Node:
        text, start = self.text, self.text.position
        for opening, (ahead, negative) in _LOOKS.items():
            if text.take(opening):
                return Look(self.closed(start), ahead, negative, start)
        if text.take("(?>"):
            text.note("(?>…) read as in Java")
            return Atomic(self.closed(start))
        if match := text.match(_SCOPE):
            before = self.flags
            self.flags = self.switched(match, fold="unicode")
            body = self.closed(start)
            self.flags = before
            return body
        match = text.match(_NAMED)
        if match is None:
            if text.peek("(?"):
                raise text.error(
                    f"{text.pattern[start : start + 3]} opens no group of ECMA-262",
                    "there are (?:…), (?<name>…), (?=…), (?!…), (?<=…) and (?<!…)",
                )
            text.position += 1
        name = match[1] if match else ""
        if name and name in self.groups.values():
            raise text.error(f"two groups are named {name!r}", "rename one", start)
        number = len(self.groups) + 1
        self.groups[number] = name
        return Group(self.closed(start), number)

    def closed(self, start: int) -> Node:
        body = self.alternatives()
        if not self.text.take(")"):
            raise self.text.error(
                "the bracket is never closed", "close it with )", start
            )
        return body

    def repeated(self, node: Node) -> Node:
        """`node` with the quantifier that follows it, if one does."""
        text, start = self.text, self.text.position
        match = text.match(_QUANTIFIER)
        if match is None:
            return node
        least, most = _counts(match)
        if most is not None and most < least:
            raise text.error(
                f"{match[0]} counts downwards", "put the smaller number first", start
            )
        mode = Mode.GREEDY
        if text.take("?"):
            mode = Mode.LAZY
        elif text.take("+"):
            mode = Mode.POSSESSIVE
            text.note(f"{match[0]}+ read as in Java")
        if isinstance(node, Edge | Look):
            text.note("a repeated condition read as the condition itself")
            return node if least else EMPTY
        return Repeat(node, least, most, mode)


_EDGES = {
    "b": EdgeKind.WORD,
    "B": EdgeKind.NOT_WORD,
    "A": EdgeKind.START,
    "z": EdgeKind.END,
    "Z": EdgeKind.LAST_LINE_END,
}


def _counts(match: re.Match[str]) -> tuple[int, int | None]:
    if match[1]:
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[match[1]]
    least = min(int(match[2]), _MOST)
    if not match[3]:
        return least, least
    most = int(match[4]) if match[4] else None
    return least, None if most is None or most > _MOST else most


def parse(text: Text) -> Node:
    """The whole pattern.

    Raises:
        PatternError: It is no ECMA-262 pattern, and no other that we know.
    """
    parser = _Parser(text)
    node = parser.whole()
    if parser.referred:
        text.position = 0
        node = _Parser(text, parser.groups).whole()
    return node
