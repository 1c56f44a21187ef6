r"""Writes a pattern as Python's `re` reads it, in printable ASCII.

Unicode categories are left as `\p{L}`, always inside square brackets, and written out when the generated package
compiles the expression; a backslash that means itself is `\x5c`, so no other text looks like that.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field

from .charsets import ANYTHING, MAJOR, NOTHING, CharSet, Ranges, inverted, merged, size
from .syntax import (
    Atomic,
    Back,
    Chars,
    Choice,
    Edge,
    EdgeKind,
    Group,
    Look,
    Node,
    PatternError,
    Repeat,
    Sequence,
    sequence,
)

_EDGES = {
    EdgeKind.START: "^",
    EdgeKind.END: r"\Z",
    EdgeKind.LINE_START: r"(?<![^\n\r\u2028\u2029])",
    EdgeKind.LINE_END: r"(?![^\n\r\u2028\u2029])",
    EdgeKind.LAST_LINE_END: r"(?=\n?\Z)",
    EdgeKind.WORD: r"(?a:\b)",
    # Python's \B does not hold in the empty text before 3.14.
    EdgeKind.NOT_WORD: r"(?!(?a:\b))",
}
_MOST_VARIANTS = 32
"""How many fixed widths a `(?<=…)` may be written out to."""
_NAMED = {
    0x09: r"\t",
    0x0A: r"\n",
    0x0B: r"\v",
    0x0C: r"\f",
    0x0D: r"\r",
    0x5C: r"\x5c",
}


@dataclass(slots=True)
class Emitter:
    """Writes one pattern.

    Attributes:
        numbers: Python's number of each group, by that of the pattern.
    """

    pattern: str
    numbers: dict[int, int] = field(default_factory=dict[int, int])

    def text(self, node: Node) -> str:
        """Raises:
        PatternError: Python has no expression for it.
        """
        match node:
            case Chars(one):
                return char_set(one)
            case Sequence(parts):
                return "".join(map(self._part, parts))
            case Choice(options):
                return "|".join(map(self.text, options))
            case Repeat():
                return self._repeat(node)
            case Group(body, number):
                self.numbers[number] = len(self.numbers) + 1
                return f"({self.text(body)})"
            case Atomic(body):
                return f"(?>{self.text(body)})"
            case Look(body, True, negative):
                return f"(?{'!' if negative else '='}{self.text(body)})"
            case Look():
                return self._behind(node)
            case Edge(kind):
                return _EDGES[kind]
            case Back(number):
                mine = self.numbers[number]
                return f"(?({mine})\\{mine}|)"

    def _part(self, node: Node) -> str:
        text = self.text(node)
        return f"(?:{text})" if isinstance(node, Choice) else text

    def _repeat(self, node: Repeat) -> str:
        text = self.text(node.body)
        if not isinstance(node.body, Chars | Group):
            text = f"(?:{text})"
        return text + _quantifier(node.least, node.most) + node.mode.value

    def _behind(self, node: Look) -> str:
        """One condition for each width, for Python looks behind by a fixed one."""
        variants = _variants(node.body)
        if variants is None:
            raise PatternError(
                self.pattern,
                node.position,
                "Python cannot look behind for a text of any length",
                "bound what stands in (?<=…) or (?<!…)",
            )
        texts = list(dict.fromkeys(self.text(variant) for variant in variants))
        if node.negative:
            return "".join(f"(?<!{text})" for text in texts)
        joined = "|".join(f"(?<={text})" for text in texts)
        return joined if len(texts) == 1 else f"(?:{joined})"


def _quantifier(least: int, most: int | None) -> str:
    match least, most:
        case 0, None:
            return "*"
        case 1, None:
            return "+"
        case 0, 1:
            return "?"
        case _, None:
            return f"{{{least},}}"
        case _:
            return f"{{{least}}}" if least == most else f"{{{least},{most}}}"


def _variants(node: Node) -> tuple[Node, ...] | None:
    """Texts of fixed width that together are `node`; None where they are too many."""
    match node:
        case Choice(options):
            found = [_variants(option) for option in options]
            flat = [v for variants in found for v in variants or ()]
            return _few(flat) if None not in found else None
        case Sequence(parts):
            rows = [_variants(part) for part in parts]
            return (
                _few(map(sequence, itertools.product(*(row or () for row in rows))))
                if None not in rows
                else None
            )
        case Repeat(body, least, most, mode):
            inner = _variants(body)
            if most is None or inner is None or most > _MOST_VARIANTS:
                return None
            if most == least and len(inner) == 1:
                return (Repeat(inner[0], least, most, mode),)
            turns = (
                sequence(row)
                for count in range(least, most + 1)
                for row in itertools.product(inner, repeat=count)
            )
            return _few(turns)
        case Group() | Atomic() | Back():
            return None
        case Chars() | Edge() | Look():
            return (node,)


def _few(variants: Iterable[Node]) -> tuple[Node, ...] | None:
    taken = tuple(itertools.islice(variants, _MOST_VARIANTS + 1))
    return taken if len(taken) <= _MOST_VARIANTS else None


def char_set(one: CharSet) -> str:
    if one == ANYTHING:
        return "(?s:.)"
    if one == NOTHING:
        return r"[^\s\S]"
    if one.categories:
        return f"[{'^' if one.negated else ''}{_ranges(one.ranges)}{_categories(one.categories)}]"
    if size(one) == 1:
        return literal(chr(one.ranges[0][0]))
    others = inverted(one.ranges)
    if len(_ranges(others)) < len(_ranges(one.ranges)):
        return f"[^{_ranges(others)}]"
    return f"[{_ranges(one.ranges)}]"


def _categories(names: frozenset[str]) -> str:
    whole = [major for major, minors in MAJOR.items() if names.issuperset(minors)]
    rest = sorted(name for name in names if name[0] not in whole)
    return "".join(f"\\p{{{name}}}" for name in (*whole, *rest))


def _ranges(ranges: Ranges) -> str:
    """What stands in a class: digits and letters first, as people write it."""
    pieces = [piece for one in merged(ranges) for piece in _pieces(*one)]
    pieces.sort(key=lambda piece: not chr(piece[0]).isalnum() or piece[0] > 0x7F)
    out: list[str] = []
    for first, last in pieces:
        out.append(_in_class(first))
        if last > first:
            out.append(("-" if last > first + 1 else "") + _in_class(last))
    return "".join(out)


def _pieces(first: int, last: int) -> list[tuple[int, int]]:
    """A range of ASCII in up to three parts, none of which mixes digits, letters and other characters."""
    cuts = [cut for cut in (0x30, 0x3A, 0x41, 0x5B, 0x61, 0x7B) if first < cut <= last]
    if last > 0x7F or len(cuts) > 2:
        return [(first, last)]
    return list(zip([first, *cuts], [*(cut - 1 for cut in cuts), last], strict=True))


def _in_class(code: int) -> str:
    return f"\\{chr(code)}" if chr(code) in "]^-[&~|" else _code(code)


def literal(text: str) -> str:
    """An expression for `text` itself."""
    return "".join(
        f"\\{char}" if char in ".^$*+?{}[]|()" else _code(ord(char)) for char in text
    )


def _code(code: int) -> str:
    if code in _NAMED:
        return _NAMED[code]
    if 0x20 <= code < 0x7F:
        return chr(code)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
