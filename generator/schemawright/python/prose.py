"""Descriptions as they stand in Python source: docstrings, their sections, comments.

Nothing in a description can end the literal or the comment it stands in, and black finds nothing to change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .literals import Code
from .wrapping import wrap

__all__ = ["args_section", "comment_lines", "docstring", "sentence", "summary", "wrap"]

# Escaped by fixed ranges, not by `str.isprintable`, whose answer depends on the Python that runs: controls, invisible
# and reordering characters, spaces that are no plain space, surrogates, noncharacters.
_UNSAFE = (
    "\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200c\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ud800-\udfff\ufeff\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff"
)
_ESCAPED = re.compile(rf'[\\{_UNSAFE}]|"{{3,}}')
_INVISIBLE = re.compile(rf"[{_UNSAFE}]")

_PLAIN = re.compile(r"(?:[!#-\[\]-~]+ )*[!#-\[\]-~]+")

# Words that tools obey in comments, where a colon or an equals sign follows.
_DIRECTIVE = re.compile(
    r"\b(coding|codespell|flake8|fmt|isort|mypy|noqa|nosec|pragma|pylint|pyre|pyright|pytype|ruff|type|yapf)(?=[:=])",
    re.IGNORECASE,
)

_END = re.compile(
    r"""(?:(?<=[.!?])["'”’)\]`*]*\s+(?=["'“‘(\[`*]*[^\sa-z"'“‘(\[`*])|(?<=[。！？])(?=.))"""
)
_ABBREVIATION = re.compile(
    r"(?:\b(?i:e\.g|i\.e|a\.k\.a|cf|vs|viz|approx|resp|figs?|nos|vol|eq|ca|mrs?|ms|dr|prof|inc|ltd|co|corp|incl|excl)"
    r"|(?:^|[\s(])(?:[A-Z]\.)*[A-Z])\.[\"'”’)\]`*]*\s*$"
)
_ASIDE = re.compile(
    r"(?:Note|Important|Warning|Caution|Tip):|\s*(?:[-*+|#]|```|\d+[.)])\s|$"
)
_CODE = re.compile(r"`[^`\n]+`")


def docstring(
    text: str, *, indent: int, width: int = 88, sections: Sequence[str] = ()
) -> Code:
    """The literal in triple quotes, to be placed in column `indent`: on one line where it fits on one.

    Its value has the words of the text in the lines of `wrap`.

    Args:
        text: Clean text.
        indent: Column of the quotes; a multiple of four, as black demands.
        width: Columns of a whole line.
        sections: What follows the text after a blank line each, laid out already (see `args_section`).
    """
    room = width - indent
    if not any(sections) and len(text) + 6 <= room and _PLAIN.fullmatch(text):
        return Code(f'"""{text}"""')
    lines = wrap(_escape(text), width=room, lead=3)
    for section in filter(None, sections):
        lines += [""] * bool(lines) + _escape(section).split("\n")
    if len(lines) == 1 and len(lines[0]) + 6 > room:
        lines = wrap(_escape(text), width=room - 3, lead=3)
    if not lines:
        return Code('""""""')
    first = lines[0].lstrip()
    if first.startswith('"'):
        first = "\\" + first
    if len(lines) == 1:
        # black parts a closing quote of the text from those of the literal by a space.
        return Code(f'"""{first}{" " if first.endswith(chr(34)) else ""}"""')
    pad = " " * indent
    rest = "".join(f"{pad}{line}\n" if line else "\n" for line in _dedented(lines[1:]))
    return Code(f'"""{first}\n{rest}{pad}"""')


def _escape(text: str) -> str:
    return _ESCAPED.sub(
        _escaped, text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    )


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    return '\\"' * len(found) if found[0] == '"' else ascii(found)[1:-1]


def _dedented(lines: list[str]) -> list[str]:
    """Black moves the lines after the first to the column of the quotes, so they must not all stand further right."""
    margin = min(len(line) - len(line.lstrip(" ")) for line in lines if line)
    return [line[margin:] for line in lines]


def args_section(
    entries: Sequence[tuple[str, str]],
    *,
    indent: int,
    width: int = 88,
    title: str = "Args",
) -> str:
    """A section of names and texts in Google's style, for `docstring(sections=…)`; "" without entries.

    Args:
        entries: Names with clean texts.
        indent: Column of the docstring.
        width: Columns of a whole line.
        title: What stands above, without the colon.
    """
    if not entries:
        return ""
    lines = [f"{title}:"]
    for name, text in entries:
        body = wrap(text, width=width - indent, indent=8, lead=len(name) - 2) or [""]
        body[0] = f"    {name}: {body[0].lstrip()}".rstrip()
        lines += body
    return "\n".join(lines)


def comment_lines(text: str, *, indent: int, width: int = 88) -> Code:
    """The text as a block of comments; the first line brings no margin, the others stand in column `indent`."""
    harmless = _INVISIBLE.sub(
        _escaped, text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    )
    lines = wrap(_DIRECTIVE.sub(r"\1 ", harmless), width=width - indent - 2)
    return Code(f"\n{' ' * indent}".join(f"# {line}".rstrip() for line in lines))


def sentence(text: str) -> str:
    """The first paragraph on one line, notes that stand before it left out."""
    paragraphs = text.strip().split("\n\n")
    told = (part for part in paragraphs if not _ASIDE.match(part))
    return " ".join(next(told, paragraphs[0]).split())


def summary(text: str) -> str:
    """The first sentence on one line; the whole first paragraph where no sentence ends in it."""
    paragraph = sentence(text)
    # The words of code are blanked out, so that its full stops end nothing.
    shape = _CODE.sub(lambda match: "`" + "x" * (len(match[0]) - 2) + "`", paragraph)
    for end in _END.finditer(shape):
        if not _ABBREVIATION.search(shape, max(0, end.end() - 24), end.end()):
            return paragraph[: end.end()].rstrip()
    return paragraph
